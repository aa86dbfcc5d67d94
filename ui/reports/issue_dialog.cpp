// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/issue_dialog.h"

#include "core/base/format.h"
#include "ui/reports/open_pdf.h"
#include "ui/widgets/clearance_prompt.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

using Draft = std::function<Result<archive::NewIssue>(const storage::Database&, report::LedgerShelf&, const PackProgress&)>;

void askAbout(Session& session, const Draft& draft, QWidget* asker, const std::function<void()>& done,
              const std::function<void()>& refused = {})
{
    const auto made = std::make_shared<archive::NewIssue>();
    Job::run(
        asker, IssueDialog::tr("Making the pack…"),
        [made, draft, path = session.database().path(), options = session.database().optionsForJob(),
         shelf = session.shelf()](const Job::Progress& progress) -> Result<> {
            SHIRUBE_ASSIGN(const storage::Database own, storage::Database::open(path, options));
            SHIRUBE_ASSIGN(*made, draft(own, *shelf, progress));
            return {};
        },
        [made, &session, asker, done, refused](const Result<>& result) {
            if (!result) {
                if (result.error().code != ErrorCode::Cancelled)
                    session.prompts().error(asker, result.error());
                if (refused)
                    refused();
                return;
            }
            auto* dialog = new IssueDialog(session, *made, asker);
            if (done)
                QObject::connect(dialog, &IssueDialog::issued, asker, done);
            dialog->open();
        });
}

} // namespace

IssueDialog::IssueDialog(Session& session, archive::NewIssue issue, QWidget* parent)
    : QDialog(parent), m_session(session), m_issue(std::move(issue))
{
    const archive::Document& document = m_issue.document;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Issue the pack"));
    QLabel* what = plainLabel(u"%1 · %2 · %3"_s.arg(document.number, archive::editionText(m_issue.edition), document.title),
                              Type::Section);
    QLabel* where = plainLabel(tr("%1, %2 · as of %3").arg(document.meeting, formatDate(document.date), formatMonth(document.asOf)));
    QLabel* note = plainLabel(tr("An issued pack stays in the file as it is, with its figures, whatever is changed afterwards. To "
                                 "correct it, issue another edition."),
                              Type::Caption, true);
    for (QLabel* label : {what, where, note})
        label->setWordWrap(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(what);
    page->addWidget(where);
    if (m_issue.replaces.isValid()) {
        QLabel* changed = plainLabel(m_issue.changes.isEmpty()
                                         ? tr("No figure is printed otherwise than in the edition before.")
                                         : tr("%1 figures are printed otherwise than in the edition before; the new edition lists them:")
                                               .arg(formatCount(m_issue.changes.size())));
        changed->setWordWrap(true);
        page->addWidget(changed);
        auto* changes = new TableView;
        changes->setTable(archive::changeTable(m_issue.changes, tr("What is corrected")));
        page->addWidget(changes, 1);
        resize(parent->window()->size() * 7 / 8);
    } else {
        page->addStretch();
    }
    page->addWidget(note);
    auto* look = new QPushButton(tr("Look at it…"));
    auto* issueButton = new QPushButton(tr("Issue"));
    auto* cancel = new QPushButton(tr("Cancel"));
    issueButton->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(look);
    buttons->addStretch();
    buttons->addWidget(issueButton);
    buttons->addWidget(cancel);
    page->addLayout(buttons);
    connect(look, &QPushButton::clicked, this, &IssueDialog::preview);
    connect(issueButton, &QPushButton::clicked, this, [this] { withClearance(m_session, this, [this] { issueIt(); }); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void IssueDialog::preview()
{
    openPdf(m_issue.pdf, tr("Draft of %1").arg(m_issue.document.number), this,
            [this](const Error& error) { m_session.prompts().error(this, error); });
}

void IssueDialog::issueIt()
{
    const auto done = archive::issue(m_session.database(), m_issue);
    if (!m_session.did(done ? Result<>() : tl::unexpected(done.error()), this))
        return;
    Q_EMIT issued();
    accept();
}

void askIssue(Session& session, const IssueWish& wish, QWidget* asker, const std::function<void()>& done,
              const std::function<void()>& refused)
{
    askAbout(
        session,
        [wish](const storage::Database& database, report::LedgerShelf& shelf, const PackProgress& progress) {
            return draftIssue(database, wish, shelf, progress);
        },
        asker, done, refused);
}

void askCorrection(Session& session, const archive::IssuedPack& pack, const QString& reason, QWidget* asker,
                   const std::function<void()>& done)
{
    askAbout(
        session,
        [id = pack.id, reason](const storage::Database& database, report::LedgerShelf& shelf, const PackProgress& progress) {
            return draftCorrection(database, id, reason, shelf, progress);
        },
        asker, done);
}

} // namespace shirube::ui

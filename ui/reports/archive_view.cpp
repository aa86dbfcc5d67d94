// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/archive_view.h"

#include "core/archive/actions.h"
#include "core/base/format.h"
#include "core/storage/safe_file.h"
#include "ui/reports/issue_dialog.h"
#include "ui/reports/open_pdf.h"
#include "ui/widgets/clearance_prompt.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using archive::IssuedPack;

namespace
{

QString fileName(const IssuedPack& pack)
{
    return asFileName(u"%1 %2 %3"_s.arg(pack.document.number, pack.document.meeting, archive::editionText(pack.edition)));
}

// A table in a window of its own, which deletes itself when closed.
void showTable(const report::Table& table, const QString& words, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(table.title);
    auto* page = new QVBoxLayout(dialog);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->setSpacing(space::sibling);
    QLabel* sentence = plainLabel(words);
    sentence->setWordWrap(true);
    page->addWidget(sentence);
    auto* list = new TableView;
    list->setTable(table);
    page->addWidget(list, 1);
    auto* close = new QPushButton(ArchiveView::tr("Close"));
    page->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->resize(parent->window()->size() * 7 / 8);
    dialog->open();
}

} // namespace

ArchiveView::ArchiveView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new TableView), m_note(plainLabel({}, Type::Caption, true)),
      m_open(new QPushButton(tr("Open"))), m_save(new QPushButton(tr("Save as PDF…"))),
      m_correct(new QPushButton(tr("Corrected edition…"))), m_compare(new QPushButton(tr("Compare"))),
      m_withdraw(new QPushButton(tr("Withdraw…"))), m_verify(new QPushButton(tr("Verify all")))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    page->addWidget(onCard(m_list), 1);
    new EmptyHint(m_list, tr("No pack has been issued yet. Make one and choose “Issue”: from then on it stays here as it was."));
    m_note->setText(tr("An issued pack never changes. Undoing or withdrawing an issue takes it out of force; it stays here, for "
                       "copies of it may lie about."));
    m_note->setWordWrap(true);
    page->addWidget(m_note);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(m_verify);
    bar->addStretch();
    for (QPushButton* button : {m_open, m_save, m_compare, m_correct, m_withdraw})
        bar->addWidget(button);
    page->addLayout(bar);
    m_compare->setToolTip(plainToolTip(tr("Choose two packs; of a corrected edition alone: with the one that it replaces.")));
    connect(m_list, &TableView::summaryChanged, this, &ArchiveView::showChoice);
    connect(m_list, &QAbstractItemView::activated, this, &ArchiveView::openSelected);
    connect(m_open, &QPushButton::clicked, this, &ArchiveView::openSelected);
    connect(m_save, &QPushButton::clicked, this, &ArchiveView::saveSelected);
    connect(m_correct, &QPushButton::clicked, this, &ArchiveView::correctSelected);
    connect(m_compare, &QPushButton::clicked, this, &ArchiveView::compareSelected);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { withClearance(m_session, this, [this] { withdrawSelected(); }); });
    connect(m_verify, &QPushButton::clicked, this, &ArchiveView::verifyAll);
}

void ArchiveView::refresh()
{
    m_packs.clear();
    if (m_session.isOpen()) {
        if (auto packs = archive::loadIssuedPacks(m_session.database()))
            m_packs = std::move(*packs);
        else
            m_session.prompts().error(this, packs.error());
    }
    m_table = {};
    m_table.title = tr("Issued packs");
    m_table.columns = {{tr("Number"), report::Align::Left, 1.2},  {tr("Edition"), report::Align::Left},
                       {tr("Meeting"), report::Align::Left, 2},   {tr("Day of the meeting"), report::Align::Left, 1.3},
                       {tr("As of"), report::Align::Left},        {tr("Title"), report::Align::Left, 2.5},
                       {tr("Issued"), report::Align::Left, 1.5},  {tr("By"), report::Align::Left, 1.5},
                       {tr("State"), report::Align::Left, 2}};
    for (const IssuedPack& pack : std::as_const(m_packs)) {
        m_table.rows.append({report::textCell(pack.document.number), report::textCell(archive::editionText(pack.edition)),
                             report::textCell(pack.document.meeting), report::textCell(formatDate(pack.document.date)),
                             report::textCell(formatMonth(pack.document.asOf)), report::textCell(pack.document.title),
                             report::textCell(formatMoment(pack.issuedAt)),
                             report::textCell(pack.issuedBy), report::textCell(archive::stateText(pack, m_packs))});
    }
    m_list->setTable(m_table);
    showChoice();
}

QList<IssuedPack> ArchiveView::selected() const
{
    QList<IssuedPack> packs;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows()) {
        const int row = m_list->tableModel()->sourceRow(index.row());
        if (row >= 0 && row < m_packs.size())
            packs.append(m_packs[row]);
    }
    std::ranges::sort(packs, {}, &IssuedPack::id);
    return packs;
}

void ArchiveView::showChoice()
{
    const QList<IssuedPack> packs = selected();
    const bool isOne = packs.size() == 1;
    const bool stands = isOne && packs.first().isInForce && !packs.first().replacedBy.isValid();
    m_open->setEnabled(isOne);
    m_save->setEnabled(isOne);
    m_compare->setEnabled(packs.size() == 2 || (isOne && packs.first().replaces.isValid()));
    m_correct->setEnabled(stands && !m_session.isReadOnly());
    m_withdraw->setEnabled(stands && !m_session.isReadOnly());
    m_verify->setEnabled(!m_packs.isEmpty());
    for (QPushButton* button : {m_correct, m_withdraw})
        button->setToolTip(plainToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString()));
    m_note->setVisible(!m_packs.isEmpty());
}

void ArchiveView::openSelected()
{
    const QList<IssuedPack> packs = selected();
    if (packs.size() != 1)
        return;
    const auto pdf = archive::issuedPdf(m_session.database(), packs.first().id);
    const auto refused = [this](const Error& error) { m_session.prompts().error(this, error); };
    if (pdf)
        openPdf(*pdf, fileName(packs.first()), this, refused);
    else
        refused(pdf.error());
}

void ArchiveView::saveSelected()
{
    const IssuedPack pack = selected().value(0);
    const auto pdf = archive::issuedPdf(m_session.database(), pack.id);
    if (!pdf) {
        m_session.prompts().error(this, pdf.error());
        return;
    }
    const QDir folder = QFileInfo(m_session.database().path()).absoluteDir();
    const QString path = m_session.prompts().saveFile(this, tr("Save as PDF"), folder.filePath(fileName(pack) + u".pdf"_s),
                                                      tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = storage::writeFile(path, *pdf); !written)
        m_session.prompts().error(this, written.error());
}

void ArchiveView::correctSelected()
{
    const IssuedPack pack = selected().value(0);
    auto* form = new FormDialog(tr("Corrected edition"), this, tr("Go on…"));
    form->explain(tr("%1 will be made again of the figures as they are now. Before it is issued, every figure that is printed otherwise "
                     "is shown.")
                      .arg(pack.document.number));
    QLineEdit* reason = form->addWantedLine(tr("Why is it corrected?"));
    connect(form, &FormDialog::requested, this, [this, form, pack, reason] {
        askCorrection(m_session, pack, reason->text(), this, [this] { refresh(); });
        form->accept();
    });
    form->open();
}

void ArchiveView::compareSelected()
{
    QList<IssuedPack> packs = selected();
    if (packs.size() == 1) {
        const auto before = std::ranges::find(m_packs, packs.first().replaces, &IssuedPack::id);
        if (before == m_packs.end())
            return;
        packs.prepend(*before);
    }
    const auto before = archive::issuedTables(m_session.database(), packs[0].id);
    const auto after = before ? archive::issuedTables(m_session.database(), packs[1].id) : before;
    if (!after) {
        m_session.prompts().error(this, after.error());
        return;
    }
    const auto changes = archive::compareTables(*before, *after);
    const auto name = [](const IssuedPack& pack) {
        return u"%1 %2 (%3)"_s.arg(pack.document.number, archive::editionText(pack.edition), formatDate(pack.document.date));
    };
    showTable(archive::changeTable(changes, tr("What differs")),
              changes.isEmpty() ? tr("%1 and %2 print the same figures.").arg(name(packs[0]), name(packs[1]))
                                : tr("%1 things are printed otherwise in %3 than in %2.")
                                      .arg(formatCount(changes.size()), name(packs[0]), name(packs[1])),
              this);
}

void ArchiveView::withdrawSelected()
{
    const IssuedPack pack = selected().value(0);
    auto* form = new FormDialog(tr("Withdraw a pack"), this, tr("Withdraw"));
    form->explain(tr("%1, %2, will be out of force. It stays in the archive, marked with the reason.")
                      .arg(pack.document.number, archive::editionText(pack.edition)));
    QLineEdit* reason = form->addWantedLine(tr("Why is it withdrawn?"));
    connect(form, &FormDialog::requested, this, [this, form, pack, reason] {
        const auto done = archive::withdraw(m_session.database(), pack.id, reason->text());
        form->finish(done);
        if (!done)
            return;
        m_session.reload();
        refresh();
    });
    form->open();
}

void ArchiveView::verifyAll()
{
    QStringList altered;
    for (const IssuedPack& pack : std::as_const(m_packs)) {
        if (const auto found = archive::verifyIssue(m_session.database(), pack.id); !found)
            altered.append(u"▲ %1 %2: %3"_s.arg(pack.document.number, archive::editionText(pack.edition), found.error().message));
    }
    m_session.prompts().tell(this, tr("Verify"),
                             altered.isEmpty() ? tr("All %1 issued packs are byte for byte as they were issued.")
                                                     .arg(formatCount(m_packs.size()))
                                               : altered.join(u'\n'));
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/data_check_view.h"

#include "core/base/sentences.h"
#include "core/storage/log_reader.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using upkeep::Finding;

DataCheckView::DataCheckView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new TableView), m_found(plainLabel({})),
      m_note(plainLabel({}, Type::Caption, true)), m_check(new QPushButton(tr("Check now")))
{
    m_found->setWordWrap(true);
    m_note->setWordWrap(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    auto* above = new QHBoxLayout;
    above->setSpacing(space::group);
    above->addWidget(m_check);
    above->addWidget(m_found, 1);
    page->addLayout(above);
    page->addWidget(onCard(m_list), 1);
    page->addWidget(m_note);
    connect(m_check, &QPushButton::clicked, this, &DataCheckView::check);
    connect(m_list, &TableView::summaryChanged, this, [this] { showState(); });
    connect(&session, &Session::fileChanged, this, [this] { m_findings.clear(); });
}

void DataCheckView::refresh()
{
    m_list->setTable(upkeep::findingsTable(m_findings));
    showState();
}

void DataCheckView::check()
{
    auto findings = std::make_shared<QList<Finding>>();
    Job::run(
        this, tr("Checking the file…"),
        [findings, file = m_session.database().path(), options = m_session.database().optionsForJob()](const Job::Progress& progress) -> Result<> {
            SHIRUBE_ASSIGN(const auto database, storage::Database::open(file, options));
            SHIRUBE_ASSIGN(*findings, upkeep::checkData(database, progress));
            return {};
        },
        [this, findings](const Result<>& done) {
            if (!m_session.isOpen())
                return;
            if (!done && done.error().code != ErrorCode::Cancelled)
                m_session.prompts().error(this, done.error());
            if (!done)
                return;
            m_findings = *findings;
            m_checkedAt = storage::countEntries(m_session.database()).value_or(0);
            refresh();
        });
}

// What the selected line says stands below in full: it may be longer than its cell.
void DataCheckView::showState()
{
    if (m_findings.isEmpty()) {
        m_found->setText(tr("Not checked yet since the file was opened."));
        m_note->setText(tr("Compares everything in the file that can be compared: its structure, rows that refer to each other, the "
                           "chain of the change log, the month-end figures with a recount, issued packs with what was issued. Nothing "
                           "is changed by it."));
        return;
    }
    const auto toLookAt = std::ranges::count(m_findings, Finding::State::ToLookAt, &Finding::state);
    QString found = toLookAt > 0 ? tr("▲ %1 of %2 points need a look.").arg(toLookAt).arg(m_findings.size())
                                 : tr("● Everything agrees: %1 points.").arg(m_findings.size());
    if (m_session.isOpen() && storage::countEntries(m_session.database()).value_or(0) != m_checkedAt)
        addSentence(found, tr("The file has been changed since."));
    m_found->setText(found);
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_list->tableModel()->sourceRow(rows.first().row());
    m_note->setText(row < 0 || row >= m_findings.size()
                        ? tr("Choose a line to read it in full.")
                        : m_findings[row].found + (m_findings[row].advice.isEmpty() ? QString() : u'\n' + m_findings[row].advice));
}

QList<report::Table> DataCheckView::tables() const
{
    return {upkeep::findingsTable(m_findings)};
}

} // namespace shirube::ui

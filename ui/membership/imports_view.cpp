// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/imports_view.h"

#include "core/base/format.h"
#include "core/exchange/member_columns.h"
#include "core/report/list_words.h"
#include "ui/membership/import_draft.h"
#include "ui/membership/roster_dialog.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

ImportsView::ImportsView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new TableView), m_note(plainLabel({}, Type::Caption, true)),
      m_compare(new QPushButton(tr("Compare with a roster…"))), m_switch(new QPushButton)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    page->addWidget(onCard(m_list), 1);
    auto* bar = new QHBoxLayout;
    m_note->setWordWrap(true);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_compare);
    bar->addWidget(m_switch);
    page->addLayout(bar);
    connect(m_list, &TableView::summaryChanged, this, &ImportsView::showChoice);
    connect(m_switch, &QPushButton::clicked, this, &ImportsView::switchSelected);
    connect(m_compare, &QPushButton::clicked, this, &ImportsView::compareRoster);
}

void ImportsView::refresh()
{
    m_batches.clear();
    if (m_session.isOpen()) {
        if (auto batches = membership::loadBatches(m_session.database()))
            m_batches = std::move(*batches);
        else
            m_session.prompts().error(this, batches.error());
    }
    m_table = {};
    m_table.title = tr("Imports");
    m_table.columns = {{tr("When"), report::Align::Left, 1.5}, {tr("What"), report::Align::Left, 1.5},
                       {tr("File"), report::Align::Left, 3},   {tr("Rows"), report::Align::Right},
                       {tr("State"), report::Align::Left, 1.2}};
    for (const membership::Batch& batch : m_batches) {
        const auto kind = exchange::kindFromName(batch.kind);
        m_table.rows.append({report::textCell(formatMoment(batch.importedAt)),
                             report::textCell(kind ? kindText(*kind) : batch.kind), report::textCell(report::cellWord(batch.fileName)),
                             report::countCell(batch.rows),
                             report::textCell(batch.isActive ? tr("● Counts") : tr("― Taken back"))});
    }
    m_list->setTable(m_table);
    showChoice();
}

const membership::Batch* ImportsView::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_list->tableModel()->sourceRow(rows.first().row());
    return row < 0 || row >= m_batches.size() ? nullptr : &m_batches[row];
}

void ImportsView::showChoice()
{
    const membership::Batch* batch = selected();
    m_switch->setText(batch && !batch->isActive ? tr("Bring in again…") : tr("Take back…"));
    m_switch->setEnabled(batch && !m_session.isReadOnly());
    m_switch->setToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
    m_note->setText(m_batches.isEmpty()
                        ? tr("Nothing has been brought in from a file yet.")
                        : tr("An import that is taken back counts for nothing, but stays in the file and can be brought in "
                             "again. Every step can be undone."));
}

void ImportsView::switchSelected()
{
    const membership::Batch* chosen = selected();
    if (!chosen)
        return;
    const membership::Batch batch = *chosen; // the list is made anew before this is over
    const auto losing = membership::linesLosingGround(m_session.database(), batch);
    if (!losing) {
        m_session.prompts().error(this, losing.error());
        return;
    }
    QString question = batch.isActive ? tr("Take back the import of %1 with its %2 rows?") : tr("Bring in %1 with its %2 rows again?");
    question = question.arg(report::cellWord(batch.fileName), formatCount(batch.rows));
    if (*losing > 0)
        question += u'\n' + tr("%1 rows of other imports lose their ground by this (a leave without its join, for example) "
                               "and will count for nothing while it is so.")
                                .arg(formatCount(*losing));
    if (!m_session.prompts().confirm(this, tr("Imports"), question, batch.isActive ? tr("Take back") : tr("Bring in again")))
        return;
    m_session.did(membership::setBatchActive(m_session.database(), batch, !batch.isActive), this);
    refresh();
}

void ImportsView::compareRoster()
{
    const QString path = m_session.prompts().openFile(this, tr("Compare with a roster"),
                                                      tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    compareWithRoster(m_session, path, {}, this);
}

} // namespace shirube::ui

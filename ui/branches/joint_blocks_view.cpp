// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/joint_blocks_view.h"

#include "core/base/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

namespace shirube::ui
{

JointBlocksView::JointBlocksView(BranchesState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_card(new Card({})), m_table(new TableView),
      m_note(plainLabel({}, Type::Caption, true))
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setToolTip(tr("Double-click or Enter opens the first partner's page."));
    m_note->setWordWrap(true);
    m_card->content()->addWidget(m_table, 1);
    m_card->content()->addWidget(m_note);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_state.open(m_leads.value(m_table->tableModel()->sourceRow(index.row())));
    });
}

void JointBlocksView::refresh()
{
    const QList<report::JointBlock> blocks = report::jointBlocks(m_state.figures().initiatives);
    const report::Table table = report::jointBlockTable(blocks, m_state.review());
    m_leads.clear();
    for (const report::JointBlock& block : blocks) {
        for (const plan::Initiative& project : block.projects)
            m_leads.append(project.owners.first().id);
    }
    m_card->setTitle(table.title);
    m_card->setAsOf(m_state.review() ? displayName(m_state.review()->round)
                                     : tr("%1, no review round yet").arg(formatFiscalYear(FiscalYear(m_state.report().asOf))));
    m_table->setTable(table);
    m_note->setText(table.note);
}

QList<report::Table> JointBlocksView::tables() const
{
    return {m_table->tableModel()->table()};
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/owed_view.h"

#include "core/report/review_tables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace shirube::ui
{

OwedView::OwedView(Session&, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_card(new Card(tr("Who owes what"))), m_table(new TableView)
{
    m_card->content()->addWidget(m_table);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
}

void OwedView::refresh()
{
    const review::Review* review = m_state.review();
    if (!review)
        return;
    m_card->setAsOf(displayName(review->round));
    m_table->setTable(report::owedTable(*review));
}

QList<report::Table> OwedView::tables() const
{
    return {m_table->tableModel()->table()};
}

} // namespace shirube::ui

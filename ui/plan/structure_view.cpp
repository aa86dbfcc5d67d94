// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/structure_view.h"

#include "ui/plan/organs_card.h"
#include "ui/plan/plans_card.h"
#include "ui/plan/themes_card.h"
#include "ui/widgets/split.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace shirube::ui
{

StructureView::StructureView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_plans(new PlansCard(session)), m_themes(new ThemesCard(session)),
      m_organs(new OrgansCard(session))
{
    auto* plans = new Split(Qt::Vertical, {m_plans, m_organs}, {200, 440});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new Split(Qt::Horizontal, {m_themes, plans}, {600, 560}));
    connect(m_plans, &PlansCard::planChosen, m_themes, &ThemesCard::showPlan);
}

void StructureView::refresh()
{
    if (!m_session.isOpen())
        return;
    m_plans->refresh();
    m_themes->showPlan(m_plans->chosen());
    m_organs->refresh();
}

void StructureView::reveal(OrganId organ)
{
    m_organs->reveal(organ);
}

QList<report::Table> StructureView::tables() const
{
    return {m_plans->table(), m_themes->table(), m_organs->table()};
}

} // namespace shirube::ui

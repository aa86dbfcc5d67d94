// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branch_panels_view.h"

#include "core/base/format.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace shirube::ui
{

BranchPanelsView::BranchPanelsView(BranchesState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_card(new Card(tr("Every branch on one scale"))), m_panels(new SeriesView),
      m_summary(plainLabel({}, Type::Caption, true))
{
    m_panels->setPrompts(state.session().prompts());
    m_panels->addEntriesTo(*m_card);
    m_summary->setWordWrap(true);
    m_card->content()->addWidget(m_panels, 1);
    m_card->content()->addWidget(m_summary);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
}

void BranchPanelsView::refresh()
{
    const report::PanelSeries panels = report::branchPanels(m_state.figures(), m_state.report().months);
    m_panels->setSeries(tr("Every branch on one scale"), panels);
    m_panels->setVisible(!panels.panels.isEmpty());
    m_card->setAsOf(tr("as of %1").arg(formatMonth(m_state.report().asOf)));
    m_summary->setText(panels.summary);
    m_twin = report::tableTwin(panels);
    m_twin.title = tr("Every branch on one scale");
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/charts_view.h"

#include "core/base/format.h"
#include "core/membership/breakdown.h"
#include "core/report/membership_series.h"
#include "ui/charts/chart_view.h"
#include "ui/membership/event_mark_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/text_size.h"

#include <QGridLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chartHeight = 280; // pixels, at least
constexpr int panelsHeight = 420;

} // namespace

ChartsView::ChartsView(Session& session, QWidget* parent)
    : Scroller(parent, Way::Down), m_session(&session),
      m_waterfall(addCard(tr("What moved membership"), chartHeight)),
      m_cumulative(addCard(tr("Joins and leaves since April"), chartHeight)),
      m_reasons(addCard(tr("Why members leave"), chartHeight)),
      m_funnel(addCard(tr("Leave rates of the branches, twelve months"), chartHeight)),
      m_panels(addCard(tr("Every branch on one scale"), panelsHeight)), m_marks(new EventMarkCard(session))
{
    auto* column = new QVBoxLayout(ground());
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addWidget(new Split(Qt::Horizontal, {m_waterfall.card, m_cumulative.card}));
    for (QWidget* card : {static_cast<QWidget*>(m_marks), static_cast<QWidget*>(m_funnel.card), static_cast<QWidget*>(m_reasons.card),
                          static_cast<QWidget*>(m_panels.card)})
        column->addWidget(card);
    setAccessibleName(tr("Charts"));
}

ChartsView::ChartCard ChartsView::addCard(const QString& title, int height)
{
    auto* card = new Card(title);
    auto* view = new SeriesView;
    view->setPrompts(m_session->prompts());
    view->setMinimumHeight(atTextSize(height));
    view->addEntriesTo(*card);
    card->content()->addWidget(view, 1);
    QLabel* summary = plainLabel({}, Type::Caption, true);
    summary->setObjectName(u"summary"_s);
    summary->setWordWrap(true);
    card->content()->addWidget(summary);
    return {card, view, title};
}

template <typename Series>
void ChartsView::present(const ChartCard& card, const Series& series, bool isKnown)
{
    card.view->setSeries(card.title, series);
    report::Table table = report::tableTwin(series);
    table.title = card.title;
    m_tables.append(table);
    card.view->setVisible(isKnown);
    card.card->setAsOf(tr("as of %1").arg(formatMonth(m_session->asOf())));
    card.card->findChild<QLabel*>(u"summary"_s)->setText(series.summary);
}

void ChartsView::refresh()
{
    if (!m_session->isOpen())
        return;
    if (const auto shown = showFigures(); !shown)
        m_session->prompts().error(this, shown.error());
}

Result<> ChartsView::showFigures()
{
    const report::KeyFigures& figures = m_session->figures();
    const storage::Database& database = m_session->database();
    SHIRUBE_ASSIGN(const report::BranchMonths branches, membership::loadBranchMonths(database, figures.asOf));
    SHIRUBE_ASSIGN(const auto reasons,
                   membership::loadReasons(database, membership::Period::fiscalYearTo(figures.asOf)));
    m_marks->refresh();
    m_tables.clear();

    const report::WaterfallSeries waterfall = report::waterfallSeries(figures);
    present(m_waterfall, waterfall, !waterfall.steps.isEmpty());
    const report::CumulativeSeries cumulative = report::cumulativeFlows(figures);
    present(m_cumulative, cumulative, !cumulative.months.isEmpty());
    const report::FunnelSeries funnel = report::branchLeaveFunnel(figures, branches);
    present(m_funnel, funnel, !funnel.points.isEmpty());
    const report::ParetoSeries pareto = report::leaveReasonPareto(reasons);
    present(m_reasons, pareto, !pareto.cumulative.isEmpty());
    const report::PanelSeries panels = report::branchPanels(figures, branches);
    present(m_panels, panels, !panels.panels.isEmpty());
    return {};
}

} // namespace shirube::ui

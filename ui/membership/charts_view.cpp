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
    : QScrollArea(parent), m_session(&session), m_grid(new QGridLayout),
      m_waterfall(addCard(tr("What moved membership"), chartHeight)),
      m_cumulative(addCard(tr("Joins and leaves since April"), chartHeight)),
      m_reasons(addCard(tr("Why members leave"), chartHeight)),
      m_funnel(addCard(tr("Leave rates of the branches, twelve months"), chartHeight)),
      m_panels(addCard(tr("Every branch on one scale"), panelsHeight)), m_marks(new EventMarkCard(session))
{
    auto* content = new QWidget;
    content->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::sibling);
    m_grid->addWidget(m_waterfall.card, 0, 0);
    m_grid->addWidget(m_cumulative.card, 0, 1);
    m_grid->addWidget(m_marks, 1, 0, 1, 2);
    m_grid->addWidget(m_funnel.card, 2, 0, 1, 2);
    m_grid->addWidget(m_reasons.card, 3, 0, 1, 2);
    m_grid->addWidget(m_panels.card, 4, 0, 1, 2);
    for (const int column : {0, 1})
        m_grid->setColumnStretch(column, 1);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Charts"));
    setFocusPolicy(Qt::NoFocus); // its charts take the keyboard
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

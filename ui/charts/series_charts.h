// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outlook_tables.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/pace_chart.h"

namespace shirube::ui
{

/// The chart of each series of core/report. A series with nothing in it gives a chart with nothing in it.

[[nodiscard]] inline std::unique_ptr<QChart> makeChart(const report::PaceSeries& series, const ChartStyle& style)
{
    return makePaceChart(series, style);
}
[[nodiscard]] inline std::unique_ptr<QChart> makeChart(const report::FlowSeries& series, const ChartStyle& style)
{
    return makeFlowChart(series, style);
}
[[nodiscard]] inline std::unique_ptr<QChart> makeChart(const report::WaterfallSeries& series, const ChartStyle& style)
{
    return makeWaterfall(series.steps, style);
}

/// Joins solid, leaves dashed, last year's thin and grey, over a fiscal year.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::CumulativeSeries&, const ChartStyle&);

/// Bars to the right with last year's count as a stroke; beside them the cumulative share. The rarest of many
/// share a last row.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::ParetoSeries&, const ChartStyle&);

/// A small line for each, all on one scale, with its name and last count.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::PanelSeries&, const ChartStyle&);

/// Rates over sizes: rings within chance, ▲ and ▼ with names outside; 95 % dashed, 99.8 % solid.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::FunnelSeries&, const ChartStyle&);

/// Cells from pale to dark with their texts; unknown ones are hatched.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::HeatMap&, const ChartStyle&);

/// Stairs with their bands, told apart by dashes and names; the numbers at risk stand under the axis.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::SurvivalCurves&, const ChartStyle&);

/// The last year's members, then each way ahead, told apart by dashes and names; the marked one thicker with ●. The first
/// six are drawn.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::PathSeries&, const ChartStyle&);

} // namespace shirube::ui

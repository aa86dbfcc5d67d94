// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reserve_series.h"
#include "ui/charts/chart_style.h"

#include <QChart>
#include <memory>

namespace shirube::ui
{

/// The charts of the reserve, for SeriesView. A series with nothing in it gives a chart with nothing in it.

/// A bar for each stage from zero, told apart by its ground and named below: planned dashed and empty, approved pale, executed
/// full, returned hatched between executed and effective, effective framed; lines at the levels lead from one to the next.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::BridgeSeries&, const ChartStyle&);

/// Balances as they were, solid with filled markers, and each scenario with a dash of its own and its name at the end; floor
/// and target as lines with their names.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::ReserveCourse&, const ChartStyle&);

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/branch_series.h"
#include "ui/charts/chart_style.h"

#include <QChart>
#include <memory>

namespace shirube::ui
{

/// The charts of branches side by side, for SeriesView. A series with nothing in it gives a chart with nothing in it.

/// A tile a ward, its name and figure in it, from pale to dark by the figure; unknown ones are hatched. A legend tells the
/// ends of the scale; the current one has a frame.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::TileMap&, const ChartStyle&);

/// A line a branch, told apart by dashes and the names at their ends.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::BranchLines&, const ChartStyle&);

} // namespace shirube::ui

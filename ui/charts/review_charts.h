// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/review_series.h"
#include "ui/charts/chart_style.h"

#include <QChart>
#include <memory>

namespace shirube::ui
{

/// The charts of a review, for SeriesView. A series with nothing in it gives a chart with nothing in it.

/// Stacked bars to the right, one a group; each segment filled from dark blue to orange with its letter and count.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::GradeBars&, const ChartStyle&);

/// Two columns of grades with bands between them as wide as the items that moved.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::GradeFlow&, const ChartStyle&);

/// Organs down, rounds across; each cell its worst grade's letter and the mean, from dark blue to orange.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::GradeHeat&, const ChartStyle&);

/// The plan as a dashed line without markers, actuals as a solid line with filled markers, provisional ones hollow.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::PlanActual&, const ChartStyle&);

/// Sheets submitted (solid) and graded (dashed) over the days, the total as a line, the due day as a flag.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::Completion&, const ChartStyle&);

/// A bar for each item's time, milestones on it: filled when done, ring when open, ▲ when overdue; today as a thin line.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const report::Timeline&, const ChartStyle&);

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/tables.h"
#include "ui/charts/chart_style.h"

#include <QChart>
#include <memory>

namespace shirube::ui
{

/// Months side by side: joins and rejoins upwards, plain; leaves downwards, hatched; zero line between; net growth since
/// April as a line, the joins needed each month dotted.
[[nodiscard]] std::unique_ptr<QChart> makeFlowChart(const report::FlowSeries& series,
                                                    const ChartStyle& style);

/// What moved membership from opening to closing: gains and losses as bars of their own length between lines
/// at the levels (bars from zero would hide a change of 1 %), each with its value.
[[nodiscard]] std::unique_ptr<QChart> makeWaterfall(const QList<report::WaterfallStep>& steps,
                                                    const ChartStyle& style);

} // namespace shirube::ui

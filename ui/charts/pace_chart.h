// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/tables.h"
#include "ui/charts/chart_style.h"

#include <QChart>
#include <memory>

namespace shirube::ui
{

/// Membership on its way to the target: actual solid, target dashed, needed pace dotted, names at the lines'
/// ends, the last actual point with its value.
[[nodiscard]] std::unique_ptr<QChart> makePaceChart(const report::PaceSeries& series,
                                                    const ChartStyle& style);

} // namespace shirube::ui

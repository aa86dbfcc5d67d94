// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

namespace shirube::ui
{

/// What a chart takes from the theme: screens in the look of the day, paper always light.
struct ChartStyle
{
    const Palette* palette = nullptr;
    QFont label;   ///< values and names of series
    QFont caption; ///< axes
};

[[nodiscard]] ChartStyle screenChartStyle();
[[nodiscard]] ChartStyle paperChartStyle();

} // namespace shirube::ui

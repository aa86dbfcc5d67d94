// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/indicator.h"
#include "core/review/achievement.h"

namespace shirube::ui
{

/// What an indicator is to reach, as a sheet says it: 300 社 (計画期間累計), 2016年度比 3 % 増, 2021年12月31日まで.
[[nodiscard]] QString targetText(const plan::Indicator& indicator);
/// What was reached by a month's end, with 速 while it is provisional; 未入力 for none.
[[nodiscard]] QString actualText(const plan::Indicator& indicator, const plan::Actual* actual);
/// 97.6 %; 未入力 while a figure it takes is not entered; ― where nothing is to be measured, with what is wrong, if anything.
[[nodiscard]] QString achievementText(const review::Achievement& achievement);

} // namespace shirube::ui

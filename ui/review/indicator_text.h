// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/indicator.h"
#include "core/review/achievement.h"

namespace shirube::ui
{

/// What was reached by a month's end, with 速 while it is provisional; 未入力 for none.
[[nodiscard]] QString actualText(const plan::Indicator& indicator, const plan::Actual* actual);
/// 97.6 %; 未入力 while a figure it takes is not entered; ― where nothing is to be measured, with what is wrong, if anything.
[[nodiscard]] QString achievementText(const review::Achievement& achievement);

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/plan_rows.h"
#include "core/review/round.h"
#include "core/review/scale.h"

namespace shirube::exchange
{

/// 年度, 期間, 回: by which files find a round again.
[[nodiscard]] const QStringList& roundKeyColumns();
[[nodiscard]] QString roundKey(const review::Round& round);
[[nodiscard]] QStringList roundKeyCells(const review::Round& round);
/// The part of a round that its key is made of.
[[nodiscard]] review::Round readRoundKey(PlanRow& row);

/// The scale's grade that a cell means, whatever its width; any other text as it stands.
[[nodiscard]] QString gradeOf(const review::GradingScale& scale, const QString& cell);

} // namespace shirube::exchange

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace shirube::ui
{

/// An item's actuals as they stand in one cell: one number for each indicator, "/" between them.
[[nodiscard]] QString actualsDisplay(const QList<plan::Indicator>& indicators);
/// The same in full precision and with nothing for 未入力, as a person edits it.
[[nodiscard]] QString actualsForEditing(const QList<plan::Indicator>& indicators);

/// What a person typed, one value per indicator; an empty place is nullopt. ErrorCode::Invalid names the text
/// that is not a number, or says how many numbers are wanted.
[[nodiscard]] Result<QList<std::optional<double>>> parseActuals(const QString& typed,
                                                                const QList<plan::Indicator>& indicators);

} // namespace shirube::ui

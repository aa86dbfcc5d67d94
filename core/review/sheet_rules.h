// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/review/sheet.h"

namespace shirube::review
{

/// ErrorCode::Conflict for a round that is locked.
[[nodiscard]] Result<> checkOpen(const Round& round);

/// Whether a sheet may be kept as it is: ErrorCode::Invalid for a grade that the scale lacks and for one that differs from
/// the grade before it (the computed one, the owner's, the office's) without a reason. graded: the item's, as computed.
[[nodiscard]] Result<> checkSheet(const GradedSheet& graded, const Sheet& sheet, const GradingScale& scale);

/// The sheet as it would be graded with the figures of `item`, which is graded.item with other values.
[[nodiscard]] GradedSheet regraded(const GradedSheet& graded, const plan::Initiative& item, const Review& review,
                                   const Background& background, QDate today);

} // namespace shirube::review

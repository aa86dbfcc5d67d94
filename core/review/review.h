// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sheet.h"
#include "core/storage/database.h"

namespace shirube::review
{

/// A round with the sheets of all items of its year, computed; a locked round as it was closed. ErrorCode::NotFound for
/// a round that is no longer there.
[[nodiscard]] Result<Review> loadReview(const storage::Database& database, RoundId round);

/// All rounds of a fiscal year (not valid: of all years), oldest first.
[[nodiscard]] Result<QList<Review>> loadReviews(const storage::Database& database, FiscalYear year);

/// What differs now from the last time the round was closed; empty for a round that is locked or never was.
[[nodiscard]] Result<QList<SheetChange>> changesAfterLock(const storage::Database& database, RoundId round);

} // namespace shirube::review

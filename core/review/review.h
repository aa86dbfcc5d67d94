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

/// All rounds of a fiscal year, oldest first.
[[nodiscard]] Result<QList<Review>> loadReviews(const storage::Database& database, FiscalYear year);

/// All rounds of all years, oldest first, for counting and comparing alone: of their sheets the item's names, weight,
/// grades and ratio can be relied on, and nothing else.
[[nodiscard]] Result<QList<Review>> loadGrades(const storage::Database& database);

/// What the paces of items look back on: themselves, or items of all years when one goes by past years.
[[nodiscard]] Result<Background> loadBackground(const storage::Database& database, const QList<plan::Initiative>& items);

/// What differs now from the last time the round was closed; empty for a round that is locked or never was.
[[nodiscard]] Result<QList<SheetChange>> changesAfterLock(const storage::Database& database, RoundId round);

} // namespace shirube::review

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sheet.h"
#include "core/storage/database.h"

namespace shirube::review
{

/// Where an item stands in the cycle.
enum class Stage
{
    Unknown = 1, ///< no status is entered, and no sheet is in
    Plan,        ///< P: not begun
    Do,          ///< D: under way
    Check,       ///< C: its sheet is in and to be graded
    Act,         ///< A: graded, with a direction
    Finished     ///< done or stopped
};
inline constexpr int stageCount = 6;
[[nodiscard]] QString displayName(Stage stage);

/// sheet: of the round that is looked at; nullptr: none yet.
[[nodiscard]] Stage stageOf(const plan::Initiative& item, const GradedSheet* sheet);

/// The status that puts an item into a stage; nullopt for C and A, which follow from its sheet, and for what is not known.
[[nodiscard]] std::optional<plan::Status> statusFor(Stage stage);

/// The status a step forward (1) or back (-1) along not entered, not begun, under way, done; nullopt at the ends and where an item
/// would not leave its stage by it.
[[nodiscard]] std::optional<plan::Status> stepped(Stage stage, int steps);

/// The round that is current in a month, for every page and pack until somebody chooses another: the last of its fiscal year
/// that is over by then and so is being graded, else the year's first; nullptr: the year has none. In any order of rounds.
[[nodiscard]] const Round* roundAt(const QList<Round>& rounds, YearMonth month);
/// That round with its sheets; nullopt while the year has none.
[[nodiscard]] Result<std::optional<Review>> loadReviewAt(const storage::Database& database, YearMonth month);

} // namespace shirube::review

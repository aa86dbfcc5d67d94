// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/decision.h"
#include "core/review/sheet.h"
#include "core/storage/database.h"

namespace shirube::review
{

/// Everything a person can do in a review. Each is one entry of the undo menu.

/// The rounds of a fiscal year that are not there yet, graded by scale. ErrorCode::Conflict when the year is reviewed by
/// another period already.
[[nodiscard]] Result<> createRounds(storage::Database&, FiscalYear year, Period period, ScaleId scale);
/// Due day and scale. ErrorCode::Conflict for a locked round.
[[nodiscard]] Result<> saveRound(storage::Database&, const Round& round);
/// ErrorCode::Conflict once anything has been written in one of its sheets.
[[nodiscard]] Result<> removeRounds(storage::Database&, FiscalYear year);

/// Sheets as they are to be. ErrorCode::Conflict for a locked round; ErrorCode::Invalid for a grade that the scale
/// lacks and for one that differs from the computed grade without a reason.
[[nodiscard]] Result<> saveSheets(storage::Database&, const QList<Sheet>& sheets);
/// The same from a file of sheets that came back, as one step. fileName: for the undo menu. items: those whose actuals
/// came with it, as they are to be; grades are then judged by the new figures.
[[nodiscard]] Result<> takeSheets(storage::Database&, const QList<Sheet>& sheets, const QString& fileName,
                                  const QList<plan::Initiative>& items = {});
/// The owners' part is in, or the office has graded; day not valid: taken back.
[[nodiscard]] Result<> submit(storage::Database&, RoundId round, const QList<InitiativeId>& items, QDate day);
[[nodiscard]] Result<> assess(storage::Database&, RoundId round, const QList<InitiativeId>& items, QDate day);

/// Locks the round: its sheets are kept as they are. Checks the whole file first.
[[nodiscard]] Result<> closeRound(storage::Database&, RoundId round);
/// reason: must not be empty. Lifts every lock of the round.
[[nodiscard]] Result<> reopenRound(storage::Database&, RoundId round, const QString& reason);

/// A scale without an id is added. ErrorCode::Conflict for a grade that a sheet of an open round uses and that would go.
[[nodiscard]] Result<ScaleId> saveScale(storage::Database&, const GradingScale& scale);
/// ErrorCode::Conflict while a round uses it.
[[nodiscard]] Result<> deleteScale(storage::Database&, ScaleId scale);

/// A decision without an id is added.
[[nodiscard]] Result<DecisionId> saveDecision(storage::Database&, const Decision& decision);
[[nodiscard]] Result<> deleteDecision(storage::Database&, DecisionId decision);

} // namespace shirube::review

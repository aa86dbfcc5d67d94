// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/decision.h"
#include "core/review/sheet.h"
#include "core/storage/transaction.h"

namespace shirube::review
{

/// In the office's order; the first is the default.
[[nodiscard]] Result<QList<GradingScale>> loadScales(const storage::Database& database);
/// By year, then number.
[[nodiscard]] Result<QList<Round>> loadRounds(const storage::Database& database);
/// Of one round, by item; only those that something has been written in.
[[nodiscard]] Result<QHash<InitiativeId, Sheet>> loadSheets(const storage::Database& database, RoundId round);
/// The grades given by hand alone, by item.
[[nodiscard]] Result<QHash<InitiativeId, Sheet>> loadGivenGrades(const storage::Database& database, RoundId round);
/// As they were when it was last closed, by item.
[[nodiscard]] Result<QHash<InitiativeId, QJsonObject>> loadLockedSheets(const storage::Database& database, RoundId round);

/// Of a locked round (not valid: of all) what counts in a roll-up: items by id with their weight and ratio, the grade that
/// stood in the place of the computed one.
[[nodiscard]] Result<QHash<RoundId, QList<GradedSheet>>> loadLockedGrades(const storage::Database& database,
                                                                          RoundId round = {});

/// A closing of a round, whether or not it is in force still.
struct LockRecord
{
    qint64 id = 0;
    RoundId round;
    QDateTime at;
    QString by;
    QDateTime reopenedAt; ///< not valid: still locked
    QString reopenedBy;
    QString reason;
};
/// Oldest first.
[[nodiscard]] Result<QList<LockRecord>> loadLocks(const storage::Database& database);

/// Newest first.
[[nodiscard]] Result<QList<Decision>> loadDecisions(const storage::Database& database);

/// Inside an action. Rows without an id are added, others changed.
[[nodiscard]] Result<ScaleId> putScale(storage::Transaction&, const GradingScale&);
[[nodiscard]] Result<> removeScale(storage::Transaction&, ScaleId);
[[nodiscard]] Result<RoundId> putRound(storage::Transaction&, const Round&);
[[nodiscard]] Result<> removeRound(storage::Transaction&, RoundId);
[[nodiscard]] Result<SheetId> putSheet(storage::Transaction&, const Sheet&);
[[nodiscard]] Result<> putLock(storage::Transaction&, RoundId, const QList<GradedSheet>& sheets);
/// Every lock of the round that is in force; how many there were.
[[nodiscard]] Result<int> endLocks(storage::Transaction&, RoundId round, const QString& reason);
[[nodiscard]] Result<DecisionId> putDecision(storage::Transaction&, const Decision&);
[[nodiscard]] Result<> removeDecision(storage::Transaction&, DecisionId);

} // namespace shirube::review

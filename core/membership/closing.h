// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/figures.h"

#include <QDateTime>

namespace shirube::membership
{

/// Month closing: a closed month's figures stay for ever as they were reported. What the ledger learns later for
/// it or for a month before it shows beside them as a correction, so that the next month opens with what was
/// closed plus its correction. closeMonth() and reopenMonth() stand in actions.h.

struct ClosedMonth
{
    YearMonth month;
    QDateTime closedAt; ///< UTC
    QString closedBy;
    Figures whole;      ///< as frozen: the sum of the branches
};

/// Oldest first; without gaps, because closing a month closes every open one before it.
[[nodiscard]] Result<QList<ClosedMonth>> closedMonths(const storage::Database& database);

/// The latest closed month; nullopt while none is.
[[nodiscard]] Result<std::optional<YearMonth>> closedUpTo(const storage::Database& database);

/// ErrorCode::Conflict, with why, for a month that cannot be closed: closed already, not over yet, outside the
/// ledger.
[[nodiscard]] Result<> checkClosing(const storage::Database& database, YearMonth month);

/// What the ledger says now less what was frozen, field by field. Opening and closing differ also when only an
/// earlier month was corrected: its correction is carried over.
[[nodiscard]] Figures correctionOf(const Figures& frozen, const Figures& now);
[[nodiscard]] bool isNothing(const Figures& correction);

/// Puts the frozen figures of closed months into a snapshot: each month's, and, when its as-of month is closed, those of
/// the fiscal year by branch. Flows of the year are the sum of its months' as they were frozen; a correction that came
/// between two closings shows as the year's difference.
[[nodiscard]] Result<> putFrozen(const storage::Database& database, Snapshot& snapshot);

/// One branch of one closed month for which the ledger says something else now.
struct BranchCorrection
{
    YearMonth month;
    OrganId branch;
    Figures frozen;
    Figures now;
};
/// By month, then branch.
[[nodiscard]] Result<QList<BranchCorrection>> branchCorrections(const storage::Database& database);

} // namespace shirube::membership

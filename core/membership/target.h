// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <optional>

namespace shirube::membership
{

/// A number of members to be reached by a day, for the whole chamber or one branch.
struct Target
{
    OrganId branch; ///< not valid: the whole chamber
    QDate dueOn;
    qint64 headcount = 0;
};

[[nodiscard]] Result<QList<Target>> loadTargets(const storage::Database& database);
/// The whole chamber's target with the earliest due day that is not before asOf, else the latest one.
[[nodiscard]] std::optional<Target> targetFor(const QList<Target>& targets, OrganId branch, YearMonth asOf);

/// Sets or replaces the target of that branch and day; part of an action.
[[nodiscard]] Result<bool> putTarget(storage::Transaction&, const Target&);

/// Where membership stands on its way to a target.
struct Progress
{
    std::optional<double> level;    ///< A ÷ T: 81,000 of 83,000 is 97.6 %
    std::optional<double> progress; ///< (A - base) ÷ (T - base): 33.3 % of the way from 80,000
    /// (T - A + expected leaves until the due month) ÷ months left, rounded up; expected leaves are the last
    /// twelve months' average carried on. nullopt when the due month has come or A is unknown. 0 when reached.
    std::optional<qint64> requiredJoinsPerMonth;
};
[[nodiscard]] Progress progressTo(const Target& target, std::optional<qint64> headcount, std::optional<qint64> base,
                                  double leavesPerMonth, YearMonth asOf);

} // namespace shirube::membership

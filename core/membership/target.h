// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/membership/figures.h"
#include "core/storage/transaction.h"

#include <optional>

namespace shirube::membership
{

/// By what a whole target was divided among the branches.
enum class ShareBasis
{
    Size = 1,  ///< members now
    Potential, ///< establishments in the ward
    ByHand
};
[[nodiscard]] QString displayName(ShareBasis basis);

/// How the way to a target is divided among its months.
enum class MonthPath
{
    Linear, ///< the same every month
    Season  ///< as the months of past years differ from each other
};
[[nodiscard]] QString displayName(MonthPath path);

/// A number of members to be reached by a day, for the whole chamber or one branch.
struct Target
{
    OrganId branch; ///< not valid: the whole chamber
    QDate dueOn;
    qint64 headcount = 0;
    MonthPath path = MonthPath::Linear;
    std::optional<ShareBasis> basis = {}; ///< branch targets that were divided from the whole's
    QString reason = {};                  ///< of this setting
    QDate setOn = {};                     ///< not valid: came with the plan
};

/// What counts: of several settings for the same branch and day the newest.
[[nodiscard]] Result<QList<Target>> loadTargets(const storage::Database& database);
/// Every setting there was, the oldest first.
[[nodiscard]] Result<QList<Target>> loadTargetRevisions(const storage::Database& database);
/// The whole chamber's target with the earliest due day that is not before asOf, else the latest one.
[[nodiscard]] std::optional<Target> targetFor(const QList<Target>& targets, OrganId branch, YearMonth asOf);

/// Sets or revises the target of that branch and day by a row of its own, so that older ones stay; part of an action.
/// False when it says what counts already.
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

/// Establishments in each branch's ward by the newest count of an import that counts; branches without one are absent.
[[nodiscard]] Result<QMap<OrganId, qint64>> newestEstablishments(const storage::Database& database);

/// Divides a whole target among branches by weights (members, establishments) so that the parts add up to it, by
/// largest remainders. ErrorCode::Invalid when a weight is not known, when all are 0 or when there are fewer members
/// than branches: a branch's target is at least 1.
[[nodiscard]] Result<QMap<OrganId, qint64>> shareOut(qint64 whole, const QMap<OrganId, std::optional<qint64>>& weights);

struct PathPoint
{
    YearMonth month;
    double members = 0;
};
/// The target line from `base` members at the end of `start` to the target at the end of its month, every month between.
/// Linear: B(i) = base + (T - base) · i ÷ n. By season: B(i) + D(i) - D(n) · i ÷ n, where D(i) sums, over the first i
/// months, how much the change of the number of members in that calendar month differs from the average month, on
/// average over the last whole years of the history (two to five); with less history it is linear. Empty when the
/// target's month is not after start.
[[nodiscard]] QList<PathPoint> targetPath(const Target& target, YearMonth start, qint64 base,
                                          const QList<MonthFigures>& history);

} // namespace shirube::membership

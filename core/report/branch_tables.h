// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/branch_report.h"

namespace shirube::report
{

/// The branches from the best by a measure (the largest where none is better) to the last; equal ones share a rank, those
/// without a figure come last and have none.
struct Ranking
{
    Table table;             ///< rank, branch, figure, difference from the whole, items; the whole on top
    QList<OrganId> branches; ///< by row of the table
};
[[nodiscard]] Ranking rankingOf(const BranchReport& report, const KeyFigures& figures, BranchMeasure measure);

/// Every measure, target and needed joins by branch, the whole beside them; the best of each line is marked ●.
[[nodiscard]] Table compareTable(const BranchReport& report, const QList<OrganId>& branches);

/// A branch's own target for a year beside the apportioned one.
struct GoalRow
{
    plan::Organ branch;
    plan::BranchGoal goal;
    std::optional<membership::Target> apportioned = {}; ///< targetOfYear()

    /// Own less apportioned.
    [[nodiscard]] std::optional<qint64> difference() const;
};
/// Of the branches that exist in the year.
[[nodiscard]] QList<GoalRow> goalRows(const BranchReport& report, FiscalYear year);
/// One line a branch: members, apportioned target, own target, difference, note. Sums on top count what is known of all
/// branches; the difference's, of those that have both.
[[nodiscard]] Table goalTable(const BranchReport& report, const QList<GoalRow>& rows, FiscalYear year);
inline constexpr int goalTargetColumn = 3; ///< of goalTable(): the branch's own
inline constexpr int goalNoteColumn = 5;
/// The same of one branch, one line a year: those with a goal and asOf's.
[[nodiscard]] Table branchGoalTable(const BranchReport& report, OrganId branch);

} // namespace shirube::report

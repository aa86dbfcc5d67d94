// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/branch_goal.h"
#include "core/report/key_figures.h"
#include "core/report/membership_series.h"
#include "core/review/review.h"

namespace shirube::report
{

/// By what branches are mapped, ranked and compared.
enum class BranchMeasure
{
    Members,
    Attainment,  ///< members ÷ target
    NetGrowth,   ///< J + R - L
    GrowthRate,  ///< that ÷ S
    Retention,   ///< cohort
    LeaveRate,   ///< L ÷ S; fewer is better
    Penetration, ///< members ÷ establishments
    Achievement, ///< mean of the items in the round
    Streak       ///< years in a row that met the target
};
inline constexpr int branchMeasureCount = int(BranchMeasure::Streak) + 1;
[[nodiscard]] QString displayName(BranchMeasure measure);
/// Formula and population, in words.
[[nodiscard]] QString helpOf(BranchMeasure measure);
/// As it stands in a cell or on a tile: members that are not known are 未入力, what cannot be computed is ― (helpOf says when).
[[nodiscard]] Cell measureCell(BranchMeasure measure, std::optional<double> value);
/// 1: more is better, -1: less is, 0: neither, as with size.
[[nodiscard]] int betterDirection(BranchMeasure measure);

/// One branch, or the whole chamber, at asOf: everything a measure takes.
struct BranchRow
{
    plan::Organ branch;                        ///< its id is not valid for the whole chamber
    std::optional<membership::Figures> figures = {}; ///< asOf's fiscal year up to asOf
    std::optional<membership::Target> target = {};
    std::optional<double> attainment = {};
    std::optional<qint64> establishments = {}; ///< in its ward, by the latest count up to asOf
    std::optional<int> streak = {};
    std::optional<qint64> neededJoins = {};    ///< a month, see membership::progressTo()
    std::optional<review::GradeCounts> grades = {}; ///< of its items in the round; nullopt: no round, or no item

    [[nodiscard]] std::optional<double> value(BranchMeasure measure) const;
};

/// The branches side by side, read once for all views of them. From the month summary: nothing reads the ledger.
struct BranchReport
{
    YearMonth asOf;
    QList<BranchRow> branches;
    BranchRow whole;
    BranchMonths months;
    std::optional<review::Review> review;     ///< of KeyFigures::round; nullopt: none
    QList<membership::Target> targets;
    QList<plan::BranchGoal> goals;            ///< of all years
    QMap<OrganId, int> streaks;

    /// nullptr for an organ that is no branch.
    [[nodiscard]] const BranchRow* row(OrganId branch) const;
};
[[nodiscard]] Result<BranchReport> loadBranchReport(const storage::Database& database, const KeyFigures& figures);

/// What a branch works towards in a fiscal year: the latest target due in it, else the earliest one due later; nullopt:
/// none is.
[[nodiscard]] std::optional<membership::Target> targetOfYear(const BranchReport& report, OrganId branch, FiscalYear year);

/// What a chart of one branch over time takes: the figures as if the branch were the whole.
[[nodiscard]] KeyFigures figuresOfBranch(const KeyFigures& figures, const BranchReport& report, OrganId branch);

} // namespace shirube::report

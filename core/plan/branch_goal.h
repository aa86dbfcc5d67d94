// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/storage/transaction.h"

namespace shirube::plan
{

/// What a branch itself aims at in a fiscal year, beside its part of the whole chamber's target.
struct BranchGoal
{
    FiscalYear year;
    OrganId branch;
    std::optional<qint64> target = {}; ///< members at the year's end; nullopt: not entered
    QString note = {};

    [[nodiscard]] bool isEmpty() const { return !target && note.isEmpty(); }
    bool operator==(const BranchGoal&) const = default;
};

/// Of all years; by year, then as the branches are numbered. Empty ones are not in the file.
[[nodiscard]] Result<QList<BranchGoal>> loadBranchGoals(const storage::Database& database);
/// The one of a branch and year; an empty one when there is none.
[[nodiscard]] BranchGoal goalOf(const QList<BranchGoal>& goals, FiscalYear year, OrganId branch);
/// Inside an action: stores it, or removes it when it is empty. False when it says what is stored already.
[[nodiscard]] Result<bool> putBranchGoal(storage::Transaction&, const BranchGoal&);

/// Whether a goal may be kept: of a branch that exists in the year, 0 to 10,000,000 members, at most 2,000 characters of
/// note. ErrorCode::Invalid says which branch, what and what to do.
[[nodiscard]] Result<> checkGoal(const BranchGoal& goal, const Organ& branch);

/// What a person can type into.
enum class GoalColumn
{
    Target,
    Note
};
/// As stored and as a person edits it: in full, with nothing for what is not entered.
[[nodiscard]] QString goalForEditing(const BranchGoal& goal, GoalColumn column);
/// Enters what was typed, pasted or read from a file: numbers in any width and with commas; empty and 未入力 take the
/// cell back to "not entered". ErrorCode::Invalid says what cannot be read; the goal is then as it was.
[[nodiscard]] Result<> setGoalCell(BranchGoal& goal, GoalColumn column, const QString& typed);

/// A spreadsheet's block laid over goals from the first of them and from `first` on, for saveBranchGoals(). A block three
/// columns wide has the difference in its middle, as the table shows it; that is computed and not taken.
/// ErrorCode::Invalid names the line that cannot go in, or what lies beyond the table: then nothing does.
[[nodiscard]] Result<QList<BranchGoal>> layOver(const QList<QStringList>& block, const QList<BranchGoal>& goals,
                                                GoalColumn first);

} // namespace shirube::plan

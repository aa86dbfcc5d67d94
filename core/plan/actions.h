// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/branch_goal.h"
#include "core/plan/plan.h"
#include "core/storage/database.h"

namespace shirube::plan
{

/// Everything a person can do to the plan, besides importing it. Each is one entry of the undo menu and happens as a
/// whole or not at all.

/// status: nullopt takes it back to "not entered".
[[nodiscard]] Result<> setStatus(storage::Database&, const QList<InitiativeId>& items, std::optional<Status> status);
[[nodiscard]] Result<> setNote(storage::Database&, InitiativeId item, const QString& note);
/// What was reached by the end of month. actual: nullopt takes it back to "not entered".
[[nodiscard]] Result<> setIndicatorActual(storage::Database&, IndicatorId indicator, YearMonth month,
                                          std::optional<double> actual);

/// Items of the file as they are to be: a form, a pasted block, a column filled down, several rows edited at once. Checked
/// by item_rules.h; `how` names what was done.
enum class ItemEdit
{
    Form,    ///< one item's form
    Paste,
    FillDown,
    Rows,    ///< the same entry in several rows
    Clear
};
[[nodiscard]] Result<> saveItems(storage::Database&, const QList<Initiative>& items, ItemEdit how);
[[nodiscard]] Result<InitiativeId> addItem(storage::Database&, const Initiative& item);
/// ErrorCode::Conflict for an item that a review round has a sheet of, or that a later year's item came from.
[[nodiscard]] Result<> removeItem(storage::Database&, InitiativeId item);

/// A plan, theme or organ without an id is added, any other changed.
[[nodiscard]] Result<PlanId> savePlan(storage::Database&, const Plan& plan);
[[nodiscard]] Result<ThemeId> saveTheme(storage::Database&, const Theme& theme);
[[nodiscard]] Result<OrganId> saveOrgan(storage::Database&, const Organ& organ);
/// ErrorCode::Conflict while items or other themes still need it.
[[nodiscard]] Result<> removeTheme(storage::Database&, ThemeId theme);
/// ErrorCode::Conflict while anything in the file still names it; end its dates instead.
[[nodiscard]] Result<> removeOrgan(storage::Database&, OrganId organ);

/// Branches' own targets and notes, checked by checkGoal(); an empty one is taken out. `how` names what was done.
enum class GoalEdit
{
    Typed,
    Paste
};
[[nodiscard]] Result<> saveBranchGoals(storage::Database&, const QList<BranchGoal>& goals, GoalEdit how);

/// What was done for an item, with day and person.
[[nodiscard]] Result<> addActivity(storage::Database&, InitiativeId item, QDate day, const QString& words);

} // namespace shirube::plan

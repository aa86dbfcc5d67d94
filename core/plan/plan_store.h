// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/item_rules.h"
#include "core/plan/plan.h"
#include "core/storage/transaction.h"

namespace shirube::plan
{

/// Oldest first.
[[nodiscard]] Result<QList<Plan>> loadPlans(const storage::Database& database);
/// nullopt while the file holds no plan; else the newest.
[[nodiscard]] Result<std::optional<Plan>> currentPlan(const storage::Database& database);
/// By plan, kind and number.
[[nodiscard]] Result<QList<Theme>> loadThemes(const storage::Database& database);
/// By kind, then number. kind: nullopt for all.
[[nodiscard]] Result<QList<Organ>> loadOrgans(const storage::Database& database, std::optional<OrganKind> kind = {});
/// Items of all years, in the plan's order (as they were entered), with everything that belongs to them. asOf: the
/// month whose end Indicator::actual is known at; not valid: the latest.
[[nodiscard]] Result<QList<Initiative>> loadInitiatives(const storage::Database& database, YearMonth asOf = {});

/// Inside an action: each returns the new row's id.
[[nodiscard]] Result<PlanId> insertPlan(storage::Transaction&, const Plan&);
[[nodiscard]] Result<ThemeId> insertTheme(storage::Transaction&, PlanId, const Theme&);
[[nodiscard]] Result<OrganId> insertOrgan(storage::Transaction&, const Organ&);
/// Its owners and themes must be in the file already.
[[nodiscard]] Result<InitiativeId> insertInitiative(storage::Transaction&, const Initiative&);
/// Makes the stored item equal to this one (same id): only what differs is written and logged.
[[nodiscard]] Result<> updateInitiative(storage::Transaction&, const Initiative& before, const Initiative& after);
/// With everything that belongs to it.
[[nodiscard]] Result<> deleteInitiative(storage::Transaction&, const Initiative&);
[[nodiscard]] Result<> updatePlan(storage::Transaction&, const Plan&);
[[nodiscard]] Result<> updateTheme(storage::Transaction&, const Theme&);
[[nodiscard]] Result<> updateOrgan(storage::Transaction&, const Organ&);

/// Of the review rounds that are locked now.
[[nodiscard]] Result<QList<ClosedMonths>> loadClosedMonths(const storage::Database& database);
/// Whether other rows still need it.
[[nodiscard]] Result<bool> isUsed(const storage::Database& database, OrganId organ);
[[nodiscard]] Result<bool> isUsed(const storage::Database& database, ThemeId theme);
[[nodiscard]] Result<bool> isUsed(const storage::Database& database, InitiativeId item);

/// What was done for an item.
struct Activity
{
    ActivityId id;
    InitiativeId item;
    QDate day;
    QString person;
    QString words;
};
/// Newest first.
[[nodiscard]] Result<QList<Activity>> loadActivities(const storage::Database& database, InitiativeId item);
[[nodiscard]] Result<> insertActivity(storage::Transaction&, const Activity&);

} // namespace shirube::plan

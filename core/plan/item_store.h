// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/storage/database.h"

namespace shirube::plan
{

/// As loadInitiatives() of plan_store.h, of these years alone.
[[nodiscard]] Result<QList<Initiative>> loadInitiatives(const storage::Database& database, const QList<FiscalYear>& years,
                                                        YearMonth asOf = {});
/// Of these alone; one that is no longer there is left out.
[[nodiscard]] Result<QList<Initiative>> loadInitiatives(const storage::Database& database, const QList<InitiativeId>& ids);
/// Items of all years with what names, counts and weighs them: year, owners, number, title, status, weight, days;
/// those of the `measured` years with their indicators, too.
[[nodiscard]] Result<QList<Initiative>> loadBareInitiatives(const storage::Database& database,
                                                            const QList<FiscalYear>& measured = {});

struct Activity;
/// What was done for any item, newest first; loadActivities() of plan_store.h asks for one item's.
[[nodiscard]] Result<QList<Activity>> loadAllActivities(const storage::Database& database);

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/storage/database.h"

namespace shirube::plan
{

/// As loadInitiatives() of plan_store.h, of one year alone.
[[nodiscard]] Result<QList<Initiative>> loadInitiatives(const storage::Database& database, FiscalYear year, YearMonth asOf);
/// Of these alone; one that is no longer there is left out.
[[nodiscard]] Result<QList<Initiative>> loadInitiatives(const storage::Database& database, const QList<InitiativeId>& ids);
/// Items of all years without owners, themes, indicators, milestones and links: enough for their state.
[[nodiscard]] Result<QList<Initiative>> loadBareInitiatives(const storage::Database& database);

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"
#include "core/report/table.h"
#include "core/storage/database.h"

namespace shirube::report
{

/// Census against ledger: each month and branch that somebody counted, up to asOf; the newest month first.
/// Difference: census − ledger, shown and never forced. A month in which the whole chamber or every branch was
/// counted also has a line of the whole.
[[nodiscard]] Result<Table> reconciliationTable(const storage::Database& database, YearMonth asOf);

/// From one census to the next of the whole chamber and of each branch, up to asOf: opening and closing as counted, the ledger's flows
/// between them, and whether they add up: difference = E − (S + J + R + Tin − L − Tout). Net growth rate =
/// (J + R − L) ÷ S, leave rate = L ÷ S, with S as counted.
[[nodiscard]] Result<Table> censusFlowTable(const storage::Database& database, YearMonth asOf);

/// 組織率 = members ÷ establishments in the ward. Members: the ledger's at the end of asOf; establishments: the latest
/// count of a day up to then. The whole is shown only when every branch is known.
[[nodiscard]] Result<Table> penetrationTable(const storage::Database& database, YearMonth asOf);

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/ledger_shelf.h"
#include "core/report/table.h"

#include <QStringList>

namespace shirube::report
{

/// The computed tables that can be asked for by a name: monthly, branches, items, item-groups, reserve-years,
/// reserve-entries, cohorts, survival, yields, reconciliation, census-flow, penetration, forecast, branch-outlook,
/// definitions.
[[nodiscard]] QStringList tableKinds();

/// What a person calls it.
[[nodiscard]] QString displayTableKind(const QString& kind);

/// ErrorCode::Invalid: no such kind.
[[nodiscard]] Result<Table> loadTable(const storage::Database& database, const QString& kind, YearMonth asOf, LedgerShelf& shelf);

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/figures.h"

#include <span>

namespace shirube::membership
{

/// Every branch month by month, from the ledger's first month to asOf without gaps, so that all lists are equally
/// long; empty while there are no members up to then.
[[nodiscard]] Result<QMap<OrganId, QList<MonthFigures>>> loadBranchMonths(const storage::Database& database,
                                                                          YearMonth asOf);

/// The figures of months that follow each other as one period; empty list: nothing happened to nobody. Who left
/// in it is counted by the lines (flows), openingLost is 0: it belongs to fiscal years.
[[nodiscard]] Figures asOnePeriod(std::span<const MonthFigures> months);

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/figure_cells.h"
#include "core/storage/transaction.h"

namespace shirube::membership
{

/// Adds changes to the month-end summary; groups in which nothing is left disappear.
[[nodiscard]] Result<> addToFigures(storage::Transaction& transaction, FigureCells changes,
                                    const SizeNames& sizes);

/// Counts the whole ledger again and compares: the number of groups in which summary and recount differ.
[[nodiscard]] Result<qint64> compareWithRecount(const storage::Database& database);

} // namespace shirube::membership

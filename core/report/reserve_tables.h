// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/key_figures.h"
#include "core/report/table.h"
#include "core/reserve/accounts.h"

namespace shirube::report
{

/// Tables of the reserve beside reserveTable() and entryTable() of tables.h. Amounts are in the display's unit: rounded where
/// they are added up, with the rule in the note; to the yen, with the decimals it takes, in lists of entries.

/// An amount as shown, and in whole yen behind it.
[[nodiscard]] Cell moneyCell(std::optional<Yen> amount);

/// The rounding rule, where a figure of `rows` was rounded, and that the figures then may not add up, where they do not.
[[nodiscard]] QString roundingNote(const QList<QList<Cell>>& rows, bool isAddingUp);

/// One fund, one line a fiscal year.
[[nodiscard]] Table fundTable(const reserve::FundFigures& figures);
/// One line a fund: purpose, opening, balance, bounds; all on top where there are several.
[[nodiscard]] Table fundsTable(const KeyFigures& figures);

/// Where a fund's ledger and the accounts differ, a line each, with both sums in the note.
[[nodiscard]] Table accountsTable(const reserve::AccountComparison& comparison);

} // namespace shirube::report

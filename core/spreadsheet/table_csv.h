// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/about_lines.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/row_choice.h"
#include "core/report/table.h"

namespace shirube::spreadsheet
{

/// The figure as it is shown: 750 where a table is in million yen, 97.6 for 97.6 %. nullopt for text and for
/// what is unknown.
[[nodiscard]] std::optional<double> shownNumber(const report::Cell& cell);

/// A cell as a spreadsheet understands it: figures as shown, without separators and with a minus (△1,234 →
/// -1234, 97.6 % → 97.6%), everything else as on the screen.
[[nodiscard]] QString spreadsheetText(const report::Cell& cell);

/// "Branches (companies)"
[[nodiscard]] QString titleWithUnit(const report::Table& table);

/// The column titles, as a choice names them.
[[nodiscard]] QStringList titlesOf(const report::Table& table);

/// What lines about a table say: its own filter, and the choice of rows behind it.
[[nodiscard]] exchange::About aboutOf(const report::Table& table, const exchange::RowChoice& choice, YearMonth asOf, bool isSample);

/// The chosen columns and rows, and what lines about them say. Totals go when rows do: they would no longer add up.
struct ChosenTable
{
    report::Table table;
    exchange::About about;
};
[[nodiscard]] Result<ChosenTable> chosenTable(const report::Table& table, const exchange::RowChoice& choice, YearMonth asOf,
                                              bool isSample);

/// Titles, rows, totals last, then the lines about them; no lines: none.
void writeTable(exchange::CsvWriter& writer, const report::Table& table, const QStringList& about = {});

/// The same as a file's bytes.
[[nodiscard]] QByteArray tableCsv(const report::Table& table, exchange::CsvWriter writer, const QStringList& about = {});

} // namespace shirube::spreadsheet

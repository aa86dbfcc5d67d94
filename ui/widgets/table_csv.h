// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_writer.h"
#include "core/report/key_figures.h"
#include "core/report/table.h"

namespace shirube::ui
{

/// The figure as it is shown: 750 where a table is in million yen, 97.6 for 97.6 %. nullopt for text and for
/// what is unknown.
[[nodiscard]] std::optional<double> shownNumber(const report::Cell& cell);

/// A cell as a spreadsheet understands it: figures as shown, without separators and with a minus (△1,234 →
/// -1234, 97.6 % → 97.6%), everything else as on the screen.
[[nodiscard]] QString spreadsheetText(const report::Cell& cell);

/// A table of the screen as CSV: titles, rows, totals last, then one line with what the figures are about
/// (as-of, population); empty: no such line.
[[nodiscard]] QByteArray tableCsv(const report::Table& table, exchange::CsvWriter writer,
                                  const QString& about = {});

/// That last line: "Branches (companies), as of Dec 2021", with a mark when the figures are a sample.
[[nodiscard]] QString aboutTable(const report::Table& table, const report::KeyFigures& figures);

} // namespace shirube::ui

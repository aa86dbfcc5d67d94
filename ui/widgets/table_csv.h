// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_writer.h"
#include "core/report/key_figures.h"
#include "core/report/table.h"

namespace shirube::ui
{

/// A cell as a spreadsheet understands it: whole numbers without separators and with a minus (△1,234 →
/// -1234), percentages without the space, everything else as on the screen.
[[nodiscard]] QString spreadsheetText(const report::Cell& cell);

/// A table of the screen as CSV: titles, rows, totals last, then one line with what the figures are about
/// (as-of, population); empty: no such line.
[[nodiscard]] QByteArray tableCsv(const report::Table& table, exchange::CsvWriter writer,
                                  const QString& about = {});

/// That last line: "Branches (companies), as of Dec 2021", with a mark when the figures are a sample.
[[nodiscard]] QString aboutTable(const report::Table& table, const report::KeyFigures& figures);

} // namespace shirube::ui

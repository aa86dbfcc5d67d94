// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/export_file.h"
#include "core/report/ledger_shelf.h"
#include "core/report/table.h"

namespace shirube::spreadsheet
{

/// What can be written to a file by name: what lies in the file (exchange::exportKinds()) and what is computed of it
/// (report::tableKinds()).
[[nodiscard]] QStringList fileKinds();

/// The column titles of a kind, as a choice of columns and rows names them.
[[nodiscard]] Result<QStringList> columnTitles(const storage::Database& database, const QString& kind, YearMonth asOf,
                                               report::LedgerShelf& shelf);

/// Writes a kind to a CSV file, or, when the path ends in .xlsx, a computed table to a workbook. Returns what
/// exchange::exportFile() does. ErrorCode::Invalid: a workbook of what lies in the file.
[[nodiscard]] Result<QStringList> writeKind(const storage::Database& database, const QString& kind, const QString& path,
                                            const exchange::ExportOptions& options, report::LedgerShelf& shelf);

/// The same of a table that is at hand.
[[nodiscard]] Result<QStringList> writeTableFile(const report::Table& table, const QString& path,
                                                 const exchange::ExportOptions& options, bool isSample);

/// Whether a path asks for a workbook.
[[nodiscard]] bool isWorkbook(const QString& path);

} // namespace shirube::spreadsheet

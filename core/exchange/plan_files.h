// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/import_report.h"
#include "core/storage/transaction.h"

namespace shirube::exchange
{

/// The plan, its reviews and the reserve as CSV files in the program's own format. Kinds, each after those it builds on:
/// plan, themes, organs, targets, branch-goals, initiatives, indicators, actuals, milestones, funds, reserve, rounds,
/// reviews, decisions. What an export writes, an import takes back byte for byte. Not in any of them: links, activities,
/// and which item or indicator one was carried from.
///
/// Importing is idempotent: rows are found again by their key (initiatives: 年度, 組織区分, 組織, 番号), equal rows
/// are known, differing ones changed, new ones added; nothing is removed. A bad row is rejected alone. An empty
/// cell makes a value "not known"; a column that the file lacks leaves what is stored as it is.
[[nodiscard]] QStringList planFileKinds();

/// The kind whose columns the file's first line holds; where several fit, the one that uses most of them.
/// ErrorCode::Structure: none.
[[nodiscard]] Result<QString> recognisePlanFile(const QString& path);

[[nodiscard]] Result<ImportReport> importPlanFile(storage::Database& database, const QString& kind,
                                                  const QString& path, const ImportOptions& options);

/// As part of a larger action (making a new file); the caller commits.
[[nodiscard]] Result<ImportReport> importPlanFile(storage::Transaction& transaction, const QString& kind,
                                                  const QString& path, const ImportOptions& options);

/// Adds the kind's header and rows.
[[nodiscard]] Result<> exportPlanFile(const storage::Database& database, const QString& kind, CsvWriter& writer);
/// What it writes: the titles and the rows.
[[nodiscard]] Result<QStringList> planFileColumns(const QString& kind);
[[nodiscard]] Result<QList<QStringList>> planFileRows(const storage::Database& database, const QString& kind);

} // namespace shirube::exchange

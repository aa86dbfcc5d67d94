// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/member_columns.h"
#include "core/storage/transaction.h"

namespace shirube::exchange
{

/// By the line of names, remembered layouts included; ErrorCode::Structure names what either kind would need.
[[nodiscard]] Result<MemberFile> recogniseMemberFile(const storage::Database& database, const QString& path);

/// Reads, checks and, unless options.dryRun, takes in the good rows as one batch, which is one step of undo.
/// Rows are judged one by one: the form of each cell first, then the member's whole history. Rows the ledger
/// holds already are counted as known; when nothing is new, nothing is written. Memory stays bounded.
[[nodiscard]] Result<ImportReport> importMembers(storage::Database& database, MemberFile kind, const QString& path,
                                                 const ImportOptions& options);

/// As part of a larger action (making a new file).
[[nodiscard]] Result<ImportReport> importMembers(storage::Transaction& transaction, MemberFile kind,
                                                 const QString& path, const ImportOptions& options);

} // namespace shirube::exchange

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "core/storage/transaction.h"

namespace shirube::exchange
{

/// Month-end census or establishments per ward (MemberFile::Census, Establishments): takes in the good rows that say
/// anything new as one batch, one step of undo. A number that an earlier batch says otherwise comes in with a finding
/// and counts from then on; the same file twice changes nothing. An establishment count without a day is of today.
[[nodiscard]] Result<ImportReport> importCounts(storage::Database& database, MemberFile kind, const QString& path,
                                                const ImportOptions& options);

/// Any of the four kinds. An explicit layout is remembered for the next such file unless it is refused.
[[nodiscard]] Result<ImportReport> importMemberFile(storage::Database& database, MemberFile kind, const QString& path,
                                                    const ImportOptions& options);

} // namespace shirube::exchange

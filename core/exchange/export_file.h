// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/exchange/csv_writer.h"
#include "core/storage/database.h"

namespace shirube::exchange
{

struct ExportOptions
{
    YearMonth asOf; ///< events, roster and counts: up to this month's end
    Dialect dialect = Dialect::Exchange;
    Encoding encoding = Encoding::Utf8;
    /// Called now and then with rows written; false cancels (ErrorCode::Cancelled).
    std::function<bool(qint64 rows)> progress = {};
};

/// What can be written as it lies in the file: events, roster, census, establishments, changes and the kinds of planFileKinds().
[[nodiscard]] QStringList exportKinds();

/// Writes one kind to a CSV file. Returns the characters that CP932 could not hold (written as 〓).
[[nodiscard]] Result<QStringList> exportFile(const storage::Database& database, const QString& kind,
                                             const QString& path, const ExportOptions& options);

} // namespace shirube::exchange

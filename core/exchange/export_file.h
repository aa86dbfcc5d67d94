// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/row_choice.h"
#include "core/storage/database.h"

namespace shirube::exchange
{

struct ExportOptions
{
    YearMonth asOf; ///< events, roster and counts: up to this month's end
    Dialect dialect = Dialect::Exchange;
    Encoding encoding = Encoding::Utf8;
    RowChoice choice = {};  ///< columns and rows; all unless something is chosen
    QString title = {};     ///< of the lines that say what the file holds; empty: the kind
    bool refuseLoss = false; ///< write nothing rather than 〓 for what CP932 cannot hold
    /// Called now and then with rows written; false cancels (ErrorCode::Cancelled).
    std::function<bool(qint64 rows)> progress = {};
};

/// What can be written as it lies in the file: events, roster, census, establishments, changes and the kinds of planFileKinds().
[[nodiscard]] QStringList exportKinds();

/// The column titles of a kind.
[[nodiscard]] Result<QStringList> exportColumns(const QString& kind);

/// Writes one kind to a CSV file; for spreadsheets it ends with the lines of About. Returns the characters that CP932 could
/// not hold: they stand as 〓 in the file, or, with refuseLoss, there is no file.
[[nodiscard]] Result<QStringList> exportFile(const storage::Database& database, const QString& kind,
                                             const QString& path, const ExportOptions& options);

} // namespace shirube::exchange

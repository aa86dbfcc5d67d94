// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/import_report.h"
#include "core/review/sheet.h"
#include "core/storage/database.h"

namespace shirube::exchange
{

/// The sheets of a round on their way to people without the program and back: one row an item, for a spreadsheet or paper.
/// Columns to look at: 回, 組織区分, 組織, 番号, 事項, 指標, 単位, 目標, 算定評価. Columns to fill in: 実績 (of the first
/// indicator, where it is a count), 実施内容, 成果, 課題, 改善, 次期目標, 方向, 一次評価, 一次理由. A text carried over from
/// the round before stands there to be written over.

/// organ: not valid for all; a joint item is in the file of each partner.
[[nodiscard]] Result<> exportSheets(const storage::Database& database, RoundId round, OrganId organ, CsvWriter& writer);
void exportSheets(const review::Review& review, OrganId organ, CsvWriter& writer);

/// One cell that came back with something else in it.
struct SheetDifference
{
    InitiativeId item;
    QString title;  ///< of the item
    QString column; ///< as the file names it: 実施内容
    QString field;  ///< in the reader's words
    QString before;
    QString after;
    bool isAccepted = true;
    QString remark; ///< what to know before accepting; empty: nothing
};

/// What a file that came back says. Nothing is changed by reading it.
struct SheetDifferences
{
    QString fileName;
    qint64 rows = 0;
    QList<SheetDifference> differences; ///< in the file's order
    QList<RowRemark> rejections;        ///< rows, and single cells, that cannot be used
    QStringList ignoredColumns;
};

/// ErrorCode::Structure for a file that is not one of sheets, ErrorCode::Invalid for one of another round,
/// ErrorCode::Conflict for a locked round. A grade that needs a reason and has none is not accepted beforehand.
[[nodiscard]] Result<SheetDifferences> readSheets(const storage::Database& database, RoundId round, const QString& path,
                                                  const CsvForm& form = {});

/// Takes the accepted differences in, as one action named after the file; actuals go to the round's last month.
[[nodiscard]] Result<> acceptSheets(storage::Database& database, RoundId round, const QList<SheetDifference>& differences,
                                    const QString& fileName);

/// The round that people call 2021-1: the first one of fiscal year 2021. ErrorCode::NotFound when there is none.
[[nodiscard]] Result<RoundId> roundByName(const storage::Database& database, const QString& name);
/// 千代田支部; ErrorCode::NotFound for a name that no organ, or more than one, has.
[[nodiscard]] Result<OrganId> organByName(const storage::Database& database, const QString& name);

} // namespace shirube::exchange

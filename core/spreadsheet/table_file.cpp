// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/table_file.h"

#include "core/report/table_kinds.h"
#include "core/spreadsheet/table_csv.h"
#include "core/spreadsheet/workbook.h"
#include "core/storage/file_info.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>

namespace shirube::spreadsheet
{

using storage::Database;

QStringList fileKinds()
{
    return exchange::exportKinds() + report::tableKinds();
}

bool isWorkbook(const QString& path)
{
    return path.endsWith(u".xlsx", Qt::CaseInsensitive);
}

Result<QStringList> columnTitles(const Database& database, const QString& kind, YearMonth asOf, report::LedgerShelf& shelf)
{
    if (!report::tableKinds().contains(kind))
        return exchange::exportColumns(kind);
    SHIRUBE_ASSIGN(const report::Table table, report::loadTable(database, kind, asOf, shelf));
    return titlesOf(table);
}

Result<QStringList> writeTableFile(const report::Table& table, const QString& path, const exchange::ExportOptions& options,
                                   bool isSample)
{
    SHIRUBE_ASSIGN(const ChosenTable chosen, chosenTable(table, options.choice, options.asOf, isSample));
    if (isWorkbook(path)) {
        SHIRUBE_ASSIGN(const QByteArray bytes, workbook({{table.title, {chosen.table}}},
                                                        {.title = table.title,
                                                         .about = chosen.about,
                                                         .asOf = options.asOf,
                                                         .date = options.asOf.lastDay(),
                                                         .isSample = isSample}));
        SHIRUBE_TRY(storage::writeFile(path, bytes));
        return QStringList();
    }
    const bool isForPeople = options.dialect == exchange::Dialect::Excel;
    exchange::CsvWriter writer(options.dialect, options.encoding);
    writeTable(writer, chosen.table, isForPeople ? exchange::aboutLines(chosen.about) : QStringList());
    if (!options.refuseLoss || writer.lostCharacters().isEmpty())
        SHIRUBE_TRY(storage::writeFile(path, writer.bytes()));
    return writer.lostCharacters();
}

Result<QStringList> writeKind(const Database& database, const QString& kind, const QString& path,
                              const exchange::ExportOptions& options, report::LedgerShelf& shelf)
{
    if (report::tableKinds().contains(kind)) {
        SHIRUBE_ASSIGN(const report::Table table, report::loadTable(database, kind, options.asOf, shelf));
        SHIRUBE_ASSIGN(const bool isSample, storage::isSample(database));
        return writeTableFile(table, path, options, isSample);
    }
    if (isWorkbook(path))
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Spreadsheet", "What lies in the file goes out as CSV, not as a "
                                                                                   "workbook. Nothing was written. Choose a name that "
                                                                                   "ends in .csv."));
    return exchange::exportFile(database, kind, path, options);
}

} // namespace shirube::spreadsheet

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/plan_files_kinds.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace shirube::exchange
{

using storage::Database;
using storage::Transaction;

namespace
{

const QList<PlanFileKind>& kinds()
{
    static const QList<PlanFileKind> all{planKind(),        themesKind(),      organsKind(),     targetsKind(),
                                         branchGoalsKind(), initiativesKind(), indicatorsKind(), actualsKind(),
                                         milestonesKind(),  fundsKind(),       reserveKind(),    roundsKind(),
                                         reviewsKind(),     decisionsKind()};
    return all;
}

Result<PlanFileKind> kindByName(const QString& name)
{
    const auto found = std::ranges::find(kinds(), name, &PlanFileKind::name);
    if (found == kinds().end())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Exchange", "“%1” is not a kind of plan file. Use one of: %2.")
                        .arg(name, planFileKinds().join(QStringLiteral(", "))));
    return *found;
}

} // namespace

QStringList planFileKinds()
{
    QStringList names;
    for (const PlanFileKind& kind : kinds())
        names.append(kind.name);
    return names;
}

Result<QString> recognisePlanFile(const QString& path)
{
    SHIRUBE_ASSIGN(const CsvReader reader, CsvReader::open(path));
    const auto isThere = [&](const QString& name) { return reader.column(name) >= 0; };
    QString recognised;
    qsizetype most = 0;
    for (const PlanFileKind& kind : kinds()) {
        const qsizetype used = std::ranges::count_if(kind.columns.all(), isThere);
        if (used > most && std::ranges::all_of(kind.columns.required, isThere)) {
            recognised = kind.name;
            most = used;
        }
    }
    if (recognised.isEmpty())
        return fail(ErrorCode::Structure,
                    QCoreApplication::translate("Exchange", "The first line of “%1” is that of no file this program knows. Nothing "
                                                            "was changed. Export such a file first and name the columns as there.")
                        .arg(QFileInfo(path).fileName()),
                    reader.header().join(u','));
    return recognised;
}

Result<ImportReport> importPlanFile(Transaction& transaction, const QString& kind, const QString& path,
                                    const ImportOptions& options)
{
    SHIRUBE_ASSIGN(const PlanFileKind what, kindByName(kind));
    SHIRUBE_ASSIGN(PlanRows rows, PlanRows::read(path, what.columns, options));
    SHIRUBE_TRY(what.take(transaction, rows));
    return rows.finish();
}

Result<ImportReport> importPlanFile(Database& database, const QString& kind, const QString& path,
                                    const ImportOptions& options)
{
    SHIRUBE_ASSIGN(const PlanFileKind what, kindByName(kind));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, what.action, {QFileInfo(path).fileName()}));
    SHIRUBE_ASSIGN(const ImportReport report, importPlanFile(transaction, kind, path, options));
    if (!options.dryRun)
        SHIRUBE_TRY(transaction.commit());
    return report;
}

Result<QStringList> planFileColumns(const QString& kind)
{
    SHIRUBE_ASSIGN(const PlanFileKind what, kindByName(kind));
    return what.columns.all();
}

Result<QList<QStringList>> planFileRows(const Database& database, const QString& kind)
{
    SHIRUBE_ASSIGN(const PlanFileKind what, kindByName(kind));
    return what.rows(database);
}

Result<> exportPlanFile(const Database& database, const QString& kind, CsvWriter& writer)
{
    SHIRUBE_ASSIGN(const QStringList titles, planFileColumns(kind));
    SHIRUBE_ASSIGN(const QList<QStringList> rows, planFileRows(database, kind));
    writer.addRow(titles);
    for (const QStringList& row : rows)
        writer.addRow(row);
    return {};
}

} // namespace shirube::exchange

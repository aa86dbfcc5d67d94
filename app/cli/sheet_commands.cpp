// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheets of a review round on their way to people without the program and back.

#include "app/cli/commands.h"
#include "app/cli/remarks.h"

#include "core/exchange/sheet_files.h"
#include "core/membership/open_file.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using exchange::SheetDifference;
using exchange::SheetDifferences;
using storage::Access;
using storage::Database;

namespace
{

Result<RoundId> roundOf(const Database& database, const QString& name)
{
    if (name.isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Cli", "Sheets need the round they are of: --round 2021-1."));
    return exchange::roundByName(database, name);
}

QJsonArray toJson(const QList<SheetDifference>& differences)
{
    QJsonArray all;
    for (const SheetDifference& one : differences)
        all.append(QJsonObject{{u"item"_s, one.title},
                               {u"column"_s, one.column},
                               {u"before"_s, one.before},
                               {u"after"_s, one.after},
                               {u"accepted"_s, one.isAccepted},
                               {u"remark"_s, one.remark}});
    return all;
}

void sayDifferences(const QList<SheetDifference>& differences)
{
    for (const SheetDifference& one : differences) {
        say(QCoreApplication::translate("Cli", "  %1 “%2” %3: “%4” → “%5”")
                .arg(one.isAccepted ? u"●"_s : u"―"_s, one.title, one.column, one.before, one.after));
        if (!one.remark.isEmpty())
            say(u"    "_s + one.remark);
    }
}

} // namespace

Exit importSheets(const ImportArguments& arguments)
{
    if (!arguments.mapping.isEmpty() || !arguments.rejects.isEmpty())
        return notDone({ErrorCode::Invalid, QCoreApplication::translate("Cli", "Sheets take neither --mapping nor --rejects."), {}});
    exchange::CsvForm form;
    SHIRUBE_DO(form.encoding, exchange::encodingFromName(arguments.encoding));
    const Access access = arguments.dryRun ? Access::ReadOnly : Access::ReadWrite;
    SHIRUBE_DO(Database database, membership::openFile(arguments.file, {.access = access}));
    SHIRUBE_DO(const RoundId round, roundOf(database, arguments.round));
    SHIRUBE_DO(const SheetDifferences found, exchange::readSheets(database, round, arguments.csv, form));
    const auto accepted = std::ranges::count_if(found.differences, &SheetDifference::isAccepted);
    const bool applied = !arguments.dryRun && accepted > 0;
    if (applied)
        SHIRUBE_DO_VOID(exchange::acceptSheets(database, round, found.differences, found.fileName));
    if (arguments.json)
        answer(QJsonObject{{u"kind"_s, arguments.kind},
                           {u"file"_s, found.fileName},
                           {u"rows"_s, found.rows},
                           {u"accepted"_s, qint64(accepted)},
                           {u"differences"_s, toJson(found.differences)},
                           {u"rejections"_s, toJson(found.rejections)},
                           {u"ignoredColumns"_s, QJsonArray::fromStringList(found.ignoredColumns)},
                           {u"applied"_s, applied},
                           {u"dryRun"_s, arguments.dryRun}});
    say(QCoreApplication::translate("Cli", "%1: %2 rows; %3 cells differ, %4 of them left out; %5 cells or rows cannot be used.")
            .arg(found.fileName)
            .arg(found.rows)
            .arg(found.differences.size())
            .arg(found.differences.size() - accepted)
            .arg(found.rejections.size()));
    sayIgnored(found.ignoredColumns);
    sayDifferences(found.differences);
    sayRemarks(found.rejections, found.rejections.size());
    if (arguments.dryRun)
        sayCheckedOnly();
    else if (!applied)
        say(QCoreApplication::translate("Cli", "There was nothing new; nothing was changed."));
    return found.rejections.isEmpty() && accepted == found.differences.size() ? Exit::Done : Exit::DoneWithFindings;
}

Result<QStringList> writeSheets(const Database& database, const ExportArguments& arguments, exchange::CsvWriter writer)
{
    SHIRUBE_ASSIGN(const RoundId round, roundOf(database, arguments.round));
    OrganId organ;
    if (!arguments.organ.isEmpty()) {
        SHIRUBE_ASSIGN(organ, exchange::organByName(database, arguments.organ));
    }
    SHIRUBE_TRY(exchange::exportSheets(database, round, organ, writer));
    SHIRUBE_TRY(storage::writeFile(arguments.out, writer.bytes()));
    return writer.lostCharacters();
}

} // namespace shirube::cli

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/remarks.h"

#include "core/exchange/counts_import.h"
#include "core/exchange/members_import.h"
#include "core/exchange/plan_files.h"
#include "core/membership/open_file.h"

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using exchange::ImportReport;
using storage::Access;
using storage::Database;

namespace
{

void sayReport(const ImportReport& report, bool dryRun)
{
    say(text(QT_TRANSLATE_NOOP("Cli", "%1 (%2): %3 rows; %4 new, %5 changed, %6 known already, %7 rejected, %8 to look at."))
            .arg(report.fileName, exchange::encodingName(report.encoding))
            .arg(report.rows)
            .arg(report.good)
            .arg(report.changed)
            .arg(report.known)
            .arg(report.rejected)
            .arg(report.findingCount));
    if (!report.numberNote.isEmpty())
        say(report.numberNote);
    sayIgnored(report.ignoredColumns);
    if (report.inClosedMonths > 0)
        say(text(QT_TRANSLATE_NOOP("Cli", "%1 rows fall into closed months; they show as corrections."))
                .arg(report.inClosedMonths));
    sayRemarks(report.rejections, report.rejected);
    sayRemarks(report.findings, report.findingCount);
    if (dryRun)
        sayCheckedOnly();
    else if (!report.applied)
        say(text(QT_TRANSLATE_NOOP("Cli", "There was nothing new; nothing was changed.")));
}

Result<ImportReport> importKind(Database& database, const QString& kind, const QString& csv,
                                const exchange::ImportOptions& options)
{
    if (const auto memberFile = exchange::kindFromName(kind))
        return exchange::importMemberFile(database, *memberFile, csv, options);
    return exchange::importPlanFile(database, kind, csv, options);
}

const auto sheetsKind = u"sheets"_s;

Exit unknownKind(const QString& kind, const QStringList& known)
{
    say(text(QT_TRANSLATE_NOOP("Cli", "“%1” is not a kind this program knows. Use one of: %2.")).arg(kind, known.join(u", ")));
    return Exit::Usage;
}

} // namespace

QStringList importKinds()
{
    QStringList kinds;
    for (int i = 0; i < exchange::memberFileCount; ++i)
        kinds.append(exchange::kindName(exchange::MemberFile(i)));
    return kinds + exchange::planFileKinds() + QStringList{sheetsKind};
}

Exit import(const ImportArguments& arguments)
{
    if (!importKinds().contains(arguments.kind))
        return unknownKind(arguments.kind, importKinds());
    if (arguments.kind == sheetsKind)
        return importSheets(arguments);
    exchange::ImportOptions options;
    SHIRUBE_DO(options.form.encoding, exchange::encodingFromName(arguments.encoding));
    if (!arguments.mapping.isEmpty()) {
        if (!exchange::kindFromName(arguments.kind))
            return notDone({ErrorCode::Invalid, text(QT_TRANSLATE_NOOP("Cli", "A mapping is for member files and counts only.")), {}});
        SHIRUBE_DO(options.layout, exchange::layoutFromFile(arguments.mapping));
    }
    options.dryRun = arguments.dryRun;
    options.rejectsPath = arguments.rejects;
    // A file of the plan is tried in a transaction that is not kept.
    const bool onlyReads = arguments.dryRun && exchange::kindFromName(arguments.kind);
    const Access access = onlyReads ? Access::ReadOnly : Access::ReadWrite;
    SHIRUBE_DO(Database database, membership::openFile(arguments.file, {.access = access}));
    SHIRUBE_DO(const ImportReport report, importKind(database, arguments.kind, arguments.csv, options));
    if (arguments.json)
        answer(QJsonObject{{u"kind"_s, arguments.kind},
                           {u"file"_s, report.fileName},
                           {u"encoding"_s, exchange::encodingName(report.encoding)},
                           {u"rows"_s, report.rows},
                           {u"good"_s, report.good},
                           {u"changed"_s, report.changed},
                           {u"known"_s, report.known},
                           {u"rejected"_s, report.rejected},
                           {u"findings"_s, report.findingCount},
                           {u"inClosedMonths"_s, report.inClosedMonths},
                           {u"applied"_s, report.applied},
                           {u"dryRun"_s, arguments.dryRun},
                           {u"numberNote"_s, report.numberNote},
                           {u"ignoredColumns"_s, QJsonArray::fromStringList(report.ignoredColumns)},
                           {u"rejections"_s, toJson(report.rejections)},
                           {u"toLookAt"_s, toJson(report.findings)}});
    sayReport(report, arguments.dryRun);
    if (options.layout && !report.refusal.isEmpty())
        return notDone({ErrorCode::Invalid, report.refusal, {}});
    return report.rejected > 0 || report.findingCount > 0 ? Exit::DoneWithFindings : Exit::Done;
}

} // namespace shirube::cli

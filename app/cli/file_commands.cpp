// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/archive/issued_pack.h"
#include "core/base/sentences.h"
#include "core/exchange/new_file.h"
#include "core/membership/actions.h"
#include "core/membership/open_file.h"
#include "core/storage/backup.h"
#include "core/storage/safe_file.h"
#include "core/upkeep/data_check.h"
#include "core/upkeep/diagnostics.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using storage::Access;
using storage::Database;

namespace
{

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

Exit init(const InitOptions& options)
{
    // A sample without a plan would have no branches to live in.
    const QString plan = options.plan.isEmpty() && options.sample ? u"fy2021"_s : options.plan;
    SHIRUBE_DO_VOID(exchange::makeFile(options.file, {.plan = plan, .sample = options.sample}));
    say(text(QT_TRANSLATE_NOOP("Cli", "“%1” is ready.")).arg(nameOf(options.file)));
    return Exit::Done;
}

Exit check(const QString& file, bool json)
{
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(const QList<upkeep::Finding> findings, upkeep::checkData(database, [](qint64, qint64) { return true; }));
    QHash<upkeep::Matter, qint64> counts;
    bool isSound = true;
    for (const upkeep::Finding& finding : findings) {
        counts.insert(finding.matter, finding.count);
        isSound = isSound && finding.state != upkeep::Finding::State::ToLookAt;
        if (finding.state != upkeep::Finding::State::Sound)
            say(joinSentences({finding.found, finding.advice}));
    }
    const auto okOr = [&](upkeep::Matter matter, const QString& word) { return counts[matter] == 0 ? u"ok"_s : word; };
    if (json) {
        SHIRUBE_DO(const QList<archive::IssuedPack> packs, archive::loadIssuedPacks(database));
        answer(QJsonObject{{u"integrity"_s, okOr(upkeep::Matter::Structure, u"damaged"_s)},
                           {u"changeLog"_s, okOr(upkeep::Matter::ChangeLog, u"altered"_s)},
                           {u"figuresDiffering"_s, counts[upkeep::Matter::Recount]},
                           {u"identityDifferences"_s, counts[upkeep::Matter::Identity]},
                           {u"brokenReferences"_s, counts[upkeep::Matter::References]},
                           {u"closedMonthsCorrected"_s, counts[upkeep::Matter::ClosedMonths]},
                           {u"issuedPacks"_s, packs.size()},
                           {u"issuedPacksAltered"_s, counts[upkeep::Matter::IssuedPacks]}});
    }
    const bool isDamaged =
        counts[upkeep::Matter::Structure] + counts[upkeep::Matter::ChangeLog] + counts[upkeep::Matter::IssuedPacks] > 0;
    if (isDamaged)
        return Exit::NotDone;
    if (!isSound)
        return Exit::DoneWithFindings;
    say(text(QT_TRANSLATE_NOOP("Cli", "“%1” is sound: file, change log and figures.")).arg(nameOf(file)));
    return Exit::Done;
}

Exit diagnostics(const QString& file, const QString& out)
{
    const auto database = Database::open(file, {.access = Access::ReadOnly, .check = false, .olderToo = true});
    const QJsonObject all = database ? upkeep::diagnostics(&*database) : upkeep::diagnostics(nullptr, database.error());
    if (out.isEmpty())
        answer(all);
    else
        SHIRUBE_DO_VOID(storage::writeFile(out, QJsonDocument(all).toJson(QJsonDocument::Indented)));
    if (!out.isEmpty())
        say(text(QT_TRANSLATE_NOOP("Cli", "Written: “%1”. It holds no names, titles, amounts or folders.")).arg(nameOf(out)));
    return Exit::Done;
}

Exit backup(const QString& file, const QString& out)
{
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = Access::ReadOnly}));
    SHIRUBE_DO_VOID(storage::backUp(database, out));
    say(text(QT_TRANSLATE_NOOP("Cli", "Written and checked: “%1”.")).arg(nameOf(out)));
    return Exit::Done;
}

Exit restore(const QString& backup, const QString& file)
{
    SHIRUBE_DO(const QString kept, storage::restore(backup, file));
    say(kept.isEmpty() ? text(QT_TRANSLATE_NOOP("Cli", "“%1” is restored.")).arg(nameOf(file))
                       : text(QT_TRANSLATE_NOOP("Cli", "“%1” is restored; what was there is kept as “%2”."))
                             .arg(nameOf(file), nameOf(kept)));
    return Exit::Done;
}

Exit undo(const QString& file, bool json, const Key& key)
{
    SHIRUBE_DO(Database database, membership::openFile(file));
    SHIRUBE_DO_VOID(unlock(database, key));
    SHIRUBE_DO(const QString name, storage::undo(database, membership::replayHooks()));
    if (json)
        answer(QJsonObject{{u"undone"_s, name}});
    say(text(QT_TRANSLATE_NOOP("Cli", "Taken back: %1")).arg(name));
    return Exit::Done;
}

Exit history(const QString& file, bool json)
{
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(const QList<storage::ChangeSet> sets, storage::history(database));
    static const QStringList kinds{u"do"_s, u"undo"_s, u"redo"_s, u"start"_s};
    QJsonArray all;
    for (const storage::ChangeSet& set : sets) {
        all.append(QJsonObject{{u"id"_s, set.id.value},
                               {u"at"_s, set.at.toString(Qt::ISODate)},
                               {u"actor"_s, set.actor},
                               {u"action"_s, set.name},
                               {u"kind"_s, kinds[int(set.kind)]},
                               {u"rows"_s, set.rows}});
        if (!json)
            answer(u"%1  %2  %3  %4  %5"_s
                       .arg(QString::number(set.id.value), set.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), set.actor,
                            kinds[int(set.kind)], set.name)
                       .toUtf8());
    }
    if (json)
        answer(QJsonObject{{u"changes"_s, all}});
    return Exit::Done;
}

} // namespace shirube::cli

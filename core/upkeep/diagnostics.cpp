// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/upkeep/diagnostics.h"

#include "core/storage/backup_tiers.h"
#include "core/storage/log_reader.h"
#include "core/storage/migrator.h"
#include "core/storage/place.h"
#include "core/storage/upkeep.h"
#include "core/upkeep/data_check.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QSysInfo>

namespace shirube::upkeep
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

QJsonObject machine()
{
    return {{u"program"_s, QStringLiteral(SHIRUBE_VERSION)},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"buildAbi"_s, QSysInfo::buildAbi()},
            {u"locale"_s, QLocale::system().name()},
            {u"newestSchema"_s, storage::shippedMigrations().last().version}};
}

QJsonObject sizes(const Database& database)
{
    QJsonObject all;
    if (const auto tables = storage::tableSizes(database)) {
        for (const storage::TableSize& one : *tables)
            all.insert(one.table, one.rows);
    }
    return all;
}

QJsonArray findings(const Database& database)
{
    static const QStringList matters{u"structure"_s, u"references"_s, u"change log"_s,   u"recount"_s,
                                     u"identity"_s,  u"issued packs"_s, u"closed months"_s};
    static const QStringList states{u"sound"_s, u"to know"_s, u"to look at"_s};
    QJsonArray all;
    const auto found = checkData(database, [](qint64, qint64) { return true; });
    if (!found)
        all.append(QJsonObject{{u"failed"_s, codeName(found.error().code)}});
    else // in numbers alone: words may name a company or a person
        for (const Finding& one : *found)
            all.append(QJsonObject{{u"matter"_s, matters[int(one.matter)]}, {u"state"_s, states[int(one.state)]}, {u"count"_s, one.count}});
    return all;
}

QJsonObject fileFacts(const Database& database)
{
    static const QStringList places{u"local disk"_s, u"network"_s, u"sync folder"_s};
    QJsonObject settings;
    if (const auto values = storage::fileSettings(database)) {
        for (const auto& [name, value] : *values)
            settings.insert(name, value);
    }
    const auto backups = storage::keptBackups(storage::backupFolder(database.path()), database.path());
    const auto entries = storage::countEntries(database);
    return {{u"bytes"_s, QFileInfo(database.path()).size()},
            {u"place"_s, places[int(storage::placeOf(database.path()).kind)]},
            {u"settings"_s, settings},
            {u"rows"_s, sizes(database)},
            {u"logEntries"_s, entries ? QJsonValue(*entries) : QJsonValue()},
            {u"backups"_s, backups.size()},
            {u"check"_s, findings(database)}};
}

} // namespace

QString codeName(ErrorCode code)
{
    static const QStringList names{u"invalid"_s,      u"not found"_s, u"conflict"_s,  u"in use"_s,    u"read only"_s,
                                   u"newer file"_s,   u"foreign file"_s, u"damaged"_s, u"structure"_s, u"disk full"_s,
                                   u"input/output"_s, u"cancelled"_s, u"internal"_s};
    return names.value(int(code));
}

QJsonObject diagnostics(const Database* database, const std::optional<Error>& failure)
{
    QJsonObject all{{u"machine"_s, machine()}};
    if (database)
        all.insert(u"file"_s, fileFacts(*database));
    if (failure)
        all.insert(u"notOpened"_s, codeName(failure->code));
    return all;
}

} // namespace shirube::upkeep

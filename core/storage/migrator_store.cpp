// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

// 0001_initial.sql: the number is the version, the rest describes the step.
QList<Migration> readMigrations()
{
    QList<Migration> steps;
    const QDir folder(u":/shirube/schema"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.left(4).toInt(), name.mid(5).chopped(4), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

// A step is a script with triggers in it: SQLite itself finds where each statement ends.
Result<> runScript(sqlite3* handle, const QByteArray& sql, const QString& path)
{
    char* message = nullptr;
    const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message ? message : "");
    sqlite3_free(message);
    if (code == SQLITE_OK)
        return {};
    return fail(code == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::Io,
                QCoreApplication::translate("Storage", "“%1” could not be brought to this version and is as it was "
                                                       "before. Check the space left on the disk and try again.")
                    .arg(QFileInfo(path).fileName()),
                detail);
}

} // namespace

const QList<Migration>& shippedMigrations()
{
    static const QList<Migration> steps = readMigrations();
    return steps;
}

Result<int> schemaVersion(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"PRAGMA user_version"_s));
    return query.next() ? int(query.integer(0)) : 0;
}

Result<> refuseNewer(const QString& path, int version, int newest)
{
    if (version <= newest)
        return {};
    return fail(ErrorCode::NewerFile,
                QCoreApplication::translate("Storage", "“%1” was made by a newer version of Shirube (file format %2, this "
                                                       "program knows up to %3). Nothing was changed. Update the program.")
                    .arg(QFileInfo(path).fileName())
                    .arg(version)
                    .arg(newest));
}

Result<MigrationOutcome> migrate(Database& database, const QList<Migration>& steps)
{
    SHIRUBE_ASSIGN(const int from, schemaVersion(database));
    const int to = steps.isEmpty() ? 0 : steps.last().version;
    SHIRUBE_TRY(refuseNewer(database.path(), from, to));
    if (from == to)
        return MigrationOutcome::UpToDate;
    if (from > 0) {
        const QFileInfo info(database.path());
        SHIRUBE_TRY(backUp(database, info.absolutePath() + u'/' + info.completeBaseName() +
                                         u".before-v%1."_s.arg(to) + info.suffix()));
    }
    QByteArray script = "BEGIN IMMEDIATE;\n";
    for (const Migration& step : steps) {
        if (step.version > from)
            script += step.sql.toUtf8() + "\n";
    }
    script += "PRAGMA user_version = " + QByteArray::number(to) + ";\nCOMMIT;";
    SHIRUBE_ASSIGN(sqlite3 * handle, database.native());
    auto done = runScript(handle, script, database.path());
    if (!done) {
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        return tl::unexpected(done.error());
    }
    return MigrationOutcome::Upgraded;
}

} // namespace shirube::storage

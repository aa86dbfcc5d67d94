// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema_check.h"

#include "core/storage/migrator.h"
#include "core/storage/native_rows.h"
#include "core/storage/value_check.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <sqlite3.h>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

using Schema = QHash<QString, QString>; // "trigger change_set_no_update": what it says

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

const QString listing = u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema"_s;

QString plain(QString sql)
{
    static const QRegularExpression noise(u"--[^\\n]*|[\\s\"]+"_s);
    return sql.remove(noise);
}

// What SQLite makes for itself: the index behind a UNIQUE, which has no text, and the statistics of ANALYZE.
bool isOwn(const QString& type, const QString& name, const QString& sql)
{
    return (type == u"index" && sql.isEmpty() && name.startsWith(u"sqlite_autoindex_")) ||
           (name == u"sqlite_stat1" && plain(sql) == u"CREATETABLEsqlite_stat1(tbl,idx,stat)");
}

// Made by the steps themselves in a database in memory.
Schema madeBySteps(int version)
{
    QByteArray script;
    for (const Migration& step : shippedMigrations()) {
        if (step.version <= version)
            script += step.sql.toUtf8() + '\n';
    }
    Schema made;
    sqlite3* memory = nullptr;
    if (sqlite3_open(":memory:", &memory) == SQLITE_OK &&
        sqlite3_exec(memory, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK) {
        for (const QStringList& row : rowsOf(memory, {}, listing).value_or(QList<QStringList>())) {
            if (!isOwn(row[0], row[1], row[2]))
                made.insert(row[0] + u' ' + row[1], plain(row[2]));
        }
    }
    sqlite3_close(memory);
    return made;
}

Schema expected(int version)
{
    static QMutex mutex;
    static QHash<int, Schema> known;
    const QMutexLocker locked(&mutex);
    if (!known.contains(version))
        known.insert(version, madeBySteps(version));
    return known.value(version);
}

Result<> checkSchema(sqlite3* handle, const QString& path, int version)
{
    Schema missing = expected(version);
    SHIRUBE_ASSIGN(const QList<QStringList> rows, rowsOf(handle, path, listing));
    for (const QStringList& row : rows) {
        if (isOwn(row[0], row[1], row[2]))
            continue;
        const QString thing = row[0] + u' ' + row[1];
        const auto ours = missing.constFind(thing);
        if (ours == missing.constEnd() || *ours != plain(row[2]))
            return fail(ErrorCode::Damaged,
                        QCoreApplication::translate("Storage", "“%1” holds “%2”, which is not as Shirube makes it, and was not "
                                                               "opened. Nothing was changed. Restore a backup.")
                            .arg(fileName(path), thing.left(60).simplified()));
        missing.erase(ours);
    }
    if (missing.isEmpty())
        return {};
    QStringList names = missing.keys();
    names.sort();
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Storage", "“%1” lacks “%2” and was not opened. Nothing was changed. Restore a backup.")
                    .arg(fileName(path), names.first()));
}

} // namespace

Result<> checkInside(sqlite3* handle, const QString& path, Depth depth)
{
    SHIRUBE_ASSIGN(const QList<QStringList> version, rowsOf(handle, path, u"PRAGMA user_version"_s));
    const int format = version.value(0).value(0).toInt();
    SHIRUBE_TRY(refuseNewer(path, format, shippedMigrations().last().version));
    SHIRUBE_TRY(checkSchema(handle, path, format));
    if (depth == Depth::Schema)
        return checkValues(handle, path, true);
    SHIRUBE_ASSIGN(const QList<QStringList> findings, rowsOf(handle, path, u"PRAGMA quick_check(1)"_s));
    if (const QString finding = findings.value(0).value(0); finding != u"ok")
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Storage", "“%1” is damaged. Nothing was changed. Restore a backup.").arg(fileName(path)),
                    finding);
    return checkValues(handle, path, false);
}

Result<> lookInside(const QString& path, Depth depth)
{
    // Not as a connection that may only read: SQLite forgets a table's CHECKs there, and quick_check passes them over.
    sqlite3* handle = nullptr;
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const int code = sqlite3_open_v2(name.constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    Result<> sound;
    if (code == SQLITE_OK) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        // What an unclean end left in the log stays there.
        if (QFileInfo(path + u"-wal"_s).size() > 0)
            sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_exec(handle, "PRAGMA query_only = ON; PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
        sound = checkInside(handle, path, depth);
    } else {
        sound = fail(ErrorCode::Io,
                     QCoreApplication::translate("Storage", "“%1” could not be read. Check that you may open it.").arg(fileName(path)),
                     QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    sqlite3_close(handle);
    return sound;
}

} // namespace shirube::storage

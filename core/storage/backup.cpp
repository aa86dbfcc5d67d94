// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/change_log.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

const OpenOptions asItLies{.access = Access::ReadOnly, .olderToo = true};

Result<> copyPages(sqlite3* source, const QString& target)
{
    sqlite3* copy = nullptr;
    int code = sqlite3_open(target.toUtf8().constData(), &copy);
    if (code == SQLITE_OK) {
        if (sqlite3_backup* backup = sqlite3_backup_init(copy, "main", source, "main")) {
            sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_errcode(copy);
        }
    }
    const QString detail = QString::fromUtf8(sqlite3_errmsg(copy));
    sqlite3_close(copy);
    if (code == SQLITE_OK)
        return {};
    return fail(code == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::Io,
                QCoreApplication::translate("Storage", "The backup could not be written. Check that the folder exists "
                                                       "and has space left."),
                detail);
}

Result<> verify(const QString& path)
{
    SHIRUBE_ASSIGN(const Database copy, Database::open(path, asItLies));
    SHIRUBE_TRY(copy.checkIntegrity(true));
    return verifyChain(copy);
}

} // namespace

void removeDatabase(const QString& path)
{
    for (const auto& suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

Result<> backUp(const Database& database, const QString& target)
{
    SHIRUBE_ASSIGN(const FileLock lock, FileLock::acquire(target)); // a backup over an open file would be its end
    SHIRUBE_ASSIGN(sqlite3 * source, database.native());
    const QString beside = nameBeside(target);
    auto done = copyPages(source, beside);
    if (done)
        done = verify(beside);
    if (done) {
        // What an earlier file of that name left in its log must not be replayed onto this one.
        QFile::remove(target + "-wal"_L1);
        QFile::remove(target + "-shm"_L1);
        done = replaceFile(beside, target);
    }
    removeDatabase(beside);
    return done;
}

Result<QString> restore(const QString& backup, const QString& target, const Clock& clock)
{
    SHIRUBE_ASSIGN(const FileLock lock, FileLock::acquire(target));
    SHIRUBE_ASSIGN(const Database source, Database::open(backup, asItLies));
    const QString beside = nameBeside(target);
    if (auto made = backUp(source, beside); !made)
        return tl::unexpected(made.error());
    QString kept;
    if (QFileInfo::exists(target)) {
        const QFileInfo info(target);
        kept = info.absolutePath() + u'/' + info.completeBaseName() + u".before-restore-"_s +
               clock.now().toString(u"yyyyMMdd-HHmmss"_s) + u'.' + info.suffix();
        // An unclean end left its log beside the old file: opening and closing folds it in, so that it is
        // neither lost nor replayed onto the restored file. A damaged file is kept as it lies.
        static_cast<void>(Database::open(target, {.access = Access::SharedLock}));
        for (const auto& suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
            if (QFileInfo::exists(target + suffix)) {
                if (auto moved = replaceFile(target + suffix, kept + suffix); !moved) {
                    removeDatabase(beside);
                    return tl::unexpected(moved.error());
                }
            }
        }
    }
    SHIRUBE_TRY(replaceFile(beside, target));
    return kept;
}

} // namespace shirube::storage

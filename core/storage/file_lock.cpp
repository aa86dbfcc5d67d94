// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/file_lock.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/storage/place.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

QString lockPath(const QString& path)
{
    return QFileInfo(path).absoluteFilePath() + u".lock"_s;
}

} // namespace

Result<FileLock> FileLock::acquire(const QString& path)
{
    if (isWriteProtected(path))
        return fail(ErrorCode::ReadOnly,
                    QCoreApplication::translate("Storage", "“%1” is write-protected. It can be opened for reading; to change it, "
                                                           "remove the protection from the file and open it again, or save a copy "
                                                           "by File > Back up and open that.")
                        .arg(QFileInfo(path).fileName()));
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // never by age: a clerk may keep a file open all week; only by a dead process
    if (lock->tryLock(0))
        return FileLock(std::move(lock));
    LockHolder holder = lockHolder(path);
    // Cut short by a power failure it names nobody. A living program's cannot be removed.
    if (lock->error() == QLockFile::LockFailedError && holder.who.isEmpty() && lock->removeStaleLockFile() && lock->tryLock(0))
        return FileLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError) {
        holder = lockHolder(path);
        QString message = QCoreApplication::translate("Storage", "“%1” is in use by %2 (%3) since %4. It can be opened for "
                                                                 "reading meanwhile.")
                              .arg(QFileInfo(path).fileName(), holder.who, holder.program,
                                   formatMoment(holder.since));
        // Whether a program lives on another computer cannot be known from here.
        if (!holder.who.isEmpty() && !holder.who.endsWith(QSysInfo::machineHostName()))
            addSentence(message, QCoreApplication::translate("Storage", "If nobody has it open on that computer any more, delete “%1” "
                                                                        "beside it.")
                                     .arg(QFileInfo(lockPath(path)).fileName()));
        return fail(ErrorCode::InUse, message);
    }
    return fail(ErrorCode::ReadOnly,
                QCoreApplication::translate("Storage", "“%1” lies in a folder that may not be written to. It can be "
                                                       "opened for reading; to change it, copy it elsewhere.")
                    .arg(QFileInfo(path).fileName()));
}

LockHolder lockHolder(const QString& path)
{
    QLockFile lock(lockPath(path));
    qint64 process = 0;
    QString computer;
    LockHolder holder;
    if (!lock.getLockInfo(&process, &computer, &holder.program))
        return {};
    const QFileInfo info(lockPath(path));
    holder.since = info.lastModified();
    const QString account = info.owner();
    holder.who = account.isEmpty() ? computer : account + u'@' + computer;
    return holder;
}

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup_tiers.h"

#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <mutex>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

const QString timeFormat = u"yyyy-MM-dd HH-mm-ss"_s;
constexpr int daysOfAll = 2;
constexpr int daysOfDays = 30;
constexpr int monthsOfMonths = 12;

std::mutex placeMutex;
QString chosenPlace;

QString nameOf(const QString& file, const QDateTime& at)
{
    return QFileInfo(file).completeBaseName() + u' ' + at.toString(timeFormat) + u".shirube"_s;
}

} // namespace

void setBackupPlace(const QString& folder)
{
    const std::lock_guard lock(placeMutex);
    chosenPlace = folder;
}

QString backupFolder(const QString& file)
{
    const QFileInfo info(file);
    const std::lock_guard lock(placeMutex);
    if (chosenPlace.isEmpty())
        return info.absolutePath() + u'/' + info.completeBaseName() + u".backups"_s;
    const QByteArray where = QCryptographicHash::hash(info.absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    return u"%1/%2 %3.backups"_s.arg(chosenPlace, info.completeBaseName(), QString::fromLatin1(where));
}

QList<KeptBackup> keptBackups(const QString& folder, const QString& file)
{
    QList<KeptBackup> kept;
    const auto entries = QDir(folder).entryInfoList({u"*.shirube"_s}, QDir::Files);
    for (const QFileInfo& entry : entries) {
        const QDateTime at = QDateTime::fromString(entry.completeBaseName().right(timeFormat.size()), timeFormat);
        if (at.isValid() && entry.fileName() == nameOf(file, at))
            kept.append({entry.absoluteFilePath(), at});
    }
    std::ranges::sort(kept, std::ranges::greater(), &KeptBackup::at);
    return kept;
}

bool isBackupDue(const QList<KeptBackup>& newestFirst, const QDateTime& changed, const QDateTime& now)
{
    if (!changed.isValid())
        return false;
    const auto newest = std::ranges::find_if(newestFirst, [&](const KeptBackup& one) { return one.at <= now; });
    if (newest == newestFirst.end())
        return true;
    return newest->at < changed && newest->at.secsTo(now) >= backupInterval;
}

QList<KeptBackup> outlived(const QList<KeptBackup>& newestFirst, const QDateTime& now)
{
    QList<KeptBackup> gone;
    QSet<QString> tiers; // a day or a month whose last one has been seen
    for (const KeptBackup& one : newestFirst) {
        const QDate day = one.at.date();
        const bool isRecent = one.at.addDays(daysOfAll) > now;
        const bool isOfDays = one.at.addDays(daysOfDays) > now;
        const bool isOfMonths = one.at.addMonths(monthsOfMonths) > now;
        const QString tier = isOfDays ? day.toString(Qt::ISODate) : day.toString(u"yyyy-MM"_s);
        const bool isLast = !tiers.contains(tier);
        tiers.insert(tier);
        const bool stays = isRecent || ((isOfDays || isOfMonths) && isLast);
        if (!stays && one.path != newestFirst.first().path)
            gone.append(one);
    }
    return gone;
}

Result<QString> keepBackup(const Database& database, const QString& folder)
{
    const bool isNew = !QFileInfo(folder).isDir();
    if (isNew && !QDir().mkdir(folder))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Storage", "The folder for backups cannot be made: “%1”. Check that the "
                                                           "disk is there and can be written to.")
                        .arg(QDir::toNativeSeparators(folder)));
    const QDateTime now = database.clock().now();
    const QString path = folder + u'/' + nameOf(database.path(), now);
    if (auto made = backUp(database, path); !made) {
        if (isNew)
            QDir().rmdir(folder); // of a damaged file, say: an empty folder promises a backup
        return tl::unexpected(made.error());
    }
    for (const KeptBackup& one : outlived(keptBackups(folder, database.path()), now))
        removeDatabase(one.path);
    return path;
}

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace shirube::storage
{

/// The backups that the program keeps of a file without being asked: every 30 minutes of work for two days, the last of
/// each day for 30 days, the last of each month for a year.

inline constexpr qint64 backupInterval = 30 * 60; ///< seconds

struct KeptBackup
{
    QString path;
    QDateTime at; ///< local time, as its name says
};

/// Where a person wants all backups to be kept: each file's in a folder of its own in there. Empty: beside the file. A matter
/// of the person, not of a file; may be read from any thread.
void setBackupPlace(const QString& folder);
/// NAME.backups beside the file; in a chosen place with a word for where the file lies, so that files of one name do not mix.
[[nodiscard]] QString backupFolder(const QString& file);

/// What lies in a folder under a file's name, newest first; other files there are left alone.
[[nodiscard]] QList<KeptBackup> keptBackups(const QString& folder, const QString& file);

/// Whether another one is to be made of a file that was last changed at changed: the newest is older than the change and 30
/// minutes old. Also where a clock was set back, so that nothing newer than now holds backups up.
[[nodiscard]] bool isBackupDue(const QList<KeptBackup>& newestFirst, const QDateTime& changed, const QDateTime& now);

/// Those that the tiers no longer hold. The newest always stays, however old it is.
[[nodiscard]] QList<KeptBackup> outlived(const QList<KeptBackup>& newestFirst, const QDateTime& now);

/// Makes one, verified, in the folder (which is made if need be, but not what it would lie in: a drive may be gone) and removes those that have outlived their tier. Returns its
/// path. The new one stands before an old one goes; an old one that cannot be removed is tried again next time.
[[nodiscard]] Result<QString> keepBackup(const Database& database, const QString& folder);

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <sqlite3.h>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto caseless = Qt::CaseInsensitive;

bool isNetworkDisk(const QString& path)
{
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(QStorageInfo(path).rootPath());
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QString::fromLatin1(QStorageInfo(path).fileSystemType()));
#endif
}

// A folder's name, or that name with what the service adds: "OneDrive - 会社", "Dropbox (Personal)", "GoogleDrive-a@b.jp".
bool isNamed(const QString& folder, QLatin1StringView service)
{
    if (!folder.startsWith(service, caseless))
        return false;
    const QString rest = folder.mid(service.size());
    return rest.isEmpty() || rest.startsWith(u" -") || rest.startsWith(u" (") || rest.startsWith(u'-');
}

} // namespace

bool isNetworkFileSystem(const QString& name)
{
    for (const QLatin1StringView network :
         {"nfs"_L1, "cifs"_L1, "smb"_L1, "afp"_L1, "sshfs"_L1, "9p"_L1, "webdav"_L1, "davfs"_L1, "gvfsd"_L1, "rclone"_L1, "ncpfs"_L1}) {
        if (name.contains(network, caseless))
            return true;
    }
    return false;
}

QString syncServiceOf(const QString& path, const QString& home)
{
    struct Service
    {
        QLatin1StringView folder;
        QLatin1StringView name;
    };
    static constexpr Service services[]{{"OneDrive"_L1, "OneDrive"_L1},        {"SharePoint"_L1, "OneDrive"_L1},
                                        {"Dropbox"_L1, "Dropbox"_L1},          {"Google Drive"_L1, "Google Drive"_L1},
                                        {"GoogleDrive"_L1, "Google Drive"_L1}, {"DriveFS"_L1, "Google Drive"_L1},
                                        {"iCloudDrive"_L1, "iCloud"_L1},       {"iCloud Drive"_L1, "iCloud"_L1},
                                        {"Mobile Documents"_L1, "iCloud"_L1},  {"Box Sync"_L1, "Box"_L1},
                                        {"Box-Box"_L1, "Box"_L1}};
    const QString clean = QString(path).replace(u'\\', u'/');
    QStringList folders = clean.split(u'/', Qt::SkipEmptyParts);
    if (!folders.isEmpty())
        folders.removeLast(); // the file's own name
    for (const QString& folder : folders) {
        for (const Service& service : services) {
            if (isNamed(folder, service.folder))
                return service.name;
        }
    }
    // "Box" is a word of its own; the service puts it into the person's folder.
    if (!home.isEmpty() && clean.startsWith(QString(home).replace(u'\\', u'/') + u"/Box/"_s, caseless))
        return u"Box"_s;
    // The drive that Google's program adds shows these two folders at its root.
    if (folders.size() > 1 && folders[0].endsWith(u':') && (folders[1] == u"マイドライブ" || folders[1] == u"My Drive"))
        return u"Google Drive"_s;
    return {};
}

bool isWriteProtected(const QString& path)
{
    const QFileInfo file(path);
    constexpr QFile::Permissions anyone = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    // Of an account that may write everywhere, the first alone would say nothing.
    return file.exists() && (!file.isWritable() || !(file.permissions() & anyone));
}

Place placeOf(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString folder = QFileInfo(absolute).absolutePath();
    if (const QString service = syncServiceOf(absolute, QDir::homePath()); !service.isEmpty())
        return {PlaceKind::SyncFolder, service};
    for (const char* variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) { // wherever a person has moved it to
        const QString root = QDir::fromNativeSeparators(qEnvironmentVariable(variable));
        if (!root.isEmpty() && absolute.startsWith(root + u'/', caseless))
            return {PlaceKind::SyncFolder, u"OneDrive"_s};
    }
    return {absolute.startsWith(u"//") || isNetworkDisk(folder) ? PlaceKind::Network : PlaceKind::Local};
}

Result<> stillInPlace(const Database& database)
{
    const QFileInfo there(database.path());
    int hasMoved = 0;
    if (const auto handle = database.native())
        sqlite3_file_control(*handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved); // where the system can tell
    if (there.exists() && !hasMoved)
        return {};
    // What lies in the log beside the old name goes into the file itself, wherever that is now: it is whole by itself then, and
    // nothing is left that could be replayed onto another file.
    if (const auto handle = database.native(); handle && !database.isReadOnly())
        sqlite3_wal_checkpoint_v2(*handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (!there.exists())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Storage", "“%1” was renamed, moved or deleted while it was open. Nothing was "
                                                           "changed. Put it back under its old name in “%2” and try again; if it "
                                                           "is gone, save what is still open by File > Back up.")
                        .arg(there.fileName(), QDir::toNativeSeparators(there.absolutePath())),
                    database.path());
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("Storage", "Another file has taken the place of “%1” while it was open. Nothing was "
                                                       "changed. Save what is still open by File > Back up, or put the old file "
                                                       "back and try again.")
                    .arg(there.fileName()),
                database.path());
}

} // namespace shirube::storage

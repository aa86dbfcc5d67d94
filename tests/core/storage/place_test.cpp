// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/place.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>
#include <QFile>

using namespace shirube;
using namespace shirube::storage;
using namespace Qt::StringLiterals;

TEST_CASE("a sync folder is known by the names of its folders", "[place]")
{
    struct Case
    {
        QString path;
        QString service;
    };
    const QString windowsHome = u"C:/Users/hanako"_s;
    const QString home = u"/home/hanako"_s;
    const QList<Case> cases{
        {u"C:/Users/hanako/OneDrive/計画.shirube"_s, u"OneDrive"_s},
        {u"C:\\Users\\hanako\\OneDrive - 商工会議所\\企画\\計画.shirube"_s, u"OneDrive"_s},
        {u"C:/Users/hanako/onedrive/a.shirube"_s, u"OneDrive"_s},
        {u"/Users/hanako/Library/CloudStorage/OneDrive-Personal/a.shirube"_s, u"OneDrive"_s},
        {u"/home/hanako/Dropbox/a.shirube"_s, u"Dropbox"_s},
        {u"C:/Users/hanako/Dropbox (会議所)/a.shirube"_s, u"Dropbox"_s},
        {u"/Users/hanako/Library/CloudStorage/GoogleDrive-hanako@example.jp/マイドライブ/a.shirube"_s, u"Google Drive"_s},
        {u"C:/Users/hanako/Google Drive/a.shirube"_s, u"Google Drive"_s},
        {u"G:/マイドライブ/企画/a.shirube"_s, u"Google Drive"_s},
        {u"G:/My Drive/a.shirube"_s, u"Google Drive"_s},
        {u"/Users/hanako/Library/Mobile Documents/com~apple~CloudDocs/a.shirube"_s, u"iCloud"_s},
        {u"C:/Users/hanako/iCloudDrive/a.shirube"_s, u"iCloud"_s},
        {u"C:/Users/hanako/Box/a.shirube"_s, u"Box"_s},
        {u"C:/Users/hanako/Box Sync/a.shirube"_s, u"Box"_s},
        {u"/home/hanako/Box/部/a.shirube"_s, u"Box"_s},
        // Not theirs:
        {u"/home/hanako/計画/a.shirube"_s, {}},
        {u"/home/hanako/計画/OneDrive.shirube"_s, {}},
        {u"/home/hanako/OneDriveの使い方/a.shirube"_s, {}},
        {u"/home/hanako/Dropboxes/a.shirube"_s, {}},
        {u"D:/資料/Box/a.shirube"_s, {}},
        {u"D:/My Drive laws/a.shirube"_s, {}},
        {u"a.shirube"_s, {}},
        {{}, {}},
    };
    for (const Case& one : cases) {
        INFO(one.path.toStdString());
        CHECK(syncServiceOf(one.path, one.path.startsWith(u'/') ? home : windowsHome) == one.service);
    }
}

TEST_CASE("a file system is known to be another computer's by its name", "[place]")
{
    for (const auto& name : {u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"smbfs"_s, u"afpfs"_s, u"fuse.sshfs"_s, u"9p"_s, u"webdav"_s,
                             u"fuse.davfs"_s, u"fuse.gvfsd-fuse"_s, u"fuse.rclone"_s})
        CHECK(isNetworkFileSystem(name));
    for (const auto& name : {u"ext4"_s, u"btrfs"_s, u"xfs"_s, u"apfs"_s, u"NTFS"_s, u"overlay"_s, u"tmpfs"_s, u"vfat"_s, u"fuseblk"_s, QString()})
        CHECK_FALSE(isNetworkFileSystem(name));
}

TEST_CASE("in a sync folder a file is written by a rollback journal, elsewhere by WAL; it moves between the two", "[place]")
{
    const test::TempDir folder;
    const auto journal = [](const Database& database) {
        auto mode = database.query(u"PRAGMA journal_mode"_s);
        REQUIRE_DONE(mode);
        REQUIRE(mode->next());
        return mode->text(0);
    };
    const QString local = folder.file(u"a.shirube"_s);
    {
        const Database database = *Database::create(local);
        CHECK(placeOf(local).kind == PlaceKind::Local);
        CHECK(journal(database) == u"wal");
    }
    REQUIRE(QDir(folder.file({})).mkpath(u"OneDrive - 会議所"_s));
    const QString synced = folder.file(u"OneDrive - 会議所/a.shirube"_s);
    REQUIRE(QFile::copy(local, synced));
    {
        const auto database = Database::open(synced);
        REQUIRE_DONE(database);
        CHECK(placeOf(synced).kind == PlaceKind::SyncFolder);
        CHECK(placeOf(synced).service == u"OneDrive");
        CHECK(journal(*database) == u"delete");
        const auto job = Database::open(synced, database->optionsForJob()); // long work beside it
        REQUIRE_DONE(job);
        CHECK_FALSE(QFile::exists(synced + u"-wal"_s));
    }
    const QString back = folder.file(u"b.shirube"_s);
    REQUIRE(QFile::copy(synced, back));
    const auto database = Database::open(back);
    REQUIRE_DONE(database);
    CHECK(journal(*database) == u"wal");
}

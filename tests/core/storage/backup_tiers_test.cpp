// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup_tiers.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace shirube;
using namespace shirube::storage;
using namespace Qt::StringLiterals;

namespace
{

QDateTime at(const QString& text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
}

QList<KeptBackup> backups(QStringList times)
{
    std::ranges::sort(times, std::ranges::greater());
    QList<KeptBackup> kept;
    for (const QString& time : times)
        kept.append({time, at(time)});
    return kept;
}

QString goneOf(const QStringList& times, const QString& now)
{
    QStringList gone;
    for (const KeptBackup& one : outlived(backups(times), at(now)))
        gone.append(one.path);
    return gone.join(u", "_s);
}

} // namespace

TEST_CASE("backups are kept in tiers: all of two days, days of thirty, months of a year", "[backup]")
{
    const QString now = u"2021-12-24 12:00"_s;
    struct Case
    {
        const char* what;
        QStringList kept;
        QString gone;
    };
    const Case cases[] = {
        {"nothing there", {}, u""_s},
        {"all of the last two days", {u"2021-12-24 11:30"_s, u"2021-12-24 11:00"_s, u"2021-12-22 12:30"_s}, u""_s},
        {"the last of each older day", {u"2021-12-24 11:30"_s, u"2021-12-20 17:00"_s, u"2021-12-20 09:00"_s}, u"2021-12-20 09:00"_s},
        {"the last of each month after thirty days",
         {u"2021-12-24 11:30"_s, u"2021-10-30 17:00"_s, u"2021-10-29 17:00"_s, u"2021-09-01 08:00"_s},
         u"2021-10-29 17:00"_s},
        {"nothing after a year", {u"2021-12-24 11:30"_s, u"2020-12-24 11:00"_s}, u"2020-12-24 11:00"_s},
        {"but the newest always", {u"2019-04-01 11:00"_s}, u""_s},
        {"a clock that was ahead harms none", {u"2031-01-01 00:00"_s, u"2021-12-24 11:30"_s}, u""_s},
    };
    for (const Case& one : cases) {
        INFO(one.what);
        CHECK(goneOf(one.kept, now) == one.gone);
    }
}

TEST_CASE("a backup is due after a change and half an hour of work", "[backup]")
{
    const QDateTime now = at(u"2021-12-24 12:00"_s);
    CHECK_FALSE(isBackupDue({}, {}, now)); // nothing was ever changed
    CHECK(isBackupDue({}, now, now));
    CHECK(isBackupDue(backups({u"2021-12-24 11:30"_s}), at(u"2021-12-24 11:45"_s), now));
    CHECK_FALSE(isBackupDue(backups({u"2021-12-24 11:31"_s}), at(u"2021-12-24 11:45"_s), now));
    CHECK_FALSE(isBackupDue(backups({u"2021-12-24 11:00"_s}), at(u"2021-12-24 10:45"_s), now));
    CHECK(isBackupDue(backups({u"2031-01-01 00:00"_s}), at(u"2021-12-24 11:45"_s), now)); // the clock was ahead
}

TEST_CASE("a kept backup opens, lies under the file's name, and makes room for the next", "[backup]")
{
    const test::TempDir folder;
    QDateTime now = at(u"2021-12-24 12:00"_s);
    const Clock clock{[&now] { return now; }};
    auto database = Database::create(folder.file(u"計画 2021.shirube"_s), {.clock = clock});
    REQUIRE_DONE(database);
    const QString shelf = backupFolder(database->path());
    CHECK(QFileInfo(shelf).fileName() == u"計画 2021.backups"_s);
    const auto first = keepBackup(*database, shelf);
    REQUIRE_DONE(first);
    CHECK(QFileInfo(*first).fileName() == u"計画 2021 2021-12-24 12-00-00.shirube"_s);
    CHECK(Database::open(*first, {.access = Access::ReadOnly}).has_value());

    REQUIRE(QFile::copy(*first, shelf + u"/別の計画 2020-01-01 00-00-00.shirube"_s)); // another file's, and no one's
    REQUIRE(QFile::copy(*first, shelf + u"/計画 2021 控え.shirube"_s));
    CHECK(keptBackups(shelf, database->path()).size() == 1);
    now = now.addDays(3);
    REQUIRE_DONE(keepBackup(*database, shelf));
    now = now.addSecs(3600);
    REQUIRE_DONE(keepBackup(*database, shelf));
    CHECK(keptBackups(shelf, database->path()).size() == 3);
    now = now.addMonths(13);
    REQUIRE_DONE(keepBackup(*database, shelf));
    CHECK(keptBackups(shelf, database->path()).size() == 1);
    CHECK(QDir(shelf).entryList(QDir::Files).size() == 3);
}

TEST_CASE("a folder that cannot be made is told, and nothing else happens", "[backup]")
{
    const test::TempDir folder;
    const auto database = Database::create(folder.file(u"a.shirube"_s));
    REQUIRE_DONE(database);
    const QString file = folder.write(u"a.backups"_s, "in the way");
    const auto kept = keepBackup(*database, file);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::Io);
    CHECK(kept.error().message.contains(u"a.backups"_s));
    CHECK(test::readAll(file) == "in the way");
}

TEST_CASE("in a chosen place each file has a folder of its own, and a place that is gone is not made up", "[backup]")
{
    const test::TempDir folder;
    const test::TempDir place;
    const test::TempDir elsewhere;
    const auto database = Database::create(folder.file(u"計画.shirube"_s));
    REQUIRE_DONE(database);
    const QString beside = backupFolder(database->path());
    setBackupPlace(QFileInfo(place.file(u"x"_s)).absolutePath());
    const QString chosen = backupFolder(database->path());
    CHECK(chosen.startsWith(place.file(u"計画 "_s)));
    CHECK(chosen != backupFolder(elsewhere.file(u"計画.shirube"_s)));
    CHECK(chosen == backupFolder(database->path()));
    REQUIRE_DONE(keepBackup(*database, chosen));
    CHECK(keptBackups(chosen, database->path()).size() == 1);
    CHECK_FALSE(QFileInfo::exists(beside));

    setBackupPlace(place.file(u"gone"_s));
    const auto kept = keepBackup(*database, backupFolder(database->path()));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::Io);
    CHECK_FALSE(QFileInfo::exists(place.file(u"gone"_s)));
    setBackupPlace({});
    CHECK(backupFolder(database->path()) == beside);
}

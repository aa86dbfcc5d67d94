// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/backup_contents.h"
#include "core/storage/backup.h"
#include "core/storage/backup_tiers.h"
#include "core/storage/place.h"
#include "core/storage/transaction.h"
#include "core/storage/upkeep.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>
#include <QFile>

// Files that may be read but not written, and what reading leaves beside them: nothing.

using namespace shirube;
using namespace shirube::storage;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

constexpr QFile::Permissions forReading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions forWriting = forReading | QFile::WriteOwner;

Result<> addPlan(Database& database, const QString& title)
{
    SHIRUBE_ASSIGN(Transaction action, Transaction::begin(database, {"Add plan %1"}, {title}));
    SHIRUBE_TRY(action.insert(u"plan"_s, {{u"title"_s, title}, {u"first_year"_s, 2020}, {u"last_year"_s, 2022}}));
    SHIRUBE_TRY(action.commit());
    return {};
}

qint64 plansIn(const Database& database)
{
    auto query = database.query(u"SELECT count(*) FROM plan"_s);
    REQUIRE_DONE(query);
    query->next();
    return query->integer(0);
}

QStringList lyingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("a write-protected file is refused for writing with what to do, read without a trace, and written once it is free")
{
    const TempDir folder;
    const QString path = test::newDatabase(folder).path();
    REQUIRE(QFile::setPermissions(path, forReading));
    const auto refused = Database::open(path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK(refused.error().message.contains(u"write-protected"));
    CHECK(refused.error().message.contains(u"remove the protection"));
    CHECK_FALSE(canBeWritten(path));
    {
        const auto read = Database::open(path, {.access = Access::ReadOnly});
        REQUIRE_DONE(read);
        CHECK(plansIn(*read) == 0);
        CHECK(lyingIn(folder.file({})) == QStringList{u"t.shirube"_s});
    }
    CHECK(lyingIn(folder.file({})) == QStringList{u"t.shirube"_s});

    REQUIRE(QFile::setPermissions(path, forWriting));
    CHECK(canBeWritten(path));
    auto database = Database::open(path);
    REQUIRE_DONE(database);
    REQUIRE_DONE(addPlan(*database, u"計画"_s));
}

TEST_CASE("what lies write-protected beside a file that is so no longer keeps no action out")
{
    const TempDir folder;
    const QString path = test::newDatabase(folder).path();
    const QString shared = folder.write(u"t.shirube-shm"_s, {});
    REQUIRE(QFile::setPermissions(shared, forReading));
    REQUIRE(isWriteProtected(shared));
    auto database = Database::open(path);
    REQUIRE_DONE(database);
    CHECK_FALSE(isWriteProtected(shared));
    REQUIRE_DONE(addPlan(*database, u"計画"_s));
}

TEST_CASE("looking into a backup leaves nothing beside it, but what a file's log holds is seen", "[backup]")
{
    const TempDir folder;
    Database database = test::newPlanDatabase(folder);
    const auto made = keepBackup(database, backupFolder(database.path()));
    REQUIRE_DONE(made);
    const QStringList before = lyingIn(backupFolder(database.path()));
    REQUIRE(before.size() == 1);
    const auto contents = report::loadBackupContents(*made);
    REQUIRE_DONE(contents);
    CHECK(contents->initiatives > 0);
    CHECK(lyingIn(backupFolder(database.path())) == before);

    // Another file may be chosen as a backup, one that is being written in among them.
    const qint64 plans = plansIn(database);
    REQUIRE_DONE(addPlan(database, u"次期計画"_s));
    const auto read = Database::open(database.path(), {.access = Access::ReadOnly, .olderToo = true});
    REQUIRE_DONE(read);
    CHECK(plansIn(*read) == plans + 1);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/place.h"
#include "tests/support/plan_rows.h"

#include <QFile>
#include <QFileInfo>

using namespace shirube;
using namespace shirube::storage;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

QStringList titlesIn(const QString& path)
{
    const auto database = Database::open(path);
    REQUIRE_DONE(database);
    REQUIRE_DONE(database->checkIntegrity(true));
    REQUIRE_DONE(verifyChain(*database));
    return test::rowTitles(*database);
}

} // namespace

TEST_CASE("a file that is renamed while it is open takes no more actions until it is back, and loses none", "[while open]")
{
    const TempDir folder;
    const QString path = folder.file(u"t.shirube"_s);
    {
        Database database = test::newDatabase(folder);
        REQUIRE_DONE(test::addRow(database, u"一"_s)); // lies in the log beside the file still
        REQUIRE(QFile::rename(path, folder.file(u"別名.shirube"_s)));

        const auto refused = test::addRow(database, u"二"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotFound);
        CHECK(refused.error().message.contains(u"t.shirube"_s));
        CHECK(refused.error().message.contains(u"renamed"_s));
        CHECK(refused.error().message.contains(u"Put it back"_s));
        const auto undone = undo(database, {});
        REQUIRE_FALSE(undone);
        CHECK(undone.error().code == ErrorCode::NotFound);
        CHECK(test::rowTitles(database) == QStringList{u"一"_s}); // it can still be read

        REQUIRE(QFile::rename(folder.file(u"別名.shirube"_s), path));
        REQUIRE_DONE(test::addRow(database, u"二"_s));
    }
    CHECK(titlesIn(path) == QStringList{u"一"_s, u"二"_s});
}

TEST_CASE("a file that is renamed while it is open is whole under its new name once the program is closed", "[while open]")
{
    const TempDir folder;
    const QString renamed = folder.file(u"別名.shirube"_s);
    {
        Database database = test::newDatabase(folder);
        REQUIRE_DONE(test::addRow(database, u"一"_s));
        REQUIRE(QFile::rename(database.path(), renamed));
    }
    CHECK(titlesIn(renamed) == QStringList{u"一"_s});
}

TEST_CASE("what a deleted file held can still be saved from the open program", "[while open]")
{
    const TempDir folder;
    const QString path = folder.file(u"t.shirube"_s);
    const QString saved = folder.file(u"救出.shirube"_s);
    {
        Database database = test::newDatabase(folder);
        REQUIRE_DONE(test::addRow(database, u"一"_s));
        REQUIRE(QFile::remove(path));
        const auto refused = test::addRow(database, u"二"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotFound);
        CHECK(refused.error().message.contains(u"Back up"_s));
        CHECK_FALSE(QFile::exists(path)); // not made anew, empty
        REQUIRE_DONE(backUp(database, saved));
    }
    CHECK(titlesIn(saved) == QStringList{u"一"_s});
}

TEST_CASE("another file in the place of the open one is neither read nor written", "[while open]")
{
    const TempDir folder;
    const QString path = folder.file(u"t.shirube"_s);
    const QString saved = folder.file(u"救出.shirube"_s);
    QByteArray bytes;
    {
        Database database = test::newDatabase(folder);
        REQUIRE_DONE(test::addRow(database, u"一"_s));
        {
            Database other = test::newDatabase(folder, u"other.shirube"_s);
            REQUIRE_DONE(test::addRow(other, u"よそ"_s));
        }
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(folder.file(u"other.shirube"_s), path));
        bytes = test::readAll(path);

        const auto refused = test::addRow(database, u"二"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().message.contains(u"Another file has taken the place"_s));
        CHECK(test::rowTitles(database) == QStringList{u"一"_s});
        REQUIRE_DONE(backUp(database, saved));
        CHECK(test::readAll(path) == bytes);
    }
    CHECK(test::readAll(path) == bytes);
    CHECK(titlesIn(saved) == QStringList{u"一"_s});
}

TEST_CASE("where there is no room left an action is refused whole, and done once there is", "[while open]")
{
    const TempDir folder;
    const QString path = folder.file(u"t.shirube"_s);
    {
        Database database = test::newDatabase(folder);
        REQUIRE_DONE(test::addRow(database, u"一"_s));
        auto pages = database.query(u"PRAGMA page_count"_s);
        REQUIRE_DONE(pages);
        REQUIRE(pages->next());
        // SQLite says "full" here as it does when the disk is.
        REQUIRE_DONE(database.query(u"PRAGMA max_page_count = %1"_s.arg(pages->integer(0))));
        const auto refused = test::addRow(database, QString(100'000, u'長'));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DiskFull);
        CHECK(refused.error().message.contains(u"Make room"_s));
        CHECK(test::rowTitles(database) == QStringList{u"一"_s});
        REQUIRE_DONE(database.query(u"PRAGMA max_page_count = 1000000"_s));
        REQUIRE_DONE(test::addRow(database, u"二"_s));
    }
    CHECK(titlesIn(path) == QStringList{u"一"_s, u"二"_s});
}

TEST_CASE("a file that may not be written to any more keeps what it holds", "[while open]")
{
    const TempDir folder;
    const QString path = folder.file(u"t.shirube"_s);
    {
        Database database = test::newDatabase(folder);
        REQUIRE_DONE(test::addRow(database, u"一"_s));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
        // Whether the system still lets an open program write is its own affair; nothing may be half done.
        const auto done = test::addRow(database, u"二"_s);
        CHECK(test::rowTitles(database).size() == (done ? 2 : 1));
        if (!done)
            CHECK(done.error().code == ErrorCode::ReadOnly);
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }
    CHECK(titlesIn(path).first() == u"一");
}

TEST_CASE("a clock that is set back harms neither the log nor undo", "[while open]")
{
    const TempDir folder;
    const QString path = folder.file(u"t.shirube"_s);
    {
        Database database = test::newDatabase(folder);
        REQUIRE_DONE(test::addRow(database, u"一"_s));
    }
    {
        auto earlier = Database::open(path, {.clock = test::fixedClock(QDate(1999, 12, 31))});
        REQUIRE_DONE(earlier);
        REQUIRE_DONE(test::addRow(*earlier, u"二"_s));
        CHECK(*undo(*earlier, {}) == u"Change “二”"); // by the log's order, not by its clocks
        REQUIRE_DONE(redo(*earlier, {}));
    }
    CHECK(titlesIn(path) == QStringList{u"一"_s, u"二"_s});
}

TEST_CASE("a lock that a power failure cut short keeps nobody out; a living one does", "[while open]")
{
    const TempDir folder;
    const QString path = folder.file(u"t.shirube"_s);
    {
        const Database database = test::newDatabase(folder);
        const auto second = Database::open(path);
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::InUse);
    }
    for (const QByteArray& left : {QByteArray(), QByteArray("12"), QByteArray("not a lock at all\n\n\n")}) {
        folder.write(u"t.shirube.lock"_s, left);
        INFO(left.constData());
        REQUIRE_DONE(Database::open(path));
        CHECK_FALSE(QFile::exists(path + u".lock"_s));
    }
}

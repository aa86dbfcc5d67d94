// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/file_header.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QtEndian>

using namespace shirube;
using namespace shirube::storage;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

constexpr ActionName addPlan{"Add plan %1"};

Result<> insertPlan(Database& database, const QString& title)
{
    SHIRUBE_ASSIGN(Transaction tx, Transaction::begin(database, addPlan, {title}));
    SHIRUBE_TRY(tx.insert(u"plan"_s, {{u"title"_s, title}, {u"first_year"_s, 2020}, {u"last_year"_s, 2022}}));
    SHIRUBE_TRY(tx.commit());
    return {};
}

qint64 planCount(const Database& database)
{
    auto query = database.query(u"SELECT count(*) FROM plan"_s);
    REQUIRE_DONE(query);
    query->next();
    return query->integer(0);
}

// A file whose header claims what a test wants.
QString withHeader(const TempDir& folder, int offset, quint32 value)
{
    const QString path = folder.file(u"h%1.shirube"_s.arg(offset));
    REQUIRE_DONE(Database::create(path));
    QByteArray bytes = test::readAll(path);
    qToBigEndian(value, bytes.data() + offset);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("a new file is ours, strict, in WAL with full sync, with foreign keys on")
{
    const TempDir folder;
    const Database database = test::newDatabase(folder);
    const QList<std::pair<QString, QString>> pragmas{
        {u"PRAGMA application_id"_s, QString::number(applicationId)}, {u"PRAGMA journal_mode"_s, u"wal"_s},
        {u"PRAGMA synchronous"_s, u"2"_s}, {u"PRAGMA foreign_keys"_s, u"1"_s}, {u"PRAGMA page_size"_s, u"8192"_s}, {u"PRAGMA trusted_schema"_s, u"0"_s},
        {u"PRAGMA user_version"_s, QString::number(shippedMigrations().last().version)}};
    for (const auto& [pragma, expected] : pragmas) {
        auto query = database.query(pragma);
        REQUIRE_DONE(query);
        REQUIRE(query->next());
        INFO(pragma.toStdString());
        CHECK(query->text(0) == expected);
    }
    auto loose = database.query(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND "
                                "strict = 0 AND name NOT LIKE 'sqlite_%'"_s);
    REQUIRE_DONE(loose);
    CHECK_FALSE(loose->next());
}

TEST_CASE("SQL that takes a column's name for a text is refused")
{
    const TempDir folder;
    const Database database = test::newDatabase(folder);
    CHECK_FALSE(database.query(u"SELECT \"no such column\" FROM plan"_s).has_value());
}

TEST_CASE("the library linked is the one behind Qt's driver")
{
    const TempDir folder;
    const Database database = test::newDatabase(folder);
    REQUIRE_DONE(checkSingleLibrary(database));
    REQUIRE_DONE(database.native());
}

TEST_CASE("what is not a file of ours is refused with its bytes unchanged")
{
    const TempDir folder;
    const int newest = shippedMigrations().last().version;
    const QList<std::pair<QString, ErrorCode>> cases{
        {folder.write(u"text.shirube"_s, "会員番号,区分\r\n"), ErrorCode::ForeignFile},
        {folder.write(u"empty.shirube"_s, ""), ErrorCode::ForeignFile},
        {folder.write(u"cut.shirube"_s, QByteArray("SQLite format 3\0 and then", 25)), ErrorCode::Damaged},
        {withHeader(folder, 68, 0x12345678), ErrorCode::ForeignFile},
    };
    for (const auto& [path, code] : cases) {
        INFO(path.toStdString());
        const QByteArray before = test::readAll(path);
        const auto opened = Database::open(path);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == code);
        CHECK_FALSE(opened.error().message.isEmpty());
        CHECK(test::readAll(path) == before);
    }
    CHECK(Database::open(cases.first().first).error().message.contains(u"although its name says so"));
    const QString newer = withHeader(folder, 60, quint32(newest + 1));
    const QByteArray before = test::readAll(newer);
    const auto opened = Database::open(newer);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::NewerFile);
    CHECK(test::readAll(newer) == before);
    CHECK_FALSE(Database::open(folder.file(u"none.shirube"_s)).has_value());
}

TEST_CASE("a file damaged inside is refused and left as it is")
{
    const TempDir folder;
    const QString path = folder.file(u"d.shirube"_s);
    {
        Database database = test::newDatabase(folder, u"d.shirube"_s);
        REQUIRE_DONE(insertPlan(database, u"計画"_s));
    }
    QByteArray bytes = test::readAll(path);
    for (qsizetype at = 4096; at < bytes.size(); at += 512)
        bytes[at] = char(bytes[at] ^ 0x5a);
    folder.write(u"d.shirube"_s, bytes);
    const auto opened = Database::open(path);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::Damaged);
    CHECK(test::readAll(path) == bytes);
}

TEST_CASE("an existing file is never overwritten by a new one")
{
    const TempDir folder;
    const QString path = folder.write(u"mine.txt"_s, "keep me");
    const auto made = Database::create(path);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::Conflict);
    CHECK(test::readAll(path) == "keep me");
}

TEST_CASE("a second program is told who holds the file, and may read")
{
    const TempDir folder;
    Database holder = test::newDatabase(folder);
    REQUIRE_DONE(insertPlan(holder, u"計画"_s));
    QProcess second;
    second.start(QStringLiteral(SHIRUBE_CLI), {u"--lang"_s, u"en"_s, u"set"_s, holder.path(), u"target"_s, u"83000"_s, u"--by"_s,
                                               u"2023-03-31"_s});
    REQUIRE(second.waitForFinished());
    CHECK(second.exitCode() == 3);
    const QString message = QString::fromUtf8(second.readAllStandardError());
    CHECK(message.contains(u"in use by"));
    CHECK(message.contains(lockHolder(holder.path()).who));

    const auto reader = Database::open(holder.path(), {.access = Access::ReadOnly});
    REQUIRE_DONE(reader);
    CHECK(planCount(*reader) == 1);
    auto refused = Transaction::begin(const_cast<Database&>(*reader), addPlan);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("a lock left by a dead process is recognised")
{
    const TempDir folder;
    const QString path = folder.file(u"t.shirube"_s);
    REQUIRE_DONE(Database::create(path));
    // A process that has ended, on this computer, left its lock behind.
    QProcess ended;
    ended.start(QStringLiteral(SHIRUBE_CLI), {u"--version"_s});
    REQUIRE(ended.waitForStarted());
    const qint64 process = ended.processId();
    REQUIRE(ended.waitForFinished());
    folder.write(u"t.shirube.lock"_s, QByteArray::number(process) + "\nshirube\n" + QSysInfo::machineHostName().toUtf8() +
                                          "\n" + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
    REQUIRE_DONE(Database::open(path));
}

TEST_CASE("a backup is whole, verified and opens; a restore keeps what was there")
{
    const TempDir folder;
    const QString copy = folder.file(u"copy.shirube"_s);
    QString original;
    {
        Database database = test::newDatabase(folder);
        original = database.path();
        REQUIRE_DONE(insertPlan(database, u"一"_s));
        REQUIRE_DONE(backUp(database, copy));
        REQUIRE_DONE(insertPlan(database, u"二"_s));
        const auto refused = restore(copy, original);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::InUse);
    }
    const auto kept = restore(copy, original, test::fixedClock());
    REQUIRE_DONE(kept);
    CHECK(planCount(*Database::open(original)) == 1);
    CHECK(planCount(*Database::open(*kept)) == 2);
    CHECK_FALSE(restore(folder.write(u"no.shirube"_s, "x"), original).has_value());
    CHECK(planCount(*Database::open(original)) == 1);
}

TEST_CASE("a backup is not spoilt by what an earlier file of its name left, nor written over an open file")
{
    const TempDir folder;
    Database database = test::newDatabase(folder);
    REQUIRE_DONE(insertPlan(database, u"一"_s));
    const QString copy = folder.file(u"copy.shirube"_s);
    folder.write(u"copy.shirube-wal"_s, QByteArray(5000, 'x'));
    REQUIRE_DONE(backUp(database, copy));
    CHECK_FALSE(QFile::exists(copy + u"-wal"_s));
    const Database open = *Database::open(copy);
    CHECK(planCount(open) == 1);
    const auto refused = backUp(database, copy);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::InUse);
}

TEST_CASE("an older file is backed up, verified and upgraded in one step, or not at all")
{
    const TempDir folder;
    Database database = test::newDatabase(folder, u"old.shirube"_s);
    REQUIRE_DONE(insertPlan(database, u"計画"_s));
    QList<Migration> steps = shippedMigrations();
    const int next = steps.last().version + 1;

    steps.append({next, u"bad"_s, u"CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; SELECT nonsense FROM nowhere;"_s});
    REQUIRE_FALSE(migrate(database, steps).has_value());
    CHECK_FALSE(database.query(u"SELECT * FROM extra"_s).has_value());

    steps.last() = {next, u"good"_s, u"CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;"_s};
    const auto outcome = migrate(database, steps);
    REQUIRE_DONE(outcome);
    CHECK(*outcome == MigrationOutcome::Upgraded);
    REQUIRE_DONE(database.query(u"SELECT * FROM extra"_s));
    const QString backup = folder.file(u"old.before-v%1.shirube"_s.arg(next));
    const auto before = Database::open(backup);
    REQUIRE_DONE(before);
    CHECK(planCount(*before) == 1);

    CHECK(*migrate(database, steps) == MigrationOutcome::UpToDate);
    const auto behind = migrate(database, shippedMigrations());
    REQUIRE_FALSE(behind.has_value());
    CHECK(behind.error().code == ErrorCode::NewerFile);
}

TEST_CASE("the shipped steps are numbered without gaps and described")
{
    int expected = 0;
    for (const Migration& step : shippedMigrations()) {
        CHECK(step.version == ++expected);
        CHECK_FALSE(step.description.isEmpty());
    }
    CHECK(expected >= 1);
}

namespace
{

// The definition of every table, index, trigger and view, as the file holds it.
QStringList schemaOf(const Database& database)
{
    auto query = database.query(u"SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s);
    REQUIRE_DONE(query);
    QStringList all;
    while (query->next())
        all.append(query->text(0) + u' ' + query->text(1) + u": "_s + query->text(2));
    return all;
}

} // namespace

TEST_CASE("a file made by the first format opens as a new one, with everything that was in it")
{
    const TempDir folder;
    const QString path = folder.write(u"v1.shirube"_s, test::readAll(test::sourceFile(u"tests/data/v1.shirube"_s)));
    auto upgraded = Database::open(path);
    REQUIRE_DONE(upgraded);
    CHECK(schemaOf(*upgraded) == schemaOf(test::newDatabase(folder)));
    REQUIRE_DONE(upgraded->checkIntegrity(true));
    REQUIRE_DONE(verifyChain(*upgraded));
    auto events = upgraded->query(u"SELECT count(*) FROM effective_event"_s);
    REQUIRE_DONE(events);
    REQUIRE(events->next());
    CHECK(events->integer(0) == 7);
    const auto undone = undo(*upgraded, {}); // of an entry written before the columns were added
    REQUIRE_DONE(undone);
    auto targets = upgraded->query(u"SELECT count(*) FROM membership_target"_s);
    REQUIRE_DONE(targets);
    REQUIRE(targets->next());
    CHECK(targets->integer(0) == 1);

    // What was before lies beside it, as it was, and can be restored by this program.
    const QString backup = folder.file(u"v1.before-v%1.shirube"_s.arg(shippedMigrations().last().version));
    const QString restored = folder.file(u"restored.shirube"_s);
    REQUIRE_DONE(restore(backup, restored, test::fixedClock()));
    const auto header = readFileHeader(restored);
    REQUIRE_DONE(header);
    CHECK(header->schemaVersion == 1);
    REQUIRE_DONE(Database::open(restored));
}

TEST_CASE("actuals of a file without months are provisional from the fiscal year's first month on")
{
    const TempDir folder;
    const QString path = folder.write(u"v3.shirube"_s, test::readAll(test::sourceFile(u"tests/data/v3.shirube"_s)));
    auto upgraded = Database::open(path);
    REQUIRE_DONE(upgraded);
    CHECK(schemaOf(*upgraded) == schemaOf(test::newDatabase(folder)));
    auto actuals = upgraded->query(u"SELECT month, value, is_final FROM indicator_actual"_s);
    REQUIRE_DONE(actuals);
    REQUIRE(actuals->next());
    CHECK(actuals->text(0) == u"2021-04"_s);
    CHECK(actuals->integer(1) == 80);
    CHECK_FALSE(actuals->flag(2));
    CHECK_FALSE(actuals->next());
}

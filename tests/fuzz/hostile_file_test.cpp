// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/issued_pack.h"
#include "core/membership/open_file.h"
#include "core/report/key_figures.h"
#include "core/storage/change_log.h"
#include "core/storage/migrator.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QtEndian>
#include <functional>
#include <sqlite3.h>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

constexpr int deadline = 5'000; // milliseconds for one file, in a build without optimisation

struct Hostile
{
    QString name;
    QByteArray bytes;
};

// A file with the plan, some members and a closed month, folded into one: what an office has.
QByteArray soundFile()
{
    const TempDir folder;
    const QString path = folder.file(u"s.shirube"_s);
    REQUIRE(QProcess::execute(QStringLiteral(SHIRUBE_CLI), {u"init"_s, path, u"--plan"_s, u"fy2021"_s}) == 0);
    QByteArray events = u"会員番号,区分,日付,支部,事業所名\r\n"_s.toUtf8();
    for (int member = 1; member <= 40; ++member)
        events += u"%1,入会,2021/%2/1,港,事業所%1\r\n"_s.arg(member).arg(4 + member % 6).toUtf8();
    const QString csv = folder.write(u"e.csv"_s, events);
    REQUIRE(QProcess::execute(QStringLiteral(SHIRUBE_CLI), {u"import"_s, u"events"_s, path, csv}) == 0);
    REQUIRE(QProcess::execute(QStringLiteral(SHIRUBE_CLI), {u"close"_s, path, u"2021-06"_s}) == 0);
    return test::readAll(path);
}

// The file after SQL that no one but an attacker would run on it.
QByteArray afterSql(const TempDir& folder, const QByteArray& sound, const QByteArray& sql)
{
    const QString path = folder.write(u"made.db"_s, sound);
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    const QByteArray script = "PRAGMA journal_mode = DELETE; PRAGMA ignore_check_constraints = ON;" + sql;
    char* message = nullptr;
    const int code = sqlite3_exec(handle, script.constData(), nullptr, nullptr, &message);
    INFO(sql.toStdString());
    INFO((message ? message : ""));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(handle);
    return test::readAll(path);
}

// Bombs and forgeries: what stands in a file but is not ours. Each must be refused.
const QList<QByteArray>& forgeries()
{
    static const QByteArray endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";
    static const QList<QByteArray> all{
        "CREATE TRIGGER bomb AFTER INSERT ON change_set BEGIN INSERT INTO scenario (kind, name, inputs) " + endless + "SELECT i, i, i FROM n; END",
        "CREATE TRIGGER quiet AFTER UPDATE ON initiative BEGIN UPDATE initiative SET title = 'x'; END",
        "DROP VIEW effective_event; CREATE VIEW effective_event AS " + endless + "SELECT i AS id FROM n",
        "CREATE VIEW bomb AS " + endless + "SELECT sum(i) FROM n",
        "ALTER TABLE organ RENAME TO organ_; CREATE VIEW organ AS SELECT o.* FROM organ_ o, (" + endless + "SELECT sum(i) FROM n)",
        "DROP TRIGGER change_set_no_update",
        "DROP TRIGGER issued_content_frozen; CREATE TRIGGER issued_content_frozen BEFORE UPDATE ON issued_content BEGIN SELECT 1; END",
        "CREATE INDEX heavy ON organ (length(hex(zeroblob(100000000)) || name))",
        "CREATE TABLE extra (a, b GENERATED ALWAYS AS (length(zeroblob(a))) VIRTUAL); INSERT INTO extra (a) VALUES (999999999)",
        "CREATE VIRTUAL TABLE sheet USING fts5(a)",
        "CREATE TABLE \"a\x01\n<img src=x>\" (b)",
        "DROP TABLE issued_content",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE organ (' WHERE name = 'organ'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', 'CHECK (1) CHECK') WHERE name = 'issued_pack'",
        "UPDATE sqlite_schema SET sql = NULL WHERE name = 'effective_event'",
        "UPDATE sqlite_schema SET name = NULL WHERE name = 'organ'",
        "UPDATE sqlite_schema SET sql = CAST(zeroblob(4000) AS TEXT) WHERE name = 'effective_event'",
        "UPDATE sqlite_schema SET rootpage = 99999999 WHERE name = 'change_set'",
        "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'change_set'",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'organ') WHERE name = 'plan'",
        "UPDATE sqlite_schema SET type = 'view', rootpage = 0 WHERE name = 'organ'",
        "DELETE FROM sqlite_schema WHERE name = 'organ'",
        "DELETE FROM sqlite_schema",
        "INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_quiet', 'organ', 0, 'CREATE TRIGGER sqlite_quiet AFTER INSERT ON organ "
        "BEGIN DELETE FROM organ; END')",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 1000",
        "PRAGMA user_version = -1",
        "PRAGMA user_version = 1",
    };
    return all;
}

// Rows that the format's own rules forbid or do not know of: they are refused, or read without harm.
QList<QByteArray> hostileRows(const TempDir& folder, const QByteArray& sound)
{
    QList<QByteArray> updates;
    const QString path = folder.write(u"columns.db"_s, sound);
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    sqlite3_stmt* rows = nullptr;
    const char* columns = "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table' "
                          "AND t.name NOT LIKE 'sqlite%' AND c.pk = 0 AND t.name NOT IN ('change_set', 'issued_pack', 'issued_content') "
                          "ORDER BY t.name, c.cid";
    REQUIRE(sqlite3_prepare_v2(handle, columns, -1, &rows, nullptr) == SQLITE_OK);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const auto text = [&](int column) { return QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(rows, column))); };
        const QByteArray set = "UPDATE OR IGNORE " + text(0) + " SET " + text(1) + " = ";
        const bool isOdd = updates.size() % 2 == 1;
        if (text(2) == "TEXT")
            updates.append(set + (isOdd ? "CAST(x'C3283C696D673E00FF' AS TEXT)" : "replace(hex(zeroblob(50000)), '00', '鬱')"));
        else
            updates.append(set + (isOdd ? "-9223372036854775807 - 1" : "9223372036854775807"));
    }
    sqlite3_finalize(rows);
    sqlite3_close(handle);
    return updates;
}

QList<Hostile> hostileFiles(const TempDir& folder, const QByteArray& sound)
{
    QRandomGenerator random(20260401);
    const auto upTo = [&](qsizetype end) { return qsizetype(random.bounded(quint32(end))); };
    constexpr qsizetype page = 8192;
    const qsizetype pages = sound.size() / page;
    QList<Hostile> files;
    const auto add = [&](const QString& name, const QByteArray& bytes) { files.append({name, bytes}); };

    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = sound;
        for (qsizetype flips = 1 + upTo(1 + i / 8); flips > 0; --flips) {
            // A third of them where the structure is: the first page and the heads of the others.
            const qsizetype at = i % 3 == 0 ? upTo(page) : i % 3 == 1 ? upTo(pages) * page + upTo(64) : upTo(bytes.size());
            bytes[at] = char(bytes[at] ^ (1 << upTo(8)));
        }
        add(u"flips %1"_s.arg(i), bytes);
    }
    for (int i = 0; i < 120; ++i)
        add(u"cut %1"_s.arg(i), sound.first(i < 20 ? i * 8 : i < 60 ? upTo(pages) * page : upTo(sound.size())));
    for (int i = 0; i < 130; ++i) {
        QByteArray bytes = sound;
        const qsizetype one = upTo(pages) * page;
        const qsizetype other = upTo(pages) * page;
        if (i % 3 == 0) {
            bytes.replace(one, page, sound.mid(other, page));
            bytes.replace(other, page, sound.mid(one, page));
        } else if (i % 3 == 1) {
            bytes.replace(one, page, QByteArray(page, '\0'));
        } else {
            bytes.replace(one, page, sound.mid(other, page));
        }
        add(u"pages %1: %2 %3"_s.arg(i).arg(one / page).arg(other / page), bytes);
    }
    for (int i = 0; i < 100; ++i) {
        QByteArray bytes = sound;
        qToBigEndian(i % 4 == 0 ? 0u : i % 4 == 1 ? 0xFFFFFFFFu : random.generate(), bytes.data() + 16 + (i % 21) * 4);
        add(u"header %1"_s.arg(i), bytes);
    }
    for (int i = 0; i < 80; ++i) {
        QByteArray bytes = sound;
        const qsizetype at = upTo(bytes.size() - 1);
        const qsizetype length = std::min<qsizetype>(1 + upTo(4000), bytes.size() - at);
        QByteArray noise(length, i % 2 == 0 ? '\0' : '\xFF');
        if (i % 4 == 3)
            random.fillRange(reinterpret_cast<quint32*>(noise.data()), length / 4);
        bytes.replace(at, length, noise);
        add(u"noise %1"_s.arg(i), bytes);
    }
    for (const QByteArray& sql : hostileRows(folder, sound))
        add(u"rows: "_s + QString::fromUtf8(sql), afterSql(folder, sound, sql));
    return files;
}

QMap<QString, QDateTime> lying(const QString& folder)
{
    QMap<QString, QDateTime> files;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
        files.insert(file.fileName(), file.lastModified());
    return files;
}

// What the program reads of a file that it has opened. It may say that it cannot; it may not fall over.
void readAllOf(const storage::Database& database)
{
    const auto asOf = report::defaultAsOf(database);
    for (const YearMonth month : {asOf.value_or(YearMonth(2021, 12)), YearMonth(2021, 12)}) {
        if (const auto figures = report::loadKeyFigures(database, month); !figures)
            CHECK_FALSE(figures.error().message.isEmpty());
    }
    if (const auto sets = storage::history(database); !sets)
        CHECK_FALSE(sets.error().message.isEmpty());
    static_cast<void>(storage::verifyChain(database));
    static_cast<void>(archive::loadIssuedPacks(database));
}

// Opens it for writing and for reading. True: it was let in both times.
bool survives(const Hostile& hostile, const QString& path)
{
    INFO(hostile.name.toStdString());
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(hostile.bytes) == hostile.bytes.size());
    }
    REQUIRE(QFile(path).size() == hostile.bytes.size());
    const auto before = lying(QFileInfo(path).absolutePath());
    int opened = 0;
    for (const auto access : {storage::Access::ReadWrite, storage::Access::ReadOnly}) {
        const QByteArray bytes = test::readAll(path);
        QElapsedTimer timer;
        timer.start();
        {
            const auto database = membership::openFile(path, {.access = access, .clock = test::fixedClock()});
            if (database) {
                ++opened;
                readAllOf(*database);
            } else {
                const QString& message = database.error().message;
                CHECK(message.contains(QFileInfo(path).fileName()));
                CHECK(message.size() > QFileInfo(path).fileName().size() + 20);
                CHECK(database.error().code != ErrorCode::Internal);
            }
        }
        CHECK(timer.elapsed() < deadline);
        if (opened == 0 || access == storage::Access::ReadOnly)
            CHECK(test::readAll(path) == bytes);
        if (opened == 0 && access == storage::Access::ReadWrite)
            CHECK(lying(QFileInfo(path).absolutePath()) == before);
    }
    for (const auto& suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
    return opened == 2;
}

} // namespace

TEST_CASE("damaged files are refused or read, never harmed and never harmful", "[fuzz]")
{
    const TempDir folder;
    const QByteArray sound = soundFile();
    const TempDir place;
    const QString path = place.file(u"計画 #1.shirube"_s);
    REQUIRE(survives({u"sound"_s, sound}, path));

    const QList<Hostile> files = hostileFiles(folder, sound);
    CHECK(files.size() + forgeries().size() >= 1000);
    int letIn = 0;
    int damaged = 0;
    for (const Hostile& hostile : files) {
        const bool isOpen = survives(hostile, path);
        if (!hostile.name.startsWith(u"rows")) {
            letIn += isOpen ? 1 : 0;
            ++damaged;
        }
    }
    // Damage within a text, or where nothing lies, is not damage of the file; most else is found.
    CHECK(letIn < damaged * 2 / 3);
    CHECK(letIn > 0);
}

TEST_CASE("a file with a trigger, view, table or index that is not ours is refused, and the message names it", "[fuzz]")
{
    const TempDir folder;
    const QByteArray sound = soundFile();
    const TempDir place;
    const QString path = place.file(u"計画.shirube"_s);
    for (const QByteArray& sql : forgeries())
        CHECK_FALSE(survives({QString::fromUtf8(sql), afterSql(folder, sound, sql)}, path));

    place.write(u"計画.shirube"_s, afterSql(folder, sound, forgeries().first()));
    for (const auto access : {storage::Access::ReadWrite, storage::Access::ReadOnly}) {
        const auto opened = storage::Database::open(path, {.access = access});
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == ErrorCode::Damaged);
        CHECK(opened.error().message.contains(u"trigger bomb"));
    }
}

TEST_CASE("statistics that SQLite's own tools leave in a file are no reason to refuse it", "[fuzz]")
{
    const TempDir folder;
    const QByteArray sound = soundFile();
    const TempDir place;
    CHECK(survives({u"analyzed"_s, afterSql(folder, sound, "ANALYZE; VACUUM")}, place.file(u"a.shirube"_s)));
}

TEST_CASE("the command line ends in order on hostile files", "[fuzz]")
{
    const TempDir folder;
    const QByteArray sound = soundFile();
    QList<Hostile> files = hostileFiles(folder, sound);
    for (const QByteArray& sql : forgeries())
        files.append({QString::fromUtf8(sql), afterSql(folder, sound, sql)});
    const QList<QStringList> commands{{u"show"_s, u"--json"_s}, {u"check"_s}, {u"history"_s}, {u"undo"_s}};
    const TempDir place;
    const QString path = place.file(u"計画 50% #1?.shirube"_s);
    for (qsizetype i = 0; i < files.size(); i += files.size() / 24) {
        place.write(u"計画 50% #1?.shirube"_s, files[i].bytes);
        QStringList arguments = commands[(i / (files.size() / 24)) % commands.size()];
        arguments.insert(1, path);
        INFO(files[i].name.toStdString());
        INFO(arguments.join(u' ').toStdString());
        QProcess cli;
        cli.start(QStringLiteral(SHIRUBE_CLI), arguments);
        REQUIRE(cli.waitForFinished(deadline * 2));
        CHECK(cli.exitStatus() == QProcess::NormalExit);
        CHECK((cli.exitCode() == 0 || cli.exitCode() == 1 || cli.exitCode() == 3));
        if (cli.exitCode() == 3) {
            CHECK_FALSE(cli.readAllStandardError().trimmed().isEmpty());
            if (arguments.first() != u"undo")
                CHECK(test::readAll(path) == files[i].bytes);
        }
        for (const auto& suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(path + suffix);
    }
}

TEST_CASE("what lies beside a file under the names of its logs does no harm", "[fuzz]")
{
    const QByteArray sound = soundFile();
    for (const auto& suffix : {"-wal"_L1, "-journal"_L1, "-shm"_L1}) {
        CAPTURE(QString(suffix).toStdString());
        const TempDir place;
        const QString path = place.write(u"計画.shirube"_s, sound);
        QByteArray noise(20'000, '\0');
        QRandomGenerator random(7);
        random.fillRange(reinterpret_cast<quint32*>(noise.data()), noise.size() / 4);
        place.write(u"計画.shirube"_s + suffix, noise);
        const auto opened = membership::openFile(path);
        REQUIRE_DONE(opened);
        REQUIRE_DONE(opened->checkIntegrity(true));
        REQUIRE_DONE(storage::verifyChain(*opened));
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a pipe instead of a file does not keep the program waiting", "[fuzz]")
{
    const TempDir folder;
    const QString path = folder.file(u"pipe.shirube"_s);
    REQUIRE(QProcess::execute(u"mkfifo"_s, {path}) == 0);
    const auto opened = storage::Database::open(path);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().message.contains(u"pipe.shirube"));
    CHECK_FALSE(storage::Database::open(folder.file(QString())).has_value()); // a folder
}
#endif

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>
#include <QProcess>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

// The command line under a limit on the size of files: a write that crosses it is cut short, as on a full disk.
int limited(int kibibytes, const QStringList& arguments)
{
    QProcess process;
    process.start(u"sh"_s, QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(kibibytes * 2),
                                       QStringLiteral(SHIRUBE_CLI)} +
                               arguments);
    REQUIRE(process.waitForFinished(120'000));
    CHECK_FALSE(process.readAllStandardError().isEmpty());
    return process.exitCode();
}

QStringList filesIn(const TempDir& folder)
{
    QStringList names = QDir(folder.file({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    // What SQLite keeps beside a file that was only read goes with the next writer.
    names.removeIf([](const QString& name) { return name.endsWith(u"-shm") || name.endsWith(u"-wal"); });
    return names;
}

} // namespace

TEST_CASE("a report that does not fit on the disk leaves the old one and no half file")
{
    const TempDir folder;
    const QString path = test::newPlanDatabase(folder).path();
    const QString pdf = folder.write(u"pack.pdf"_s, "the old report");
    const QStringList before = filesIn(folder);
    CHECK(limited(64, {u"report"_s, path, u"--as-of"_s, u"2021-12"_s, u"--out"_s, pdf}) == 3);
    CHECK(test::readAll(pdf) == "the old report");
    CHECK(filesIn(folder) == before);
}

TEST_CASE("a workbook that does not fit leaves the old one and no half file")
{
    const TempDir folder;
    const QString path = test::newPlanDatabase(folder).path();
    const QString book = folder.write(u"pack.xlsx"_s, "the old workbook");
    const QStringList before = filesIn(folder);
    // What the library writes on its way is cut short as well, and it does not notice.
    for (const int kibibytes : {2, 8, 16, 24, 48})
        CHECK(limited(kibibytes, {u"export"_s, u"workbook"_s, path, u"--as-of"_s, u"2021-12"_s, u"--out"_s, book}) == 3);
    CHECK(test::readAll(book) == "the old workbook");
    CHECK(filesIn(folder) == before);
}

TEST_CASE("an export or backup that does not fit leaves the old file and no half file")
{
    const TempDir folder;
    const QString path = test::newPlanDatabase(folder).path();
    const QString csv = folder.write(u"i.csv"_s, "old");
    const QStringList before = filesIn(folder);
    CHECK(limited(8, {u"export"_s, u"initiatives"_s, path, u"--out"_s, csv}) == 3);
    CHECK(test::readAll(csv) == "old");
    CHECK(limited(64, {u"backup"_s, path, folder.file(u"b.shirube"_s)}) == 3);
    CHECK(limited(64, {u"init"_s, folder.file(u"n.shirube"_s), u"--plan"_s, u"fy2021"_s}) == 3);
    CHECK(filesIn(folder) == before);
}

TEST_CASE("an import that does not fit changes nothing")
{
    const TempDir folder;
    const QString path = test::newPlanDatabase(folder).path();
    const QString events = folder.file(u"e.csv"_s);
    REQUIRE_DONE(exchange::writeSampleEvents(events, {.companies = 5'000}));
    CHECK(limited(700, {u"import"_s, u"events"_s, path, events}) == 3);
    const auto database = storage::Database::open(path);
    REQUIRE_DONE(database);
    REQUIRE_DONE(database->checkIntegrity(true));
    auto count = database->query(u"SELECT count(*) FROM membership_event"_s);
    REQUIRE_DONE(count);
    REQUIRE(count->next());
    CHECK(count->integer(0) == 0);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/counts_import.h"
#include "core/exchange/export_file.h"
#include "core/membership/actions.h"
#include "core/membership/batches.h"
#include "core/membership/count_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::exchange;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

ImportReport take(storage::Database& database, MemberFile kind, const QString& path)
{
    auto report = importCounts(database, kind, path, {});
    REQUIRE_DONE(report);
    return *report;
}

const QString censusRows = u"年月,支部,会員数\r\n2021-03,千代田,\"3,000\"\r\nR3.4,千代田支部,2990\r\n202104,港,１２\r\n"_s;

QList<qint64> headcounts(const storage::Database& database)
{
    QList<qint64> all;
    const auto census = membership::loadCensus(database).value();
    for (const membership::CensusCount& count : census)
        all.append(count.headcount);
    return all;
}

} // namespace

TEST_CASE("a census comes in once, as one step that can be taken back", "[counts]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"c.csv"_s, censusRows.toUtf8());
    const ImportReport report = take(database, MemberFile::Census, path);
    CHECK(report.good == 3);
    CHECK(report.applied);
    CHECK(headcounts(database) == QList<qint64>{3000, 2990, 12});

    const ImportReport again = take(database, MemberFile::Census, path);
    CHECK(again.known == 3);
    CHECK_FALSE(again.applied);
    REQUIRE(membership::loadBatches(database)->size() == 1);
    CHECK(membership::loadBatches(database)->first().kind == u"census"_s);

    // A revised number counts from now on, and says that it replaces one.
    const ImportReport revised = take(database, MemberFile::Census,
                                      folder.write(u"d.csv"_s, u"年月,支部,会員数\n2021-04,港,13\n"_s.toUtf8()));
    CHECK(revised.good == 1);
    REQUIRE(revised.findingCount == 1);
    CHECK(headcounts(database) == QList<qint64>{3000, 2990, 13});
    REQUIRE_DONE(storage::undo(database, membership::replayHooks()));
    CHECK(headcounts(database) == QList<qint64>{3000, 2990, 12});
    REQUIRE_DONE(storage::undo(database, membership::replayHooks()));
    CHECK(headcounts(database).isEmpty());
    REQUIRE_DONE(storage::redo(database, membership::replayHooks()));
    CHECK(headcounts(database) == QList<qint64>{3000, 2990, 12});
}

TEST_CASE("counts that cannot be are named and stay out", "[counts]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const ImportReport report = take(database, MemberFile::Census,
                                     folder.write(u"c.csv"_s, u"年月,支部,会員数\n"
                                                              "2021-13,港,1\n"
                                                              "2031-04,港,1\n"
                                                              "2021-04,銀座,1\n"
                                                              "2021-04,港,△1\n"
                                                              "2021-04,港,1.5\n"
                                                              "2021-04,北,7\n"
                                                              "2021-04,北,8\n"
                                                              "2021-04,北支部,7\n"_s.toUtf8()));
    QStringList found;
    for (const RowRemark& remark : report.rejections)
        found.append(u"%1 %2 %3"_s.arg(QString::number(remark.line), remark.column, remark.value));
    CHECK(found.join(u"; ") ==
          u"2 年月 2021-13; 3 年月 2031-04; 4 支部 銀座; 5 会員数 △1; 6 会員数 1.5; 8 会員数 8"_s);
    CHECK(report.good == 1);
    CHECK(report.known == 1);
    CHECK(headcounts(database) == QList<qint64>{7});

    const auto nothing = importCounts(database, MemberFile::Census, folder.write(u"n.csv"_s, "a,b\n1,2\n"), {});
    CHECK(nothing.error().code == ErrorCode::Structure);
}

TEST_CASE("establishments know their day and source; without a day they are of today", "[counts]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    const QString path = folder.write(u"e.csv"_s, u"支部,事業所数,調査日,出典\n千代田,31500,2021/6/1,経済センサス\n港,0,,\n北,8000,,\n"_s.toUtf8());
    const ImportReport report = take(database, MemberFile::Establishments, path);
    CHECK(report.good == 2);
    CHECK(report.rejected == 1);
    const auto counts = membership::loadEstablishments(database).value();
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].countedOn == QDate(2021, 6, 1));
    CHECK(counts[0].source == u"経済センサス"_s);
    CHECK(counts[1].countedOn == QDate(2022, 1, 15));
    CHECK(take(database, MemberFile::Establishments, path).known == 2);
}

TEST_CASE("counts come back from their export as they were", "[counts]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    take(database, MemberFile::Census, folder.write(u"c.csv"_s, censusRows.toUtf8()));
    take(database, MemberFile::Establishments,
         folder.write(u"e.csv"_s, u"支部,事業所数,調査日,出典\n千代田,31500,2021/6/1,\"センサス, 速報\"\n"_s.toUtf8()));
    auto other = test::newPlanDatabase(folder, u"other.shirube"_s);
    for (const MemberFile kind : {MemberFile::Census, MemberFile::Establishments}) {
        const QString path = folder.file(kindName(kind));
        const QString back = folder.file(kindName(kind) + u"-2"_s);
        REQUIRE_DONE(exportFile(database, kindName(kind), path, {.asOf = YearMonth(2022, 1)}));
        CHECK(take(other, kind, path).rejected == 0);
        REQUIRE_DONE(exportFile(other, kindName(kind), back, {.asOf = YearMonth(2022, 1)}));
        CHECK(test::readAll(path) == test::readAll(back));
        CHECK(test::readAll(path).count('\n') > 1);
    }
}

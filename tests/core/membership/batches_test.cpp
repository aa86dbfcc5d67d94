// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/batches.h"

#include "core/exchange/counts_import.h"
#include "core/exchange/members_import.h"
#include "core/membership/actions.h"
#include "core/membership/count_store.h"
#include "core/membership/figure_store.h"
#include "core/membership/figures.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

const QString head = u"会員番号,区分,日付,支部\n"_s;

void take(storage::Database& database, const TempDir& folder, const QString& name, const QString& rows)
{
    const auto report = exchange::importMembers(database, exchange::MemberFile::Events,
                                                folder.write(name, (head + rows).toUtf8()), {});
    REQUIRE_DONE(report);
    REQUIRE(report->applied);
}

qint64 members(const storage::Database& database)
{
    const YearMonth asOf(2021, 12);
    return loadSnapshot(database, asOf)->headcount(asOf).value_or(0);
}

Batch batch(const storage::Database& database, const QString& name)
{
    const auto batches = loadBatches(database).value();
    for (const Batch& one : batches) {
        if (one.fileName == name)
            return one;
    }
    FAIL("no batch");
    return {};
}

} // namespace

TEST_CASE("any import is taken back and brought in again, also after a restart; the figures follow", "[batches]")
{
    const TempDir folder;
    QString path;
    {
        auto database = test::newPlanDatabase(folder);
        path = database.path();
        take(database, folder, u"a.csv"_s, u"1,入会,2021/4/1,港\n2,入会,2021/4/1,港\n3,入会,2021/4/1,北\n"_s);
        take(database, folder, u"b.csv"_s, u"1,退会,2021/9/1,港\n4,入会,2021/5/1,港\n"_s);
        take(database, folder, u"c.csv"_s, u"5,入会,2021/5/1,北\n"_s);
        CHECK(members(database) == 4);
    }
    auto database = storage::Database::open(path, {.clock = test::fixedClock()}).value();
    QStringList names;
    const auto batches = loadBatches(database).value();
    for (const Batch& one : batches)
        names.append(u"%1 %2 %3"_s.arg(one.fileName, one.kind).arg(one.rows));
    CHECK(names.join(u"; ") == u"c.csv events 1; b.csv events 2; a.csv events 3"_s);

    // The leave of member 1 stands on the join in a.csv.
    CHECK(linesLosingGround(database, batch(database, u"a.csv"_s)).value() == 1);
    CHECK(linesLosingGround(database, batch(database, u"b.csv"_s)).value() == 0);

    REQUIRE_DONE(setBatchActive(database, batch(database, u"a.csv"_s), false));
    CHECK_FALSE(batch(database, u"a.csv"_s).isActive);
    CHECK(members(database) == 2);
    CHECK(compareWithRecount(database).value() == 0);
    REQUIRE_DONE(setBatchActive(database, batch(database, u"a.csv"_s), true));
    CHECK(members(database) == 4);
    CHECK(compareWithRecount(database).value() == 0);

    // One step of undo each.
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(members(database) == 2);
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(members(database) == 4);
    CHECK(compareWithRecount(database).value() == 0);
}

TEST_CASE("an import that finds another in its place says so before it is brought in again", "[batches]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    take(database, folder, u"a.csv"_s, u"1,入会,2021/4/1,港\n"_s);
    REQUIRE_DONE(setBatchActive(database, batch(database, u"a.csv"_s), false));
    take(database, folder, u"b.csv"_s, u"1,入会,2021/6/1,北\n"_s);
    CHECK(linesLosingGround(database, batch(database, u"a.csv"_s)).value() == 1);
    REQUIRE_DONE(setBatchActive(database, batch(database, u"a.csv"_s), true));
    CHECK(members(database) == 1);
    CHECK(compareWithRecount(database).value() == 0);
}

TEST_CASE("a census taken back counts no more; members stay", "[batches]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    take(database, folder, u"a.csv"_s, u"1,入会,2021/4/1,港\n"_s);
    REQUIRE_DONE(exchange::importCounts(database, exchange::MemberFile::Census,
                                        folder.write(u"z.csv"_s, u"年月,支部,会員数\n2021-04,港,1\n"_s.toUtf8()), {}));
    CHECK(linesLosingGround(database, batch(database, u"z.csv"_s)).value() == 0);
    REQUIRE_DONE(setBatchActive(database, batch(database, u"z.csv"_s), false));
    CHECK(loadCensus(database)->isEmpty());
    CHECK(members(database) == 1);
    CHECK(compareWithRecount(database).value() == 0);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/members_import.h"
#include "core/exchange/new_file.h"
#include "core/exchange/sample.h"
#include "core/membership/actions.h"
#include "core/membership/figure_store.h"
#include "core/report/key_figures.h"
#include "core/storage/file_info.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QDir>

using namespace shirube;
using namespace shirube::exchange;
using namespace Qt::StringLiterals;
using test::TempDir;

TEST_CASE("a new file holds the plan, and undo stops before it")
{
    const TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const auto figures = report::loadKeyFigures(database, *report::defaultAsOf(database));
    REQUIRE_DONE(figures);
    CHECK(figures->target->headcount == 83'000);
    CHECK_FALSE(figures->headcount.has_value());
    CHECK_FALSE(figures->isSample);
    CHECK(storage::undoState(database)->undoName.isEmpty());
    CHECK_FALSE(storage::undo(database, membership::replayHooks()).has_value());
    REQUIRE_DONE(storage::verifyChain(database));
}

TEST_CASE("what exists is left alone, and a failed start leaves nothing")
{
    const TempDir folder;
    const QString path = folder.write(u"mine.shirube"_s, "keep");
    CHECK_FALSE(makeFile(path, {.plan = u"fy2021"_s}).has_value());
    CHECK(test::readAll(path) == "keep");
    CHECK_FALSE(makeFile(folder.file(u"x.shirube"_s), {.plan = u"fy1999"_s}));
    CHECK_FALSE(makeFile(folder.file(u"no/such/folder.shirube"_s), {.plan = u"fy2021"_s}));
    CHECK(QDir(folder.file({})).entryList(QDir::Files | QDir::Hidden) == QStringList{u"mine.shirube"_s});
}

TEST_CASE("the sample is the same everywhere, plainly fictional and adds up")
{
    const TempDir folder;
    REQUIRE_DONE(writeSampleEvents(folder.file(u"a.csv"_s), {.companies = 900}));
    REQUIRE_DONE(writeSampleEvents(folder.file(u"b.csv"_s), {.companies = 900}));
    const QByteArray bytes = test::readAll(folder.file(u"a.csv"_s));
    CHECK(bytes == test::readAll(folder.file(u"b.csv"_s)));
    storage::Database database = test::newPlanDatabase(folder);
    const auto report = importMembers(database, MemberFile::Events, folder.file(u"a.csv"_s), {});
    REQUIRE_DONE(report);
    CHECK(report->rejected == 0);
    CHECK(report->findingCount == 0);
    CHECK(*membership::compareWithRecount(database) == 0);
    const auto snapshot = membership::loadSnapshot(database, YearMonth(2021, 12));
    for (const membership::Figures& branch : snapshot->byBranch)
        CHECK(branch.difference() == 0);
    // Leaves cluster at the fiscal year's end.
    qint64 march = 0;
    qint64 all = 0;
    for (const membership::MonthFigures& month : snapshot->months) {
        all += month.figures.flows.leaves;
        march += month.month.month() == 3 ? month.figures.flows.leaves : 0;
    }
    CHECK(march * 4 > all);
}

TEST_CASE("a sample file says so and has about 80,000 members")
{
    const TempDir folder;
    const QString path = folder.file(u"sample.shirube"_s);
    REQUIRE_DONE(makeFile(path, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    const storage::Database database = *storage::Database::open(path);
    CHECK(*storage::isSample(database));
    const auto figures = report::loadKeyFigures(database, *report::defaultAsOf(database));
    REQUIRE_DONE(figures);
    CHECK(figures->asOf == YearMonth(2021, 12));
    CHECK(*figures->headcount > 78'000);
    CHECK(*figures->headcount < 83'000);
    qint64 targets = 0;
    for (const report::BranchFigures& branch : figures->branches)
        targets += branch.target.value_or(0);
    CHECK(targets == 83'000);
}

TEST_CASE("a new file in a folder that is not there is refused in words about that file and that folder")
{
    const test::TempDir folder;
    const QString path = folder.file(u"書類/計画.shirube"_s);
    const auto made = exchange::makeFile(path, {});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::NotFound);
    CHECK(made.error().message.contains(u"計画.shirube"));
    CHECK(made.error().message.contains(QDir::toNativeSeparators(folder.file(u"書類"_s))));
    CHECK_FALSE(made.error().message.contains(u".tmp"));
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/actions.h"
#include "core/membership/figures.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

TEST_CASE("the formulas of a period")
{
    Figures f{.opening = 80'000, .closing = 80'412, .flows = {2'400, 100, 2'088, 30, 30}, .openingLost = 2'000};
    CHECK(f.netGrowth() == 412);
    CHECK(f.difference() == 0);
    CHECK(f.retentionCohort() == 0.975);
    CHECK(f.retentionFlow() == (80'000.0 - 2'088) / 80'000);
    CHECK(f.leaveRate() == 2'088.0 / 80'000);
}

TEST_CASE("figures that do not add up show their difference")
{
    // The case that circulates in the trade: 3,000 + 75 - 175 is 2,900, not 2,750.
    const Figures f{.opening = 3'000, .closing = 2'750, .flows = {75, 0, 175, 0, 0}, .openingLost = 0};
    CHECK(f.difference() == -150);
}

TEST_CASE("nothing is divided by an opening of nobody")
{
    const Figures f{};
    CHECK_FALSE(f.retentionCohort().has_value());
    CHECK_FALSE(f.retentionFlow().has_value());
    CHECK_FALSE(f.leaveRate().has_value());
}

TEST_CASE("progress to a target: the level is not the way")
{
    const Target target{{}, QDate(2023, 3, 31), 83'000};
    const Progress progress = progressTo(target, 81'000, 80'000, 0, YearMonth(2022, 3));
    CHECK(progress.level == 81'000.0 / 83'000);
    CHECK(*progress.progress == Approx(1.0 / 3));
    CHECK(progress.requiredJoinsPerMonth == 167); // 2,000 ÷ 12, rounded up
}

TEST_CASE("required joins make up for the leaves to come")
{
    const Target target{{}, QDate(2023, 3, 31), 83'000};
    struct Case
    {
        std::optional<qint64> headcount;
        double leavesPerMonth;
        YearMonth asOf;
        std::optional<qint64> expected;
    };
    const QList<Case> cases{
        {80'600, 0, {2022, 3}, 200},   {80'600, 250, {2022, 3}, 450}, {83'000, 250, {2022, 3}, 250},
        {90'000, 100, {2022, 3}, 0},   {80'600, 250, {2023, 3}, {}},  {80'600, 250, {2023, 5}, {}},
        {{}, 250, {2022, 3}, {}},
    };
    for (const Case& c : cases)
        CHECK(progressTo(target, c.headcount, {}, c.leavesPerMonth, c.asOf).requiredJoinsPerMonth == c.expected);
}

TEST_CASE("the target of a month is the next one due")
{
    const QList<Target> targets{{{}, QDate(2022, 3, 31), 81'000}, {{}, QDate(2023, 3, 31), 83'000}, {{7}, QDate(2023, 3, 31), 4'000}};
    CHECK(targetFor(targets, {}, YearMonth(2022, 3))->headcount == 81'000);
    CHECK(targetFor(targets, {}, YearMonth(2022, 4))->headcount == 83'000);
    CHECK(targetFor(targets, {}, YearMonth(2024, 4))->headcount == 83'000);
    CHECK(targetFor(targets, {7}, YearMonth(2022, 4))->headcount == 4'000);
    CHECK_FALSE(targetFor(targets, {8}, YearMonth(2022, 4)).has_value());
}

TEST_CASE("a target is set, replaced and taken back")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    REQUIRE_DONE(setTarget(database, {{}, QDate(2023, 3, 31), 83'000}));
    REQUIRE_DONE(setTarget(database, {{}, QDate(2023, 3, 31), 84'000}));
    CHECK(loadTargets(database)->size() == 1);
    CHECK(loadTargets(database)->first().headcount == 84'000);
    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(loadTargets(database)->first().headcount == 83'000);
    CHECK_FALSE(setTarget(database, {{}, QDate(2023, 3, 31), 0}).has_value());
    CHECK_FALSE(setTarget(database, {{}, QDate(), 83'000}).has_value());
}

TEST_CASE("an empty ledger knows nothing")
{
    const test::TempDir folder;
    const storage::Database database = test::newDatabase(folder);
    const auto snapshot = loadSnapshot(database, YearMonth(2021, 12));
    REQUIRE_DONE(snapshot);
    CHECK_FALSE(snapshot->headcount(YearMonth(2021, 12)).has_value());
    CHECK_FALSE(snapshot->fiscalYear.has_value());
    CHECK(*lastMonthWithEvents(database) == std::nullopt);
}

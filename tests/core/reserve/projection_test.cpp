// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/projection.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;

namespace
{

ProjectionStart startWith(qint64 balance)
{
    return {YearMonth(2022, 3), Yen{balance}, Yen{600}, Yen{2000}, {}};
}

ScenarioInputs inputsWith(qint64 contribution, qint64 drawdown, int years)
{
    ScenarioInputs inputs;
    inputs.contribution = Yen{contribution};
    inputs.drawdown = Yen{drawdown};
    inputs.years = years;
    return inputs;
}

} // namespace

TEST_CASE("A projection goes on month by month and adds up to its years", "[reserve]")
{
    const Projection projection = project(startWith(1000), inputsWith(0, 120, 5));
    REQUIRE(projection.months.size() == 60);
    CHECK(projection.months.first().month == YearMonth(2022, 4));
    CHECK(projection.months.first().balance == Yen{990});
    REQUIRE(projection.years.size() == 5);
    CHECK(projection.years[0].opening == Yen{1000});
    CHECK(projection.years[0].decrease == Yen{120});
    CHECK(projection.years[0].closing == Yen{880});
    CHECK(projection.years[4].closing == Yen{400});
    CHECK(projection.lowest == Yen{400});
    CHECK(projection.lowestMonth == YearMonth(2027, 3));
    CHECK(projection.floorTouched == QDate(2025, 7, 31)); // 1000 - 40 · 10 = 600
    CHECK_FALSE(projection.refilled);
}

TEST_CASE("A year under way counts for the months that are left of it", "[reserve]")
{
    ProjectionStart start = startWith(1000);
    start.month = YearMonth(2021, 12);
    const Projection projection = project(start, inputsWith(0, 1200, 2), {{FiscalYear(2021), Yen{-90}}});
    REQUIRE(projection.years.size() == 2);
    CHECK(projection.years[0].year == FiscalYear(2021));
    CHECK(projection.years[0].decrease == Yen{390}); // three twelfths, and the whole need of what is left of the year
    CHECK(projection.years[1].decrease == Yen{1200});
}

TEST_CASE("The floor is touched on the day of a planned drawdown, where one does it", "[reserve]")
{
    ReserveFund fund{FundId{1}, u"積立金"_s, Yen{1000}, QDate(2022, 3, 31)};
    fund.floor = Yen{600};
    ReserveEntry planned;
    planned.fiscalYear = FiscalYear(2022);
    planned.date = QDate(2022, 9, 15);
    planned.planned = Yen{500};
    planned.approved = Yen{400};
    ReserveEntry done = planned;
    done.executed = Yen{0}; // settled: counts in any case, and as it was carried out
    ReserveEntry past = planned;
    past.date = QDate(2022, 3, 1);
    const auto start = startOf({{fund, {}, Yen{1000}}}, {planned, done, past}, YearMonth(2022, 3));
    REQUIRE(start);
    REQUIRE(start->planned.size() == 1); // not what lies behind
    CHECK(start->planned.first().change == Yen{-400});
    REQUIRE(start->settled.size() == 1);
    CHECK(start->settled.first().day == QDate(2022, 9, 15));
    CHECK(start->floor == Yen{600});
    CHECK_FALSE(start->target);
    const Projection projection = project(*start, inputsWith(0, 0, 1));
    CHECK(projection.floorTouched == QDate(2022, 9, 15));
    CHECK(projection.years.first().closing == Yen{600});
    ScenarioInputs without = inputsWith(0, 0, 1);
    without.countPlanned = false;
    CHECK_FALSE(project(*start, without).floorTouched);
    CHECK_FALSE(startOf({{fund, {}, std::nullopt}}, {}, YearMonth(2022, 3)));
    CHECK_FALSE(startOf({}, {}, YearMonth(2022, 3)));
}

TEST_CASE("How long until the target, and what it takes each year", "[reserve]")
{
    const Projection projection = project(startWith(1000), inputsWith(240, 0, 10));
    CHECK(projection.refilled == YearMonth(2026, 5)); // 20 a month, 50 months
    CHECK(projection.requiredSurplus == Yen{100});
    ScenarioInputs sooner = inputsWith(0, 120, 10);
    sooner.refillBy = FiscalYear(2023);
    CHECK(project(startWith(1000), sooner).requiredSurplus == Yen{620}); // (1000 + 2 · 120) ÷ 2
    sooner.refillBy = FiscalYear(2040);
    CHECK_FALSE(project(startWith(1000), sooner).requiredSurplus);
    CHECK(project(startWith(2500), inputsWith(0, 0, 1)).refilled == YearMonth(2022, 3));
    CHECK(project(startWith(2500), inputsWith(0, 0, 1)).requiredSurplus == Yen{0});
}

TEST_CASE("Yield is a twelfth of its rate on what is there each month", "[reserve]")
{
    ScenarioInputs inputs = inputsWith(0, 0, 1);
    inputs.yieldRate = 0.12;
    const Projection projection = project(startWith(1'000'000), inputs);
    CHECK(projection.months[0].balance == Yen{1'010'000});
    CHECK(projection.months[1].balance == Yen{1'020'100});
    ProjectionStart below = startWith(-1'000'000);
    CHECK(project(below, inputs).months.last().balance == Yen{-1'000'000}); // no interest is reckoned on what is not there
}

TEST_CASE("In every projection each year opens with the last one's closing and adds up, to the yen", "[reserve]")
{
    CHECK(rc::check([] {
        ProjectionStart start{YearMonth(2021, *rc::gen::inRange(1, 13)), Yen{*rc::gen::inRange<qint64>(0, 10'000'000'000)},
                              {}, Yen{*rc::gen::inRange<qint64>(0, 20'000'000'000)}, {}};
        ScenarioInputs inputs = inputsWith(*rc::gen::inRange<qint64>(0, 1'000'000'007), *rc::gen::inRange<qint64>(0, 1'000'000'007),
                                           *rc::gen::inRange(1, 30));
        inputs.yieldRate = *rc::gen::inRange(0, 50) / 1000.0;
        QMap<FiscalYear, Yen> surplus;
        for (int year = 2020; year < 2030; ++year)
            surplus[FiscalYear(year)] = Yen{*rc::gen::inRange<qint64>(-999'999'937, 999'999'937)};
        const Projection projection = project(start, inputs, surplus);
        Yen balance = start.balance;
        Yen lowest = start.balance;
        for (const ProjectionYear& year : projection.years) {
            RC_ASSERT(year.opening.value == balance.value);
            RC_ASSERT((year.opening + year.increase - year.decrease).value == year.closing.value);
            balance = year.closing;
        }
        for (const Projection::Month& month : projection.months)
            lowest = std::min(lowest, month.balance);
        RC_ASSERT(projection.lowest.value == lowest.value);
        RC_ASSERT(projection.months.last().month.month() == 3);
        // The least that reaches the target: with a yen less it is missed.
        if (projection.requiredSurplus) {
            inputs.contribution = *projection.requiredSurplus;
            RC_ASSERT(project(start, inputs).months.last().balance >= *start.target);
            if (inputs.contribution > Yen{}) {
                inputs.contribution += Yen{-1};
                RC_ASSERT(project(start, inputs).months.last().balance < *start.target);
            }
        }
    }));
}

} // namespace shirube::reserve

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/forecast.h"
#include "tests/support/catch.h"

#include <cmath>
#include <functional>
#include <numeric>
#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

namespace
{

const YearMonth begin(2015, 4);

// A ledger that begins with `opening` members and then has these joins and leaves in each of its months.
QList<MonthFigures> ledger(int months, const std::function<qint64(YearMonth)>& joins, const std::function<qint64(YearMonth)>& leaves,
                           qint64 opening = 80'000)
{
    QList<MonthFigures> all{{begin, {0, opening, {opening, 0, 0, 0, 0}, 0}}};
    for (int i = 1; i <= months; ++i) {
        const YearMonth month = begin.plusMonths(i);
        const qint64 before = all.last().figures.closing;
        const qint64 in = joins(month);
        const qint64 out = leaves(month);
        all.append({month, {before, before + in - out, {in, 0, out, 0, 0}, 0}});
    }
    return all;
}

QList<MonthFigures> steady(int months)
{
    return ledger(months, [](YearMonth) { return 240; }, [](YearMonth) { return 200; });
}

QList<MonthFigures> seasonalLedger(int months)
{
    return ledger(months, [](YearMonth month) { return month.month() == 6 ? 900 : 180 + month.year() % 3; },
                  [](YearMonth month) { return month.month() == 3 ? 1'500 : 120 + month.month() % 4; });
}

const Forecast& forecastOf(const MethodOutcome& outcome)
{
    INFO(outcome.missing.toStdString());
    REQUIRE(outcome.forecast.has_value());
    return *outcome.forecast;
}

} // namespace

TEST_CASE("the history leaves out the opening load and the months that know no leaves")
{
    QList<MonthFigures> months = steady(30);
    History history = historyOf(months);
    CHECK(history.first == begin.plusMonths(1));
    CHECK(history.months() == 30);
    CHECK(history.members == 80'000 + 30 * 40);
    CHECK(history.last() == begin.plusMonths(30));
    // A roster tells of those who stayed: ten months of joins, no leaves.
    for (int i = 0; i <= 10; ++i)
        months[i].figures.flows.leaves = 0;
    CHECK(historyOf(months).first == begin.plusMonths(11));
    CHECK(historyOf(months, begin.plusMonths(20)).months() == 11);
    CHECK(historyOf({}).months() == 0);
    history = history.before(6);
    CHECK(history.months() == 24);
    CHECK(history.members == 80'000 + 24 * 40);
}

TEST_CASE("the run rate carries the mean of twelve months on")
{
    const History history = historyOf(steady(24));
    const Forecast forecast = forecastOf(forecastBy(ForecastMethod::RunRate, history, nullptr, 15));
    CHECK(forecast.points.size() == 15);
    CHECK(forecast.points.first().month == begin.plusMonths(25));
    CHECK(forecast.points.last().members.mean == Approx(history.members + 15 * 40));
    CHECK(forecast.points.last().members.deviation == Approx(0).margin(1e-9));
}

TEST_CASE("the run rate's range grows with the months ahead")
{
    // ±30 around the mean: a variance of 900 · 12 ÷ 11.
    const auto months = ledger(23, [](YearMonth m) { return m.month() % 2 ? 270 : 210; }, [](YearMonth) { return 200; });
    const Forecast forecast = forecastOf(forecastBy(ForecastMethod::RunRate, historyOf(months), nullptr, 12));
    const double variance = 900.0 * 12 / 11;
    CHECK(forecast.points[0].members.deviation == Approx(std::sqrt(variance * (1 + 1.0 / 12))));
    CHECK(forecast.points[11].members.deviation == Approx(std::sqrt(variance * (12 + 12))));
    CHECK(forecast.points[11].range95().high - forecast.points[11].range80().high > 0);
}

TEST_CASE("a season that is known counts in the run rate's range until a year is over")
{
    const auto months = ledger(24, [](YearMonth m) { return m.month() == 3 ? 130 : 250; }, [](YearMonth) { return 200; });
    const Forecast forecast = forecastOf(forecastBy(ForecastMethod::RunRate, historyOf(months), nullptr, 12));
    // From April: eleven months of 50 and a March of -70 make 40 on average.
    REQUIRE(forecast.points[0].month == YearMonth(2017, 5));
    CHECK(forecast.points[0].members.deviation == Approx(10));
    CHECK(forecast.points[9].members.deviation == Approx(100));
    CHECK(forecast.points[11].members.deviation == Approx(0).margin(1e-6));
}

TEST_CASE("the seasonal method knows March")
{
    const History history = historyOf(seasonalLedger(71)); // to March 2021
    REQUIRE(history.last() == YearMonth(2021, 3));
    const Forecast forecast = forecastOf(forecastBy(ForecastMethod::Seasonal, history, nullptr, 12));
    CHECK(forecast.model.endsWith(u'A'));
    const auto& points = forecast.points;
    CHECK(points[2].members.mean - points[1].members.mean > 600);   // June's campaign
    CHECK(points[11].members.mean - points[10].members.mean < -1'000); // March's leaves
}

TEST_CASE("too little history is said, not guessed")
{
    struct Case
    {
        ForecastMethod method;
        int months;
        QString missing;
    };
    const TenureTable tenure{{{{2015 * 12, TenureTable::stillIn}, 10}}};
    const Case cases[] = {
        {ForecastMethod::RunRate, 11, u"There are 11 months of joins and leaves; this method needs 1 more."_s},
        {ForecastMethod::Seasonal, 5, u"There are 5 months of joins and leaves; this method needs 7 more."_s},
        {ForecastMethod::Cohort, 20, u"There are 20 months of joins and leaves; this method needs 4 more."_s},
        {ForecastMethod::RunRate, 12, {}},
        {ForecastMethod::Seasonal, 12, {}},
        {ForecastMethod::Cohort, 24, {}},
    };
    for (const Case& c : cases) {
        const MethodOutcome outcome = forecastBy(c.method, historyOf(steady(c.months)), &tenure, 6);
        CHECK(outcome.missing == c.missing);
        CHECK(outcome.forecast.has_value() == c.missing.isEmpty());
    }
    CHECK_FALSE(forecastBy(ForecastMethod::Cohort, historyOf(steady(60)), nullptr, 6).missing.isEmpty());
    const auto outcomes = forecastByAll(historyOf(steady(5)), nullptr, 12);
    CHECK(outcomes.size() == 3);
    CHECK_FALSE(bestOf(outcomes).has_value());
}

TEST_CASE("the back-test marks the method that knew the season")
{
    const auto outcomes = forecastByAll(historyOf(seasonalLedger(77)), nullptr, 7);
    REQUIRE(bestOf(outcomes) == 1);
    const BackTest& run = *forecastOf(outcomes[0]).backTest;
    const BackTest& season = *forecastOf(outcomes[1]).backTest;
    CHECK(run.horizon == 7);
    CHECK(run.origins == 12);
    CHECK(season.members < run.members);
    CHECK(season.fraction == Approx(season.members / 80'000).epsilon(0.1));
}

TEST_CASE("a range holds the errors that the method made when it was tried, and those of the branches share what that adds")
{
    // Joins that fall by half within the months that are tried: nobody could know.
    const auto months = ledger(77, [](YearMonth m) { return m < begin.plusMonths(60) ? 300 : 150; }, [](YearMonth) { return 200; });
    const History history = historyOf(months);
    for (const MethodOutcome& outcome : forecastByHistory(history, 12)) {
        const Forecast& forecast = forecastOf(outcome);
        REQUIRE(forecast.backTest);
        REQUIRE(forecast.backTest->members > 100);
        const double made = forecast.backTest->members * 1.2533; // √(π/2)
        CHECK(forecast.points[forecast.backTest->horizon - 1].members.deviation >= made * 0.9999);
        CHECK(forecast.addedVariance > 0);
        const MethodOutcome alone = forecastBy(outcome.method, history, nullptr, 12);
        CHECK(alone.forecast->points.first().members.deviation < forecast.points.first().members.deviation);
        double variances = 0;
        for (const auto& branch : branchForecasts(forecast, {{OrganId{1}, history}, {OrganId{2}, history}}))
            variances += branch.last().members.deviation * branch.last().members.deviation;
        CHECK(variances >= forecast.addedVariance * 12 * 0.9999);
    }
}

TEST_CASE("the joins that the run rate needs follow its mean, not the months of the year")
{
    const History history = historyOf(seasonalLedger(77));
    const Forecast forecast = forecastOf(forecastBy(ForecastMethod::RunRate, history, nullptr, 7));
    const double leaves = std::accumulate(history.leaves.end() - 12, history.leaves.end(), 0.0) / 12;
    CHECK(neededJoinsPerMonth(forecast, history, qint64(history.members) + 700) == qint64(std::ceil(leaves + 100 - 1e-9)));
}

TEST_CASE("without two years before the months to be known nothing is tested")
{
    const auto outcomes = forecastByAll(historyOf(steady(30)), nullptr, 12);
    CHECK(forecastOf(outcomes[0]).backTest == std::nullopt);
    CHECK_FALSE(bestOf(outcomes).has_value());
}

TEST_CASE("cohorts leave by how long they have been in")
{
    CohortInput input;
    input.monthlyHazardByTenureMonths = {0.1, 0.5, 0.0};
    input.activeByTenureMonths = {100, 40, 1'000}; // joined this month, last month, before
    input.leaveSeason.fill(1);
    input.joins.fill(10);
    // First month: 10 join, of which 0.1 leave; 100 · 0.5 leave; 40 and 1,000 stay. Then 9 · 0.5 of those leave too.
    const auto changes = cohortChanges(input, YearMonth(2021, 12), 2);
    CHECK(changes[0] == Approx(10 - 1 - 50));
    CHECK(changes[1] == Approx(10 - 1 - 4.5));
}

TEST_CASE("hazards are leaves by exposure, and only what was known then counts")
{
    const int january = 2020 * 12;
    TenureTable table;
    table.members[{january, TenureTable::stillIn}] = 88;
    table.members[{january, january + 6}] = 12;      // in July 2020
    table.members[{january, january + 30}] = 50;     // later than asked
    const CohortInput input = cohortInput(table, YearMonth(2020, 12), 12);
    // 12 leaves; 138 members for twelve months and 12 for seven.
    CHECK(input.monthlyHazardByTenureMonths[0] == Approx(12.0 / (138 * 12 + 12 * 7)));
    CHECK(input.monthlyHazardByTenureMonths[11] == input.monthlyHazardByTenureMonths[0]);
    CHECK(input.monthlyHazardByTenureMonths[12] == 0);
    REQUIRE(input.activeByTenureMonths.size() == 12);
    CHECK(input.activeByTenureMonths[11] == 138);
    CHECK(input.leaveSeason[6] == 12);
    CHECK(input.joins[0] == 150);
}

TEST_CASE("needed joins make up for what the forecast falls short")
{
    const History history = historyOf(steady(24));
    const Forecast forecast = forecastOf(forecastBy(ForecastMethod::RunRate, history, nullptr, 10));
    // 240 a month bring 400; another 600 are missing.
    CHECK(neededJoinsPerMonth(forecast, history, qint64(history.members) + 1'000) == 300);
    CHECK(neededJoinsPerMonth(forecast, history, 1'000) == 0);
}

TEST_CASE("branches add up to the whole in every month")
{
    CHECK(rc::check([] {
        const int count = *rc::gen::inRange(1, 24);
        QMap<OrganId, History> branches;
        double members = 0;
        std::vector<qint64> months(30);
        for (int branch = 1; branch <= count; ++branch) {
            const qint64 base = *rc::gen::inRange(1, 60);
            const auto list = ledger(30, [&](YearMonth m) { return base * (1 + m.month() % 3); }, [&](YearMonth m) { return base + m.month() % 2; },
                                     base * 100);
            branches.insert(OrganId{branch}, historyOf(list));
            members += branches[OrganId{branch}].members;
        }
        Forecast whole{ForecastMethod::RunRate, {}, {}, {}};
        for (int ahead = 1; ahead <= 5; ++ahead)
            whole.points.append({begin.plusMonths(30 + ahead), {members * (1 + 0.013 * ahead) + 0.4, 10}});
        const auto parts = branchForecasts(whole, branches);
        RC_ASSERT(parts.size() == count);
        for (qsizetype i = 0; i < whole.points.size(); ++i) {
            double sum = 0;
            for (const auto& points : parts) {
                RC_ASSERT(points[i].members.mean == std::floor(points[i].members.mean));
                RC_ASSERT(points[i].members.mean >= 0);
                sum += points[i].members.mean;
            }
            RC_ASSERT(sum == double(std::llround(whole.points[i].members.mean)));
        }
    }));
}

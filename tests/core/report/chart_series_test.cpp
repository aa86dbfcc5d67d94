// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/membership_series.h"
#include "tests/core/report/sample_figures.h"
#include "tests/support/catch.h"

#include <rapidcheck/catch.h>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

/// A branch that loses `leaves` each month and wins nobody.
QList<membership::MonthFigures> shrinking(qint64 members, qint64 leaves, int months)
{
    QList<membership::MonthFigures> all;
    for (int i = 0; i < months; ++i) {
        const qint64 opening = members - leaves * i;
        all.append({YearMonth(2021, 12).plusMonths(i + 1 - months), {opening, opening - leaves, {0, 0, leaves, 0, 0}, 0}});
    }
    return all;
}

const BranchMonths someBranches{{OrganId{1}, shrinking(8'000, 20, 13)}, {OrganId{2}, shrinking(900, 8, 13)}};

} // namespace

TEST_CASE("the waterfall says its sentence, contradictions included")
{
    KeyFigures figures = ledgerFigures();
    CHECK(waterfallSeries(figures).summary ==
          u"80,240 members at the opening of FY2021, 1,080 joined or rejoined, 900 left, 80,420 at the end of Dec 2021."_s);
    figures.membership.fiscalYear = membership::Figures{3'000, 2'750, {75, 0, 175, 0, 0}, 0};
    CHECK(waterfallSeries(figures).summary.endsWith(u"The ledger contradicts itself by △150."_s));
    CHECK(waterfallSeries(emptyFigures()).summary == u"No members are entered up to this month."_s);
    CHECK(dump(tableTwin(waterfallSeries(ledgerFigures()))) ==
          u"\n [companies]\nStep | Change | Members\nOpening |  | 80,240\nJoins | +990 | 81,230\n"
          "Rejoins | +90 | 81,320\nLeaves | △900 | 80,420\nClosing |  | 80,420\n"_s);
}

TEST_CASE("flows add up from April, beside the last year's")
{
    KeyFigures figures = ledgerFigures(); // 120 in and 100 out every month since April 2020
    const CumulativeSeries series = cumulativeFlows(figures);
    REQUIRE(series.months.size() == 12);
    CHECK(series.months[0].month == YearMonth(2021, 4));
    CHECK(series.months[0].gains == 120);
    CHECK(series.months[8].gains == 1'080);
    CHECK(series.months[8].leaves == 900);
    CHECK_FALSE(series.months[9].gains.has_value()); // January has not come
    CHECK(series.months[11].gainsLastYear == 1'440);
    CHECK(series.summary ==
          u"From April to Dec 2021: 1,080 joined or rejoined (last year 1,080), 900 left (900)."_s);

    SECTION("the ledger's first month holds those who were there before, not joins")
    {
        figures.membership.firstMonth = YearMonth(2020, 4);
        figures.membership.months.removeFirst();
        CHECK_FALSE(cumulativeFlows(figures).months[11].gainsLastYear.has_value());
        CHECK(cumulativeFlows(figures).months[8].gains == 1'080);
        CHECK(cumulativeFlows(figures).summary.contains(u"(last year not entered)"_s));
    }
    SECTION("nothing known draws nothing")
    {
        CHECK(cumulativeFlows(emptyFigures()).months.isEmpty());
        CHECK(cumulativeFlows(emptyFigures()).summary ==
              u"The ledger does not yet hold a whole month since an April."_s);
    }
}

TEST_CASE("the net line of joins and leaves begins anew each April")
{
    const FlowSeries series = flowSeries(ledgerFigures());
    const auto net = [&](int year, int month) {
        return std::ranges::find(series.points, YearMonth(year, month), &FlowSeries::Point::month)->net;
    };
    CHECK(net(2020, 4) == 20);
    CHECK(net(2021, 3) == 240);
    CHECK(net(2021, 4) == 20);
    CHECK(net(2021, 12) == 180);
    CHECK(series.summary == u"Mar 2020 to Dec 2021: 82,520 joined or rejoined, 2,100 left."_s);
    CHECK(flowSeries(emptyFigures()).summary == u"not entered"_s);
}

TEST_CASE("branches stand on one scale: each as a ratio to its own first month")
{
    const PanelSeries series = branchPanels(ledgerFigures(), someBranches, 13);
    REQUIRE(series.panels.size() == 2);
    CHECK(series.first == YearMonth(2020, 12));
    CHECK(series.panels[0].values.first() == 1.0);
    CHECK(series.panels[0].last == 7'740);
    CHECK(series.panels[0].values.last() == Approx(7'740.0 / 7'980.0));
    CHECK(series.summary.startsWith(u"Since Dec 2020, of 2 branches 0 grew, 2 shrank and 0 stayed as they were; from "_s));
    CHECK(series.summary.endsWith(u"(△3.0 %)."_s));
    CHECK(branchPanels(emptyFigures(), {}, 13).panels.isEmpty());

    // One company in thousands is a change, whatever its digits say; none is none.
    const PanelSeries still = branchPanels(ledgerFigures(), {{OrganId{1}, shrinking(100'000, 1, 13)}, {OrganId{2}, shrinking(500, 0, 13)}}, 13);
    CHECK(still.summary.contains(u"0 grew, 1 shrank and 1 stayed as they were"_s));
    CHECK(still.summary.contains(u"(△0.0 %)"_s));
    CHECK(still.summary.endsWith(u"(0.0 %)."_s));

    const PanelSeries late = branchPanels(ledgerFigures(), {{OrganId{1}, shrinking(0, 0, 3)}}, 13);
    CHECK(late.first == YearMonth(2021, 10));
    CHECK_FALSE(late.panels[0].values.first().has_value()); // a ratio to nobody is unknown
    const Table twin = tableTwin(series);
    CHECK(twin.columns.size() == 15);
    CHECK(twin.columns[2].title == u"Dec 2021"_s);
    CHECK(twin.rows[0][14].text == u"100.0 %"_s);
}

TEST_CASE("small branches are judged by the limits of their size")
{
    const FunnelSeries series = branchLeaveFunnel(ledgerFigures(), someBranches);
    REQUIRE(series.points.size() == 2);
    CHECK(series.points[0].size == 7'980); // the eve of the twelve months
    CHECK(series.points[0].events == 240);
    CHECK(series.mean == Approx((240.0 + 96.0) / (7'980.0 + 892.0)));
    CHECK(series.points[1].place == FunnelSeries::Place::Above998);
    CHECK(series.summary.startsWith(u"3.8 % left on average; chance alone does not explain "_s));
    CHECK(series.limits.first().size <= 892);
    CHECK(series.limits.last().size >= 7'980);
    CHECK(tableTwin(series).rows[1].last().text == u"High (beyond 99.8 %)"_s);
    CHECK(tableTwin(series).totals[2].text == u"336"_s);
}

TEST_CASE("a funnel of nothing, of one and of equals has nobody outside")
{
    CHECK(leaveFunnel({}).points.isEmpty());
    CHECK(leaveFunnel({{u"a"_s, 0, 0}}).points.isEmpty());
    for (const QList<FunnelGroup>& groups :
         {QList<FunnelGroup>{{u"a"_s, 100, 4}}, QList<FunnelGroup>{{u"a"_s, 100, 4}, {u"b"_s, 100, 4}},
          QList<FunnelGroup>{{u"a"_s, 100, 0}}, QList<FunnelGroup>{{u"a"_s, 3, 3}}})
    {
        const FunnelSeries series = leaveFunnel(groups);
        for (const FunnelSeries::Point& point : series.points)
            CHECK(point.place == FunnelSeries::Place::Inside);
        CHECK(series.summary.endsWith(u"chance explains every difference."_s));
    }
}

TEST_CASE("a Pareto sorts and sums, names what has no name, and says what the first ones make")
{
    const ParetoSeries series =
        paretoSeries({{u"b"_s, 10, 12}, {u""_s, 5, {}}, {u"a"_s, 80, 70}, {u"c"_s, 5, 0}});
    CHECK(series.items[0].label == u"a"_s);
    CHECK(series.items[2].label == u"not entered"_s);
    CHECK(series.cumulative == QList<double>{0.8, 0.9, 0.95, 1});
    CHECK(series.summary == u"100 in all; most often: a (80); the first 1 of 4 make 80.0 %."_s);
    CHECK(dump(tableTwin(series)).contains(u"not entered | 5 | not entered | 95.0 %"_s));
    CHECK(paretoSeries({}).summary == u"Nothing counted in this period."_s);
    CHECK(paretoSeries({{u"a"_s, 0, {}}}).cumulative.isEmpty());
}

TEST_CASE("cumulative shares rise to 1")
{
    rc::prop("whatever the counts", [] {
        QList<ParetoItem> items;
        for (const int count : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1'000'000)))
            items.append({u"x"_s, count, {}});
        const ParetoSeries series = paretoSeries(items);
        RC_ASSERT(std::ranges::is_sorted(series.cumulative));
        RC_ASSERT((series.cumulative.isEmpty() || series.cumulative.last() == 1.0));
    });
}

TEST_CASE("the twin of the pace chart holds every line and the forecast's ranges")
{
    PaceSeries series;
    series.actual = {{{2021, 12}, 80'412}};
    series.neededPace = {{{2021, 12}, 80'412}, {{2022, 1}, 80'500.4}};
    series.forecast = {{{2022, 1}, 80'450, 80'300, 80'600, 80'200, 80'700}};
    series.marks = {{QDate(2021, 12, 1), u"Campaign"_s}};
    CHECK(dump(tableTwin(series)) ==
          u"\n [companies]\nMonth | Actual | Target line | Needed pace | Forecast | 80 %: from | 80 %: to | "
          "95 %: from | 95 %: to\nDec 2021 | 80,412 |  | 80,412 |  |  |  |  | \n"
          "Jan 2022 |  |  | 80,500 | 80,450 | 80,300 | 80,600 | 80,200 | 80,700\n1 Dec 2021 Campaign\n"_s);
}

TEST_CASE("the twin of survival curves has a row a year, blank where a curve has ended")
{
    SurvivalCurves series;
    series.curves = {{u"A"_s, {{0, 1, {}, {}}, {0.5, 0.9, 0.8, 0.95}}, {10, 8}, 10, 1, {}},
                     {u"B"_s, {{0, 1, {}, {}}}, {4}, 4, 0, {}}};
    CHECK(dump(tableTwin(series)) ==
          u"\n []\nYears | A still in | 95 %: from | 95 %: to | At risk | B still in | 95 %: from | 95 %: to | "
          "At risk\n0 | 100.0 % | ― | ― | 10 | 100.0 % | ― | ― | 4\n"
          "1 | 90.0 % | 80.0 % | 95.0 % | 8 |  |  |  | \n"_s);
}

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

QString dump(const QList<WaterfallStep>& steps)
{
    QStringList texts;
    for (const WaterfallStep& step : steps)
        texts.append(u"%1 %2→%3"_s.arg(step.label).arg(step.from).arg(step.to));
    return texts.join(u", "_s);
}

} // namespace

TEST_CASE("the pace chart leads from the base over today to the target")
{
    const PaceSeries series = paceSeries(ledgerFigures());
    CHECK(series.actual.first().month == YearMonth(2020, 3));
    CHECK(series.actual.last().month == YearMonth(2021, 12));
    CHECK(series.actual.last().members == 80'420);

    REQUIRE(series.targetLine.size() == 37);
    CHECK(series.targetLine.first().month == YearMonth(2020, 3));
    CHECK(series.targetLine.first().members == 80'000);
    CHECK(series.targetLine[12].members == Approx(81'000));
    CHECK(series.targetLine.last().month == YearMonth(2023, 3));
    CHECK(series.targetLine.last().members == 83'000);

    REQUIRE(series.neededPace.size() == 16);
    CHECK(series.neededPace.first().members == 80'420);
    CHECK(series.neededPace.last().members == 83'000);
    CHECK(series.target == 83'000);
    CHECK(series.targetMonth == YearMonth(2023, 3));
}

TEST_CASE("the pace chart begins two fiscal years before the as-of month's")
{
    KeyFigures figures = ledgerFigures();
    figures.asOf = YearMonth(2022, 4);
    CHECK(paceSeries(figures).actual.first().month == YearMonth(2020, 4));
}

TEST_CASE("lines that rest on something unknown are left out")
{
    CHECK(paceSeries(emptyFigures()).actual.isEmpty());
    CHECK(paceSeries(emptyFigures()).targetLine.isEmpty());
    CHECK(paceSeries(emptyFigures()).neededPace.isEmpty());

    KeyFigures figures = ledgerFigures();
    figures.target->headcount = 80'420;
    CHECK(paceSeries(figures).neededPace.isEmpty());
    figures.target->dueOn = QDate(2021, 3, 31);
    figures.target->headcount = 81'000;
    CHECK(paceSeries(figures).neededPace.isEmpty());
    figures.target.reset();
    CHECK(paceSeries(figures).targetLine.isEmpty());
    CHECK_FALSE(paceSeries(figures).targetMonth.isValid());
}

TEST_CASE("the pace chart's sentence says where membership stands or what is missing")
{
    KeyFigures known = ledgerFigures();
    CHECK(paceSeries(known).summary ==
          u"80,420 members at the end of Dec 2021; 2,580 to go until Mar 2023, 272 joins a month needed (at the last 12 months' leaves)."_s);

    KeyFigures withoutBase = known;
    withoutBase.base.reset();
    CHECK(
        paceSeries(withoutBase)
            .summary.endsWith(u"needed (at the last 12 months' leaves). Without the members at the plan's start there is no target line."_s));

    KeyFigures reached = known;
    reached.target->headcount = 80'420;
    CHECK(paceSeries(reached).summary ==
          u"80,420 members at the end of Dec 2021; the target of 80,420 is reached."_s);

    KeyFigures late = known;
    late.target->dueOn = QDate(2021, 12, 31);
    late.progress.requiredJoinsPerMonth.reset();
    CHECK(paceSeries(late).summary ==
          u"80,420 members at the end of Dec 2021; 2,580 short of the target for Dec 2021."_s);

    KeyFigures aimless = known;
    aimless.target.reset();
    CHECK(paceSeries(aimless).summary ==
          u"80,420 members at the end of Dec 2021; no target is entered yet."_s);

    CHECK(paceSeries(emptyFigures()).summary ==
          u"Members up to Dec 2021 are not entered yet; import the roster or the events to see the pace."_s);
}

TEST_CASE("the waterfall leads from opening to closing")
{
    KeyFigures figures = ledgerFigures();
    SECTION("transfers that cancel out are no step")
    {
        const QList<WaterfallStep> steps = waterfall(figures);
        CHECK(dump(steps) == u"Opening 0→80240, Joins 80240→81230, Rejoins 81230→81320, Leaves 81320→80420, "
                             "Closing 0→80420"_s);
        CHECK(steps[0].kind == WaterfallStep::Kind::Level);
        CHECK(steps[1].kind == WaterfallStep::Kind::Gain);
        CHECK(steps[3].kind == WaterfallStep::Kind::Loss);
    }
    SECTION("transfers that do not cancel out and contradictions are steps of their own")
    {
        figures.membership.fiscalYear = membership::Figures{3'000, 2'750, {75, 0, 175, 10, 30}, 0};
        CHECK(dump(waterfall(figures)) ==
              u"Opening 0→3000, Joins 3000→3075, Rejoins 3075→3075, Leaves 3075→2900, "
              "Transfers 2900→2880, Difference 2880→2750, Closing 0→2750"_s);
    }
    SECTION("without members there is none")
    {
        CHECK(waterfall(emptyFigures()).isEmpty());
    }
}

TEST_CASE("waterfall steps lie end to end and meet the closing level")
{
    rc::prop("whatever the figures", [] {
        const auto count = [] { return qint64(*rc::gen::inRange(0, 100'000)); };
        KeyFigures figures = emptyFigures();
        figures.membership.fiscalYear =
            membership::Figures{count(), count(), {count(), count(), count(), count(), count()}, 0};
        const QList<WaterfallStep> steps = waterfall(figures);
        RC_ASSERT(steps.first().to == figures.membership.fiscalYear->opening);
        for (qsizetype i = 1; i + 1 < steps.size(); ++i)
            RC_ASSERT(steps[i].from == steps[i - 1].to);
        RC_ASSERT(steps.last().to == steps[steps.size() - 2].to);
        RC_ASSERT(steps.last().to == figures.membership.fiscalYear->closing);
    });
}

TEST_CASE("the bars of joins and leaves cover the last 24 months")
{
    KeyFigures figures = ledgerFigures();
    CHECK(flowSeries(figures).points.size() == 22);
    CHECK(flowSeries(figures).points.last().gains == 120);
    CHECK(flowSeries(figures).points.last().leaves == 100);
    while (figures.membership.months.size() < 30)
        figures.membership.months.prepend({figures.membership.months.first().month.plusMonths(-1), {}});
    CHECK(flowSeries(figures).points.size() == 24);
    CHECK(flowSeries(figures).points.first().month == YearMonth(2020, 1));
}

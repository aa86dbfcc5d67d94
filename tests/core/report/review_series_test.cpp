// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/review_series.h"
#include "tests/core/report/review_kit.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

TEST_CASE("grade bars carry every grade and ― by group; their sentence is of the whole", "[review]")
{
    const review::Review review = someReview(someSheets());
    const GradeBars bars = gradeBars(review::rollUp(review, review::byOrgan()), u"Grades"_s);
    CHECK(bars.grades == QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"―"_s});
    REQUIRE(bars.bars.size() == 3);
    CHECK(bars.bars[1].counts == QList<int>{1, 0, 0, 0, 0, 1});
    CHECK(bars.summary == u"Items: 4 (A 1, B 1, C 0, D 1, E 0, not graded 1); mean achievement 54.0 %."_s);
    const review::Review ungraded = someReview({someSheets()[2]});
    CHECK(gradeBars(review::rollUp(ungraded, review::byOrgan()), {}).summary ==
          u"Items: 1 (A 0, B 0, C 0, D 0, E 0, not graded 1)."_s); // no mean is not said
    CHECK(tableTwin(bars).rows.size() == 3);
    CHECK(gradeBars(review::rollUp(someReview({}), review::byOrgan()), {}).bars.isEmpty());
}

TEST_CASE("grades flow from the round before, of the items that were in it", "[review]")
{
    const review::Round before = someReview({}).round;
    review::Review after = someReview(someSheets());
    after.round.number = 2;
    after.sheets[0].sheet.secondGrade = u"C"_s; // B to C; the next is A to B
    after.sheets[2].gradeBefore = u""_s;
    after.sheets[2].sheet.secondGrade = u"B"_s; // ― to B
    const GradeFlow flow = gradeFlow(after, before);
    CHECK(flow.flows[0] == QList<int>{0, 1, 0, 0, 0, 0});
    CHECK(flow.flows[1] == QList<int>{0, 0, 1, 0, 0, 0});
    CHECK(flow.flows[3] == QList<int>{0, 0, 0, 1, 0, 0});
    CHECK(flow.flows[5] == QList<int>{0, 1, 0, 0, 0, 0});
    CHECK(flow.summary == u"Items in both rounds: 4; 0 rose, 2 fell, 1 kept the grade, 1 not graded in one of them."_s);

    after.sheets[3].gradeBefore.reset(); // a new item
    CHECK(gradeFlow(after, before).flows[3] == QList<int>{0, 0, 0, 0, 0, 0});
}

TEST_CASE("the heat map has each organ's worst grade and mean by round", "[review]")
{
    const review::Review first = someReview(someSheets());
    review::Review second = someReview({someSheets()[3]});
    second.round.number = 2;
    const GradeHeat heat = gradeHeat({first, second});
    CHECK(heat.organs == QStringList{u"千代田 Branch"_s, u"中央 Branch"_s, u"労働 Committee"_s});
    CHECK(heat.cells[0][0].worstGrade == u"B"_s);
    CHECK(heat.cells[0][0].mean == Approx(1.05));
    CHECK(heat.cells[0][1].items == 0); // not in the second round
    CHECK(heat.cells[2][1].rank == 3);
    CHECK(heat.worstRank == 4);
    CHECK(gradeHeat({}).summary == u"There is no round yet."_s);
}

TEST_CASE("plan and actual: what is expected by each month, and what was reached", "[review]")
{
    plan::Initiative of = item(plan::OrganKind::Committee, {labour()}, u"a"_s);
    struct Case
    {
        const char* what;
        plan::Indicator indicator;
        std::optional<double> september;
        std::optional<double> march;
        std::optional<double> target;
        std::optional<double> actual; ///< of September
    };
    const auto indicator = [](plan::TargetKind kind, double target, double value, std::optional<double> base = {}) {
        plan::Indicator made{{}, u"社数"_s, u"社"_s, target, {}};
        made.kind = kind;
        made.base = base;
        made.setActual({YearMonth(2021, 9), value, 200, {}, {}, true});
        return made;
    };
    const auto stepped = [&] {
        plan::Indicator made = indicator(plan::TargetKind::Yearly, 120, 50);
        made.pace = plan::Pace::Steps;
        made.steps = {10, 30, 60, 100};
        return made;
    };
    const Case cases[] = {
        {"the same every month", indicator(plan::TargetKind::Yearly, 120, 50), 60, 120, 120, 50},
        {"by steps", stepped(), 36, 120, 120, 50},
        {"second of three years", indicator(plan::TargetKind::Cumulative, 300, 30, 90), 150, 200, 300, 120},
        {"a level from its base", indicator(plan::TargetKind::Level, 200, 140, 100), 150, 200, 200, 140},
        {"a level whose base is not known", indicator(plan::TargetKind::Level, 200, 140), {}, {}, 200, 140},
        {"3 % more than the base year", indicator(plan::TargetKind::Change, 3, 1'010, 1'000), {}, {}, 1'030, 1'010},
        {"a share has no pace", indicator(plan::TargetKind::Ratio, 1, 150), {}, {}, 1, 0.75},
    };
    review::Background background;
    background.plans = {{{1}, u"中期"_s, FiscalYear(2020), FiscalYear(2022)}};
    for (const Case& one : cases) {
        CAPTURE(one.what);
        const PlanActual series = planActual(one.indicator, of, background);
        REQUIRE(series.points.size() == 12);
        const auto near = [](std::optional<double> value, std::optional<double> expected) {
            return value.has_value() == expected.has_value() && (!value || *value == Approx(*expected));
        };
        CHECK(series.isLevel == (one.indicator.kind == plan::TargetKind::Level)); // its chart need not begin at 0
        CHECK(near(series.points[5].planned, one.september));
        CHECK(near(series.points[11].planned, one.march));
        CHECK(near(series.target, one.target));
        CHECK(near(series.points[5].actual, one.actual));
        CHECK_FALSE(series.points[6].actual.has_value()); // nothing entered is not 0
    }
    CHECK(planActual(cases[0].indicator, of, background).summary ==
          u"社数: 50 社 in Sep 2021 (final), 60 社 expected by then, target 120 社."_s);
}

TEST_CASE("completion adds up by day", "[review]")
{
    QList<review::GradedSheet> sheets = someSheets();
    sheets[0].sheet.submittedOn = QDate(2021, 10, 5);
    sheets[1].sheet.submittedOn = QDate(2021, 10, 5);
    sheets[3].sheet.submittedOn = QDate(2021, 10, 9);
    sheets[0].sheet.assessedOn = QDate(2021, 10, 9);
    const Completion series = completion(someReview(sheets));
    REQUIRE(series.points.size() == 2);
    CHECK(series.points[0].submitted == 2);
    CHECK(series.points[1].submitted == 3);
    CHECK(series.points[1].assessed == 1);
    CHECK(series.summary == u"3 of 4 sheets are submitted, 1 graded by the planning office; due on 29 Oct 2021."_s);
    CHECK(dump(tableTwin(series)).contains(u"9 Oct 2021 | 3 | 1 | 1"_s));
    CHECK(completion(someReview({})).points.isEmpty());
}

TEST_CASE("the timeline holds items with milestones, by their next open one", "[review]")
{
    const auto with = [](const QString& title, const QList<plan::Milestone>& milestones) {
        plan::Initiative made = item(plan::OrganKind::Committee, {labour()}, title);
        made.milestones = milestones;
        return made;
    };
    const QList<plan::Initiative> items{
        with(u"全部済"_s, {{{}, u"開始"_s, QDate(2021, 5, 1), QDate(2021, 5, 2)}}),
        with(u"遅れ"_s, {{{}, u"案"_s, QDate(2021, 6, 1), {}}, {{}, u"提出"_s, QDate(2022, 4, 20), {}}}),
        with(u"なし"_s, {}), with(u"期日なし"_s, {{{}, u"いつか"_s, {}, {}}})};
    const Timeline series = milestoneTimeline(items, QDate(2021, 12, 15));
    REQUIRE(series.rows.size() == 2);
    CHECK(series.rows[0].name == u"労働 Committee 遅れ"_s);
    CHECK(series.first == QDate(2021, 4, 1));
    CHECK(series.last == QDate(2022, 4, 20)); // a milestone beyond the item's own time
    CHECK(series.summary == u"Milestones: 3, items: 2; done 1, overdue 1."_s);
    CHECK(dump(tableTwin(series)).contains(u"労働 Committee 遅れ | 案 | 1 Jun 2021 | ▲ overdue"_s));
    CHECK(milestoneTimeline({}, {}).summary == u"No item has milestones."_s);
}

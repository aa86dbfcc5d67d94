// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/achievement.h"
#include "core/review/scale.h"
#include "tests/support/catch.h"

namespace shirube::review
{

using namespace Qt::StringLiterals;
using plan::Actual;
using plan::Better;
using plan::Indicator;
using plan::Initiative;
using plan::Pace;
using plan::TargetKind;

namespace
{

const FiscalYear year(2021);

GradingScale usual()
{
    return {{}, u"usual"_s,
            {{u"A"_s, {}, 1.0}, {u"B"_s, {}, 0.8}, {u"C"_s, {}, 0.3}, {u"D"_s, {}, {}}, {u"E"_s, {}, {}, true}}};
}

Initiative item()
{
    Initiative one;
    one.fiscalYear = year;
    return one;
}

Indicator indicator(TargetKind kind, std::optional<double> target, Better better = Better::Higher)
{
    Indicator one;
    one.name = u"件数"_s;
    one.unit = u"件"_s;
    one.kind = kind;
    one.target = target;
    one.better = better;
    return one;
}

Indicator with(Indicator one, double value, YearMonth month = YearMonth(2022, 3))
{
    one.setActual({month, value, {}, {}, {}, false});
    return one;
}

Achievement atYearEnd(const Indicator& one)
{
    return achievementOf(one, item(), year.lastMonth());
}

// "1", "0.999…" or the obstacle's words.
QString text(const Achievement& achievement)
{
    return achievement.ratio ? QString::number(*achievement.ratio, 'g', 12) : displayName(achievement.obstacle);
}

} // namespace

TEST_CASE("Grades are bands on the unrounded ratio", "[review]")
{
    struct Case
    {
        double actual; // of a target of 100
        QString grade;
    };
    for (const Case& c : {Case{120, u"A"_s}, {100, u"A"_s}, {99.95, u"B"_s}, {99.999999, u"B"_s}, {80, u"B"_s},
                          {79.999, u"C"_s}, {30, u"C"_s}, {29.999, u"D"_s}, {0, u"D"_s}, {-5, u"D"_s}}) {
        CAPTURE(c.actual);
        const Achievement reached = atYearEnd(with(indicator(TargetKind::Yearly, 100), c.actual));
        CHECK(usual().gradeOf(reached.ratio, false) == c.grade);
    }
    CHECK(usual().gradeOf(1.5, true) == u"E"_s);
    CHECK(usual().gradeOf(std::nullopt, false).isEmpty());
}

TEST_CASE("Achievement follows the kind of target and which way is better", "[review]")
{
    const auto change = [](double target, std::optional<double> base, Better better = Better::Higher) {
        Indicator one = indicator(TargetKind::Change, target, better);
        one.base = base;
        one.baseYear = FiscalYear(2016);
        return one;
    };
    const auto range = [](double low, double high) {
        Indicator one = indicator(TargetKind::Yearly, low, Better::InRange);
        one.upper = high;
        return one;
    };
    const auto share = [](double target, const QString& unit, double above, double below) {
        Indicator one = indicator(TargetKind::Ratio, target);
        one.unit = unit;
        one.setActual({YearMonth(2022, 3), above, below, {}, {}, true});
        return one;
    };
    struct Case
    {
        const char* what;
        Indicator indicator;
        QString expected;
    };
    Indicator cumulative = indicator(TargetKind::Cumulative, 300);
    cumulative.base = 120; // year 2 of 3
    const QList<Case> cases{
        {"a level is measured whole, not by its way from the base", with(indicator(TargetKind::Level, 83'000), 80'925), u"0.975"_s},
        {"more is better", with(indicator(TargetKind::Yearly, 80), 60), u"0.75"_s},
        {"fewer is better, inverted", with(indicator(TargetKind::Yearly, 60, Better::Lower), 80), u"0.75"_s},
        {"fewer is better, nothing left", with(indicator(TargetKind::Yearly, 5, Better::Lower), 0), u"1"_s},
        {"fewer is better, aiming at none", with(indicator(TargetKind::Yearly, 0, Better::Lower), 2), u"0"_s},
        {"within the range", with(range(40, 60), 60), u"1"_s},
        {"below the range", with(range(40, 60), 30), u"0.75"_s},
        {"above the range", with(range(40, 60), 80), u"0.75"_s},
        {"cumulative, year 2 of 3", with(cumulative, 90), u"0.7"_s},
        {"3 % up on FY2016, 1.5 % reached", with(change(3, 2000), 2030), u"0.5"_s},
        {"3 % up on FY2016, fallen", with(change(3, 2000), 1970), u"-0.5"_s},
        {"3 % down, 1.5 % reached", with(change(3, 2000, Better::Lower), 1970), u"0.5"_s},
        {"share in percent", share(50, u"%"_s, 30, 80), u"0.75"_s},
        {"share as a number", share(0.5, u"倍"_s, 30, 80), u"0.75"_s},
        {"share of nothing", share(50, u"%"_s, 0, 0), displayName(Obstacle::ZeroOutOf)},
        {"yes", with(indicator(TargetKind::YesNo, {}), 1), u"1"_s},
        {"no", with(indicator(TargetKind::YesNo, {}), 0), u"0"_s},
        {"in words", indicator(TargetKind::Qualitative, {}), displayName(Obstacle::InWords)},
        {"a target of zero", with(indicator(TargetKind::Yearly, 0), 5), displayName(Obstacle::ZeroTarget)},
        {"a base year of zero", with(change(3, 0.0), 5), displayName(Obstacle::ZeroBase)},
        {"a base year that is not known", with(change(3, {}), 5), displayName(Obstacle::NoBase)},
        {"no target", with(indicator(TargetKind::Yearly, {}), 5), displayName(Obstacle::NoTarget)},
        {"no actual", indicator(TargetKind::Yearly, 5), displayName(Obstacle::NoActual)},
    };
    for (const Case& c : cases) {
        INFO(c.what);
        CHECK(text(atYearEnd(c.indicator)) == c.expected);
    }
    CHECK(atYearEnd(with(change(3, 2000), 1970)).obstacle == Obstacle::Negative);
}

TEST_CASE("A milestone by date is met in time, late in proportion, or missed", "[review]")
{
    Indicator one = indicator(TargetKind::ByDate, {});
    one.dueOn = QDate(2021, 9, 30);
    CHECK(achievementOf(one, item(), YearMonth(2021, 8)).obstacle == Obstacle::NotDue);
    CHECK(achievementOf(one, item(), YearMonth(2021, 9)).ratio == 0.0);
    one.setActual({YearMonth(2021, 9), {}, {}, QDate(2021, 9, 30), {}, false});
    CHECK(achievementOf(one, item(), YearMonth(2021, 9)).ratio == 1.0);
    one.setActual({YearMonth(2021, 9), {}, {}, QDate(2022, 1, 30), {}, false});
    CHECK(achievementOf(one, item(), YearMonth(2022, 1)).ratio.value() == Approx(182.0 / 304.0));
}

TEST_CASE("An actual counts from its month on, the latest known", "[review]")
{
    Indicator one = with(with(indicator(TargetKind::Yearly, 100), 40, YearMonth(2021, 9)), 90, YearMonth(2022, 3));
    CHECK(achievementOf(one, item(), YearMonth(2021, 8)).obstacle == Obstacle::NoActual);
    CHECK(achievementOf(one, item(), YearMonth(2021, 12)).ratio == 0.4);
    CHECK(achievementOf(one, item(), YearMonth(2022, 3)).ratio == 0.9);
    one.setActual({YearMonth(2022, 3), {}, {}, {}, {}, false}); // taken away
    CHECK(one.actuals.size() == 1);
    CHECK(one.actual == 40.0);
}

TEST_CASE("Pace measures against what is expected by now", "[review]")
{
    const plan::Plan term{PlanId{1}, u"2020-2022"_s, FiscalYear(2020), FiscalYear(2022)};
    const auto pace = [&](const Indicator& one, YearMonth asOf, const QList<Initiative>& past = {}) {
        return text(paceOf(one, item(), asOf, Background::of(past, {term})));
    };
    const YearMonth september(2021, 9);
    CHECK(pace(with(indicator(TargetKind::Yearly, 100), 40, september), september) == u"0.8"_s);
    CHECK(pace(with(indicator(TargetKind::Yearly, 100, Better::Lower), 40, september), september) == u"1.25"_s);

    Indicator stepped = indicator(TargetKind::Yearly, 100);
    stepped.pace = Pace::Steps;
    stepped.steps = {0, 50, 50, 100};
    CHECK(pace(with(stepped, 10, YearMonth(2021, 6)), YearMonth(2021, 6)) == displayName(Obstacle::NotDue));
    CHECK(pace(with(stepped, 40, september), september) == u"0.8"_s);

    // 120 before, 90 of this year by its half: 210 of 300 × (1 + ½) ÷ 3.
    Indicator cumulative = indicator(TargetKind::Cumulative, 300);
    cumulative.base = 120;
    CHECK(pace(with(cumulative, 90, september), september) == u"1.4"_s);

    // Last year a quarter of it had come by September.
    Initiative lastYear = item();
    lastYear.fiscalYear = FiscalYear(2020);
    Indicator before = indicator(TargetKind::Yearly, 80);
    before.id = IndicatorId{7};
    before = with(with(before, 20, YearMonth(2020, 9)), 80, YearMonth(2021, 3));
    lastYear.indicators = {before};
    Indicator seasonal = indicator(TargetKind::Yearly, 100);
    seasonal.pace = Pace::PastYears;
    seasonal.carriedFrom = IndicatorId{7};
    CHECK(pace(with(seasonal, 20, september), september, {lastYear}) == u"0.8"_s);
    CHECK(pace(with(seasonal, 20, september), september) == displayName(Obstacle::NoPast));

    CHECK(pace(with(indicator(TargetKind::YesNo, {}), 1, september), september) == displayName(Obstacle::Level));
}

TEST_CASE("A level runs from where it begins to its target, never from 0", "[review]")
{
    const YearMonth september(2021, 9);
    const auto level = [](std::optional<double> base) {
        Indicator one = indicator(TargetKind::Level, 83'000);
        one.base = base;
        return one;
    };
    const auto expected = [](const Indicator& one, YearMonth asOf) { return expectedBy(one, item(), asOf, {}); };
    CHECK(expected(level(80'000), YearMonth(2021, 4)) == 80'250.0);
    CHECK(expected(level(80'000), september) == 81'500.0);
    CHECK(expected(level(80'000), year.lastMonth()) == 83'000.0);
    CHECK(paceOf(with(level(80'000), 81'500, september), item(), september, {}).ratio == 1.0);

    // Where it begins is not known: nothing is said about its pace.
    CHECK_FALSE(expected(level({}), september));
    CHECK(paceOf(with(level({}), 80'420, september), item(), september, {}).obstacle == Obstacle::NoStart);

    Indicator fewer = level(100);
    fewer.target = 40;
    fewer.better = Better::Lower;
    CHECK(expected(fewer, september) == 70.0);

    // Last year it had come a quarter of its way by September.
    Initiative lastYear = item();
    lastYear.fiscalYear = FiscalYear(2020);
    Indicator before = level(79'000);
    before.id = IndicatorId{7};
    before = with(with(before, 79'250, YearMonth(2020, 9)), 80'000, YearMonth(2021, 3));
    lastYear.indicators = {before};
    Indicator seasonal = level(80'000);
    seasonal.pace = Pace::PastYears;
    seasonal.carriedFrom = IndicatorId{7};
    CHECK(expectedBy(seasonal, item(), september, Background::of({lastYear}, {})) == 80'750.0);
}

TEST_CASE("An item's ratio is the mean of what can be measured, each up to the scale's highest bound", "[review]")
{
    CHECK_FALSE(meanRatio({}, 1));
    CHECK_FALSE(meanRatio({{std::nullopt, Obstacle::NoActual}}, 1));
    CHECK(meanRatio({{0.5, {}}, {std::nullopt, Obstacle::InWords}}, 1) == 0.5);
    CHECK(meanRatio({{3.0, {}}, {0.2, {}}}, 1) == 0.6);
    CHECK(meanRatio({{3.0, {}}, {0.2, {}}}, 1.2) == 0.7);
}

TEST_CASE("A scale's bands go down and have names of their own", "[review]")
{
    REQUIRE_DONE(checkScale(usual()));
    CHECK(bandsFromText(bandsText(usual().bands)) == usual().bands);
    GradingScale twice = usual();
    twice.bands[1].grade = u"A"_s;
    CHECK(checkScale(twice).error().code == ErrorCode::Invalid);
    GradingScale up = usual();
    up.bands[1].from = 1.1;
    CHECK(checkScale(up).error().message.contains(u"B"));
}

} // namespace shirube::review

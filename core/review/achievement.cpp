// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/achievement.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

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

Achievement blocked(Obstacle obstacle)
{
    return {std::nullopt, obstacle};
}

Achievement given(double ratio)
{
    if (!std::isfinite(ratio))
        return blocked(Obstacle::ZeroTarget);
    return {ratio, ratio < 0 ? Obstacle::Negative : Obstacle::None};
}

// target: the share of it that is expected, or all of it.
Achievement compare(double actual, double target, Better better)
{
    if (better == Better::Lower)
        return actual == 0 ? given(1) : given(target / actual);
    return target == 0 ? blocked(Obstacle::ZeroTarget) : given(actual / target);
}

Achievement withinRange(double actual, double low, std::optional<double> high)
{
    if (actual < low)
        return low == 0 ? blocked(Obstacle::ZeroTarget) : given(actual / low);
    return high && actual > *high ? given(*high / actual) : given(1);
}

Achievement change(double actual, const Indicator& indicator)
{
    if (!indicator.base)
        return blocked(Obstacle::NoBase);
    if (*indicator.base == 0)
        return blocked(Obstacle::ZeroBase);
    if (*indicator.target == 0)
        return blocked(Obstacle::ZeroTarget);
    const double percent = (actual - *indicator.base) / std::abs(*indicator.base) * 100;
    return given((indicator.better == Better::Lower ? -percent : percent) / *indicator.target);
}

Achievement share(const Actual& actual, const Indicator& indicator)
{
    if (!actual.value || !actual.outOf)
        return blocked(Obstacle::NoActual);
    const std::optional<double> part = reached(indicator, actual);
    if (!part)
        return blocked(Obstacle::ZeroOutOf);
    if (indicator.better == Better::InRange)
        return withinRange(*part, *indicator.target, indicator.upper);
    return compare(*part, *indicator.target, indicator.better);
}

Achievement byDate(const Actual* actual, const Indicator& indicator, const Initiative& item, QDate asOf)
{
    if (!indicator.dueOn.isValid())
        return blocked(Obstacle::NoTarget);
    if (!actual || !actual->reachedOn.isValid())
        return asOf < indicator.dueOn ? blocked(Obstacle::NotDue) : given(0);
    if (actual->reachedOn <= indicator.dueOn)
        return given(1);
    const double planned = double(std::max<qint64>(1, item.firstDay().daysTo(indicator.dueOn)));
    return given(planned / double(std::max<qint64>(1, item.firstDay().daysTo(actual->reachedOn))));
}

// How much of the item's months is over, 0 to 1.
double elapsed(const Initiative& item, YearMonth asOf)
{
    const YearMonth first(item.firstDay());
    const int months = first.monthsUntil(YearMonth(item.lastDay())) + 1;
    return std::clamp(double(first.monthsUntil(asOf) + 1) / months, 0.0, 1.0);
}

// How much of its last value (of a level: of its way there) an indicator had at the same month in the years it was carried from;
// nullopt: none tells.
std::optional<double> pastShare(const Indicator& indicator, const Initiative& item, YearMonth asOf,
                                const Background& background)
{
    double sum = 0;
    int years = 0;
    IndicatorId id = indicator.carriedFrom;
    for (int back = 0; id.isValid() && back < 100; ++back) {
        const auto past = background.indicators.constFind(id);
        if (past == background.indicators.cend())
            break;
        const FiscalYear year = background.years.value(id);
        const YearMonth then = asOf.plusMonths(12 * (year.first() - item.fiscalYear.first()));
        const Actual* whole = past->actualAt(year.lastMonth());
        const Actual* part = past->actualAt(then);
        const std::optional<double> start = past->kind == TargetKind::Level ? past->base : std::optional(0.0);
        if (start && whole && whole->value && *whole->value != *start && part && part->value && !past->actuals.isEmpty() &&
            past->actuals.first().month <= then) {
            sum += (*part->value - *start) / (*whole->value - *start);
            ++years;
        }
        id = past->carriedFrom;
    }
    return years > 0 ? std::optional(sum / years) : std::nullopt;
}

// Of the year's part of the target; nullopt: no past year tells.
std::optional<double> expectedShare(const Indicator& indicator, const Initiative& item, YearMonth asOf,
                                    const Background& background)
{
    const double time = elapsed(item, asOf);
    switch (indicator.pace) {
    case Pace::Linear:
        return time;
    case Pace::Steps: {
        const qsizetype count = indicator.steps.size();
        const auto over = count == 0 ? 0 : qsizetype(std::floor(time * double(count) + 1e-9));
        return over == 0 ? 0 : indicator.steps[over - 1] / 100;
    }
    case Pace::PastYears:
        return pastShare(indicator, item, asOf, background);
    }
    Q_UNREACHABLE();
}

// What is expected, or why nothing is.
struct Expectation
{
    std::optional<double> value;
    Obstacle obstacle = Obstacle::None;
};

Expectation expectation(const Indicator& indicator, const Initiative& item, YearMonth asOf, const Background& background)
{
    const bool isLevel = indicator.kind == TargetKind::Level;
    const bool isPaced = isLevel || indicator.kind == TargetKind::Yearly || indicator.kind == TargetKind::Cumulative;
    if (!isPaced || indicator.better == Better::InRange)
        return {std::nullopt, Obstacle::Level};
    if (!indicator.target)
        return {std::nullopt, Obstacle::NoTarget};
    if (isLevel && !indicator.base)
        return {std::nullopt, Obstacle::NoStart};
    std::optional<double> share = expectedShare(indicator, item, asOf, background);
    if (!share)
        return {std::nullopt, Obstacle::NoPast};
    if (indicator.kind == TargetKind::Cumulative) {
        const auto covers = [&](const plan::Plan& plan) { return plan.covers(item.fiscalYear); };
        const auto plan = std::find_if(background.plans.crbegin(), background.plans.crend(), covers);
        if (plan == background.plans.crend())
            return {std::nullopt, Obstacle::NoTarget};
        const int years = plan->lastYear.first() - plan->firstYear.first() + 1;
        share = (item.fiscalYear.first() - plan->firstYear.first() + *share) / years;
    }
    const double start = isLevel ? *indicator.base : 0;
    return {start + (*indicator.target - start) * *share};
}

} // namespace

QString displayName(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NoTarget:
        return QCoreApplication::translate("Review", "The target is not entered.");
    case Obstacle::NoActual:
        return QCoreApplication::translate("Review", "The actual is not entered.");
    case Obstacle::NoBase:
        return QCoreApplication::translate("Review", "The base year's value is not entered.");
    case Obstacle::NoStart:
        return QCoreApplication::translate("Review", "The value at the beginning is not entered: it has no pace.");
    case Obstacle::ZeroTarget:
        return QCoreApplication::translate("Review", "The target is 0: nothing can be measured against it.");
    case Obstacle::ZeroBase:
        return QCoreApplication::translate("Review", "The base year's value is 0: no change can be measured against it.");
    case Obstacle::ZeroOutOf:
        return QCoreApplication::translate("Review", "The count below the line is 0: it has no share.");
    case Obstacle::InWords:
        return QCoreApplication::translate("Review", "Described in words: grade it by hand.");
    case Obstacle::NotDue:
        return QCoreApplication::translate("Review", "Nothing is due yet.");
    case Obstacle::NoPast:
        return QCoreApplication::translate("Review", "No past year shows how the year runs.");
    case Obstacle::Level:
        return QCoreApplication::translate("Review", "Not a count that grows through the year: it has no pace.");
    case Obstacle::Negative:
        return QCoreApplication::translate("Review", "Below 0: the figure moved away from its target.");
    }
    return {};
}

Achievement achievementOf(const Indicator& indicator, const Initiative& item, YearMonth asOf, QDate today)
{
    const Actual* actual = indicator.actualAt(asOf);
    if (indicator.kind == TargetKind::Qualitative)
        return blocked(Obstacle::InWords);
    if (indicator.kind == TargetKind::ByDate)
        return byDate(actual, indicator, item, today.isValid() ? std::min(asOf.lastDay(), today) : asOf.lastDay());
    if (indicator.kind == TargetKind::YesNo)
        return actual && actual->value ? given(*actual->value != 0 ? 1 : 0) : blocked(Obstacle::NoActual);
    if (!indicator.target)
        return blocked(Obstacle::NoTarget);
    if (!actual || !actual->value)
        return blocked(Obstacle::NoActual);
    switch (indicator.kind) {
    case TargetKind::Change:
        return change(*actual->value, indicator);
    case TargetKind::Ratio:
        return share(*actual, indicator);
    case TargetKind::Cumulative:
        return compare(*reached(indicator, *actual), *indicator.target, indicator.better);
    default:
        if (indicator.better == Better::InRange)
            return withinRange(*actual->value, *indicator.target, indicator.upper);
        return compare(*actual->value, *indicator.target, indicator.better);
    }
}

Background Background::of(const QList<Initiative>& allYears, const QList<plan::Plan>& plans)
{
    Background background;
    background.plans = plans;
    for (const Initiative& item : allYears) {
        for (const Indicator& indicator : item.indicators) {
            background.indicators.insert(indicator.id, indicator);
            background.years.insert(indicator.id, item.fiscalYear);
        }
    }
    return background;
}

std::optional<double> reached(const Indicator& indicator, const Actual& actual)
{
    if (!actual.value)
        return std::nullopt;
    if (indicator.kind == TargetKind::Cumulative)
        return indicator.base.value_or(0) + *actual.value;
    if (indicator.kind != TargetKind::Ratio)
        return actual.value;
    if (!actual.outOf || *actual.outOf == 0)
        return std::nullopt;
    const bool isPercent = indicator.unit == u"%" || indicator.unit == u"％";
    return *actual.value / *actual.outOf * (isPercent ? 100 : 1);
}

std::optional<double> targetLevel(const Indicator& indicator)
{
    if (indicator.kind != TargetKind::Change)
        return indicator.target;
    if (!indicator.target || !indicator.base)
        return std::nullopt;
    const double percent = indicator.better == Better::Lower ? -*indicator.target : *indicator.target;
    return *indicator.base + std::abs(*indicator.base) * percent / 100;
}

std::optional<double> expectedBy(const Indicator& indicator, const Initiative& item, YearMonth asOf,
                                 const Background& background)
{
    return expectation(indicator, item, asOf, background).value;
}

Achievement paceOf(const Indicator& indicator, const Initiative& item, YearMonth asOf, const Background& background)
{
    const Expectation expected = expectation(indicator, item, asOf, background);
    if (expected.obstacle == Obstacle::Level || !indicator.target)
        return blocked(expected.obstacle);
    const Actual* actual = indicator.actualAt(asOf);
    if (!actual || !actual->value)
        return blocked(Obstacle::NoActual);
    if (!expected.value)
        return blocked(expected.obstacle);
    const double soFar = *reached(indicator, *actual);
    if (*expected.value == 0)
        return *indicator.target == 0 ? compare(soFar, 0, indicator.better) : blocked(Obstacle::NotDue);
    return compare(soFar, *expected.value, indicator.better);
}

std::optional<double> meanRatio(const QList<Achievement>& achievements, double ceiling)
{
    double sum = 0;
    int count = 0;
    for (const Achievement& one : achievements) {
        if (!one.ratio)
            continue;
        sum += std::min(*one.ratio, ceiling);
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace shirube::review

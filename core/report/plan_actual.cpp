// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/review_series.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString withUnit(std::optional<double> value, const QString& unit)
{
    return value && !unit.isEmpty() ? formatDecimal(value) + QChar(u' ') + unit : formatDecimal(value);
}

QString summaryOf(const PlanActual& series)
{
    const auto last = std::find_if(series.points.crbegin(), series.points.crend(),
                                   [](const PlanActual::Point& point) { return point.actual.has_value(); });
    if (last == series.points.crend())
        return say(QT_TRANSLATE_NOOP("Report", "%1: target %2, no actual is entered."))
            .arg(series.name, withUnit(series.target, series.unit));
    const QString state = last->isFinal ? say(QT_TRANSLATE_NOOP("Report", "final"))
                                        : say(QT_TRANSLATE_NOOP("Report", "provisional"));
    if (!last->planned)
        return say(QT_TRANSLATE_NOOP("Report", "%1: %2 in %3 (%4), target %5."))
            .arg(series.name, withUnit(last->actual, series.unit), formatMonth(last->month), state,
                 withUnit(series.target, series.unit));
    return say(QT_TRANSLATE_NOOP("Report", "%1: %2 in %3 (%4), %5 expected by then, target %6."))
        .arg(series.name, withUnit(last->actual, series.unit), formatMonth(last->month), state,
             withUnit(last->planned, series.unit), withUnit(series.target, series.unit));
}

} // namespace

PlanActual planActual(const plan::Indicator& indicator, const plan::Initiative& item, const review::Background& background)
{
    PlanActual series;
    series.name = indicator.name;
    series.unit = indicator.unit;
    series.target = review::targetLevel(indicator);
    series.isLevel = indicator.kind == plan::TargetKind::Level;
    for (int i = 0; i < 12; ++i) {
        PlanActual::Point point;
        point.month = item.fiscalYear.firstMonth().plusMonths(i);
        point.planned = review::expectedBy(indicator, item, point.month, background);
        const auto entered = std::ranges::find(indicator.actuals, point.month, &plan::Actual::month);
        if (entered != indicator.actuals.end()) {
            point.actual = review::reached(indicator, *entered);
            point.isFinal = entered->isFinal;
        }
        series.points.append(point);
    }
    series.summary = summaryOf(series);
    return series;
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/pace_chart.h"

#include "core/base/format.h"
#include "ui/charts/plot.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

using Points = QList<report::PaceSeries::Point>;

struct Span
{
    YearMonth first;
    YearMonth last;
    double low = 0;
    double high = 0;
};

Span spanOf(const report::PaceSeries& series)
{
    Points all = series.actual + series.targetLine + series.neededPace;
    if (series.target && series.targetMonth.isValid())
        all.append({series.targetMonth, double(*series.target)});
    if (all.isEmpty())
        return {};
    const auto [first, last] = std::ranges::minmax(all, {}, &report::PaceSeries::Point::month);
    const auto [low, high] = std::ranges::minmax(all, {}, &report::PaceSeries::Point::members);
    // A single month or value has no extent: a year before it, a twentieth around it make an axis.
    const double around = low.members == high.members ? high.members / 20 : 0;
    return {first.month == last.month ? first.month.plusMonths(-12) : first.month, last.month,
            low.members - around, high.members + around};
}

QString name(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

} // namespace

std::unique_ptr<QChart> makePaceChart(const report::PaceSeries& series, const ChartStyle& style)
{
    const Span span = spanOf(series);
    if (!span.first.isValid())
        return std::make_unique<QChart>();

    const auto at = [&](const report::PaceSeries::Point& point) {
        return QPointF(span.first.monthsUntil(point.month), point.members);
    };
    const auto line = [&](const Points& points) {
        QList<QPointF> path;
        for (const auto& point : points)
            path.append(at(point));
        return path;
    };
    const double right = span.first.monthsUntil(span.last);
    auto plot = std::make_unique<Plot>(style, 0, right, countTicks(span.low, span.high),
                                       monthTicks(span.first, span.last));
    plot->labelCorner(name(QT_TRANSLATE_NOOP("Charts", "companies")));
    if (series.target) {
        const double target = double(*series.target);
        // Without a base there is no way to draw, only the level to reach.
        const auto path = series.targetLine.isEmpty() ? QList<QPointF>{{0, target}, {right, target}}
                                                      : line(series.targetLine);
        plot->addLine(path, targetPen(*style.palette));
        plot->labelEnd(target,
                       name(QT_TRANSLATE_NOOP("Charts", "Target %1")).arg(formatCount(*series.target)));
    }
    if (!series.neededPace.isEmpty()) {
        plot->addLine(line(series.neededPace), neededPacePen(*style.palette));
        plot->labelEnd(series.neededPace.last().members, name(QT_TRANSLATE_NOOP("Charts", "Needed pace")));
    }
    if (!series.actual.isEmpty()) {
        const auto& last = series.actual.last();
        plot->addLine(line(series.actual), actualPen(*style.palette));
        plot->addDot(at(last), style.palette->actual);
        const QString value =
            name(QT_TRANSLATE_NOOP("Charts", "Actual %1")).arg(formatCount(qRound64(last.members)));
        // On the side that the needed pace leaves free.
        plot->labelAfter(at(last), value, series.target && last.members > double(*series.target));
    }
    return plot;
}

} // namespace shirube::ui

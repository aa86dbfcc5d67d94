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
    for (const report::PaceSeries::BandPoint& point : series.forecast)
        all += {{point.month, point.low95}, {point.month, point.high95}};
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

using Bound = double report::PaceSeries::BandPoint::*;

// The ranges open at the last actual point: a fan, not a block. On a grey copy the fill is the one, the thin
// outline the other.
void addForecast(Plot& plot, const report::PaceSeries& series, YearMonth first, const ChartStyle& style)
{
    using ForecastPoint = report::PaceSeries::BandPoint;
    const auto edge = [&](Bound bound) {
        QList<QPointF> points;
        if (!series.actual.isEmpty())
            points.append(QPointF(first.monthsUntil(series.actual.last().month), series.actual.last().members));
        for (const ForecastPoint& point : series.forecast)
            points.append(QPointF(first.monthsUntil(point.month), point.*bound));
        return points;
    };
    const auto band = [&](Bound low, Bound high) {
        QPolygonF around(edge(high));
        const QList<QPointF> lower = edge(low);
        for (auto point = lower.rbegin(); point != lower.rend(); ++point)
            around.append(*point);
        QPainterPath path;
        path.addPolygon(around);
        path.closeSubpath();
        return path;
    };
    const QColor& color = style.palette->actual;
    const QPen outline(color, 0.8, Qt::DotLine);
    plot.addShape(band(&ForecastPoint::low95, &ForecastPoint::high95), outline, Qt::NoBrush);
    plot.addShape(band(&ForecastPoint::low80, &ForecastPoint::high80), Qt::NoPen, bandBrush(color));
    plot.addLine(edge(&ForecastPoint::members), forecastPen(*style.palette));

    const ForecastPoint& last = series.forecast.last();
    plot.labelEnd(last.members, name(QT_TRANSLATE_NOOP("Charts", "Forecast %1")).arg(formatCount(qRound64(last.members))),
                  forecastPen(*style.palette));
    plot.labelEnd(last.high80, name(QT_TRANSLATE_NOOP("Charts", "80 % range")), Qt::NoPen, bandBrush(color));
    plot.labelEnd(last.high95, name(QT_TRANSLATE_NOOP("Charts", "95 % range")), outline);
}

void labelActual(Plot& plot, const report::PaceSeries& series, QPointF at, const ChartStyle& style)
{
    const double members = series.actual.last().members;
    const QString value = name(QT_TRANSLATE_NOOP("Charts", "Actual %1")).arg(formatCount(qRound64(members)));
    plot.addMarker(at, Plot::Marker::Dot, style.palette->actual);
    if (series.forecast.isEmpty()) {
        plot.labelAfter(at, value, series.target && members > double(*series.target));
    } else {
        plot.labelNear(at, value, true); // the forecast begins at its right
    }
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
        plot->addTarget(path);
        plot->labelEnd(target,
                       name(QT_TRANSLATE_NOOP("Charts", "Target %1")).arg(formatCount(*series.target)), targetPen(*style.palette));
    }
    if (!series.neededPace.isEmpty()) {
        plot->addLine(line(series.neededPace), neededPacePen(*style.palette));
        plot->labelEnd(series.neededPace.last().members, name(QT_TRANSLATE_NOOP("Charts", "Needed pace")),
                       neededPacePen(*style.palette));
    }
    if (!series.forecast.isEmpty())
        addForecast(*plot, series, span.first, style);
    if (!series.actual.isEmpty()) {
        plot->addLine(line(series.actual), actualPen(*style.palette));
        labelActual(*plot, series, at(series.actual.last()), style);
    }
    plot->addMarks(series.marks, span.first, span.last);
    return plot;
}

} // namespace shirube::ui

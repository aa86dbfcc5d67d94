// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/reserve_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace shirube::ui
{

namespace
{

using Points = QList<report::ReserveCourse::Point>;

constexpr int year = 12;
constexpr int mostTicks = 7;

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

// The fiscal years at their ends.
QList<Tick> yearTicks(YearMonth first, YearMonth last)
{
    const FiscalYear begin(first);
    const int years = FiscalYear(last).first() - begin.first() + 1;
    const int step = std::max(1, (years + mostTicks - 1) / mostTicks);
    QList<Tick> ticks;
    for (int i = 0; i < years; i += step) {
        const FiscalYear of = begin.plusYears(i);
        if (of.lastMonth() >= first && of.lastMonth() <= last)
            ticks.append({double(first.monthsUntil(of.lastMonth())), formatFiscalYear(of)});
    }
    return ticks;
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::ReserveCourse& series, const ChartStyle& style)
{
    Points all = series.actual;
    for (const auto& line : series.lines)
        all += line.points;
    if (all.isEmpty())
        return std::make_unique<QChart>();
    const double unit = std::pow(10.0, int(display().unit));
    const auto valueOf = [&](Yen amount) { return double(amount.value) / unit; };
    const auto [first, last] = std::ranges::minmax(all, {}, &report::ReserveCourse::Point::month);
    const YearMonth begin = first.month == last.month ? first.month.plusMonths(-year) : first.month;
    double low = 0;
    double high = 1;
    for (const auto& point : all) {
        low = std::min(low, valueOf(point.balance));
        high = std::max(high, valueOf(point.balance));
    }
    for (const auto bound : {series.floor, series.target})
        high = bound ? std::max(high, valueOf(*bound)) : high;
    const double right = begin.monthsUntil(last.month);
    auto plot = std::make_unique<Plot>(style, 0, right, countTicks(low, high), yearTicks(begin, last.month));
    plot->labelCorner(displayName(display().unit));
    const Palette& palette = *style.palette;
    const auto path = [&](const Points& points) {
        QList<QPointF> line;
        for (const auto& point : points)
            line.append({double(begin.monthsUntil(point.month)), valueOf(point.balance)});
        return line;
    };
    plot->addLine({{0, 0}, {right, 0}}, QPen(palette.text, 1));
    const auto level = [&](Yen amount) { return QList<QPointF>{{0, valueOf(amount)}, {right, valueOf(amount)}}; };
    if (series.target) {
        plot->addTarget(level(*series.target));
        plot->labelEnd(valueOf(*series.target), words(QT_TRANSLATE_NOOP("Charts", "Target %1")).arg(formatMoney(series.target)));
    }
    if (series.floor) {
        plot->addLine(level(*series.floor), QPen(palette.attention, 1.6, Qt::DotLine));
        plot->labelEnd(valueOf(*series.floor), words(QT_TRANSLATE_NOOP("Charts", "Floor %1")).arg(formatMoney(series.floor)));
    }
    for (qsizetype i = 0; i < series.lines.size(); ++i) {
        const QList<QPointF> line = path(series.lines[i].points);
        const QPen pen = i == 0 ? forecastPen(palette) : groupPen(palette, int(i));
        plot->addLine(line, pen);
        if (i == 0) {
            for (const QPointF& point : line)
                plot->addMarker(point, Plot::Marker::Ring, palette.actual);
        }
        plot->labelEnd(line.last().y(),
                       words(QT_TRANSLATE_NOOP("Charts", "%1 %2")).arg(series.lines[i].name, formatMoney(series.lines[i].points.last().balance)));
    }
    const QList<QPointF> actual = path(series.actual);
    if (actual.size() > 1)
        plot->addLine(actual, actualPen(palette));
    for (const QPointF& point : actual)
        plot->addMarker(point, Plot::Marker::Dot, palette.actual);
    if (!actual.isEmpty())
        plot->labelNear(actual.last(), words(QT_TRANSLATE_NOOP("Charts", "Actual %1")).arg(formatMoney(series.actual.last().balance)));
    return plot;
}

} // namespace shirube::ui

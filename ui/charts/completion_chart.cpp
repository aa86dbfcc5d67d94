// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/review_charts.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr int mostTicks = 5;
constexpr double beforeFirst = 0.05; // of the time, so that the first day does not touch the axis

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

// %1 month, %2 day.
QString dayText(QDate day)
{
    return words(QT_TRANSLATE_NOOP("Charts", "%1/%2")).arg(day.month()).arg(day.day());
}

QList<Tick> dayTicks(QDate first, QDate last)
{
    QList<Tick> ticks;
    const qint64 days = first.daysTo(last);
    const qint64 step = std::max<qint64>(1, (days + mostTicks - 1) / mostTicks);
    for (qint64 day = 0; day <= days; day += step)
        ticks.append({double(day), dayText(first.addDays(day))});
    return ticks;
}

// From a day on so many are in, until the next.
QList<QPointF> stairs(const report::Completion& series, QDate first, QDate last, int report::Completion::Point::*count)
{
    QList<QPointF> line{{0, 0}};
    for (const report::Completion::Point& point : series.points) {
        const double x = double(first.daysTo(point.day));
        line += {QPointF(x, line.last().y()), QPointF(x, point.*count)};
    }
    line.append({double(first.daysTo(last)), line.last().y()});
    return line;
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::Completion& series, const ChartStyle& style)
{
    if (series.points.isEmpty() || series.total == 0)
        return std::make_unique<QChart>();
    QDate first = series.points.first().day.addDays(-1);
    QDate last = series.points.last().day.addDays(1);
    if (series.dueOn.isValid()) {
        first = std::min(first, series.dueOn.addDays(-1));
        last = std::max(last, series.dueOn.addDays(1));
    }
    const double end = double(first.daysTo(last));
    auto plot = std::make_unique<Plot>(style, -beforeFirst * end, end, countTicks(0, series.total), dayTicks(first, last));
    plot->labelCorner(words(QT_TRANSLATE_NOOP("Charts", "sheets")));
    const Palette& palette = *style.palette;
    plot->addTarget({{0, double(series.total)}, {end, double(series.total)}});
    plot->addLine(stairs(series, first, last, &report::Completion::Point::assessed), QPen(palette.actual, 1.6, Qt::DotLine));
    plot->addLine(stairs(series, first, last, &report::Completion::Point::submitted), actualPen(palette));
    const report::Completion::Point& now = series.points.last();
    plot->labelEnd(series.total, words(QT_TRANSLATE_NOOP("Charts", "All %1")).arg(formatCount(series.total)));
    plot->labelEnd(now.submitted, words(QT_TRANSLATE_NOOP("Charts", "Submitted %1")).arg(formatCount(now.submitted)));
    plot->labelEnd(now.assessed, words(QT_TRANSLATE_NOOP("Charts", "Graded %1")).arg(formatCount(now.assessed)));
    if (series.dueOn.isValid())
        plot->addMark(double(first.daysTo(series.dueOn)),
                      words(QT_TRANSLATE_NOOP("Charts", "Due %1")).arg(dayText(series.dueOn)));
    return plot;
}

} // namespace shirube::ui

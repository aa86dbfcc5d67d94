// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/series_charts.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostPaths = 5; // as many as there are dashes to tell them apart, beside the actual line's

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::PathSeries& series, const ChartStyle& style)
{
    const QList<report::PathSeries::Path> paths = series.paths.first(std::min(mostPaths, series.paths.size()));
    QList<report::PaceSeries::Point> all = series.actual;
    for (const auto& path : paths)
        all += path.points;
    if (all.isEmpty())
        return std::make_unique<QChart>();
    if (series.target)
        all.append({series.targetMonth, double(*series.target)});
    const auto [first, last] = std::ranges::minmax(all, {}, &report::PaceSeries::Point::month);
    const auto [low, high] = std::ranges::minmax(all, {}, &report::PaceSeries::Point::members);
    const double around = low.members == high.members ? std::max(1.0, high.members / 20) : 0;
    const YearMonth from = first.month;
    const auto line = [&](const QList<report::PaceSeries::Point>& points) {
        QList<QPointF> path;
        for (const auto& point : points)
            path.append(QPointF(from.monthsUntil(point.month), point.members));
        return path;
    };
    const double right = std::max(1, from.monthsUntil(last.month));
    auto plot = std::make_unique<Plot>(style, 0, right, countTicks(low.members - around, high.members + around),
                                       monthTicks(from, last.month));
    plot->labelCorner(words(QT_TRANSLATE_NOOP("Charts", "companies")));
    if (series.target) {
        const double target = double(*series.target);
        plot->addTarget({{0, target}, {right, target}});
        plot->labelEnd(target, words(QT_TRANSLATE_NOOP("Charts", "Target %1")).arg(formatCount(*series.target)),
                       targetPen(*style.palette));
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QList<QPointF> way = line(paths[i].points);
        // Dashes tell them apart; the colours of joins, leaves and transfers have their own meaning.
        QPen pen = groupPen(*style.palette, int(i) + 1);
        pen.setColor(paths[i].isMarked ? style.palette->actual : i % 2 == 0 ? style.palette->text : style.palette->quiet);
        if (paths[i].isMarked)
            pen.setWidthF(pen.widthF() * 1.5);
        plot->addLine(way, pen);
        // The figure first: where room is short the name is cut.
        plot->labelEnd(way.last().y(), u"%1%2 %3"_s.arg(paths[i].isMarked ? u"● "_s : QString(),
                                                        formatCount(qRound64(way.last().y())), paths[i].name), pen);
    }
    if (!series.actual.isEmpty()) {
        const QList<QPointF> way = line(series.actual);
        plot->addLine(way, actualPen(*style.palette));
        plot->addMarker(way.last(), Plot::Marker::Dot, style.palette->actual);
        plot->labelNear(way.last(), words(QT_TRANSLATE_NOOP("Charts", "Actual %1")).arg(formatCount(qRound64(way.last().y()))), true);
    }
    plot->addMarks(series.marks, from, last.month);
    return plot;
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/review_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

namespace shirube::ui
{

namespace
{

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

constexpr double beforeFirst = 0.4; // months, so that the first one's name does not touch the axis

using Value = std::optional<double> report::PlanActual::Point::*;

QList<QPointF> lineOf(const report::PlanActual& series, Value value)
{
    QList<QPointF> line;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        if (const auto& known = series.points[i].*value)
            line.append({double(i), *known});
    }
    return line;
}

// From 0, where what is counted begins; of a level the part of the axis in which it moves.
std::pair<double, double> spanOf(const report::PlanActual& series, const QList<QPointF>& points)
{
    QList<double> values;
    for (const QPointF& point : points)
        values.append(point.y());
    if (series.target)
        values.append(*series.target);
    const auto [low, high] = std::ranges::minmax(values);
    if (!series.isLevel)
        return {std::min(0.0, low), std::max(1.0, high)};
    constexpr double part = 20; // a twentieth around a single value makes an axis
    const double around = low == high ? std::max(1.0, std::abs(high) / part) : 0;
    return {low - around, high + around};
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::PlanActual& series, const ChartStyle& style)
{
    const QList<QPointF> planned = lineOf(series, &report::PlanActual::Point::planned);
    const QList<QPointF> actual = lineOf(series, &report::PlanActual::Point::actual);
    if (series.points.isEmpty() || (planned.isEmpty() && actual.isEmpty() && !series.target))
        return std::make_unique<QChart>();
    const auto [low, high] = spanOf(series, planned + actual);
    auto plot = std::make_unique<Plot>(style, -beforeFirst, double(series.points.size()) - 1, countTicks(low, high),
                                       monthTicks(series.points.first().month, series.points.last().month, 6));
    plot->labelCorner(series.unit);
    const Palette& palette = *style.palette;
    if (!planned.isEmpty())
        plot->addTarget(planned);
    const bool endsAtTarget = !planned.isEmpty() && series.target && std::abs(planned.last().y() - *series.target) < 1e-9;
    if (!planned.isEmpty() && !endsAtTarget)
        plot->labelEnd(planned.last().y(), words(QT_TRANSLATE_NOOP("Charts", "Expected %1")).arg(formatDecimal(planned.last().y())));
    if (series.target) {
        const QList<QPointF> level{{0, *series.target}, {double(series.points.size()) - 1, *series.target}};
        if (planned.isEmpty())
            plot->addTarget(level);
        else if (!endsAtTarget)
            plot->addLine(level, QPen(palette.target, 1));
        plot->labelEnd(*series.target, words(QT_TRANSLATE_NOOP("Charts", "Target %1")).arg(formatDecimal(series.target)));
    }
    if (!actual.isEmpty()) {
        plot->addLine(actual, actualPen(palette));
        for (const QPointF& point : actual) {
            const bool isFinal = series.points[qsizetype(point.x())].isFinal;
            plot->addMarker(point, isFinal ? Plot::Marker::Dot : Plot::Marker::Ring, palette.actual);
        }
        const bool isFinal = series.points[qsizetype(actual.last().x())].isFinal;
        const QString text = isFinal ? words(QT_TRANSLATE_NOOP("Charts", "Actual %1"))
                                     : words(QT_TRANSLATE_NOOP("Charts", "Actual %1 (prov.)"));
        plot->labelNear(actual.last(), text.arg(formatDecimal(actual.last().y())));
    }
    return plot;
}

} // namespace shirube::ui

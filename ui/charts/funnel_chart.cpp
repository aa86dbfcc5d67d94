// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/series_charts.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

using report::FunnelSeries;
using Limit = FunnelSeries::Limit;

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

Plot::Marker markerOf(FunnelSeries::Place place)
{
    switch (place) {
    case FunnelSeries::Place::Above95:
    case FunnelSeries::Place::Above998:
        return Plot::Marker::Up;
    case FunnelSeries::Place::Below95:
    case FunnelSeries::Place::Below998:
        return Plot::Marker::Down;
    case FunnelSeries::Place::Inside:
        break;
    }
    return Plot::Marker::Ring;
}

QColor colorOf(FunnelSeries::Place place, const Palette& palette)
{
    switch (markerOf(place)) {
    case Plot::Marker::Up:
        return palette.attention;
    case Plot::Marker::Down:
        return palette.fine;
    default:
        return palette.quiet;
    }
}

} // namespace

std::unique_ptr<QChart> makeChart(const FunnelSeries& series, const ChartStyle& style)
{
    if (series.points.isEmpty())
        return std::make_unique<QChart>();
    const Palette& palette = *style.palette;
    // The limits of the smallest branches may run far off: the points and the better part of the funnel decide.
    double high = series.limits.at(series.limits.size() / 4).high998;
    double low = series.limits.at(series.limits.size() / 4).low998;
    for (const FunnelSeries::Point& point : series.points) {
        high = std::max(high, point.rate);
        low = std::min(low, point.rate);
    }
    const QList<Tick> rates = percentTicks(low, high);
    const QList<Tick> sizes = countTicks(0, double(series.limits.last().size));
    auto plot = std::make_unique<Plot>(style, 0, sizes.last().value, rates, sizes);
    plot->labelCorner(words(QT_TRANSLATE_NOOP("Charts", "Leave rate, 12 months · across: members at their opening")));

    const auto line = [&](double Limit::* bound) {
        QList<QPointF> points;
        for (const Limit& limit : series.limits) {
            const double rate = limit.*bound;
            if (rate <= rates.last().value && rate >= rates.first().value)
                points.append({double(limit.size), rate});
        }
        return points;
    };
    for (const auto bound : {&Limit::low998, &Limit::high998})
        plot->addLine(line(bound), QPen(palette.quiet, 1));
    for (const auto bound : {&Limit::low95, &Limit::high95})
        plot->addLine(line(bound), QPen(palette.quiet, 1, Qt::DashLine, Qt::FlatCap));
    plot->addLine({{0, series.mean}, {sizes.last().value, series.mean}}, QPen(palette.actual, 1.2));
    plot->labelEnd(series.mean, words(QT_TRANSLATE_NOOP("Charts", "Mean %1")).arg(percentText(series.mean, 1)));
    plot->labelEnd(series.limits.last().high95, words(QT_TRANSLATE_NOOP("Charts", "95 %")));
    plot->labelEnd(series.limits.last().high998, words(QT_TRANSLATE_NOOP("Charts", "99.8 %")));

    for (const FunnelSeries::Point& point : series.points) {
        const QPointF at(double(point.size), point.rate);
        plot->addMarker(at, markerOf(point.place), colorOf(point.place, palette),
                        words(QT_TRANSLATE_NOOP("Charts", "%1: %2 of %3 left, %4"))
                            .arg(point.name, formatCount(point.events), formatCount(point.size), percentText(point.rate, 1)));
        if (point.place != FunnelSeries::Place::Inside)
            plot->labelNear(at, point.name);
    }
    return plot;
}

} // namespace shirube::ui

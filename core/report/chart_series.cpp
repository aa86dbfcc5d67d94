// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chart_series.h"

#include "core/base/format.h"
#include "core/statistics/funnel.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

namespace shirube::report
{

namespace
{

constexpr double usualCoverage = 0.95;
constexpr double rareCoverage = 0.998;
constexpr int limitSteps = 60; // enough for a smooth curve on a page's width

QString paretoSummary(const ParetoSeries& series)
{
    if (series.cumulative.isEmpty())
        return QCoreApplication::translate("Report", "Nothing counted in this period.");
    qint64 all = 0;
    for (const ParetoItem& item : series.items)
        all += item.count;
    const auto most = std::ranges::find_if(series.cumulative, [](double share) { return share >= 0.8; });
    return QCoreApplication::translate("Report", "%1 in all; most often: %2 (%3); the first %4 of %5 make %6.")
        .arg(formatCount(all), series.items.first().label, formatCount(series.items.first().count),
             formatCount(most - series.cumulative.begin() + 1), formatCount(series.items.size()),
             formatPercent(*most));
}

FunnelSeries::Place placeOf(double rate, double mean, qint64 size)
{
    using enum FunnelSeries::Place;
    const statistics::FunnelLimits rare = statistics::funnelLimits(mean, size, rareCoverage);
    const statistics::FunnelLimits usual = statistics::funnelLimits(mean, size, usualCoverage);
    if (rate > rare.high)
        return Above998;
    if (rate < rare.low)
        return Below998;
    if (rate > usual.high)
        return Above95;
    return rate < usual.low ? Below95 : Inside;
}

// Even steps on the root of the size, where the limits bend least.
QList<FunnelSeries::Limit> limitsOver(double mean, qint64 smallest, qint64 largest)
{
    QList<FunnelSeries::Limit> limits;
    const double first = std::sqrt(double(smallest));
    const double last = std::sqrt(double(largest));
    for (int i = 0; i <= limitSteps; ++i) {
        const double root = first + (last - first) * i / limitSteps;
        const qint64 size = std::clamp(qRound64(root * root), smallest, largest);
        if (!limits.isEmpty() && limits.last().size == size)
            continue;
        const statistics::FunnelLimits usual = statistics::funnelLimits(mean, size, usualCoverage);
        const statistics::FunnelLimits rare = statistics::funnelLimits(mean, size, rareCoverage);
        limits.append({size, usual.low, usual.high, rare.low, rare.high});
    }
    return limits;
}

QString funnelSummary(const FunnelSeries& series)
{
    if (series.points.isEmpty())
        return QCoreApplication::translate("Report", "No members are entered up to this month.");
    QStringList outside;
    for (const FunnelSeries::Point& point : series.points) {
        if (point.place != FunnelSeries::Place::Inside)
            outside.append(QCoreApplication::translate("Report", "%1 (%2)")
                               .arg(point.name, formatPercent(point.rate)));
    }
    return outside.isEmpty()
               ? QCoreApplication::translate("Report", "%1 left on average; chance explains every difference.")
                     .arg(formatPercent(series.mean))
               : QCoreApplication::translate("Report", "%1 left on average; chance alone does not explain %2.")
                     .arg(formatPercent(series.mean),
                          outside.join(QCoreApplication::translate("Report", ", ")));
}

} // namespace

QList<EventMark> marksWithin(const QList<EventMark>& marks, YearMonth first, YearMonth last)
{
    QList<EventMark> within;
    std::ranges::copy_if(marks, std::back_inserter(within), [&](const EventMark& mark) {
        return mark.on >= first.firstDay() && mark.on <= last.lastDay();
    });
    return within;
}

ParetoSeries paretoSeries(QList<ParetoItem> items)
{
    ParetoSeries series;
    std::ranges::stable_sort(items, std::greater{}, &ParetoItem::count);
    for (ParetoItem& item : items) {
        if (item.label.isEmpty())
            item.label = unknownText();
    }
    series.items = items;
    qint64 all = 0;
    for (const ParetoItem& item : items)
        all += item.count;
    qint64 sum = 0;
    for (const ParetoItem& item : items) {
        if (all == 0)
            break;
        sum += item.count;
        series.cumulative.append(double(sum) / double(all));
    }
    series.summary = paretoSummary(series);
    return series;
}

FunnelSeries leaveFunnel(const QList<FunnelGroup>& groups)
{
    FunnelSeries series;
    qint64 size = 0;
    qint64 events = 0;
    qint64 largest = 0;
    for (const FunnelGroup& group : groups) {
        if (group.size <= 0)
            continue;
        size += group.size;
        events += group.events;
        largest = std::max(largest, group.size);
        series.points.append(
            {group.name, group.size, group.events, double(group.events) / double(group.size), {}});
    }
    if (size > 0) {
        series.mean = double(events) / double(size);
        for (FunnelSeries::Point& point : series.points)
            point.place = placeOf(point.rate, series.mean, point.size);
        const qint64 smallest = std::ranges::min(series.points, {}, &FunnelSeries::Point::size).size;
        series.limits = limitsOver(series.mean, std::max<qint64>(1, smallest * 3 / 4), largest + largest / 10 + 1);
    }
    series.summary = funnelSummary(series);
    return series;
}

QString displayName(FunnelSeries::Place place)
{
    using enum FunnelSeries::Place;
    switch (place) {
    case Above95:
        return QCoreApplication::translate("Report", "High (beyond 95 %)");
    case Below95:
        return QCoreApplication::translate("Report", "Low (beyond 95 %)");
    case Above998:
        return QCoreApplication::translate("Report", "High (beyond 99.8 %)");
    case Below998:
        return QCoreApplication::translate("Report", "Low (beyond 99.8 %)");
    case Inside:
        break;
    }
    return QCoreApplication::translate("Report", "Within chance");
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/forecast.h"
#include "core/membership/target.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace shirube::membership
{

namespace
{

constexpr int year = 12;
constexpr int fewestYears = 2;
constexpr int mostYears = 5;

// By calendar month, January first: how much its change differs from the average month's. All 0 with little history.
std::array<double, year> seasonOf(const QList<MonthFigures>& months)
{
    std::array<double, year> season{};
    const History history = historyOf(months);
    const int years = std::min(mostYears, history.months() / year);
    if (years < fewestYears)
        return season;
    for (int i = history.months() - years * year; i < history.months(); ++i)
        season[size_t(history.first.plusMonths(i).month() - 1)] += history.change[size_t(i)] / years;
    const double average = std::accumulate(season.begin(), season.end(), 0.0) / year;
    for (double& change : season)
        change -= average;
    return season;
}

} // namespace

QList<PathPoint> targetPath(const Target& target, YearMonth start, qint64 base, const QList<MonthFigures>& history)
{
    const int months = start.monthsUntil(YearMonth(target.dueOn));
    if (months <= 0)
        return {};
    const auto season = target.path == MonthPath::Season ? seasonOf(history) : std::array<double, year>{};
    std::vector<double> deviations(1, 0.0);
    for (int i = 1; i <= months; ++i)
        deviations.push_back(deviations.back() + season[size_t(start.plusMonths(i).month() - 1)]);
    QList<PathPoint> path;
    for (int i = 0; i <= months; ++i) {
        const double way = double(i) / months;
        path.append({start.plusMonths(i), double(base) + double(target.headcount - base) * way + deviations[size_t(i)] -
                                              deviations.back() * way});
    }
    return path;
}

} // namespace shirube::membership

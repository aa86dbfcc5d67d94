// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/survival.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace shirube::statistics
{

namespace
{

// Durations by day: no sorting, and as many buckets as the longest has days.
struct Days
{
    std::vector<qint64> atRisk;
    std::vector<qint64> events;
    std::vector<qint64> censored;
    qint64 count = 0;

    [[nodiscard]] qint32 size() const { return qint32(events.size()); }
};

bool isObserved(const Duration& duration)
{
    return duration.entered == 0 || duration.entered < duration.days;
}

Days byDay(std::span<const Duration> durations)
{
    qint32 last = -1;
    for (const Duration& duration : durations) {
        Q_ASSERT(duration.days >= 0 && duration.entered >= 0);
        last = std::max(last, duration.days);
    }
    const auto size = size_t(last + 1);
    Days days{std::vector<qint64>(size + 1), std::vector<qint64>(size), std::vector<qint64>(size)};
    for (const Duration& duration : durations) {
        if (!isObserved(duration))
            continue;
        ++days.count;
        ++(duration.ended ? days.events : days.censored)[size_t(duration.days)];
        ++days.atRisk[duration.entered == 0 ? 0 : size_t(duration.entered) + 1];
        --days.atRisk[size_t(duration.days) + 1];
    }
    for (size_t day = 1; day < days.atRisk.size(); ++day)
        days.atRisk[day] += days.atRisk[day - 1];
    days.atRisk.resize(size);
    return days;
}

void setBand(SurvivalStep& step, double greenwood)
{
    static const double z = boost::math::quantile(boost::math::normal(), 0.975);
    if (step.survival <= 0 || greenwood == 0)
        return;
    const double logSurvival = std::log(step.survival);
    const double width = z * std::sqrt(greenwood) / logSurvival;
    const double middle = std::log(-logSurvival);
    step.low = std::exp(-std::exp(middle - width));
    step.high = std::exp(-std::exp(middle + width));
}

std::optional<double> medianOf(const std::vector<SurvivalStep>& steps)
{
    // Half is met exactly only in arithmetic without rounding.
    constexpr double tolerance = 1e-9;
    const auto half = std::ranges::find_if(steps, [](const auto& s) { return s.survival < 0.5 + tolerance; });
    if (half == steps.end())
        return std::nullopt;
    if (half->survival < 0.5 - tolerance)
        return half->day;
    const auto next = std::find_if(half + 1, steps.end(), [](const auto& s) { return s.events > 0; });
    return (half->day + (next == steps.end() ? steps.back().day : next->day)) / 2.0;
}

// Solves A x = b for a symmetric positive matrix, by elimination; nullopt when A has no inverse.
std::optional<std::vector<double>> solve(std::vector<std::vector<double>> a, std::vector<double> b)
{
    const size_t n = b.size();
    for (size_t k = 0; k < n; ++k) {
        size_t pivot = k;
        for (size_t row = k + 1; row < n; ++row) {
            if (std::abs(a[row][k]) > std::abs(a[pivot][k]))
                pivot = row;
        }
        if (std::abs(a[pivot][k]) < 1e-12)
            return std::nullopt;
        std::swap(a[k], a[pivot]);
        std::swap(b[k], b[pivot]);
        for (size_t row = k + 1; row < n; ++row) {
            const double factor = a[row][k] / a[k][k];
            for (size_t column = k; column < n; ++column)
                a[row][column] -= factor * a[k][column];
            b[row] -= factor * b[k];
        }
    }
    for (size_t k = n; k-- > 0;) {
        for (size_t column = k + 1; column < n; ++column)
            b[k] -= a[k][column] * b[column];
        b[k] /= a[k][k];
    }
    return b;
}

} // namespace

std::optional<double> SurvivalCurve::survivalAt(qint32 day) const
{
    const auto after = std::ranges::upper_bound(steps, day, {}, &SurvivalStep::day);
    if (after == steps.end() && !steps.empty() && steps.back().survival > 0 && day > steps.back().day)
        return std::nullopt;
    if (after == steps.begin())
        return steps.empty() ? std::nullopt : std::optional(1.0);
    return std::prev(after)->survival;
}

qint64 SurvivalCurve::atRiskAt(qint32 day) const
{
    return day >= 0 && size_t(day) < atRiskByDay.size() ? atRiskByDay[size_t(day)] : 0;
}

SurvivalCurve kaplanMeier(std::span<const Duration> durations)
{
    Days days = byDay(durations);
    SurvivalCurve curve;
    curve.count = days.count;
    double survival = 1;
    double greenwood = 0;
    for (qint32 day = 0; day < days.size(); ++day) {
        const qint64 events = days.events[size_t(day)];
        const qint64 censored = days.censored[size_t(day)];
        if (events == 0 && censored == 0)
            continue;
        const qint64 atRisk = days.atRisk[size_t(day)];
        if (events > 0) {
            survival *= double(atRisk - events) / double(atRisk);
            greenwood += double(events) / (double(atRisk) * double(atRisk - events));
        }
        SurvivalStep step{day, atRisk, events, censored, survival, {}, {}};
        setBand(step, greenwood);
        curve.steps.push_back(step);
        curve.events += events;
    }
    curve.median = medianOf(curve.steps);
    curve.atRiskByDay = std::move(days.atRisk);
    return curve;
}

std::optional<LogRank> logRank(std::span<const std::vector<Duration>> groups)
{
    std::vector<Days> days;
    qint32 last = 0;
    for (const std::vector<Duration>& group : groups) {
        days.push_back(byDay(group));
        last = std::max(last, days.back().size());
    }
    const size_t count = days.size();
    LogRank test;
    test.observed.resize(count);
    test.expected.resize(count);
    std::vector<std::vector<double>> variance(count, std::vector<double>(count));
    for (qint32 day = 0; day < last; ++day) {
        const auto at = [&](const Days& group, const std::vector<qint64>& by) {
            return day < group.size() ? double(by[size_t(day)]) : 0.0;
        };
        double events = 0;
        double atRisk = 0;
        for (const Days& group : days) {
            events += at(group, group.events);
            atRisk += at(group, group.atRisk);
        }
        if (events == 0)
            continue;
        for (size_t i = 0; i < count; ++i) {
            const double share = at(days[i], days[i].atRisk) / atRisk;
            test.observed[i] += at(days[i], days[i].events);
            test.expected[i] += events * share;
            if (atRisk <= 1)
                continue;
            const double spread = events * (atRisk - events) / (atRisk - 1);
            for (size_t j = 0; j < count; ++j) {
                const double other = at(days[j], days[j].atRisk) / atRisk;
                variance[i][j] += spread * share * ((i == j ? 1 : 0) - other);
            }
        }
    }

    // One of the groups follows from the others.
    std::vector<size_t> kept;
    for (size_t i = 0; i < count; ++i) {
        if (test.expected[i] > 0)
            kept.push_back(i);
    }
    if (kept.size() < 2)
        return std::nullopt;
    kept.erase(kept.begin());
    std::vector<std::vector<double>> matrix;
    std::vector<double> difference;
    for (const size_t i : kept) {
        difference.push_back(test.observed[i] - test.expected[i]);
        std::vector<double>& row = matrix.emplace_back();
        for (const size_t j : kept)
            row.push_back(variance[i][j]);
    }
    const auto solved = solve(matrix, difference);
    if (!solved)
        return std::nullopt;
    for (size_t i = 0; i < difference.size(); ++i)
        test.chiSquare += difference[i] * (*solved)[i];
    test.chiSquare = std::max(0.0, test.chiSquare);
    test.degreesOfFreedom = int(kept.size());
    test.p = boost::math::cdf(
        boost::math::complement(boost::math::chi_squared(test.degreesOfFreedom), test.chiSquare));
    return test;
}

} // namespace shirube::statistics

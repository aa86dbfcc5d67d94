// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/forecast.h"
#include "core/statistics/apportion.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shirube::membership
{

using statistics::Estimate;

namespace
{

// What the branches are short of the whole, and of its variance, to each by how uncertain it is; where none is, by its size.
void spread(std::vector<Estimate>& parts, double whole, double addedVariance)
{
    double missing = whole;
    double variances = 0;
    double members = 0;
    for (const Estimate& part : parts) {
        missing -= part.mean;
        variances += part.deviation * part.deviation;
        members += std::max(0.0, part.mean);
    }
    for (Estimate& part : parts) {
        const double share = variances > 0  ? part.deviation * part.deviation / variances
                             : members > 0 ? std::max(0.0, part.mean) / members
                                           : 1.0 / double(parts.size());
        part.mean = std::max(0.0, part.mean + missing * share);
        part.deviation = std::hypot(part.deviation, std::sqrt(addedVariance * share));
    }
    std::vector<double> weights;
    for (const Estimate& part : parts)
        weights.push_back(part.mean);
    const std::vector<qint64> rounded = statistics::apportion(std::llround(whole), weights);
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i].mean = double(rounded[i]);
}

} // namespace

QMap<OrganId, QList<ForecastPoint>> branchForecasts(const Forecast& whole, const QMap<OrganId, History>& branches)
{
    const ForecastMethod method = whole.method == ForecastMethod::RunRate ? ForecastMethod::RunRate : ForecastMethod::Seasonal;
    QMap<OrganId, QList<ForecastPoint>> forecasts;
    for (auto branch = branches.begin(); branch != branches.end(); ++branch) {
        QList<ForecastPoint>& points = forecasts[branch.key()];
        const MethodOutcome own = forecastBy(method, branch.value(), nullptr, int(whole.points.size()));
        for (qsizetype i = 0; i < whole.points.size(); ++i)
            points.append(own.forecast ? own.forecast->points[i]
                                       : ForecastPoint{whole.points[i].month, {branch.value().members, 0}});
    }
    for (qsizetype i = 0; i < whole.points.size() && !forecasts.isEmpty(); ++i) {
        std::vector<Estimate> parts;
        for (const QList<ForecastPoint>& points : std::as_const(forecasts))
            parts.push_back(points[i].members);
        spread(parts, whole.points[i].members.mean, whole.addedVariance * double(i + 1));
        auto part = parts.begin();
        for (QList<ForecastPoint>& points : forecasts)
            points[i].members = *part++;
    }
    return forecasts;
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/funnel.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>

namespace shirube::statistics
{

namespace
{

using namespace boost::math::policies;
using Binomial = boost::math::binomial_distribution<double, policy<discrete_quantile<integer_round_up>>>;

// The least count at which the cumulative probability reaches share, less what it reaches too much.
double smoothQuantile(const Binomial& counts, double share)
{
    const double count = quantile(counts, share);
    return count - (cdf(counts, count) - share) / pdf(counts, count);
}

} // namespace

FunnelLimits funnelLimits(double rate, qint64 size, double coverage)
{
    if (rate <= 0 || rate >= 1) // no chance is left in it
        return {std::clamp(rate, 0.0, 1.0), std::clamp(rate, 0.0, 1.0)};
    const double members = double(std::max<qint64>(size, 1));
    const Binomial counts(members, rate);
    const double outside = (1 - coverage) / 2;
    const auto limit = [&](double share) {
        return std::clamp(smoothQuantile(counts, share) / members, 0.0, 1.0);
    };
    return {limit(outside), limit(1 - outside)};
}

} // namespace shirube::statistics

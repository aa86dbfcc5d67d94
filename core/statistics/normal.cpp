// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/normal.h"

#include <QtGlobal>
#include <boost/math/distributions/normal.hpp>

namespace shirube::statistics
{

Range rangeOf(const Estimate& estimate, double share)
{
    Q_ASSERT(share > 0 && share < 1 && estimate.deviation >= 0);
    const double reach = boost::math::quantile(boost::math::normal(), (1 + share) / 2) * estimate.deviation;
    return {estimate.mean - reach, estimate.mean + reach};
}

double probabilityOfReaching(const Estimate& estimate, double value)
{
    if (estimate.deviation <= 0)
        return estimate.mean >= value ? 1 : 0;
    return boost::math::cdf(boost::math::complement(boost::math::normal(estimate.mean, estimate.deviation), value));
}

} // namespace shirube::statistics

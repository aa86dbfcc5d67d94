// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/apportion.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shirube::statistics
{

std::vector<qint64> apportion(qint64 whole, std::span<const double> weights)
{
    std::vector<qint64> parts(weights.size());
    if (parts.empty())
        return parts;
    if (whole < 0) {
        parts = apportion(-whole, weights);
        std::transform(parts.begin(), parts.end(), parts.begin(), std::negate<>());
        return parts;
    }
    Q_ASSERT(std::all_of(weights.begin(), weights.end(), [](double w) { return w >= 0 && std::isfinite(w); }));
    const long double sum = std::accumulate(weights.begin(), weights.end(), 0.0L);
    std::vector<long double> remainders(weights.size());
    qint64 left = whole;
    for (size_t i = 0; i < weights.size(); ++i) {
        const long double share =
            sum > 0 ? static_cast<long double>(whole) * (weights[i] / sum) : static_cast<long double>(whole) / weights.size();
        parts[i] = std::min(qint64(std::floor(share)), left);
        remainders[i] = share - std::floor(share);
        left -= parts[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t next = 0; left > 0; next = (next + 1) % order.size()) {
        const size_t i = order[next];
        if (sum > 0 && weights[i] == 0)
            continue;
        ++parts[i];
        --left;
    }
    return parts;
}

} // namespace shirube::statistics

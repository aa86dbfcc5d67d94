// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/apportion.h"
#include "tests/support/catch.h"

#include <cmath>
#include <numeric>
#include <rapidcheck.h>

using shirube::statistics::apportion;
using Parts = std::vector<qint64>;
using Weights = std::vector<double>;

TEST_CASE("a whole is divided by largest remainders")
{
    struct Case
    {
        qint64 whole;
        Weights weights;
        Parts parts;
    };
    const Case cases[] = {
        {100, {1, 1, 1}, {34, 33, 33}},     // equal remainders: the earlier part first
        {10, {5, 3, 2}, {5, 3, 2}},
        {7, {50, 30, 20}, {4, 2, 1}},       // 3.5, 2.1, 1.4
        {5, {0, 0, 0}, {2, 2, 1}},          // nothing known: as equal as can be
        {5, {0, 1, 1}, {0, 3, 2}},          // weight 0 gets nothing
        {0, {3, 4}, {0, 0}},
        {-7, {50, 30, 20}, {-4, -2, -1}},
        {83000, {}, {}},
    };
    for (const Case& c : cases)
        CHECK(apportion(c.whole, c.weights) == c.parts);
}

TEST_CASE("parts always add up to the whole and lie within one of their share")
{
    CHECK(rc::check([] {
        const auto whole = *rc::gen::inRange<qint64>(-5'000'000'000, 5'000'000'000);
        const auto raw = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100'000)));
        const Weights weights(raw.begin(), raw.end());
        const Parts parts = apportion(whole, weights);
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), qint64(0)) == whole);
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (size_t i = 0; sum > 0 && i < weights.size(); ++i)
            RC_ASSERT(std::abs(double(parts[i]) - double(whole) * weights[i] / sum) < 1.001);
    }));
}

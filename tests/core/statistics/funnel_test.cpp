// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/funnel.h"
#include "tests/support/catch.h"

#include <rapidcheck/catch.h>

using shirube::statistics::FunnelLimits;
using shirube::statistics::funnelLimits;

TEST_CASE("limits of a funnel are the exact binomial ones")
{
    struct Case
    {
        double rate;
        qint64 size;
        double coverage;
        double low;
        double high;
    };
    // R: r <- qbinom(share, size, rate); (r - (pbinom(r, size, rate) - share) / dbinom(r, size, rate)) / size
    const Case cases[] = {
        {0.500, 10, 0.950, 0.132444444444, 0.767555555556},
        {0.500, 10, 0.998, 0.000240000000, 0.899760000000},
        {0.040, 100, 0.950, 0.001156542038, 0.077893390103},
        {0.040, 100, 0.998, 0, 0.107887834819}, // not below 0
        {0.042, 850, 0.950, 0.028438081806, 0.055391408942},
        {0.042, 850, 0.998, 0.021711574683, 0.064186187053},
        {0.042, 8'000, 0.950, 0.037596059587, 0.046386767416},
        {0.042, 8'000, 0.998, 0.035171326623, 0.049029402512},
        {0.035, 80'000, 0.950, 0.033725773204, 0.036272758723},
        {0.040, 1'000'000'000, 0.998, 0.039980851342, 0.040019150280},
    };
    for (const Case& one : cases) {
        CAPTURE(one.rate, one.size, one.coverage);
        const FunnelLimits limits = funnelLimits(one.rate, one.size, one.coverage);
        CHECK(limits.low == Approx(one.low).margin(1e-10));
        CHECK(limits.high == Approx(one.high).margin(1e-10));
    }
}

TEST_CASE("where everybody or nobody leaves, chance has no room")
{
    CHECK(funnelLimits(0, 100, 0.95).high == 0);
    CHECK(funnelLimits(1, 100, 0.95).low == 1);
    CHECK(funnelLimits(0.5, 0, 0.95).high <= 1); // nobody: as one
}

TEST_CASE("limits lie around the rate, the wider the surer")
{
    rc::prop("whatever rate and size", [] {
        const double rate = *rc::gen::inRange(1, 1000) / 1000.0;
        const qint64 size = *rc::gen::inRange<qint64>(20, 100'000);
        const FunnelLimits usual = funnelLimits(rate, size, 0.95);
        const FunnelLimits rare = funnelLimits(rate, size, 0.998);
        RC_ASSERT(0 <= rare.low);
        RC_ASSERT(rare.low <= usual.low);
        RC_ASSERT(usual.low <= usual.high);
        RC_ASSERT(usual.high <= rare.high);
        RC_ASSERT(rare.high <= 1);
        RC_ASSERT(rare.low <= rate);
        RC_ASSERT(rate <= rare.high);
    });
}

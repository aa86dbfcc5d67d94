// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/what_if.h"

#include <algorithm>

namespace shirube::membership
{

namespace
{

constexpr int year = 12;

double joinsIn(const WhatIfInputs& inputs, YearMonth month)
{
    const auto& campaign = inputs.campaign;
    const bool isOn = campaign && month >= campaign->first && month <= campaign->last;
    return inputs.joinsPerMonth + (isOn ? campaign->extraJoinsPerMonth : 0);
}

double leaveRateIn(const WhatIfInputs& inputs, YearMonth month)
{
    const auto& change = inputs.feeChange;
    const bool isOn = change && month >= change->from && month < change->from.plusMonths(year);
    return inputs.leaveRate + (isOn ? change->extraLeaveRate : 0);
}

} // namespace

WhatIfResult whatIf(const WhatIfInputs& inputs, YearMonth asOf, double members, int months)
{
    WhatIfResult result;
    for (int ahead = 1; ahead <= months; ++ahead) {
        const YearMonth month = asOf.plusMonths(ahead);
        members = std::max(0.0, members + joinsIn(inputs, month) - members * leaveRateIn(inputs, month) / year);
        result.months.append({month, members});
    }
    if (inputs.leaveRate > 0)
        result.steadyState = inputs.joinsPerMonth * year / inputs.leaveRate;
    return result;
}

} // namespace shirube::membership

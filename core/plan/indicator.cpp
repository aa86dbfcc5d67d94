// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/indicator.h"

#include <algorithm>

namespace shirube::plan
{

const Actual* Indicator::actualAt(YearMonth asOf) const
{
    const auto after = asOf.isValid() ? std::ranges::upper_bound(actuals, asOf, {}, &Actual::month) : actuals.end();
    return after == actuals.begin() ? nullptr : &*std::prev(after);
}

void Indicator::setActual(const Actual& entered)
{
    const auto at = std::ranges::lower_bound(actuals, entered.month, {}, &Actual::month);
    const bool isThere = at != actuals.end() && at->month == entered.month;
    if (isThere && entered.isEmpty())
        actuals.erase(at);
    else if (isThere)
        *at = entered;
    else if (!entered.isEmpty())
        actuals.insert(at, entered);
    const Actual* latest = actualAt({});
    actual = latest ? latest->value : std::nullopt;
}

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/target.h"

#include <cmath>

namespace shirube::membership
{

std::optional<Target> targetFor(const QList<Target>& targets, OrganId branch, YearMonth asOf)
{
    std::optional<Target> next;
    std::optional<Target> latest;
    for (const Target& target : targets) {
        if (target.branch != branch)
            continue;
        if (!latest || target.dueOn > latest->dueOn)
            latest = target;
        if (target.dueOn >= asOf.firstDay() && (!next || target.dueOn < next->dueOn))
            next = target;
    }
    return next ? next : latest;
}

Progress progressTo(const Target& target, std::optional<qint64> headcount, std::optional<qint64> base,
                    double leavesPerMonth, YearMonth asOf)
{
    Progress progress;
    if (!headcount)
        return progress;
    progress.level = double(*headcount) / double(target.headcount);
    if (base && *base != target.headcount)
        progress.progress = double(*headcount - *base) / double(target.headcount - *base);
    const int monthsLeft = asOf.monthsUntil(YearMonth(target.dueOn));
    if (monthsLeft > 0) {
        const double expectedLeaves = leavesPerMonth * monthsLeft;
        const double needed = double(target.headcount - *headcount) + expectedLeaves;
        progress.requiredJoinsPerMonth = std::max<qint64>(0, qint64(std::ceil(needed / monthsLeft)));
    }
    return progress;
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/target.h"

#include "core/statistics/apportion.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace shirube::membership
{

QString displayName(ShareBasis basis)
{
    switch (basis) {
    case ShareBasis::Size:
        return QCoreApplication::translate("Membership", "By size");
    case ShareBasis::Potential:
        return QCoreApplication::translate("Membership", "By potential");
    case ShareBasis::ByHand:
        break;
    }
    return QCoreApplication::translate("Membership", "By hand");
}

QString displayName(MonthPath path)
{
    return path == MonthPath::Linear ? QCoreApplication::translate("Membership", "Monthly")
                                     : QCoreApplication::translate("Membership", "By the season");
}

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

Result<QMap<OrganId, qint64>> shareOut(qint64 whole, const QMap<OrganId, std::optional<qint64>>& weights)
{
    std::vector<double> known;
    qint64 sum = 0;
    for (const std::optional<qint64>& weight : weights) {
        if (!weight)
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("Membership", "A target can be divided by this basis once it is known "
                                                                  "for every branch. Enter it for the branches that "
                                                                  "lack it, or choose another basis."));
        known.push_back(double(*weight));
        sum += *weight;
    }
    const std::vector<qint64> parts = statistics::apportion(whole, known);
    QMap<OrganId, qint64> shares;
    for (auto weight = weights.begin(); weight != weights.end(); ++weight)
        shares.insert(weight.key(), parts[size_t(std::distance(weights.begin(), weight))]);
    if (sum == 0 || std::ranges::any_of(parts, [](qint64 part) { return part < 1; }))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership", "By this basis a branch would get no members at all. "
                                                              "Choose another basis or divide by hand."));
    return shares;
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figures.h"

#include <algorithm>

namespace shirube::membership
{

namespace
{

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

} // namespace

Flows& Flows::operator+=(const Flows& other)
{
    joins += other.joins;
    rejoins += other.rejoins;
    leaves += other.leaves;
    transfersIn += other.transfersIn;
    transfersOut += other.transfersOut;
    return *this;
}

qint64 Figures::difference() const
{
    return closing - (opening + flows.joins + flows.rejoins + flows.transfersIn - flows.leaves - flows.transfersOut);
}

std::optional<double> Figures::retentionCohort() const
{
    return share(opening - openingLost, opening);
}

std::optional<double> Figures::retentionFlow() const
{
    return share(opening - flows.leaves, opening);
}

std::optional<double> Figures::leaveRate() const
{
    return share(flows.leaves, opening);
}

std::optional<qint64> Snapshot::headcount(YearMonth month) const
{
    if (!firstMonth.isValid() || month < firstMonth || month > asOf)
        return std::nullopt;
    return months[firstMonth.monthsUntil(month)].figures.closing;
}

Flows Snapshot::lastTwelveMonths() const
{
    Flows sum;
    for (qsizetype i = std::max<qsizetype>(0, months.size() - 12); i < months.size(); ++i)
        sum += months[i].figures.flows;
    return sum;
}

double Snapshot::leavesPerMonth() const
{
    const qsizetype count = std::min<qsizetype>(12, months.size());
    return count > 0 ? double(lastTwelveMonths().leaves) / double(count) : 0;
}

} // namespace shirube::membership

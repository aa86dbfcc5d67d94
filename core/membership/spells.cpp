// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/spells.h"

#include <algorithm>

namespace shirube::membership
{

statistics::Duration Spells::duration(const Spell& spell) const
{
    const bool ended = spell.left <= untilDay();
    const qint32 eve = observedFrom - 1; // who is in then may leave on the first day
    return {(ended ? spell.left : untilDay()) - spell.joined, ended, std::max(0, eve - spell.joined)};
}

qint32 observationStart(const std::vector<Spell>& spells)
{
    constexpr double lowestLeaveRate = 0.03; // a year
    constexpr double leavesToMiss = 10;
    constexpr double daysPerYear = 365.25;
    if (spells.empty())
        return 0;
    const qint32 firstJoin = std::ranges::min(spells, {}, &Spell::joined).joined;
    const qint32 firstLeave = std::ranges::min(spells, {}, &Spell::left).left;
    if (firstLeave == Spell::stillIn)
        return firstJoin;
    double memberDays = 0;
    for (const Spell& spell : spells)
        memberDays += std::max(0, firstLeave - spell.joined);
    if (memberDays / daysPerYear * lowestLeaveRate < leavesToMiss)
        return firstJoin;
    return qint32(YearMonth(QDate::fromJulianDay(firstLeave)).firstDay().toJulianDay());
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/spells.h"

#include "core/membership/member_search.h"

#include <algorithm>
#include <iterator>

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

Spells asKnownOn(const Spells& spells, QDate until)
{
    Spells known;
    known.until = until;
    known.sizes = spells.sizes;
    known.channels = spells.channels;
    known.all.reserve(spells.all.size());
    const qint32 day = known.untilDay();
    std::ranges::copy_if(spells.all, std::back_inserter(known.all),
                         [day](const Spell& spell) { return spell.joined <= day; });
    for (Spell& spell : known.all)
        spell.left = spell.left <= day ? spell.left : Spell::stillIn;
    known.observedFrom = observationStart(known.all);
    return known;
}

Result<Spells> SpellShelf::take(const storage::Database& database, QDate until, const SpellProgress& progress)
{
    constexpr int lastYear = 9999; // of a ledger's dates
    SHIRUBE_ASSIGN(const QString state, ledgerState(database));
    const std::lock_guard lock(m_mutex);
    if (m_all && m_state == state)
        return asKnownOn(*m_all, until);
    m_all.reset();
    SHIRUBE_ASSIGN(Spells all, loadSpells(database, QDate(lastYear, 12, 31), progress));
    SHIRUBE_ASSIGN(m_state, ledgerState(database));
    Spells known = asKnownOn(all, until);
    if (m_state == state) // else it changed while it was read
        m_all = std::make_unique<const Spells>(std::move(all));
    return known;
}

void SpellShelf::forget()
{
    if (const std::unique_lock lock(m_mutex, std::try_to_lock); lock)
        m_all.reset();
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/figure_cells.h"
#include "core/statistics/survival.h"
#include "core/storage/database.h"

#include <functional>
#include <limits>
#include <memory>
#include <mutex>

namespace shirube::membership
{

/// One unbroken membership: from a join or rejoin (入会, 再入会) to the leave. A transfer does not end it.
/// What it says of the member is as at joining. Small: 1.25 million lie in memory.
struct Spell
{
    static constexpr qint32 stillIn = std::numeric_limits<qint32>::max();

    qint32 joined = 0;     ///< Julian day
    qint32 left = stillIn; ///< Julian day; that day no longer counts
    quint16 branch = 0;    ///< organ id
    quint16 division = 0;  ///< organ id; 0: none given
    quint16 sizeClass = 0; ///< index in Spells::sizes; 0: none given
    quint16 channel = 0;   ///< index in Spells::channels; 0: none given
    bool isRejoin = false;

    /// At the end of a day (Julian).
    [[nodiscard]] bool isInOn(qint32 day) const { return joined <= day && day < left; }
};
static_assert(sizeof(Spell) <= 24);

/// Every unbroken membership that began up to a day, as the ledger knows it at that day's end.
struct Spells
{
    QDate until;
    std::vector<Spell> all; ///< by member, then day
    WordIndex sizes;
    WordIndex channels;
    /// The day from which on the ledger holds leaves (Julian): see observationStart(). Who joined before is
    /// known only because still there then.
    qint32 observedFrom = 0;

    [[nodiscard]] qint32 untilDay() const { return qint32(until.toJulianDay()); }
    /// How long a spell was observed: members still in are censored, and who joined before leaves are
    /// recorded is at risk only from then on.
    [[nodiscard]] statistics::Duration duration(const Spell& spell) const;
};

/// A roster tells when today's members joined, but not who else joined and left again. Leaves count as
/// recorded from the first day of the month of the first leave — unless so few were members before it that no
/// leave was to be expected (fewer than 10 at 3 % a year, the low end of what chambers see): then from the
/// first join on. spells in any order; Julian day.
[[nodiscard]] qint32 observationStart(const std::vector<Spell>& spells);

/// Reads the lines that count (effective_event) and replays each member's by the rules of the ledger, up to the
/// end of a day. progress: lines read and lines in all; false cancels (ErrorCode::Cancelled). 1.25 million
/// lines take about a second and 100 MB while it reads.
using SpellProgress = std::function<bool(qint64 done, qint64 total)>;
[[nodiscard]] Result<Spells> loadSpells(const storage::Database& database, QDate until,
                                        const SpellProgress& progress = {});

/// What an earlier day's end knew of them: later joins are gone, later leaves have not happened.
[[nodiscard]] Spells asKnownOn(const Spells& spells, QDate until);

/// The spells of one file, read again only when other lines of its ledger count. Jobs of several pages may ask
/// at a time.
class SpellShelf
{
public:
    /// Of the ledger as the connection sees it; as loadSpells() gives them.
    [[nodiscard]] Result<Spells> take(const storage::Database& database, QDate until,
                                      const SpellProgress& progress = {});
    /// Gives their memory back, unless they are being read just now.
    void forget();

private:
    std::mutex m_mutex;
    QString m_state; // of the ledger when they were read
    std::unique_ptr<const Spells> m_all;
};

} // namespace shirube::membership

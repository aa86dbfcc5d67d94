// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/ledger_rules.h"

#include <QByteArray>
#include <QHash>
#include <algorithm>
#include <optional>
#include <vector>

namespace shirube::membership
{

/// Words of the ledger's lines, numbered for compactness; 0 is "none given".
class WordIndex
{
public:
    quint16 indexOf(QByteArrayView word); ///< takes a new word in
    [[nodiscard]] std::optional<quint16> find(QByteArrayView word) const;
    [[nodiscard]] size_t count() const { return m_words.size(); }
    [[nodiscard]] const QByteArray& word(quint16 index) const { return m_words[index]; }

private:
    std::vector<QByteArray> m_words{QByteArray()};
    QHash<QByteArray, quint16> m_indexes{{QByteArray(), 0}};
};

/// What the counting needs to know of the words in the ledger.
struct LedgerWords
{
    /// Stands for every reason or channel that the office's lists do not hold.
    static constexpr quint16 unlisted = 0xFFFF;

    WordIndex sizes;    ///< size classes, as the files write them
    WordIndex reasons;  ///< the office's list of reasons for leaving
    WordIndex channels; ///< … and of the channels through which members join

    [[nodiscard]] quint16 reasonIndex(QByteArrayView reason) const { return reasons.find(reason).value_or(unlisted); }
    [[nodiscard]] quint16 channelIndex(QByteArrayView channel) const { return channels.find(channel).value_or(unlisted); }
};

/// What happened in one month to one group of members. All are counts of members.
template <typename Count>
struct FigureCounts
{
    Count joins = 0;
    Count rejoins = 0;
    Count leaves = 0;
    Count transfersIn = 0;
    Count transfersOut = 0;
    Count change = 0;       ///< of the number of members, from their states rather than from what the lines say
    Count openingLost = 0;  ///< leaves of members who were in on the eve of the fiscal year
    Count lostSameYear = 0; ///< leaves of members who joined or rejoined in the same fiscal year
    Count lostNextYear = 0; ///< … in the fiscal year before

    template <typename Other>
    FigureCounts& operator+=(const FigureCounts<Other>& other)
    {
        joins += other.joins;
        rejoins += other.rejoins;
        leaves += other.leaves;
        transfersIn += other.transfersIn;
        transfersOut += other.transfersOut;
        change += other.change;
        openingLost += other.openingLost;
        lostSameYear += other.lostSameYear;
        lostNextYear += other.lostNextYear;
        return *this;
    }
    bool operator==(const FigureCounts&) const = default;
};
using FigureCell = FigureCounts<qint32>;
using FigureStep = FigureCounts<qint8>; ///< what one event adds

/// month × branch × division × size, ordered so that equal months of a group lie together.
struct CellKey
{
    /// Stands for all divisions and sizes: the row that sums a branch's month.
    static constexpr qint32 allDivisions = -1;
    /// A size class's month over all branches and divisions.
    static constexpr qint32 ofSize = -2;
    /// A division's month over all branches and sizes; its own inverse.
    [[nodiscard]] static constexpr qint32 ofDivision(qint32 division) { return -3 - division; }

    qint32 division = 0;
    quint16 sizeClass = 0;
    qint32 month = 0; ///< year * 12 + month - 1
    quint16 branch = 0;

    auto operator<=>(const CellKey&) const = default;

    /// In the same order, for the keys of groups (those with a division or none).
    [[nodiscard]] quint64 packed() const
    {
        return quint64(division) << 48 | quint64(sizeClass) << 32 | quint64(month) << 16 | branch;
    }
    [[nodiscard]] static CellKey unpacked(quint64 key)
    {
        return {qint32(key >> 48), quint16(key >> 32), quint16(key >> 16), quint16(key)};
    }
};

/// How often a reason or channel was given in a month; the word is an index of LedgerWords.
struct WordKey
{
    EventKind kind = EventKind::Leave; ///< Join, Rejoin: a channel; Leave: a reason
    quint16 word = 0;
    quint16 month = 0;
    quint16 branch = 0;

    auto operator<=>(const WordKey&) const = default;

    [[nodiscard]] quint64 packed() const
    {
        return quint64(kind) << 48 | quint64(word) << 32 | quint64(month) << 16 | branch;
    }
    [[nodiscard]] static WordKey unpacked(quint64 key)
    {
        return {EventKind(key >> 48), quint16(key >> 32), quint16(key >> 16), quint16(key)};
    }
};

/// Sums by key of many small steps. The steps lie as they came and are put in order and together now and then,
/// which is quicker than a hash table that outgrows the processor's cache.
template <typename Key, typename Step, typename Sum>
class Gathered
{
public:
    using Row = std::pair<Key, Sum>;

    /// A step of nothing, to be made one; good until the next call.
    Step& at(const Key& key)
    {
        if (m_steps.size() >= mostSteps)
            gather();
        return m_steps.emplace_back(key.packed(), Step()).second;
    }

    /// By key, each once; none that is nothing.
    [[nodiscard]] std::vector<Row> take()
    {
        gather();
        std::erase_if(m_sums, [](const Row& row) { return row.second == Sum(); });
        return std::exchange(m_sums, {});
    }

private:
    static constexpr size_t mostSteps = 1 << 20;

    void gather()
    {
        std::sort(m_steps.begin(), m_steps.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Row> sums;
        sums.reserve(m_sums.size() + m_steps.size() / 2);
        auto sum = m_sums.begin();
        for (auto step = m_steps.begin(); step != m_steps.end();) {
            const Key key = Key::unpacked(step->first);
            for (; sum != m_sums.end() && sum->first < key; ++sum)
                sums.push_back(*sum);
            Row& row = sums.emplace_back(key, Sum());
            for (const quint64 packed = step->first; step != m_steps.end() && step->first == packed; ++step)
                row.second += step->second;
            if (sum != m_sums.end() && sum->first == key)
                row.second += (sum++)->second;
        }
        sums.insert(sums.end(), sum, m_sums.end());
        m_sums = std::move(sums);
        m_steps.clear();
    }

    std::vector<std::pair<quint64, Step>> m_steps;
    std::vector<Row> m_sums;
};

/// What the ledger's events add up to.
struct LedgerCounts
{
    Gathered<CellKey, FigureStep, FigureCell> cells;
    Gathered<WordKey, qint8, qint32> words;
};

/// Adds (sign 1) or takes away (sign -1) what one member's events contribute to the month-end figures. Flows
/// count where the lines say they happened; `change` counts where the member really was: where the two differ,
/// the identity of that branch shows a difference.
void contribute(LedgerCounts& counts, std::span<const LedgerEvent> events, int sign);

/// Counts in the order of the summary's tables, with the rows that sum each month of a branch, of a division and of a
/// size class, and without what is nothing.
struct SummaryRows
{
    std::vector<std::pair<CellKey, FigureCell>> cells;
    std::vector<std::pair<WordKey, qint32>> words;
};
[[nodiscard]] SummaryRows summarise(LedgerCounts&& counts);

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/ledger_rules.h"

#include <QByteArray>
#include <QHash>
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
struct FigureCell
{
    qint32 joins = 0;
    qint32 rejoins = 0;
    qint32 leaves = 0;
    qint32 transfersIn = 0;
    qint32 transfersOut = 0;
    qint32 change = 0;       ///< of the number of members, from their states rather than from what the lines say
    qint32 openingLost = 0;  ///< leaves of members who were in on the eve of the fiscal year
    qint32 lostSameYear = 0; ///< leaves of members who joined or rejoined in the same fiscal year
    qint32 lostNextYear = 0; ///< … in the fiscal year before

    FigureCell& operator+=(const FigureCell& other);
    bool operator==(const FigureCell&) const = default;
};

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
};

[[nodiscard]] size_t qHash(const CellKey& key, size_t seed = 0) noexcept;

/// How often a reason or channel was given in a month; the word is an index of LedgerWords.
struct WordKey
{
    EventKind kind = EventKind::Leave; ///< Join, Rejoin: a channel; Leave: a reason
    quint16 word = 0;
    quint16 month = 0;
    quint16 branch = 0;

    auto operator<=>(const WordKey&) const = default;
};

[[nodiscard]] size_t qHash(const WordKey& key, size_t seed = 0) noexcept;

using FigureCells = QHash<CellKey, FigureCell>;
using WordCells = QHash<WordKey, qint32>;

/// What the ledger's events add up to.
struct LedgerCounts
{
    FigureCells cells;
    WordCells words;
};

/// Adds (sign 1) or takes away (sign -1) what one member's events contribute to the month-end figures. Flows
/// count where the lines say they happened; `change` counts where the member really was: where the two differ,
/// the identity of that branch shows a difference.
void contribute(LedgerCounts& counts, std::span<const LedgerEvent> events, int sign);

/// Adds the rows that sum each month of a branch, of a division and of a size class, and drops what is nothing.
void addSums(FigureCells& cells);

/// Counts in the order of the summary's tables, with the sums and without what is nothing.
struct SummaryRows
{
    std::vector<std::pair<CellKey, FigureCell>> cells;
    std::vector<std::pair<WordKey, qint32>> words;
};
[[nodiscard]] SummaryRows summarise(LedgerCounts counts);

} // namespace shirube::membership

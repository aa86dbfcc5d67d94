// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_cells.h"

#include <algorithm>

namespace shirube::membership
{

namespace
{

struct Group
{
    quint16 branch;
    quint16 division;
    quint16 sizeClass;
};

template <typename Change>
void count(FigureCells& cells, qint32 month, const Group& group, Change change)
{
    change(cells[{group.division, group.sizeClass, month, group.branch}]);
}

size_t mixed(quint64 key, size_t seed)
{
    key = (key ^ seed ^ (key >> 33)) * 0xFF51AFD7ED558CCDULL;
    return size_t(key ^ (key >> 33));
}

// The April that opens the fiscal year of a month, both as LedgerEvent::month.
quint16 openingMonth(quint16 month)
{
    return quint16(month - (month + 9) % 12);
}

} // namespace

quint16 WordIndex::indexOf(QByteArrayView word)
{
    if (const auto found = find(word))
        return *found;
    const auto index = quint16(m_words.size());
    m_words.push_back(word.toByteArray());
    m_indexes.insert(m_words.back(), index);
    return index;
}

std::optional<quint16> WordIndex::find(QByteArrayView word) const
{
    const auto it = m_indexes.constFind(QByteArray::fromRawData(word.data(), word.size()));
    return it == m_indexes.cend() ? std::nullopt : std::optional(*it);
}

size_t qHash(const CellKey& key, size_t seed) noexcept
{
    return mixed((quint64(quint16(key.division)) << 48) | (quint64(key.sizeClass) << 32) |
                     (quint64(quint16(key.month)) << 16) | key.branch,
                 seed);
}

size_t qHash(const WordKey& key, size_t seed) noexcept
{
    return mixed((quint64(key.kind) << 48) | (quint64(key.word) << 32) | (quint64(key.month) << 16) | key.branch, seed);
}

FigureCell& FigureCell::operator+=(const FigureCell& other)
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

void addSums(FigureCells& cells)
{
    FigureCells sums;
    for (const auto& [key, cell] : std::as_const(cells).asKeyValueRange()) {
        sums[{CellKey::allDivisions, 0, key.month, key.branch}] += cell;
        sums[{CellKey::ofSize, key.sizeClass, key.month, 0}] += cell;
        sums[{CellKey::ofDivision(key.division), 0, key.month, 0}] += cell;
    }
    cells.insert(sums);
    cells.removeIf([](FigureCells::iterator it) { return *it == FigureCell(); });
}

SummaryRows summarise(LedgerCounts counts)
{
    addSums(counts.cells);
    SummaryRows rows;
    rows.cells.reserve(size_t(counts.cells.size()));
    for (const auto& [key, cell] : std::as_const(counts.cells).asKeyValueRange())
        rows.cells.emplace_back(key, cell);
    for (const auto& [key, events] : std::as_const(counts.words).asKeyValueRange()) {
        if (events != 0)
            rows.words.emplace_back(key, events);
    }
    std::sort(rows.cells.begin(), rows.cells.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::sort(rows.words.begin(), rows.words.end());
    return rows;
}

void contribute(LedgerCounts& counts, std::span<const LedgerEvent> events, int sign)
{
    FigureCells& cells = counts.cells;
    replay(events, [&](const LedgerEvent& event, const MemberState& before) {
        MemberState after = before;
        static_cast<void>(apply(after, event));
        const qint32 month = event.month;
        const Group was{before.branch, before.division, before.sizeClass};
        const Group is{after.branch, after.division, after.sizeClass};
        if (event.kind != EventKind::Transfer)
            counts.words[{event.kind, event.word, event.month, event.branch}] += sign;
        switch (event.kind) {
        case EventKind::Join:
            count(cells, month, is, [=](FigureCell& c) { c.joins += sign, c.change += sign; });
            break;
        case EventKind::Rejoin:
            count(cells, month, is, [=](FigureCell& c) { c.rejoins += sign, c.change += sign; });
            break;
        case EventKind::Leave: {
            const quint16 opening = openingMonth(event.month);
            const int years = before.sinceMonth >= opening ? 0 : before.sinceMonth >= opening - 12 ? 1 : 2;
            const auto lose = [=](FigureCell& c) {
                c.change -= sign;
                (years == 0 ? c.lostSameYear : c.openingLost) += sign;
                c.lostNextYear += years == 1 ? sign : 0;
            };
            if (event.branch == was.branch) {
                count(cells, month, was, [=](FigureCell& c) { c.leaves += sign, lose(c); });
            } else {
                count(cells, month, {event.branch, was.division, was.sizeClass}, [=](FigureCell& c) { c.leaves += sign; });
                count(cells, month, was, lose);
            }
            break;
        }
        case EventKind::Transfer:
            count(cells, month, {event.branch, was.division, was.sizeClass},
                  [=](FigureCell& c) { c.transfersOut += sign; });
            count(cells, month, was, [=](FigureCell& c) { c.change -= sign; });
            count(cells, month, is, [=](FigureCell& c) { c.transfersIn += sign, c.change += sign; });
            break;
        }
    });
}

} // namespace shirube::membership

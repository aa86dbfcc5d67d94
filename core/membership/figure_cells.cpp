// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_cells.h"

#include <map>
#include <tuple>

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
void count(LedgerCounts& counts, qint32 month, const Group& group, Change change)
{
    change(counts.cells.at({group.division, group.sizeClass, month, group.branch}));
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

SummaryRows summarise(LedgerCounts&& counts)
{
    SummaryRows rows{counts.cells.take(), counts.words.take()};
    QHash<quint64, FigureCell> branches; // by month and branch
    std::map<CellKey, FigureCell> sums;
    for (auto cell = rows.cells.begin(); cell != rows.cells.end();) {
        const CellKey first = cell->first;
        FigureCell everywhere; // the group's month over all branches: they lie side by side
        for (; cell != rows.cells.end() && std::tie(cell->first.division, cell->first.sizeClass, cell->first.month) ==
                                               std::tie(first.division, first.sizeClass, first.month);
             ++cell) {
            everywhere += cell->second;
            branches[quint64(cell->first.month) << 16 | cell->first.branch] += cell->second;
        }
        sums[{CellKey::ofSize, first.sizeClass, first.month, 0}] += everywhere;
        sums[{CellKey::ofDivision(first.division), 0, first.month, 0}] += everywhere;
    }
    for (const auto& [key, cell] : std::as_const(branches).asKeyValueRange())
        sums[{CellKey::allDivisions, 0, qint32(key >> 16), quint16(key)}] += cell;
    std::erase_if(sums, [](const auto& sum) { return sum.second == FigureCell(); });
    // Their keys come before those of the groups.
    rows.cells.insert(rows.cells.begin(), sums.begin(), sums.end());
    return rows;
}

void contribute(LedgerCounts& counts, std::span<const LedgerEvent> events, int sign)
{
    replay(events, [&](const LedgerEvent& event, const MemberState& before) {
        MemberState after = before;
        static_cast<void>(apply(after, event));
        const qint32 month = event.month;
        const Group was{before.branch, before.division, before.sizeClass};
        const Group is{after.branch, after.division, after.sizeClass};
        if (event.kind != EventKind::Transfer)
            counts.words.at({event.kind, event.word, event.month, event.branch}) += sign;
        switch (event.kind) {
        case EventKind::Join:
            count(counts, month, is, [=](FigureStep& c) { c.joins += sign, c.change += sign; });
            break;
        case EventKind::Rejoin:
            count(counts, month, is, [=](FigureStep& c) { c.rejoins += sign, c.change += sign; });
            break;
        case EventKind::Leave: {
            const quint16 opening = openingMonth(event.month);
            const int years = before.sinceMonth >= opening ? 0 : before.sinceMonth >= opening - 12 ? 1 : 2;
            const auto lose = [=](FigureStep& c) {
                c.change -= sign;
                (years == 0 ? c.lostSameYear : c.openingLost) += sign;
                c.lostNextYear += years == 1 ? sign : 0;
            };
            if (event.branch == was.branch) {
                count(counts, month, was, [=](FigureStep& c) { c.leaves += sign, lose(c); });
            } else {
                count(counts, month, {event.branch, was.division, was.sizeClass}, [=](FigureStep& c) { c.leaves += sign; });
                count(counts, month, was, lose);
            }
            break;
        }
        case EventKind::Transfer:
            count(counts, month, {event.branch, was.division, was.sizeClass},
                  [=](FigureStep& c) { c.transfersOut += sign; });
            count(counts, month, was, [=](FigureStep& c) { c.change -= sign; });
            count(counts, month, is, [=](FigureStep& c) { c.transfersIn += sign, c.change += sign; });
            break;
        }
    });
}

} // namespace shirube::membership

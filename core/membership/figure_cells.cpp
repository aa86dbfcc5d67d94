// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_cells.h"

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

// The April that opens the fiscal year of a month, both as LedgerEvent::month.
quint16 openingMonth(quint16 month)
{
    return quint16(month - (month + 9) % 12);
}

} // namespace

quint16 SizeNames::indexOf(const QByteArray& name)
{
    const auto it = m_indexes.constFind(name);
    if (it != m_indexes.cend())
        return *it;
    const auto index = quint16(m_names.size());
    const QByteArray kept(name.constData(), name.size()); // the caller's may be a view into a buffer
    m_names.push_back(kept);
    m_indexes.insert(kept, index);
    return index;
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
    return *this;
}

void addSums(FigureCells& cells)
{
    FigureCells sums;
    cells.reserve(cells.size() + cells.size() / 16);
    for (const auto& [key, cell] : cells)
        sums[{CellKey::allDivisions, 0, key.month, key.branch}] += cell;
    cells.merge(sums);
    std::erase_if(cells, [](const auto& entry) { return entry.second == FigureCell(); });
}

void contribute(FigureCells& cells, std::span<const LedgerEvent> events, int sign)
{
    replay(events, [&](const LedgerEvent& event, const MemberState& before) {
        MemberState after = before;
        static_cast<void>(apply(after, event));
        const qint32 month = event.month;
        const Group was{before.branch, before.division, before.sizeClass};
        const Group is{after.branch, after.division, after.sizeClass};
        switch (event.kind) {
        case EventKind::Join:
            count(cells, month, is, [=](FigureCell& c) { c.joins += sign, c.change += sign; });
            break;
        case EventKind::Rejoin:
            count(cells, month, is, [=](FigureCell& c) { c.rejoins += sign, c.change += sign; });
            break;
        case EventKind::Leave: {
            const bool opened = before.sinceMonth < openingMonth(event.month);
            count(cells, month, {event.branch, was.division, was.sizeClass}, [=](FigureCell& c) { c.leaves += sign; });
            count(cells, month, was, [=](FigureCell& c) { c.change -= sign, c.openingLost += opened ? sign : 0; });
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

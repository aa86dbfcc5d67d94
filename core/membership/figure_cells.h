// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/ledger_rules.h"

#include <QByteArray>
#include <QHash>
#include <unordered_map>

namespace shirube::membership
{

/// Size classes as the files write them, numbered for compactness; 0 is "none given".
class SizeNames
{
public:
    [[nodiscard]] quint16 indexOf(const QByteArray& name);
    [[nodiscard]] size_t count() const { return m_names.size(); }
    [[nodiscard]] const QByteArray& name(quint16 index) const { return m_names[index]; }

private:
    std::vector<QByteArray> m_names{QByteArray()};
    QHash<QByteArray, quint16> m_indexes{{QByteArray(), 0}};
};

/// What happened in one month to one group of members. All are counts of members.
struct FigureCell
{
    qint64 joins = 0;
    qint64 rejoins = 0;
    qint64 leaves = 0;
    qint64 transfersIn = 0;
    qint64 transfersOut = 0;
    qint64 change = 0;     ///< of the number of members, from their states rather than from what the lines say
    qint64 openingLost = 0; ///< leaves of members who were in on the eve of the fiscal year

    FigureCell& operator+=(const FigureCell& other);
    bool operator==(const FigureCell&) const = default;
};

/// month × branch × division × size, ordered so that equal months of a group lie together.
struct CellKey
{
    /// Stands for all divisions and sizes: the row that sums a branch's month.
    static constexpr qint32 allDivisions = -1;

    qint32 division = 0;
    quint16 sizeClass = 0;
    qint32 month = 0; ///< year * 12 + month - 1
    quint16 branch = 0;

    auto operator<=>(const CellKey&) const = default;
};

struct CellKeyHash
{
    size_t operator()(const CellKey& key) const noexcept
    {
        quint64 mixed = (quint64(quint32(key.division)) << 44) ^ (quint64(key.sizeClass) << 32) ^
                        (quint64(quint32(key.month)) << 16) ^ key.branch;
        mixed = (mixed ^ (mixed >> 33)) * 0xFF51AFD7ED558CCDULL;
        return size_t(mixed ^ (mixed >> 33));
    }
};

using FigureCells = std::unordered_map<CellKey, FigureCell, CellKeyHash>;

/// Adds (sign 1) or takes away (sign -1) what one member's events contribute to the month-end figures. Flows
/// count where the lines say they happened; `change` counts where the member really was: where the two differ,
/// the identity of that branch shows a difference.
void contribute(FigureCells& cells, std::span<const LedgerEvent> events, int sign);

/// Adds to each month of a branch the row that sums its divisions and sizes, and drops what is nothing.
void addSums(FigureCells& cells);

} // namespace shirube::membership

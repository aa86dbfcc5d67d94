// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/item_cells.h"
#include "core/plan/item_rules.h"

#include <QStringList>

namespace shirube::plan
{

/// A spreadsheet's cells as text: tabs between them, lines end at line breaks, "quoted" cells may hold either.
[[nodiscard]] QList<QStringList> blockOfText(const QString& text);

/// A copy of this program puts ' before what a spreadsheet would run as a formula: the cell without it.
[[nodiscard]] QString unguarded(const QString& cell);

/// Without a first line that repeats heads of the item table: it came along with a copy.
[[nodiscard]] QList<QStringList> withoutHeads(const QList<QStringList>& block);

/// Where a block goes: the cell's items and columns from its first cell on, as the table shows them.
struct PasteTarget
{
    QList<Initiative> items;
    QList<ItemColumn> columns;
    QList<Theme> themes;
    YearMonth asOf;
    QList<ClosedMonths> closed;
};

/// What one cell would become.
struct PastedCell
{
    QString before;
    QString after; ///< as the table will show it; as it was pasted when it cannot be read
    QString problem; ///< why it cannot go in; empty: it can

    [[nodiscard]] bool changes() const { return problem.isEmpty() && before != after; }
};

/// A block laid over the table. Nothing is changed by it.
struct Paste
{
    QList<ItemColumn> columns;
    QList<Initiative> rows;         ///< the items it covers, as they are
    QList<QList<PastedCell>> cells; ///< by row and column
    QList<Initiative> changed;      ///< the items as they are to be, for saveItems()
    QString outside;                ///< what of the block lies beyond the table, and where; empty: nothing
    int problems = 0;               ///< cells that cannot go in
    int changes = 0;                ///< cells that will be another

    /// It goes in wholly or not at all.
    [[nodiscard]] bool canGoIn() const { return outside.isEmpty() && problems == 0 && !changed.isEmpty(); }
};

[[nodiscard]] Paste layOver(const QList<QStringList>& block, const PasteTarget& target);

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pack_tables.h"

#include <QList>

namespace shirube::archive
{

/// One thing that is not the same in two editions.
struct FigureChange
{
    enum class Kind
    {
        Figure, ///< a cell, or a table's title, unit or note
        RowAdded,
        RowRemoved,
        ColumnAdded,
        ColumnRemoved,
        TableAdded,
        TableRemoved
    };
    Kind kind = Kind::Figure;
    QString section; ///< its name, as in packSections()
    QString table;   ///< title
    QString row;     ///< its key; empty: the whole table or column
    QString column;  ///< title; empty: the whole row
    QString before;  ///< as printed; of a row: its cells
    QString after;

    bool operator==(const FigureChange&) const = default;
};

/// Every figure that is printed otherwise, in the order of `after`, what is gone last in its table. Tables are matched by
/// section and title, columns by title, rows by the words that tell all rows of both tables apart: of several such columns
/// those by which the fewest things changed; rows that no words tell apart, by their order.
[[nodiscard]] QList<FigureChange> compareTables(const QList<report::SectionTables>& before,
                                                const QList<report::SectionTables>& after);

/// For paper and screen: one row a change.
[[nodiscard]] report::Table changeTable(const QList<FigureChange>& changes, const QString& title);

} // namespace shirube::archive

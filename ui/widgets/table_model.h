// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"

#include <QAbstractTableModel>

namespace shirube::ui
{

/// A computed table as Qt's views see it; the totals are the first row and stay there whatever is sorted.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        NumberRole = Qt::UserRole ///< the number behind a figure; not valid: text or unknown
    };

    explicit TableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Keeps the order; keeps the selection too when the new table has the same columns and as many rows.
    void setTable(report::Table table);
    [[nodiscard]] const report::Table& table() const { return m_table; }

    [[nodiscard]] bool isTotals(int row) const { return row == 0 && !m_table.totals.isEmpty(); }
    /// The index in table().rows of a row of the view; -1 for the totals.
    [[nodiscard]] int sourceRow(int row) const;
    /// The other way round.
    [[nodiscard]] int rowOf(int sourceRow) const;
    [[nodiscard]] const report::Cell& cell(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By number, else by text; what is unknown comes last either way. column -1: the table's own order.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] int totalsRows() const { return m_table.totals.isEmpty() ? 0 : 1; }

    report::Table m_table;
    QList<int> m_order; // index in m_table.rows by position
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace shirube::ui

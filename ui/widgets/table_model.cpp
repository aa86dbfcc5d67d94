// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_model.h"

#include "ui/widgets/theme.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

Qt::Alignment alignment(report::Align align)
{
    switch (align) {
    case report::Align::Right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case report::Align::Center:
        return Qt::AlignCenter;
    case report::Align::Left:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

bool sameShape(const report::Table& one, const report::Table& other)
{
    return std::ranges::equal(one.columns, other.columns, {}, &report::Column::title,
                              &report::Column::title) &&
           one.rows.size() == other.rows.size() && one.totals.isEmpty() == other.totals.isEmpty();
}

} // namespace

void TableModel::setTable(report::Table table)
{
    if (sameShape(m_table, table)) {
        m_table = std::move(table);
        sort(m_sortColumn, m_sortOrder);
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
    sort(m_sortColumn, m_sortOrder);
}

int TableModel::sourceRow(int row) const
{
    return isTotals(row) ? -1 : m_order[row - totalsRows()];
}

int TableModel::rowOf(int sourceRow) const
{
    return int(m_order.indexOf(sourceRow)) + totalsRows();
}

const report::Cell& TableModel::cell(const QModelIndex& index) const
{
    const auto& cells = isTotals(index.row()) ? m_table.totals : m_table.rows[sourceRow(index.row())];
    static const report::Cell nothing;
    return index.column() < cells.size() ? cells[index.column()] : nothing;
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size()) + totalsRows();
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const report::Column& column = m_table.columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(index).text;
    case NumberRole:
        return cell(index).number;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column.align));
    case Qt::FontRole:
        if (cell(index).isStruck)
            return struckOut(screenFont(Type::Body));
        return isTotals(index.row()) ? QVariant(semibold(screenFont(Type::Body))) : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(column.title, cell(index).text);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section].title;
    const QString& help = m_table.columns[section].help;
    if ((role == Qt::ToolTipRole || role == Qt::WhatsThisRole || role == Qt::AccessibleDescriptionRole) && !help.isEmpty())
        return help;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(m_table.columns[section].align));
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sources;
    for (const QModelIndex& index : before)
        sources.append(sourceRow(index.row()));

    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0 && column < columnCount()) {
        QCollator collator;
        collator.setNumericMode(true);
        const auto at = [&](int row) -> const report::Cell& { return m_table.rows[row][column]; };
        std::ranges::stable_sort(m_order, [&](int left, int right) {
            const report::Cell& a = at(left);
            const report::Cell& b = at(right);
            if (a.number.isValid() != b.number.isValid())
                return a.number.isValid();
            const int comparison = a.number.isValid() ? (a.number.toDouble() > b.number.toDouble()) -
                                                            (a.number.toDouble() < b.number.toDouble())
                                                      : collator.compare(a.text, b.text);
            return order == Qt::AscendingOrder ? comparison < 0 : comparison > 0;
        });
    }

    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(sources[i] < 0 ? before[i] : index(rowOf(sources[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace shirube::ui

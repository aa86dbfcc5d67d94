// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/table.h"

#include "core/base/format.h"
#include "core/storage/query.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;

Table remarkTable(const QString& title, const QString& words)
{
    Table table;
    table.title = title;
    table.columns = {{QCoreApplication::translate("Report", "Remark"), Align::Left, 1}};
    table.rows = {{textCell(words)}};
    return table;
}

bool isRemark(const Table& table)
{
    return table.columns.size() == 1 && table.rows.size() == 1 && table.totals.isEmpty();
}

Cell textCell(const QString& text)
{
    return {text, {}};
}

Cell countCell(std::optional<qint64> value)
{
    return {formatCount(value), storage::orNull(value)};
}

Cell changeCell(std::optional<qint64> value)
{
    return {formatChange(value), storage::orNull(value)};
}

Cell differenceCell(std::optional<qint64> difference)
{
    Cell cell = changeCell(difference);
    if (difference.value_or(0) != 0)
        cell.text.prepend(u"▲ "_s);
    return cell;
}

Cell percentCell(std::optional<double> fraction)
{
    return {formatPercent(fraction), storage::orNull(fraction)};
}

Cell probabilityCell(std::optional<double> fraction)
{
    return {formatProbability(fraction), storage::orNull(fraction)};
}

Cell dayCell(QDate day, const QString& whenNone)
{
    return day.isValid() ? Cell{formatDate(day), day.toJulianDay()} : textCell(whenNone);
}

void removeColumn(Table& table, qsizetype at)
{
    table.columns.removeAt(at);
    for (QList<Cell>& row : table.rows)
        row.removeAt(at);
    if (!table.totals.isEmpty())
        table.totals.removeAt(at);
}

} // namespace shirube::report

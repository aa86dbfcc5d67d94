// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_csv.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace shirube::ui
{

namespace
{

QStringList spreadsheetRow(const QList<report::Cell>& cells)
{
    QStringList row;
    for (const report::Cell& cell : cells)
        row.append(spreadsheetText(cell));
    return row;
}

} // namespace

QString spreadsheetText(const report::Cell& cell)
{
    const auto type = cell.number.metaType().id();
    if (type == QMetaType::Int || type == QMetaType::LongLong)
        return cell.number.toString();
    if (type == QMetaType::Double && cell.text.endsWith(u'%'))
        return QString::number(cell.number.toDouble() * 100.0, 'f', 1) + u'%';
    if (type == QMetaType::Double)
        return QString::number(cell.number.toDouble(), 'g', QLocale::FloatingPointShortest);
    return cell.text;
}

QByteArray tableCsv(const report::Table& table, exchange::CsvWriter writer, const QString& about)
{
    QStringList titles;
    for (const report::Column& column : table.columns)
        titles.append(column.title);
    writer.addRow(titles);
    for (const auto& row : table.rows)
        writer.addRow(spreadsheetRow(row));
    if (!table.totals.isEmpty())
        writer.addRow(spreadsheetRow(table.totals));
    if (!about.isEmpty())
        writer.addRow({about});
    return writer.bytes();
}

QString aboutTable(const report::Table& table, const report::KeyFigures& figures)
{
    const QString what =
        table.unit.isEmpty()
            ? table.title
            : QCoreApplication::translate("TableCsv", "%1 (%2)").arg(table.title, table.unit);
    const QString line =
        QCoreApplication::translate("TableCsv", "%1, as of %2").arg(what, formatMonth(figures.asOf));
    return figures.isSample ? QCoreApplication::translate("TableCsv", "SAMPLE: %1").arg(line) : line;
}

} // namespace shirube::ui

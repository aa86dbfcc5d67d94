// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_csv.h"

#include "core/base/format.h"
#include "core/base/parse.h"

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

std::optional<double> shownNumber(const report::Cell& cell)
{
    QStringView text(cell.text);
    if (text.startsWith(u"▲ ")) // draws the eye, is no minus
        text = text.sliced(2);
    return cell.number.isValid() ? parseDecimal(text.endsWith(u'%') ? text.chopped(1) : text) : std::nullopt;
}

QString spreadsheetText(const report::Cell& cell)
{
    const auto number = shownNumber(cell);
    if (!number)
        return cell.text;
    const QString digits = QString::number(*number, 'f', QLocale::FloatingPointShortest);
    return cell.text.endsWith(u'%') ? digits + u'%' : digits;
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

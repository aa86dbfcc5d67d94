// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/table_csv.h"

#include "core/base/parse.h"

#include <QCoreApplication>
#include <QLocale>

namespace shirube::spreadsheet
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

QList<report::Cell> cut(const QList<report::Cell>& cells, const QList<qsizetype>& columns)
{
    QList<report::Cell> kept;
    for (const qsizetype column : columns)
        kept.append(cells.value(column));
    return kept;
}

} // namespace

std::optional<double> shownNumber(const report::Cell& cell)
{
    QStringView text(cell.text);
    if (text.startsWith(u"▲ ") || text.startsWith(u"● ")) // draws the eye, is no sign
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

QString titleWithUnit(const report::Table& table)
{
    return table.unit.isEmpty() ? table.title
                                : QCoreApplication::translate("TableCsv", "%1 (%2)").arg(table.title, table.unit);
}

QStringList titlesOf(const report::Table& table)
{
    QStringList titles;
    for (const report::Column& column : table.columns)
        titles.append(column.title);
    return titles;
}

exchange::About aboutOf(const report::Table& table, const exchange::RowChoice& choice, YearMonth asOf, bool isSample)
{
    return {titleWithUnit(table), asOf, isSample, exchange::filterText(choice, table.filter), table.rows.size(),
            table.of.value_or(table.rows.size()), table.isCut};
}

Result<ChosenTable> chosenTable(const report::Table& table, const exchange::RowChoice& choice, YearMonth asOf, bool isSample)
{
    SHIRUBE_ASSIGN(const exchange::FittedChoice fitted, exchange::FittedChoice::of(choice, titlesOf(table)));
    ChosenTable chosen{table, aboutOf(table, choice, asOf, isSample)};
    chosen.table.columns.clear();
    for (const qsizetype column : fitted.columns())
        chosen.table.columns.append(table.columns[column]);
    chosen.table.rows.clear();
    for (const auto& row : table.rows) {
        if (fitted.keeps(spreadsheetRow(row)))
            chosen.table.rows.append(cut(row, fitted.columns()));
    }
    const bool isWhole = chosen.table.rows.size() == table.rows.size();
    chosen.table.totals = isWhole && !table.totals.isEmpty() ? cut(table.totals, fitted.columns()) : QList<report::Cell>();
    chosen.about.rows = chosen.table.rows.size();
    return chosen;
}

void writeTable(exchange::CsvWriter& writer, const report::Table& table, const QStringList& about)
{
    writer.addRow(titlesOf(table));
    for (const auto& row : table.rows)
        writer.addRow(spreadsheetRow(row));
    if (!table.totals.isEmpty())
        writer.addRow(spreadsheetRow(table.totals));
    for (const QString& line : about)
        writer.addRemark(line);
}

QByteArray tableCsv(const report::Table& table, exchange::CsvWriter writer, const QStringList& about)
{
    writeTable(writer, table, about);
    return writer.bytes();
}

} // namespace shirube::spreadsheet

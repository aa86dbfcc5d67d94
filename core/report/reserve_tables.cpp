// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/tables.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

QVariant wholeYen(std::optional<Yen> amount)
{
    return amount ? QVariant(amount->value) : QVariant();
}

Cell millionCell(std::optional<Yen> amount)
{
    return {formatMillionYen(amount), wholeYen(amount)};
}

Cell yenCell(std::optional<Yen> amount)
{
    return {formatYen(amount), wholeYen(amount)};
}

Cell dateCell(QDate date)
{
    return textCell(date.isValid() ? formatDate(date) : unknownText());
}

bool isRounded(const QList<QList<Cell>>& rows)
{
    for (const QList<Cell>& row : rows) {
        for (const Cell& cell : row) {
            if (cell.number.toLongLong() % 1'000'000 != 0)
                return true;
        }
    }
    return false;
}

} // namespace

Table reserveTable(const KeyFigures& figures)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Reserve fund by fiscal year");
    table.unit = QCoreApplication::translate("Report", "million yen");
    table.columns = {{QCoreApplication::translate("Report", "Fiscal year"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "Balance brought forward"), Align::Right, 1.3},
                     {QCoreApplication::translate("Report", "Increase"), Align::Right, 1.2},
                     {QCoreApplication::translate("Report", "Decrease"), Align::Right, 1.2},
                     {QCoreApplication::translate("Report", "Balance carried forward"), Align::Right, 1.3},
                     {QCoreApplication::translate("Report", "Planned"), Align::Right},
                     {QCoreApplication::translate("Report", "Approved"), Align::Right},
                     {QCoreApplication::translate("Report", "Executed"), Align::Right},
                     {QCoreApplication::translate("Report", "Effective"), Align::Right}};
    for (const reserve::ReserveYear& year : figures.reserveYears) {
        table.rows.append({textCell(formatFiscalYear(year.fiscalYear)), millionCell(year.opening),
                           millionCell(year.contributed), millionCell(year.decrease),
                           millionCell(year.closing), millionCell(year.planned), millionCell(year.approved),
                           millionCell(year.executed), millionCell(year.effective)});
    }

    QStringList notes;
    if (!figures.fund.opening)
        notes.append(
            QCoreApplication::translate("Report", "Balances appear once the opening balance is entered."));
    if (isRounded(table.rows))
        notes.append(QCoreApplication::translate("Report", "Rounded figures may not add up."));
    if (figures.fund.opening && !figures.reserveYears.isEmpty())
        notes.append(QCoreApplication::translate("Report", "Amounts not entered are left out of the balances; entries without "
                                                           "a date count on 31 March."));
    table.note = notes.join(u' ');
    return table;
}

Table entryTable(const QList<reserve::ReserveEntry>& entries)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Reserve fund ledger");
    table.unit = QCoreApplication::translate("Report", "yen");
    table.columns = {{QCoreApplication::translate("Report", "Fiscal year"), Align::Left},
                     {QCoreApplication::translate("Report", "Date"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Kind"), Align::Left},
                     {QCoreApplication::translate("Report", "Planned"), Align::Right, 1.4},
                     {QCoreApplication::translate("Report", "Approved"), Align::Right, 1.4},
                     {QCoreApplication::translate("Report", "Executed"), Align::Right, 1.4},
                     {QCoreApplication::translate("Report", "Effective"), Align::Right, 1.4},
                     {QCoreApplication::translate("Report", "Resolution no."), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "Resolved on"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Note"), Align::Left, 3}};
    for (const reserve::ReserveEntry& entry : entries) {
        const bool isResolved = entry.resolutionDate.isValid() || !entry.resolutionNumber.isEmpty();
        table.rows.append({textCell(formatFiscalYear(entry.fiscalYear)), dateCell(entry.date),
                           textCell(reserve::displayName(entry.kind)), yenCell(entry.planned),
                           yenCell(entry.approved), yenCell(entry.executed), yenCell(entry.effective),
                           textCell(entry.resolutionNumber),
                           isResolved ? dateCell(entry.resolutionDate) : textCell({}), textCell(entry.note)});
    }
    return table;
}

} // namespace shirube::report

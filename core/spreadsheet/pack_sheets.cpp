// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/pack_sheets.h"

#include "core/base/format.h"
#include "core/report/reserve_series.h"
#include "core/report/tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::spreadsheet
{

using Chart = WorkbookChart;

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("Spreadsheet", text);
}

template <typename Series>
WorkbookSheet seriesSheet(const QString& title, const Series& series, Chart::Kind kind, const QList<Chart::Series>& drawn)
{
    report::Table twin = report::tableTwin(series);
    twin.title = title;
    for (auto& row : twin.rows) {
        for (report::Cell& cell : row) {
            if (cell.text == u"―") // a gap in the line and no text, which a spreadsheet would draw as 0
                cell = report::textCell({});
        }
    }
    return {title, {twin}, {{0, kind, title, series.summary, drawn}}};
}

WorkbookSheet branchSheet(const report::KeyFigures& figures)
{
    constexpr int closing = 7; // columns of branchTable()
    constexpr int target = 11;
    const report::Table table = report::branchTable(figures);
    return {words(QT_TRANSLATE_NOOP("Spreadsheet", "Branches")),
            {table},
            {{0, Chart::Kind::Columns, table.title, table.title, {{closing, Ink::Actual}, {target, Ink::Target}}}}};
}

} // namespace

WorkbookFacts packFacts(const report::KeyFigures& figures, const std::array<quint32, inkCount>& inks)
{
    return {.title = words(QT_TRANSLATE_NOOP("Spreadsheet", "%1 business plan: figures of the progress report"))
                         .arg(formatFiscalYear(FiscalYear(figures.asOf))),
            .asOf = figures.asOf,
            .date = figures.asOf.lastDay(),
            .isSample = figures.isSample,
            .inks = inks};
}

QList<WorkbookSheet> chartSheets(const report::KeyFigures& figures, const report::ReservePaper& reserve)
{
    QList<WorkbookSheet> sheets;
    const report::PaceSeries pace = report::paceSeries(figures);
    if (!pace.actual.isEmpty())
        sheets.append(seriesSheet(words(QT_TRANSLATE_NOOP("Spreadsheet", "Way to the target")), pace, Chart::Kind::Lines,
                                  {{1, Ink::Actual}, {2, Ink::Target}, {3, Ink::Pace}, {4, Ink::Forecast}}));
    const report::FlowSeries flows = report::flowSeries(figures);
    if (!flows.points.isEmpty())
        sheets.append(seriesSheet(words(QT_TRANSLATE_NOOP("Spreadsheet", "Joins and leaves")), flows, Chart::Kind::Columns,
                                  {{1, Ink::Joins}, {2, Ink::Leaves}}));
    sheets.append(branchSheet(figures));
    const report::ReserveCourse course = report::reserveCourse(reserve.basis, reserve.lines);
    if (!course.actual.isEmpty() || !course.lines.isEmpty()) {
        QList<Chart::Series> drawn{{1, Ink::Actual}};
        for (int line = 0; line < course.lines.size(); ++line)
            drawn.append({2 + line, line == 0 ? Ink::Forecast : Ink::Pace});
        sheets.append(
            seriesSheet(words(QT_TRANSLATE_NOOP("Spreadsheet", "Course of the reserve")), course, Chart::Kind::Lines, drawn));
    }
    return sheets;
}

QList<WorkbookSheet> packSheets(const report::PackData& data, const QStringList& sections)
{
    QList<WorkbookSheet> sheets = chartSheets(data.figures, data.reserve);
    for (const report::SectionTables& section : report::packTables(data, sections)) {
        if (!section.tables.isEmpty())
            sheets.append({report::sectionTitle(section.section), section.tables});
    }
    return sheets;
}

} // namespace shirube::spreadsheet

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/chart_series.h"
#include "core/report/outlook_tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int monthsBefore = 12;

PathSeries::Path pathFrom(const KeyFigures& figures, const QString& name, bool isMarked)
{
    return {name, isMarked, {{figures.asOf, double(figures.headcount.value_or(0))}}};
}

PathSeries withPaths(const KeyFigures& figures, const QList<PathSeries::Path>& paths)
{
    PathSeries series;
    series.paths = paths;
    if (paths.isEmpty())
        return series;
    for (const membership::MonthFigures& month : figures.membership.months) {
        if (month.month >= figures.asOf.plusMonths(-monthsBefore) && month.month <= figures.asOf)
            series.actual.append({month.month, double(month.figures.closing)});
    }
    YearMonth last = figures.asOf;
    QStringList ends;
    for (const PathSeries::Path& path : paths) {
        last = std::max(last, path.points.last().month);
        ends.append(u"%1 %2"_s.arg(path.name, formatCount(qRound64(path.points.last().members))));
    }
    if (figures.target && YearMonth(figures.target->dueOn) > figures.asOf && YearMonth(figures.target->dueOn) <= last) {
        series.target = figures.target->headcount;
        series.targetMonth = YearMonth(figures.target->dueOn);
    }
    series.marks = marksWithin(figures.marks, series.actual.isEmpty() ? figures.asOf : series.actual.first().month, last);
    series.summary = QCoreApplication::translate("Report", "Members at the end of %1: %2.")
                         .arg(formatMonth(last), ends.join(QCoreApplication::translate("Report", ", ")));
    return series;
}

} // namespace

PathSeries methodSeries(const KeyFigures& figures, const Outlook& outlook)
{
    QList<PathSeries::Path> paths;
    for (qsizetype i = 0; i < outlook.methods.size(); ++i) {
        const auto& forecast = outlook.methods[i].outcome.forecast;
        if (!forecast)
            continue;
        PathSeries::Path path = pathFrom(figures, displayName(forecast->method), outlook.best == i);
        for (const membership::ForecastPoint& point : forecast->points)
            path.points.append({point.month, point.members.mean});
        paths.append(path);
    }
    return withPaths(figures, paths);
}

PathSeries scenarioSeries(const KeyFigures& figures, const QList<ScenarioLine>& lines)
{
    QList<PathSeries::Path> paths;
    for (const ScenarioLine& line : lines) {
        if (line.result.months.isEmpty())
            continue;
        PathSeries::Path path = pathFrom(figures, line.name, paths.isEmpty());
        for (const membership::WhatIfPoint& point : line.result.months)
            path.points.append({point.month, point.members});
        paths.append(path);
    }
    return withPaths(figures, paths);
}

Table tableTwin(const PathSeries& series)
{
    Table table;
    table.unit = QCoreApplication::translate("Report", "companies");
    table.note = marksNote(series.marks);
    table.columns = {{QCoreApplication::translate("Report", "Month")},
                     {QCoreApplication::translate("Report", "Actual"), Align::Right}};
    QMap<YearMonth, QList<Cell>> rows;
    const auto put = [&rows](const QList<PaceSeries::Point>& points, qsizetype column) {
        for (const PaceSeries::Point& point : points) {
            QList<Cell>& row = rows[point.month];
            while (row.size() < column)
                row.append(textCell({}));
            row.append(countCell(qRound64(point.members)));
        }
    };
    put(series.actual, 0);
    for (const PathSeries::Path& path : series.paths) {
        table.columns.append({path.name, Align::Right});
        put(path.points, table.columns.size() - 2);
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        QList<Cell> cells{textCell(formatMonth(row.key()))};
        cells += row.value();
        while (cells.size() < table.columns.size())
            cells.append(textCell({}));
        table.rows.append(cells);
    }
    return table;
}

} // namespace shirube::report

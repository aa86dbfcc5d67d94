// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/review_series.h"
#include "core/report/review_words.h"
#include "core/storage/query.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

Cell decimalCell(std::optional<double> value)
{
    return {formatDecimal(value), storage::orNull(value)};
}

// Where nothing can stand.
Cell blank()
{
    return textCell({});
}

QString stateOf(const Timeline::Mark& mark, QDate today)
{
    if (mark.done.isValid())
        return dayText(mark.done);
    return mark.due < today ? say(QT_TRANSLATE_NOOP("Report", "▲ overdue")) : say(QT_TRANSLATE_NOOP("Report", "open"));
}

} // namespace

Table tableTwin(const GradeBars& series)
{
    Table table;
    table.title = series.title;
    table.unit = say(QT_TRANSLATE_NOOP("Report", "items"));
    table.note = series.summary; // the whole, joint items once; it is not the rows' sum
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Group")), Align::Left, 2.5}};
    for (const QString& grade : series.grades)
        table.columns.append({grade, Align::Right});
    table.columns += {Column{say(QT_TRANSLATE_NOOP("Report", "Items")), Align::Right},
                      Column{say(QT_TRANSLATE_NOOP("Report", "Mean achievement")), Align::Right, 1.4}};
    for (const GradeBars::Bar& bar : series.bars) {
        QList<Cell> row{textCell(bar.name)};
        int total = 0;
        for (const int count : bar.counts) {
            row.append(countCell(count));
            total += count;
        }
        row += {countCell(total), bar.mean ? percentCell(bar.mean) : textCell(notEvaluable())};
        table.rows.append(row);
    }
    return table;
}

Table tableTwin(const GradeFlow& series)
{
    Table table;
    table.unit = say(QT_TRANSLATE_NOOP("Report", "items"));
    table.note = series.summary;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "%1 ↓ / %2 →")).arg(series.from, series.to), Align::Left, 3}};
    for (const QString& grade : series.grades)
        table.columns.append({grade, Align::Right});
    for (qsizetype from = 0; from < series.grades.size(); ++from) {
        QList<Cell> row{textCell(series.grades[from])};
        for (const int count : series.flows.value(from))
            row.append(countCell(count));
        table.rows.append(row);
    }
    return table;
}

Table tableTwin(const GradeHeat& series)
{
    Table table;
    table.note = say(QT_TRANSLATE_NOOP("Report", "Worst grade · mean achievement · items of each organ; ― cannot be evaluated. A "
                                                 "joint item stands under each partner."));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Organ")), Align::Left, 1.5}};
    for (const QString& round : series.rounds)
        table.columns.append({round, Align::Right});
    for (qsizetype organ = 0; organ < series.organs.size(); ++organ) {
        QList<Cell> row{textCell(series.organs[organ])};
        for (const GradeHeat::Cell& cell : series.cells.value(organ)) {
            const QString mean = cell.mean ? formatPercent(cell.mean) : notEvaluable();
            row.append(cell.items == 0 ? blank()
                                       : Cell{say(QT_TRANSLATE_NOOP("Report", "%1 · %2 · %3 items"))
                                                  .arg(gradeText(cell.worstGrade), mean, formatCount(cell.items)),
                                              storage::orNull(cell.mean)});
        }
        table.rows.append(row);
    }
    return table;
}

Table tableTwin(const PlanActual& series)
{
    Table table;
    table.title = series.name;
    table.unit = series.unit;
    table.note = series.summary;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Month"))},
                     {say(QT_TRANSLATE_NOOP("Report", "Expected")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "The target's share by the indicator's pace, over the item's months."))},
                     {say(QT_TRANSLATE_NOOP("Report", "Actual")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "Reached by the month's end, counted since April; of a cumulative target with "
                                                      "what earlier years have brought."))},
                     {say(QT_TRANSLATE_NOOP("Report", "State"))}};
    for (const PlanActual::Point& point : series.points) {
        const QString state = !point.actual    ? QString()
                              : point.isFinal ? say(QT_TRANSLATE_NOOP("Report", "final"))
                                              : say(QT_TRANSLATE_NOOP("Report", "provisional"));
        table.rows.append({textCell(formatMonth(point.month)), point.planned ? decimalCell(point.planned) : textCell(notEvaluable()),
                           decimalCell(point.actual), textCell(state)});
    }
    return table;
}

Table tableTwin(const Completion& series)
{
    Table table;
    table.unit = say(QT_TRANSLATE_NOOP("Report", "sheets"));
    table.note = series.summary;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Day"))},
                     {say(QT_TRANSLATE_NOOP("Report", "Submitted")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Owed")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Second grading done")), Align::Right, 1.4}};
    for (const Completion::Point& point : series.points)
        table.rows.append({dayCell(point.day, {}), countCell(point.submitted), countCell(series.total - point.submitted),
                           countCell(point.assessed)});
    return table;
}

Table tableTwin(const Timeline& series)
{
    Table table;
    table.note = series.summary;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Item")), Align::Left, 4},
                     {say(QT_TRANSLATE_NOOP("Report", "Milestone")), Align::Left, 2.5},
                     {say(QT_TRANSLATE_NOOP("Report", "Due")), Align::Center, 1.2},
                     {say(QT_TRANSLATE_NOOP("Report", "Done")), Align::Center, 1.2}};
    for (const Timeline::Row& row : series.rows) {
        for (const Timeline::Mark& mark : row.marks)
            table.rows.append({textCell(row.name), textCell(mark.title), dayCell(mark.due, {}),
                               textCell(stateOf(mark, series.today))});
    }
    return table;
}

} // namespace shirube::report

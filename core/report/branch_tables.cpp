// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/branch_tables.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/plan/names.h"
#include "core/report/branch_items.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Branches", text);
}

QString wholeName()
{
    return say(QT_TRANSLATE_NOOP("Branches", "All branches"));
}

// A streak is a branch's own: the whole has none.
Cell wholeCell(const BranchReport& report, BranchMeasure measure)
{
    return measure == BranchMeasure::Streak ? textCell(u"―"_s) : measureCell(measure, report.whole.value(measure));
}

// Sizes and counts of years are compared as they are, not with the whole's.
bool comparesWithWhole(BranchMeasure measure)
{
    return measure != BranchMeasure::Members && measure != BranchMeasure::NetGrowth && measure != BranchMeasure::Streak;
}

Cell pointsCell(std::optional<double> value, std::optional<double> whole)
{
    if (!value || !whole)
        return textCell(u"―"_s);
    const double points = *value - *whole;
    const QString text = formatPercent(points).chopped(1).trimmed();
    return {points > 0 && text != u"0.0" ? u'+' + text : text, points};
}

QList<qsizetype> orderBy(const BranchReport& report, BranchMeasure measure)
{
    QList<qsizetype> order(report.branches.size());
    std::iota(order.begin(), order.end(), 0);
    const double way = betterDirection(measure) < 0 ? 1 : -1;
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
        const auto left = report.branches[a].value(measure);
        const auto right = report.branches[b].value(measure);
        if (left.has_value() != right.has_value())
            return left.has_value();
        return left && way * *left < way * *right;
    });
    return order;
}

// The positions that hold the best figure; none while fewer than two are known.
QList<qsizetype> bestOf(const QList<std::optional<double>>& values, int direction)
{
    std::optional<double> best;
    qsizetype known = 0;
    for (const auto& value : values) {
        if (!value)
            continue;
        ++known;
        if (!best || direction * *value > direction * *best)
            best = value;
    }
    QList<qsizetype> places;
    for (qsizetype i = 0; known > 1 && direction != 0 && i < values.size(); ++i) {
        if (values[i] == best)
            places.append(i);
    }
    return places;
}

QList<Cell> compareRow(const QString& name, QList<Cell> cells, const QList<qsizetype>& best)
{
    for (const qsizetype place : best)
        cells[place].text.prepend(u"● "_s);
    cells.prepend(textCell(name));
    return cells;
}

Table goalColumns(const QString& first)
{
    Table table;
    table.unit = say(QT_TRANSLATE_NOOP("Branches", "companies"));
    table.columns = {
        {first, Align::Left, 1.2},
        {say(QT_TRANSLATE_NOOP("Branches", "Members")), Align::Right, 1,
         say(QT_TRANSLATE_NOOP("Branches", "Members at the end of the as-of month"))},
        {say(QT_TRANSLATE_NOOP("Branches", "Apportioned")), Align::Right, 1,
         say(QT_TRANSLATE_NOOP("Branches", "The branch's part of the whole chamber's target: the last one due in the fiscal year, "
                                           "else the first one due later"))},
        {say(QT_TRANSLATE_NOOP("Branches", "Own target")), Align::Right, 1,
         say(QT_TRANSLATE_NOOP("Branches", "What the branch itself aims at by the end of the fiscal year"))},
        {say(QT_TRANSLATE_NOOP("Branches", "Difference")), Align::Right, 1,
         say(QT_TRANSLATE_NOOP("Branches", "Own target − apportioned target; ― until both are entered"))},
        {say(QT_TRANSLATE_NOOP("Branches", "Note")), Align::Left, 4}};
    return table;
}

std::optional<qint64> apportionedOf(const GoalRow& row)
{
    return row.apportioned ? std::optional(row.apportioned->headcount) : std::nullopt;
}

std::optional<qint64> membersOf(const BranchReport& report, OrganId branch)
{
    const BranchRow* row = report.row(branch);
    return row && row->figures ? std::optional(row->figures->closing) : std::nullopt;
}

// Computed, so that nobody can enter it.
Cell goalDifferenceCell(std::optional<qint64> difference)
{
    return difference ? changeCell(difference) : textCell(notEvaluable());
}

Cell goalSumCell(std::optional<qint64> sum)
{
    return sum ? countCell(sum) : textCell(notEvaluable());
}

QList<Cell> goalCells(const QString& name, std::optional<qint64> members, const GoalRow& row)
{
    return {textCell(name),
            countCell(members),
            countCell(apportionedOf(row)),
            countCell(row.goal.target),
            goalDifferenceCell(row.difference()),
            textCell(QString(row.goal.note).replace(u'\n', u' '))};
}

template <typename Of>
std::optional<qint64> sumOf(const QList<GoalRow>& rows, Of of, bool all)
{
    std::optional<qint64> sum;
    for (const GoalRow& row : rows) {
        const std::optional<qint64> value = of(row);
        if (!value && all)
            return std::nullopt;
        if (value)
            sum = sum.value_or(0) + *value;
    }
    return sum;
}

QString goalNote(const QList<GoalRow>& rows, FiscalYear year)
{
    const auto due = std::ranges::find_if(rows, [](const GoalRow& row) { return row.apportioned.has_value(); });
    QString note = due == rows.end()
                       ? say(QT_TRANSLATE_NOOP("Branches", "No target of the whole is divided among the branches for this year: "
                                                           "Members, Targets."))
                       : say(QT_TRANSLATE_NOOP("Branches", "Apportioned: members by %1."))
                             .arg(formatDate(due->apportioned->dueOn));
    if (due != rows.end() && due->apportioned->dueOn > year.lastDay())
        addSentence(note, say(QT_TRANSLATE_NOOP("Branches", "That day lies after %1.")).arg(formatFiscalYear(year)));
    const auto count = std::ranges::count_if(rows, [](const GoalRow& row) { return row.goal.target.has_value(); });
    return joinSentences({note, say(QT_TRANSLATE_NOOP("Branches", "Own targets entered: %1 of %2; the sums of own targets and "
                                                                  "differences are those of the entered ones."))
                                    .arg(formatCount(count), formatCount(rows.size()))});
}

} // namespace

Ranking rankingOf(const BranchReport& report, const KeyFigures& figures, BranchMeasure measure)
{
    Ranking ranking;
    const bool compares = comparesWithWhole(measure);
    const auto whole = report.whole.value(measure);
    Table& table = ranking.table;
    table.title = say(QT_TRANSLATE_NOOP("Branches", "Ranking by %1")).arg(displayName(measure));
    table.columns = {{say(QT_TRANSLATE_NOOP("Branches", "Rank")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Branches", "Branch")), Align::Left, 1.5},
                     {displayName(measure), Align::Right, 1.2, helpOf(measure)}};
    if (compares)
        table.columns.append({say(QT_TRANSLATE_NOOP("Branches", "Against the whole (points)")), Align::Right, 1,
                              say(QT_TRANSLATE_NOOP("Branches", "Percentage points from the figure of all branches, taken before rounding"))});
    table.columns += {{say(QT_TRANSLATE_NOOP("Branches", "Items")), Align::Right, 0.8,
                       say(QT_TRANSLATE_NOOP("Branches", "Own initiatives and joint projects; the whole counts each joint "
                                                         "project once"))},
                      {say(QT_TRANSLATE_NOOP("Branches", "Joint")), Align::Right, 0.8}};
    const auto cells = [&](const QString& rank, const QString& name, const BranchRow& row) {
        const BranchItems items = branchItems(figures.initiatives, row.branch.id);
        QList<Cell> line{textCell(rank), textCell(name), measureCell(measure, row.value(measure))};
        if (compares)
            line.append(pointsCell(row.value(measure), whole));
        return line + QList<Cell>{countCell(items.count()), countCell(items.joint.size())};
    };
    table.totals = cells({}, wholeName(), report.whole);
    table.totals[2] = wholeCell(report, measure);
    if (compares)
        table.totals[3] = textCell({});
    qint64 rank = 0;
    std::optional<double> before;
    for (const qsizetype at : orderBy(report, measure)) {
        const BranchRow& row = report.branches[at];
        const auto value = row.value(measure);
        if (value && (table.rows.isEmpty() || value != before))
            rank = table.rows.size() + 1;
        before = value;
        QList<Cell> line = cells({}, plan::displayName(row.branch), row);
        line[0] = value ? countCell(rank) : textCell(u"―"_s);
        table.rows.append(line);
        ranking.branches.append(row.branch.id);
    }
    table.note = compares ? say(QT_TRANSLATE_NOOP("Branches", "The whole counts each joint project once; points are taken before rounding."))
                          : say(QT_TRANSLATE_NOOP("Branches", "The whole counts each joint project once."));
    return ranking;
}

Table compareTable(const BranchReport& report, const QList<OrganId>& branches)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Branches", "Branches compared"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Branches", "Measure")), Align::Left, 1.6}};
    QList<const BranchRow*> rows;
    for (const OrganId branch : branches) {
        if (const BranchRow* row = report.row(branch)) {
            rows.append(row);
            table.columns.append({plan::displayName(row->branch), Align::Right});
        }
    }
    table.columns.append({wholeName(), Align::Right});
    for (int i = 0; i < branchMeasureCount; ++i) {
        const auto measure = BranchMeasure(i);
        QList<std::optional<double>> values;
        QList<Cell> cells;
        for (const BranchRow* row : std::as_const(rows)) {
            values.append(row->value(measure));
            cells.append(measureCell(measure, values.last()));
        }
        cells.append(wholeCell(report, measure));
        table.rows.append(compareRow(displayName(measure), cells, bestOf(values, betterDirection(measure))));
    }
    const auto addCounts = [&](const QString& name, auto of) {
        QList<Cell> cells;
        for (const BranchRow* row : std::as_const(rows))
            cells.append(countCell(of(*row)));
        cells.append(countCell(of(report.whole)));
        table.rows.append(compareRow(name, cells, {}));
    };
    addCounts(say(QT_TRANSLATE_NOOP("Branches", "Target")), [](const BranchRow& row) {
        return row.target ? std::optional(row.target->headcount) : std::nullopt;
    });
    addCounts(say(QT_TRANSLATE_NOOP("Branches", "Joins needed a month")), [](const BranchRow& row) { return row.neededJoins; });
    const auto hasBest = [](const QList<Cell>& row) {
        return std::ranges::any_of(row, [](const Cell& cell) { return cell.text.startsWith(u'●'); });
    };
    const auto hasNone = [](const QList<Cell>& row) {
        return std::any_of(row.begin() + 1, row.end() - 1, [](const Cell& cell) { return cell.text == notEvaluable(); });
    };
    if (std::ranges::any_of(table.rows, hasBest))
        table.note = say(QT_TRANSLATE_NOOP("Branches", "The best of the compared branches has ● in each line; size, targets and needed joins have none."));
    if (std::ranges::any_of(table.rows, hasNone))
        addSentence(table.note, say(QT_TRANSLATE_NOOP("Branches", "― cannot be computed, for something it takes is not known yet.")));
    return table;
}

std::optional<qint64> GoalRow::difference() const
{
    return goal.target && apportioned ? std::optional(*goal.target - apportioned->headcount) : std::nullopt;
}

QList<GoalRow> goalRows(const BranchReport& report, FiscalYear year)
{
    QList<GoalRow> rows;
    for (const BranchRow& row : report.branches) {
        if (row.branch.existsIn(year))
            rows.append({row.branch, plan::goalOf(report.goals, year, row.branch.id),
                         targetOfYear(report, row.branch.id, year)});
    }
    return rows;
}

Table goalTable(const BranchReport& report, const QList<GoalRow>& rows, FiscalYear year)
{
    Table table = goalColumns(say(QT_TRANSLATE_NOOP("Branches", "Branch")));
    table.title = say(QT_TRANSLATE_NOOP("Branches", "Branch goals, %1")).arg(formatFiscalYear(year));
    for (const GoalRow& row : rows)
        table.rows.append(goalCells(plan::displayName(row.branch), membersOf(report, row.branch.id), row));
    const auto members = sumOf(rows, [&](const GoalRow& row) { return membersOf(report, row.branch.id); }, true);
    table.totals = {textCell(say(QT_TRANSLATE_NOOP("Branches", "Sum"))),
                    goalSumCell(members),
                    goalSumCell(sumOf(rows, apportionedOf, true)),
                    goalSumCell(sumOf(rows, [](const GoalRow& row) { return row.goal.target; }, false)),
                    goalDifferenceCell(sumOf(rows, [](const GoalRow& row) { return row.difference(); }, false)),
                    textCell({})};
    table.note = goalNote(rows, year);
    return table;
}

Table branchGoalTable(const BranchReport& report, OrganId branch)
{
    Table table = goalColumns(say(QT_TRANSLATE_NOOP("Branches", "Fiscal year")));
    table.title = say(QT_TRANSLATE_NOOP("Branches", "Target and the branch's own goal"));
    table.columns.removeAt(1);
    const BranchRow* row = report.row(branch);
    if (!row)
        return table;
    QList<FiscalYear> years{FiscalYear(report.asOf)};
    for (const plan::BranchGoal& goal : report.goals) {
        if (goal.branch == branch && !years.contains(goal.year))
            years.append(goal.year);
    }
    std::ranges::sort(years, std::greater());
    for (const FiscalYear year : std::as_const(years)) {
        QList<Cell> cells =
            goalCells(formatFiscalYear(year), {},
                      {row->branch, plan::goalOf(report.goals, year, branch), targetOfYear(report, branch, year)});
        cells.removeAt(1);
        table.rows.append(cells);
    }
    if (const auto apportioned = targetOfYear(report, branch, FiscalYear(report.asOf)))
        table.note = say(QT_TRANSLATE_NOOP("Branches", "Apportioned: members by %1.")).arg(formatDate(apportioned->dueOn));
    return table;
}

} // namespace shirube::report

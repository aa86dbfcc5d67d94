// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/review/review.h"
#include "core/review/rollup.h"

namespace shirube::report
{

/// Grades by group as stacked bars; every segment carries its letter.
struct GradeBars
{
    struct Bar
    {
        QString name;
        QList<int> counts; ///< by rank in grades; the last is "not evaluable"
        std::optional<double> mean = {}; ///< of the achievements, to stand beside the counts; none: nothing measured
    };
    QString title;
    QStringList grades; ///< of the scale, best first, then "―"
    QList<Bar> bars;
    QString summary;
};
[[nodiscard]] GradeBars gradeBars(const review::RollUp& rollUp, const QString& title);

/// How grades moved from one round to the next: flows[from][to] items.
struct GradeFlow
{
    QStringList grades; ///< best first, then "―"
    QString from;
    QString to;
    QList<QList<int>> flows;
    QString summary;
};
/// Of a review's items that the round before has too (the later year's by what they were carried from).
[[nodiscard]] GradeFlow gradeFlow(const review::Review& review, const review::Round& before);

/// Organs × rounds: the mean achievement and the worst grade of each.
struct GradeHeat
{
    struct Cell
    {
        std::optional<double> mean;
        QString worstGrade;
        int rank = -1; ///< of the worst grade in its round's scale; -1: none
        int items = 0;
    };
    QStringList rounds;
    QStringList organs;
    QList<QList<Cell>> cells; ///< [organ][round]
    int worstRank = 0;        ///< the highest rank that a cell can have
    QString summary;
};
/// Its summary speaks of that round, or of the last where it is not among them.
[[nodiscard]] GradeHeat gradeHeat(const QList<review::Review>& reviews, RoundId spokenOf = {});

/// One indicator: plan and actual month by month of its item's fiscal year.
struct PlanActual
{
    struct Point
    {
        YearMonth month;
        std::optional<double> planned; ///< expected by then; none: no pace
        std::optional<double> actual;
        bool isFinal = false;
    };
    QString name;
    QString unit;
    std::optional<double> target;
    QList<Point> points; ///< twelve, April to March
    QString summary;
    bool isLevel = false; ///< it does not grow from 0, so a chart need not begin there
};
[[nodiscard]] PlanActual planActual(const plan::Indicator& indicator, const plan::Initiative& item,
                                    const review::Background& background);

/// How many sheets of a round were in by which day.
struct Completion
{
    struct Point
    {
        QDate day;
        int submitted = 0; ///< by then
        int assessed = 0;
    };
    int total = 0;
    QDate dueOn;         ///< not valid: no day set
    QList<Point> points; ///< one a day on which something came in
    QString summary;
};
[[nodiscard]] Completion completion(const review::Review& review);

/// Milestones on a line of time.
struct Timeline
{
    struct Mark
    {
        QDate due;
        QDate done; ///< not valid: open
        QString title;
    };
    struct Row
    {
        InitiativeId item;
        QString name; ///< organ and item
        QDate first;
        QDate last;
        QList<Mark> marks;
    };
    QDate first;
    QDate last;
    QDate today;
    QList<Row> rows; ///< items with milestones, in the order of their next one
    QString summary;
};
[[nodiscard]] Timeline milestoneTimeline(const QList<plan::Initiative>& items, QDate today);

[[nodiscard]] Table tableTwin(const GradeBars& series);
[[nodiscard]] Table tableTwin(const GradeFlow& series);
[[nodiscard]] Table tableTwin(const GradeHeat& series);
[[nodiscard]] Table tableTwin(const PlanActual& series);
[[nodiscard]] Table tableTwin(const Completion& series);
[[nodiscard]] Table tableTwin(const Timeline& series);

} // namespace shirube::report

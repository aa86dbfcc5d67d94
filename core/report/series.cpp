// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/report/definitions.h"
#include "core/report/tables.h"

#include <QCoreApplication>

namespace shirube::report
{

namespace
{

constexpr int flowMonths = 24;

QList<PaceSeries::Point> straightLine(YearMonth from, qint64 start, YearMonth to, qint64 end)
{
    QList<PaceSeries::Point> line;
    const int months = from.monthsUntil(to);
    for (int i = 0; months > 0 && i <= months; ++i)
        line.append({from.plusMonths(i), double(start) + double(end - start) * i / months});
    return line;
}

QString paceSummary(const KeyFigures& figures)
{
    if (!figures.headcount)
        return QCoreApplication::translate("Report",
                                           "Members up to %1 are not entered yet; import the roster or the "
                                           "events to see the pace.")
            .arg(formatMonth(figures.asOf));
    const QString members = formatCount(figures.headcount);
    const QString month = formatMonth(figures.asOf);
    if (!figures.target)
        return QCoreApplication::translate("Report", "%1 members at the end of %2; no target is entered yet.")
            .arg(members, month);

    const qint64 missing = figures.target->headcount - *figures.headcount;
    const QString due = formatMonth(YearMonth(figures.target->dueOn));
    if (missing <= 0)
        return QCoreApplication::translate("Report",
                                           "%1 members at the end of %2; the target of %3 is reached.")
            .arg(members, month, formatCount(figures.target->headcount));
    if (!figures.progress.requiredJoinsPerMonth)
        return QCoreApplication::translate("Report",
                                           "%1 members at the end of %2; %3 short of the target for %4.")
            .arg(members, month, formatCount(missing), due);
    const QString summary =
        QCoreApplication::translate(
            "Report", "%1 members at the end of %2; %3 to go until %4, %5 joins a month needed (%6).")
            .arg(members, month, formatCount(missing), due, formatCount(figures.progress.requiredJoinsPerMonth),
                 premiseOf(LeavesTaken::LastTwelveMonths));
    return figures.base
               ? summary
               : joinSentences({summary, QCoreApplication::translate("Report", "Without the members at the plan's start there is "
                                                                               "no target line.")});
}

QString flowSummary(const FlowSeries& series)
{
    if (series.points.isEmpty())
        return unknownText();
    qint64 gains = 0;
    qint64 leaves = 0;
    for (const FlowSeries::Point& point : series.points) {
        gains += point.gains;
        leaves += point.leaves;
    }
    return QCoreApplication::translate("Report", "%1 to %2: %3 joined or rejoined, %4 left.")
        .arg(formatMonth(series.points.first().month), formatMonth(series.points.last().month), formatCount(gains),
             formatCount(leaves));
}

/// The steps of a waterfall, each beginning where the one before it ended.
class Waterfall
{
public:
    void level(const QString& label, qint64 value)
    {
        m_steps.append({label, 0, value, WaterfallStep::Kind::Level});
        m_at = value;
    }
    void move(const QString& label, qint64 change)
    {
        m_steps.append(
            {label, m_at, m_at + change, change < 0 ? WaterfallStep::Kind::Loss : WaterfallStep::Kind::Gain});
        m_at += change;
    }
    [[nodiscard]] QList<WaterfallStep> steps() const { return m_steps; }

private:
    QList<WaterfallStep> m_steps;
    qint64 m_at = 0;
};

} // namespace

PaceSeries paceSeries(const KeyFigures& figures)
{
    PaceSeries series;
    const YearMonth first = FiscalYear(figures.asOf).plusYears(-2).firstMonth();
    for (const membership::MonthFigures& month : figures.membership.months) {
        if (month.month >= first)
            series.actual.append({month.month, double(month.figures.closing)});
    }
    if (figures.target) {
        series.target = figures.target->headcount;
        series.targetMonth = YearMonth(figures.target->dueOn);
        if (figures.base) {
            for (const membership::PathPoint& point : membership::targetPath(
                     *figures.target, figures.baseMonth, *figures.base, figures.membership.months))
                series.targetLine.append({point.month, point.members});
        }
        if (figures.headcount && *figures.headcount < *series.target)
            series.neededPace =
                straightLine(figures.asOf, *figures.headcount, series.targetMonth, *series.target);
    }
    if (!series.actual.isEmpty())
        series.marks = marksWithin(figures.marks, series.actual.first().month,
                                   std::max(figures.asOf, figures.target ? series.targetMonth : figures.asOf));
    series.summary = paceSummary(figures);
    return series;
}

QList<WaterfallStep> waterfall(const KeyFigures& figures)
{
    if (!figures.membership.fiscalYear)
        return {};
    const membership::Figures& year = *figures.membership.fiscalYear;
    Waterfall chart;
    chart.level(QCoreApplication::translate("Report", "Opening"), year.opening);
    chart.move(QCoreApplication::translate("Report", "Joins"), year.flows.joins);
    chart.move(QCoreApplication::translate("Report", "Rejoins"), year.flows.rejoins);
    chart.move(QCoreApplication::translate("Report", "Leaves"), -year.flows.leaves);
    if (const qint64 transfers = year.flows.transfersIn - year.flows.transfersOut; transfers != 0)
        chart.move(QCoreApplication::translate("Report", "Transfers"), transfers);
    // Contradicting data is shown, never forced to fit.
    if (year.difference() != 0)
        chart.move(QCoreApplication::translate("Report", "Difference"), year.difference());
    chart.level(QCoreApplication::translate("Report", "Closing"), year.closing);
    return chart.steps();
}

FlowSeries flowSeries(const KeyFigures& figures)
{
    FlowSeries series;
    qint64 net = 0;
    for (const membership::MonthFigures& month : figures.membership.months) {
        const membership::Flows& flows = month.figures.flows;
        net = month.month == FiscalYear(month.month).firstMonth() ? 0 : net;
        net += flows.joins + flows.rejoins - flows.leaves;
        if (month.month.monthsUntil(figures.asOf) < flowMonths)
            series.points.append({month.month, flows.joins + flows.rejoins, flows.leaves, net});
    }
    if (!series.points.isEmpty())
        series.marks = marksWithin(figures.marks, series.points.first().month, series.points.last().month);
    if (!series.points.isEmpty())
        series.neededGains = figures.progress.requiredJoinsPerMonth;
    series.summary = flowSummary(series);
    return series;
}

} // namespace shirube::report

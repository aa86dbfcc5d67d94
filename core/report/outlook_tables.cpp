// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/outlook_tables.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/plan/names.h"
#include "core/report/definitions.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using membership::Forecast;
using membership::ForecastPoint;
using statistics::Range;

namespace
{

Cell roundedCell(std::optional<double> value)
{
    return countCell(value ? std::optional(qRound64(*value)) : std::nullopt);
}

QString rangeText(const Range& range)
{
    return u"%1 – %2"_s.arg(formatCount(qRound64(range.low)), formatCount(qRound64(range.high)));
}

Cell rangeCell(const std::optional<Range>& range)
{
    return range ? Cell{rangeText(*range), qRound64(range->low)} : countCell({});
}

QList<Cell> methodRow(const MethodOutlook& method, bool isBest)
{
    const std::optional<Forecast>& forecast = method.outcome.forecast;
    const auto last = forecast ? std::optional(forecast->points.last()) : std::nullopt;
    const membership::BackTest* test = forecast && forecast->backTest ? &*forecast->backTest : nullptr;
    QString remark = method.outcome.missing;
    if (isBest)
        remark = QCoreApplication::translate("Report", "smallest error");
    return {textCell((isBest ? u"● "_s : QString()) + displayName(method.outcome.method)),
            roundedCell(last ? std::optional(last->members.mean) : std::nullopt),
            rangeCell(last ? std::optional(last->range80()) : std::nullopt),
            rangeCell(last ? std::optional(last->range95()) : std::nullopt),
            probabilityCell(method.probability),
            countCell(method.neededJoins),
            roundedCell(test ? std::optional(test->members) : std::nullopt),
            percentCell(test ? std::optional(test->fraction) : std::nullopt),
            textCell(remark)};
}

QString testNote(const Outlook& outlook)
{
    const MethodOutlook* chosen = outlook.chosen();
    if (!chosen || !chosen->outcome.forecast->backTest)
        return QCoreApplication::translate("Report", "The history is too short to test the methods on months that are "
                                                     "known: no method is marked as best.");
    const membership::BackTest& test = *chosen->outcome.forecast->backTest;
    return QCoreApplication::translate("Report", "Error: what each method would have missed %1 months ahead, on average "
                                                 "over %2 starting months whose outcome is known. ● the smallest. The ranges are "
                                                 "at least as wide as such an error asks for.")
        .arg(test.horizon)
        .arg(test.origins);
}

} // namespace

QString outlookSentence(const Outlook& outlook)
{
    const MethodOutlook* chosen = outlook.chosen();
    if (!chosen)
        return outlook.methods.isEmpty() ? QString() : outlook.methods.first().outcome.missing;
    const Forecast& forecast = *chosen->outcome.forecast;
    const QString expected =
        QCoreApplication::translate("Report", "%1: %2 members expected at the end of %3 (80 % range %4).")
            .arg(displayName(forecast.method), formatCount(qRound64(forecast.points.last().members.mean)),
                 formatMonth(outlook.until), rangeText(forecast.points.last().range80()));
    if (!outlook.target)
        return joinSentences({expected, QCoreApplication::translate("Report", "No target is due ahead.")});
    const QString chance =
        QCoreApplication::translate("Report", "The target of %1 is reached with a probability of %2; %3 joins a month are needed (%4).")
            .arg(formatCount(outlook.target), formatProbability(chosen->probability), formatCount(chosen->neededJoins),
                 premiseOf(LeavesTaken::Forecast));
    return joinSentences({expected, chance});
}

Table methodTable(const Outlook& outlook)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Forecasts for the end of %1").arg(formatMonth(outlook.until));
    table.unit = QCoreApplication::translate("Report", "companies");
    table.note = testNote(outlook);
    table.columns = {{QCoreApplication::translate("Report", "Method"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Members"), Align::Right},
                     {QCoreApplication::translate("Report", "80 % range"), Align::Right, 1.6},
                     {QCoreApplication::translate("Report", "95 % range"), Align::Right, 1.6},
                     {QCoreApplication::translate("Report", "Probability"), Align::Right},
                     {QCoreApplication::translate("Report", "Joins needed a month (by its own leaves)"), Align::Right, 1.3,
                      QCoreApplication::translate("Report", "(Target − members + leaves that the method expects) ÷ months left, rounded up")},
                     {QCoreApplication::translate("Report", "Error"), Align::Right},
                     {QCoreApplication::translate("Report", "Error (rate)"), Align::Right},
                     {QCoreApplication::translate("Report", "Remark"), Align::Left, 1.5}};
    for (qsizetype i = 0; i < outlook.methods.size(); ++i)
        table.rows.append(methodRow(outlook.methods[i], outlook.best == i));
    return table;
}

Table forecastTable(const Outlook& outlook)
{
    Table table;
    const MethodOutlook* chosen = outlook.chosen();
    table.title = QCoreApplication::translate("Report", "Forecast by month");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.columns = {{QCoreApplication::translate("Report", "Month"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "Members"), Align::Right},
                     {QCoreApplication::translate("Report", "80 % low"), Align::Right},
                     {QCoreApplication::translate("Report", "80 % high"), Align::Right},
                     {QCoreApplication::translate("Report", "95 % low"), Align::Right},
                     {QCoreApplication::translate("Report", "95 % high"), Align::Right}};
    if (!chosen) {
        table.note = outlookSentence(outlook);
        return table;
    }
    table.note = QCoreApplication::translate("Report", "Method: %1").arg(displayName(chosen->outcome.method));
    for (const ForecastPoint& point : chosen->outcome.forecast->points) {
        const Range range80 = point.range80();
        const Range range95 = point.range95();
        table.rows.append({textCell(formatMonth(point.month)), roundedCell(point.members.mean), roundedCell(range80.low),
                           roundedCell(range80.high), roundedCell(range95.low), roundedCell(range95.high)});
    }
    return table;
}

Table branchOutlookTable(const Outlook& outlook)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Branches at the end of %1").arg(formatMonth(outlook.until));
    table.unit = QCoreApplication::translate("Report", "companies");
    table.note = QCoreApplication::translate("Report", "The branches' forecasts add up to the whole's.");
    table.columns = {{QCoreApplication::translate("Report", "Branch"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Members"), Align::Right},
                     {QCoreApplication::translate("Report", "Forecast"), Align::Right},
                     {QCoreApplication::translate("Report", "80 % range"), Align::Right, 1.6},
                     {QCoreApplication::translate("Report", "Target"), Align::Right},
                     {QCoreApplication::translate("Report", "Probability"), Align::Right}};
    qint64 sum = 0;
    for (const BranchOutlook& branch : outlook.branches) {
        table.rows.append({textCell(plan::displayName(branch.branch)), countCell(branch.headcount),
                           roundedCell(branch.atEnd.members.mean), rangeCell(branch.atEnd.range80()), countCell(branch.target),
                           probabilityCell(branch.probability)});
        sum += qRound64(branch.atEnd.members.mean);
    }
    if (const MethodOutlook* chosen = outlook.chosen(); chosen && !outlook.branches.isEmpty())
        table.totals = {textCell(QCoreApplication::translate("Report", "Whole chamber")),
                        countCell(qRound64(outlook.history.members)),
                        countCell(sum),
                        rangeCell(chosen->outcome.forecast->points.last().range80()),
                        countCell(outlook.target),
                        probabilityCell(chosen->probability)};
    return table;
}

void addForecast(PaceSeries& series, const Outlook& outlook)
{
    const MethodOutlook* chosen = outlook.chosen();
    if (!chosen)
        return;
    const double now = outlook.history.members;
    series.forecast = {{outlook.asOf, now, now, now, now, now}};
    for (const ForecastPoint& point : chosen->outcome.forecast->points) {
        const Range range80 = point.range80();
        const Range range95 = point.range95();
        series.forecast.append({point.month, point.members.mean, range80.low, range80.high, range95.low, range95.high});
    }
    addSentence(series.summary, outlookSentence(outlook));
}

} // namespace shirube::report

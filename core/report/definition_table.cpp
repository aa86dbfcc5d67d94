// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/definitions.h"
#include "core/report/tables.h"

#include <QCoreApplication>
#include <array>

namespace shirube::report
{

namespace
{

struct Words
{
    const char* metric;
    const char* formula;
    const char* population;
};

// In the order of Metric.
constexpr std::array<Words, metricCount> definitions{{
    {QT_TRANSLATE_NOOP("Report", "Members"),
     QT_TRANSLATE_NOOP("Report",
                       "Companies that joined on or before the day and have not left on or before it"),
     QT_TRANSLATE_NOOP("Report", "Whole chamber or one branch, at the end of the month")},
    {QT_TRANSLATE_NOOP("Report", "Fiscal year"),
     QT_TRANSLATE_NOOP(
         "Report", "1 April to 31 March, named by its first year; flows run from 1 April to the as-of month"),
     QT_TRANSLATE_NOOP("Report", "Everything in this report")},
    {QT_TRANSLATE_NOOP("Report", "Net growth"), QT_TRANSLATE_NOOP("Report", "Joins + rejoins − leaves"),
     QT_TRANSLATE_NOOP("Report", "Events of the period; transfers between branches are not growth")},
    {QT_TRANSLATE_NOOP("Report", "Growth rate"), QT_TRANSLATE_NOOP("Report", "Net growth ÷ opening members"),
     QT_TRANSLATE_NOOP("Report", "Members on the day before the period")},
    {QT_TRANSLATE_NOOP("Report", "Difference"),
     QT_TRANSLATE_NOOP("Report",
                       "Closing − (opening + joins + rejoins + transfers in − leaves − transfers out)"),
     QT_TRANSLATE_NOOP("Report", "Each branch and the whole; 0 unless the ledger contradicts itself")},
    {QT_TRANSLATE_NOOP("Report", "Retention (cohort)"),
     QT_TRANSLATE_NOOP("Report", "Opening members still in at the end without a break ÷ opening members"),
     QT_TRANSLATE_NOOP("Report", "Members on the day before the fiscal year")},
    {QT_TRANSLATE_NOOP("Report", "Retention (flow)"),
     QT_TRANSLATE_NOOP("Report", "(Opening members − leaves) ÷ opening members"),
     QT_TRANSLATE_NOOP("Report", "Members on the day before the fiscal year; leaves of newcomers count too")},
    {QT_TRANSLATE_NOOP("Report", "Leave rate (period)"), QT_TRANSLATE_NOOP("Report", "Leaves in the period ÷ opening members; not made up to a year"),
     QT_TRANSLATE_NOOP("Report", "Since April, unless another period is named; “12 months”: up to the as-of month")},
    {QT_TRANSLATE_NOOP("Report", "First-year retention"),
     QT_TRANSLATE_NOOP("Report", "Who joined or rejoined in the fiscal year before and is still in at the end ÷ all who "
                                 "joined then; leaves count where the member was"),
     QT_TRANSLATE_NOOP("Report", "Joins and rejoins of the fiscal year before the as-of month's")},
    {QT_TRANSLATE_NOOP("Report", "Penetration"), QT_TRANSLATE_NOOP("Report", "Members ÷ establishments in the ward"),
     QT_TRANSLATE_NOOP("Report", "One ward or all, by the latest count up to the month")},
    {QT_TRANSLATE_NOOP("Report", "Achievement (level)"), QT_TRANSLATE_NOOP("Report", "Members ÷ target"),
     QT_TRANSLATE_NOOP("Report", "Whole chamber or one branch, at the end of the as-of month")},
    {QT_TRANSLATE_NOOP("Report", "Progress"),
     QT_TRANSLATE_NOOP("Report", "(Members − base) ÷ (target − base)"),
     QT_TRANSLATE_NOOP("Report", "Whole chamber; the base is taken on the eve of the plan's first day")},
    {QT_TRANSLATE_NOOP("Report", "Joins needed a month"),
     QT_TRANSLATE_NOOP("Report", "(Target − members + expected leaves) ÷ months left, rounded up"),
     QT_TRANSLATE_NOOP("Report", "Whole chamber; the last twelve months' average of leaves is carried on. A forecast's own "
                                 "figure takes the leaves that it expects")},
    {QT_TRANSLATE_NOOP("Report", "Probability"), QT_TRANSLATE_NOOP("Report", "Share of the forecast's outcomes that reach the target by its day"),
     QT_TRANSLATE_NOOP("Report", "Whole chamber or one branch; in whole percent, as precise as a forecast can be")},
    {QT_TRANSLATE_NOOP("Report", "Items"),
     QT_TRANSLATE_NOOP("Report", "A joint item counts once, whoever shares it"),
     QT_TRANSLATE_NOOP("Report", "Items of the as-of month's fiscal year")},
    {QT_TRANSLATE_NOOP("Report", "Overdue items"),
     QT_TRANSLATE_NOOP("Report", "Neither done nor stopped when their fiscal year is over"),
     QT_TRANSLATE_NOOP("Report", "Items of every fiscal year that is over at the end of the as-of month")},
    {QT_TRANSLATE_NOOP("Report", "Achievement (item)"),
     QT_TRANSLATE_NOOP("Report", "Actual ÷ the fiscal year's target, unrounded; turned round where less is better; of several indicators the mean, "
                                 "each counted up to the scale's highest bound"),
     QT_TRANSLATE_NOOP("Report", "Items of the review round, by what was reached at its end; within the year the pace shows whether they are on time")},
    {QT_TRANSLATE_NOOP("Report", "Pace"),
     QT_TRANSLATE_NOOP("Report", "Actual ÷ what is expected by the round's end; of several indicators the mean, each counted up to the scale's "
                                 "highest bound"),
     QT_TRANSLATE_NOOP("Report", "Indicators that grow through the year: evenly, by steps, or as past years ran")},
    {QT_TRANSLATE_NOOP("Report", "Grade"),
     QT_TRANSLATE_NOOP("Report", "The step of the round's scale that achievement reaches; a grade by hand stands with its reason"),
     QT_TRANSLATE_NOOP("Report", "Items of the review round; what cannot be evaluated has none and is in no mean")},
    {QT_TRANSLATE_NOOP("Report", "Effective drawdown"),
     QT_TRANSLATE_NOOP("Report", "Executed drawdown − what was returned or not used in the year"),
     QT_TRANSLATE_NOOP("Report", "Reserve fund entries of the fiscal year")},
    {QT_TRANSLATE_NOOP("Report", "Reserve balance"),
     QT_TRANSLATE_NOOP("Report",
                       "Opening balance + contributions + yield − drawdowns (effective, else executed)"),
     QT_TRANSLATE_NOOP("Report", "Entries up to the day; increases and decreases are shown gross")},
}};

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

Definition definitionOf(Metric metric)
{
    const Words& words = definitions[size_t(metric)];
    return {say(words.metric), say(words.formula), say(words.population)};
}

QString premiseOf(LeavesTaken leaves)
{
    switch (leaves) {
    case LeavesTaken::LastTwelveMonths:
        return say(QT_TRANSLATE_NOOP("Report", "at the last 12 months' leaves"));
    case LeavesTaken::Forecast:
        return say(QT_TRANSLATE_NOOP("Report", "at the forecast's leaves"));
    }
    return {};
}

QString meaningOf(Metric metric)
{
    const Definition definition = definitionOf(metric);
    return definition.formula + u'\n' + definition.population;
}

Table definitionTable()
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Definitions");
    table.columns = {{QCoreApplication::translate("Report", "Metric"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "Formula"), Align::Left, 4},
                     {QCoreApplication::translate("Report", "Population"), Align::Left, 3.5}};
    for (int metric = 0; metric < metricCount; ++metric) {
        const Definition definition = definitionOf(Metric(metric));
        table.rows.append({textCell(definition.metric), textCell(definition.formula), textCell(definition.population)});
    }
    return table;
}

} // namespace shirube::report

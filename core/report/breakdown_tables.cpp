// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/breakdown_tables.h"

#include "core/base/format.h"
#include "core/membership/event_store.h"
#include "core/membership/figure_store.h"
#include "core/plan/names.h"
#include "core/report/branch_report.h"
#include "core/report/definitions.h"
#include "core/report/list_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using membership::Dimension;
using membership::Figures;
using membership::GroupFigures;
using membership::Period;

namespace
{

class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString kindName(membership::EventKind kind)
{
    switch (kind) {
    case membership::EventKind::Join:
        return Report::tr("Join");
    case membership::EventKind::Rejoin:
        return Report::tr("Rejoin");
    case membership::EventKind::Leave:
        return Report::tr("Leave");
    case membership::EventKind::Transfer:
        return Report::tr("Transfer");
    }
    Q_UNREACHABLE();
}

QHash<OrganId, QString> namesOf(const QList<plan::Organ>& organs)
{
    QHash<OrganId, QString> names;
    for (const plan::Organ& organ : organs)
        names.insert(organ.id, plan::displayName(organ));
    return names;
}

QString groupName(Dimension dimension, const GroupFigures& group, const QHash<OrganId, QString>& names)
{
    switch (dimension) {
    case Dimension::Branch:
        return names.value(group.organ);
    case Dimension::Division:
        return group.organ.isValid() ? names.value(group.organ) : Report::tr("(no division)");
    case Dimension::SizeClass:
        return group.sizeClass.isEmpty() ? Report::tr("(no size class)") : displayWord(group.sizeClass);
    }
    Q_UNREACHABLE();
}

QString titleOf(Dimension dimension, Period period)
{
    switch (dimension) {
    case Dimension::Branch:
        return Report::tr("By branch, %1").arg(periodText(period));
    case Dimension::Division:
        return Report::tr("By division, %1").arg(periodText(period));
    case Dimension::SizeClass:
        return Report::tr("By size, %1").arg(periodText(period));
    }
    Q_UNREACHABLE();
}

QList<Column> figureColumns(Dimension dimension, Period period)
{
    const QString opening = Report::tr("Members at the end of the day before the period");
    QList<Column> columns{
        {dimension == Dimension::Branch     ? Report::tr("Branch")
         : dimension == Dimension::Division ? Report::tr("Division")
                                            : Report::tr("Size"),
         Align::Left, 1.6},
        {Report::tr("Opening"), Align::Right, 1.1, opening},
        {Report::tr("Joins"), Align::Right, 1, Report::tr("Joins dated in the period")},
        {Report::tr("Rejoins"), Align::Right, 1, Report::tr("Rejoins dated in the period")},
        {Report::tr("Leaves"), Align::Right, 1, Report::tr("Leaves dated in the period")},
        {Report::tr("In"), Align::Right, 1, Report::tr("Transfers into the group in the period")},
        {Report::tr("Out"), Align::Right, 1, Report::tr("Transfers out of the group in the period")},
        {Report::tr("Closing"), Align::Right, 1.1, Report::tr("Members at the end of the period")},
        {Report::tr("Net growth"), Align::Right, 1, meaningOf(Metric::NetGrowth)},
        {Report::tr("Growth rate"), Align::Right, 1, meaningOf(Metric::GrowthRate)},
        {Report::tr("Leave rate (period)"), Align::Right, 1, meaningOf(Metric::LeaveRate)},
        {Report::tr("Retention (flow)"), Align::Right, 1.1, meaningOf(Metric::RetentionFlow)}};
    if (period.opensFiscalYear()) {
        columns.append({Report::tr("Retention (cohort)"), Align::Right, 1.1,
                        meaningOf(Metric::RetentionCohort)});
        if (period.last == FiscalYear(period.first).lastMonth())
            columns.append({Report::tr("First-year retention"), Align::Right, 1.1,
                            meaningOf(Metric::FirstYearRetention)});
    }
    columns.append({Report::tr("Year ago"), Align::Right, 1.1, Report::tr("Members at the end of the same month a year before")});
    columns.append({Report::tr("Diff."), Align::Right, 1,
                    meaningOf(Metric::Difference)});
    if (dimension == Dimension::Branch)
        columns.append({Report::tr("Streak"), Align::Right, 0.9,
                        helpOf(BranchMeasure::Streak)});
    return columns;
}

std::optional<double> growthRate(const Figures& figures)
{
    return figures.opening > 0 ? std::optional(double(figures.netGrowth()) / double(figures.opening)) : std::nullopt;
}

QList<Cell> figureRow(const QString& name, const GroupFigures& group, Period period)
{
    const Figures& f = group.figures;
    QList<Cell> row{textCell(name),
                    countCell(f.opening),
                    countCell(f.flows.joins),
                    countCell(f.flows.rejoins),
                    countCell(f.flows.leaves),
                    countCell(f.flows.transfersIn),
                    countCell(f.flows.transfersOut),
                    countCell(f.closing),
                    changeCell(f.netGrowth()),
                    percentCell(growthRate(f)),
                    percentCell(f.leaveRate()),
                    percentCell(f.retentionFlow())};
    if (period.opensFiscalYear()) {
        row.append(percentCell(f.retentionCohort()));
        if (period.last == FiscalYear(period.first).lastMonth())
            row.append(percentCell(group.firstYearRetention()));
    }
    row.append(countCell(group.yearAgo));
    row.append(changeCell(f.difference()));
    return row;
}

GroupFigures wholeOf(const QList<GroupFigures>& groups)
{
    GroupFigures whole;
    for (const GroupFigures& group : groups) {
        whole.figures.opening += group.figures.opening;
        whole.figures.closing += group.figures.closing;
        whole.figures.flows += group.figures.flows;
        whole.figures.openingLost += group.figures.openingLost;
        whole.yearAgo += group.yearAgo;
        whole.newcomers += group.newcomers;
        whole.newcomersLost += group.newcomersLost;
    }
    return whole;
}

Table wordTable(const QString& title, const QString& group, Period period, const QList<membership::WordCount>& words)
{
    Table table;
    table.title = Report::tr("%1, %2").arg(title, periodText(period));
    table.unit = Report::tr("companies");
    qint64 all = 0;
    qint64 allYearAgo = 0;
    for (const membership::WordCount& word : words) {
        all += word.events;
        allYearAgo += word.yearAgo;
    }
    const auto share = [&](qint64 events) { return all > 0 ? std::optional(double(events) / double(all)) : std::nullopt; };
    table.columns = {{group, Align::Left, 2},
                     {Report::tr("Companies"), Align::Right},
                     {Report::tr("Share"), Align::Right, 1, Report::tr("Companies ÷ all of the period")},
                     {Report::tr("Cum."), Align::Right, 1, Report::tr("Shares of this row and those above")},
                     {Report::tr("Year before"), Align::Right, 1, Report::tr("In the same period a year before")},
                     {Report::tr("Change (y/y)"), Align::Right}};
    qint64 sum = 0;
    for (const membership::WordCount& word : words) {
        sum += word.events;
        table.rows.append({textCell(displayWord(word.word)), countCell(word.events), percentCell(share(word.events)),
                           percentCell(share(sum)), countCell(word.yearAgo), changeCell(word.events - word.yearAgo)});
    }
    table.totals = {textCell(Report::tr("All")), countCell(all), percentCell(share(all)), textCell({}), countCell(allYearAgo),
                    changeCell(all - allYearAgo)};
    return table;
}

} // namespace

QString periodText(Period period)
{
    if (period.first == period.last)
        return formatMonth(period.first);
    const FiscalYear year(period.first);
    if (period.first == year.firstMonth() && period.last == year.lastMonth())
        return formatFiscalYear(year);
    if (period.opensFiscalYear())
        return Report::tr("%1 up to %2").arg(formatFiscalYear(year), formatMonth(period.last));
    return Report::tr("%1 to %2").arg(formatMonth(period.first), formatMonth(period.last));
}

Table breakdownTable(Dimension dimension, Period period, const QList<GroupFigures>& groups,
                     const QList<plan::Organ>& organs, const QMap<OrganId, int>& streaks)
{
    const QHash<OrganId, QString> names = namesOf(organs);
    Table table;
    table.title = titleOf(dimension, period);
    table.unit = Report::tr("companies");
    table.columns = figureColumns(dimension, period);
    table.totals = figureRow(Report::tr("Whole chamber"), wholeOf(groups), period);
    for (const GroupFigures& group : groups) {
        table.rows.append(figureRow(groupName(dimension, group, names), group, period));
        if (dimension == Dimension::Branch) {
            const auto streak = streaks.constFind(group.organ);
            table.rows.last().append(measureCell(BranchMeasure::Streak, streak == streaks.cend() ? std::nullopt
                                                                                                 : std::optional<double>(*streak)));
        }
    }
    if (dimension == Dimension::Branch) {
        table.totals.append(textCell({}));
        const auto hasStreak = [&](const GroupFigures& group) { return streaks.contains(group.organ); };
        if (std::ranges::none_of(groups, hasStreak)) // no year with targets is over
            removeColumn(table, table.columns.size() - 1);
    }
    if (!period.opensFiscalYear())
        table.note = Report::tr("Cohort retention is known for periods that begin on 1 April.");
    return table;
}

Measure measureOf(Period period, int column)
{
    using enum Measure;
    static const QList<Measure> first{Group,       Opening,      Joins,   Rejoins,   Leaves,
                                      TransfersIn, TransfersOut, Closing, NetGrowth, NetGrowth,
                                      Leaves,      Leaves}; // rates: what stands above the line
    const bool isWholeYear = period.last == FiscalYear(period.first).lastMonth();
    const qsizetype yearAgo = first.size() + (!period.opensFiscalYear() ? 0 : isWholeYear ? 2 : 1);
    return column == yearAgo ? YearAgo : first.value(column, Other);
}

QDate countedOn(Measure measure, Period period)
{
    switch (measure) {
    case Measure::Opening:
        return period.first.firstDay().addDays(-1);
    case Measure::Closing:
        return period.last.lastDay();
    case Measure::YearAgo:
        return period.last.plusMonths(-12).lastDay();
    default:
        return {};
    }
}

void narrow(membership::LineFilter& filter, Measure measure)
{
    using membership::EventKind;
    switch (measure) {
    case Measure::Joins:
        filter.kinds = {EventKind::Join};
        return;
    case Measure::Rejoins:
        filter.kinds = {EventKind::Rejoin};
        return;
    case Measure::Leaves:
        filter.kinds = {EventKind::Leave};
        return;
    case Measure::NetGrowth:
        filter.kinds = {EventKind::Join, EventKind::Rejoin, EventKind::Leave};
        return;
    case Measure::TransfersIn:
    case Measure::TransfersOut:
        filter.kinds = {EventKind::Transfer};
        filter.end = measure == Measure::TransfersIn ? membership::TransferEnd::To : membership::TransferEnd::From;
        return;
    case Measure::Group:
    case Measure::Opening:
    case Measure::Closing:
    case Measure::YearAgo:
    case Measure::Other:
        return;
    }
}

Table reasonTable(Period period, const QList<membership::WordCount>& reasons)
{
    using membership::ReasonGroup;
    Table table = wordTable(Report::tr("Reasons for leaving"), Report::tr("Reason"), period, reasons);
    table.columns.insert(1, {Report::tr("Kind"), Align::Left, 1.2});
    table.totals.insert(1, textCell({}));
    QMap<ReasonGroup, qint64> byGroup;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        table.rows[i].insert(1, textCell(displayName(reasons[i].group)));
        byGroup[reasons[i].group] += reasons[i].events;
    }
    table.note = Report::tr("Unavoidable (external) %1, avoidable (own choice) %2, procedure %3, unknown %4.")
                     .arg(formatCount(byGroup.value(ReasonGroup::External)),
                          formatCount(byGroup.value(ReasonGroup::OwnChoice)),
                          formatCount(byGroup.value(ReasonGroup::Procedure)),
                          formatCount(byGroup.value(ReasonGroup::Unknown)));
    return table;
}

Table channelTable(Period period, const QList<membership::WordCount>& channels)
{
    return wordTable(Report::tr("Channels of joining"), Report::tr("Channel"), period, channels);
}

QString displayName(membership::ReasonGroup group)
{
    switch (group) {
    case membership::ReasonGroup::External:
        return Report::tr("external");
    case membership::ReasonGroup::OwnChoice:
        return Report::tr("own choice");
    case membership::ReasonGroup::Procedure:
        return Report::tr("procedure");
    case membership::ReasonGroup::Unknown:
        return Report::tr("unknown");
    }
    Q_UNREACHABLE();
}

Table lineTable(const QList<membership::LedgerLine>& lines, qint64 total, const QList<plan::Organ>& organs)
{
    const QHash<OrganId, QString> names = namesOf(organs);
    Table table;
    table.title = Report::tr("Lines of the ledger");
    table.columns = {{Report::tr("Date"), Align::Left, 1.1},     {Report::tr("Event"), Align::Left},      {Report::tr("Number"), Align::Left},
                     {Report::tr("Company"), Align::Left, 2.5},  {Report::tr("Branch"), Align::Left, 1.2}, {Report::tr("To branch"), Align::Left, 1.2},
                     {Report::tr("Division"), Align::Left, 1.2}, {Report::tr("Size"), Align::Left},       {Report::tr("Reason"), Align::Left, 1.3},
                     {Report::tr("Channel"), Align::Left, 1.3}};
    for (const membership::LedgerLine& line : lines)
        table.rows.append({textCell(formatDate(line.date)), textCell(kindName(line.kind)),
                           textCell(line.member), textCell(line.companyName), textCell(names.value(line.branch)),
                           textCell(names.value(line.toBranch)), textCell(names.value(line.division)),
                           textCell(cellWord(line.sizeClass)), textCell(cellWord(line.reason)),
                           textCell(cellWord(line.channel))});
    table.note = shownText(lines.size(), total);
    return table;
}

QString shownText(qint64 shown, qint64 total)
{
    return total > shown ? Report::tr("The first %1 of %2 lines.").arg(formatCount(shown), formatCount(total))
                         : Report::tr("Lines: %1.").arg(formatCount(total));
}

} // namespace shirube::report

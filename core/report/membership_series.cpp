// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/membership_series.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/membership/campaigns.h"
#include "core/plan/names.h"
#include "core/report/breakdown_tables.h"
#include "core/report/list_words.h"
#include "core/report/tables.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int monthsOfYear = 12;

/// Joins and leaves since the first day of a fiscal year up to the end of a month.
struct Cumulative
{
    std::optional<qint64> gains;
    std::optional<qint64> leaves;
};

Cumulative cumulativeTo(const membership::Snapshot& snapshot, YearMonth month)
{
    const YearMonth april = FiscalYear(month).firstMonth();
    // The ledger's first month holds everyone who was there before it.
    if (snapshot.months.isEmpty() || april <= snapshot.firstMonth || month > snapshot.asOf)
        return {};
    Cumulative sum{0, 0};
    for (YearMonth at = april; at <= month; at = at.plusMonths(1)) {
        const membership::Flows& flows = snapshot.months[snapshot.firstMonth.monthsUntil(at)].figures.flows;
        *sum.gains += flows.joins + flows.rejoins;
        *sum.leaves += flows.leaves;
    }
    return sum;
}

QString cumulativeSummary(const CumulativeSeries::Month& month)
{
    return QCoreApplication::translate("Report",
                                       "From April to %1: %2 joined or rejoined (last year %3), %4 left (%5).")
        .arg(formatMonth(month.month), formatCount(month.gains), formatCount(month.gainsLastYear),
             formatCount(month.leaves), formatCount(month.leavesLastYear));
}

QString panelSummary(const PanelSeries& series)
{
    QList<std::pair<double, QString>> changes;
    qsizetype grew = 0;
    qsizetype shrank = 0;
    qsizetype stayed = 0;
    for (const PanelSeries::Panel& panel : series.panels) {
        if (panel.values.isEmpty() || !panel.values.last())
            continue;
        changes.append({*panel.values.last(), panel.name});
        grew += *panel.values.last() > 1 ? 1 : 0;
        shrank += *panel.values.last() < 1 ? 1 : 0;
        stayed += *panel.values.last() == 1 ? 1 : 0; // the very members, and not a rounded 0.0 %
    }
    if (changes.isEmpty())
        return QCoreApplication::translate("Report", "No members are entered up to this month.");
    const auto [least, most] = std::ranges::minmax_element(changes);
    return QCoreApplication::translate("Report",
                                       "Since %1, of %2 branches %3 grew, %4 shrank and %5 stayed as they were; from %6 (%7) "
                                       "to %8 (%9).")
        .arg(formatMonth(series.first), formatCount(changes.size()), formatCount(grew), formatCount(shrank), formatCount(stayed),
             least->second, changeText(least->first), most->second, changeText(most->first));
}

PanelSeries::Panel panelOf(const QString& name, std::span<const membership::MonthFigures> months)
{
    PanelSeries::Panel panel{name, {}, months.back().figures.closing};
    double base = 0;
    for (const membership::MonthFigures& month : months) {
        const double members = double(month.figures.closing);
        base = base > 0 ? base : members;
        panel.values.append(base > 0 ? std::optional(members / base) : std::nullopt);
    }
    return panel;
}

} // namespace

QString changeText(double ratio)
{
    const double change = ratio - 1;
    const QString text = formatPercent(std::abs(change));
    return change > 0 ? u'+' + text : change < 0 ? u'△' + text : text;
}

WaterfallSeries waterfallSeries(const KeyFigures& figures)
{
    WaterfallSeries series;
    series.steps = waterfall(figures);
    if (!figures.membership.fiscalYear) {
        series.summary = QCoreApplication::translate("Report", "No members are entered up to this month.");
        return series;
    }
    const membership::Figures& year = *figures.membership.fiscalYear;
    series.summary = QCoreApplication::translate("Report",
                                                 "%1 members at the opening of %2, %3 joined or rejoined, %4 left, "
                                                 "%5 at the end of %6.")
                         .arg(formatCount(year.opening), formatFiscalYear(FiscalYear(figures.asOf)),
                              formatCount(year.flows.joins + year.flows.rejoins), formatCount(year.flows.leaves),
                              formatCount(year.closing), formatMonth(figures.asOf));
    if (const qint64 transfers = year.netTransfers(); transfers != 0)
        addSentence(series.summary, QCoreApplication::translate("Report", "Transfers between branches made %1.").arg(formatChange(transfers)));
    if (year.difference() != 0)
        addSentence(series.summary, QCoreApplication::translate("Report", "The ledger contradicts itself by %1.")
                                        .arg(formatChange(year.difference())));
    return series;
}

CumulativeSeries cumulativeFlows(const KeyFigures& figures)
{
    CumulativeSeries series;
    const YearMonth april = FiscalYear(figures.asOf).firstMonth();
    bool isKnown = false;
    for (int i = 0; i < monthsOfYear; ++i) {
        const YearMonth month = april.plusMonths(i);
        const Cumulative now = cumulativeTo(figures.membership, month);
        const Cumulative before = cumulativeTo(figures.membership, month.plusMonths(-monthsOfYear));
        series.months.append({month, now.gains, now.leaves, before.gains, before.leaves});
        isKnown = isKnown || now.gains || before.gains;
    }
    if (isKnown) {
        series.marks = marksWithin(figures.marks, april, series.months.last().month);
        series.summary = cumulativeSummary(series.months[april.monthsUntil(figures.asOf)]);
    } else {
        series.months.clear();
        series.summary =
            QCoreApplication::translate("Report", "The ledger does not yet hold a whole month since an April.");
    }
    return series;
}

PanelSeries branchPanels(const KeyFigures& figures, const BranchMonths& branches, int months)
{
    PanelSeries series;
    series.first = figures.asOf.plusMonths(1 - months);
    for (const BranchFigures& row : figures.branches) {
        const QList<membership::MonthFigures> all = branches.value(row.branch.id);
        if (all.isEmpty())
            continue;
        const auto shown = std::min(all.size(), qsizetype(months));
        series.first = all[all.size() - shown].month;
        series.panels.append(panelOf(row.branch.name, std::span(all).last(size_t(shown))));
    }
    series.summary = panelSummary(series);
    if (!series.panels.isEmpty())
        series.marks = marksWithin(figures.marks, series.first, figures.asOf);
    if (!series.marks.isEmpty()) // the panels have no room for words
        series.summary += u"  ┆ "_s + marksNote(series.marks);
    return series;
}

FunnelSeries branchLeaveFunnel(const KeyFigures& figures, const BranchMonths& branches)
{
    QList<FunnelGroup> groups;
    for (const BranchFigures& row : figures.branches) {
        const QList<membership::MonthFigures> all = branches.value(row.branch.id);
        const auto counted = std::min(all.size() - 1, qsizetype(monthsOfYear));
        if (counted <= 0)
            continue;
        const membership::Figures year = membership::asOnePeriod(std::span(all).last(size_t(counted)));
        groups.append({plan::displayName(row.branch), year.opening, year.flows.leaves});
    }
    return leaveFunnel(groups);
}

ParetoSeries leaveReasonPareto(const QList<membership::WordCount>& reasons)
{
    QList<ParetoItem> items;
    for (const membership::WordCount& reason : reasons)
        items.append({displayWord(reason.word), reason.events, reason.yearAgo});
    return paretoSeries(items);
}

Result<QList<EventMark>> loadMarks(const storage::Database& database)
{
    QList<EventMark> marks;
    SHIRUBE_ASSIGN(const auto events, membership::loadEventMarks(database));
    for (const membership::EventMark& event : events)
        marks.append({event.date, event.title});
    SHIRUBE_ASSIGN(const auto campaigns, membership::loadCampaigns(database));
    for (const membership::Campaign& campaign : campaigns)
        marks.append({campaign.firstDay, campaign.name});
    std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    return marks;
}

} // namespace shirube::report

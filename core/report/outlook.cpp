// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/outlook.h"

#include <algorithm>

namespace shirube::report
{

using membership::Forecast;
using membership::History;

namespace
{

constexpr int mostMonths = 120;

YearMonth endOf(const KeyFigures& figures)
{
    if (figures.target && YearMonth(figures.target->dueOn) > figures.asOf)
        return std::min(YearMonth(figures.target->dueOn), figures.asOf.plusMonths(mostMonths));
    return FiscalYear(figures.asOf.plusMonths(1)).lastMonth();
}

// Months after the ledger's last line are not known: nothing is read from their silence.
YearMonth lastKnown(const KeyFigures& figures)
{
    const YearMonth last = figures.membership.lastMonth;
    return last.isValid() ? std::min(last, figures.asOf) : figures.asOf;
}

std::optional<double> probabilityOf(const statistics::Estimate& members, std::optional<qint64> target)
{
    return target ? std::optional(statistics::probabilityOfReaching(members, double(*target))) : std::nullopt;
}

void addBranches(Outlook& outlook, const KeyFigures& figures,
                 const QMap<OrganId, QList<membership::MonthFigures>>& months)
{
    const MethodOutlook* chosen = outlook.chosen();
    if (!chosen)
        return;
    QMap<OrganId, History> histories;
    for (auto branch = months.begin(); branch != months.end(); ++branch)
        histories.insert(branch.key(), membership::historyOf(branch.value(), outlook.history.first));
    const auto forecasts = membership::branchForecasts(*chosen->outcome.forecast, histories);
    for (const BranchFigures& row : figures.branches) {
        const auto points = forecasts.value(row.branch.id);
        if (points.isEmpty())
            continue;
        const auto target = outlook.target ? row.target : std::nullopt;
        outlook.branches.append({row.branch, row.figures ? std::optional(row.figures->closing) : std::nullopt,
                                 points.last(), target, probabilityOf(points.last().members, target)});
    }
}

} // namespace

const MethodOutlook* Outlook::chosen() const
{
    if (best)
        return &methods[*best];
    const auto first = std::ranges::find_if(methods, [](const MethodOutlook& m) { return m.outcome.forecast.has_value(); });
    return first == methods.end() ? nullptr : &*first;
}

Outlook outlook(const KeyFigures& figures, const membership::TenureTable* tenure)
{
    Outlook outlook;
    outlook.asOf = figures.asOf;
    outlook.until = endOf(figures);
    if (figures.target && YearMonth(figures.target->dueOn) == outlook.until)
        outlook.target = figures.target->headcount;
    const YearMonth known = lastKnown(figures);
    QList<membership::MonthFigures> months = figures.membership.months;
    months.removeIf([&](const membership::MonthFigures& month) { return month.month > known; });
    outlook.history = membership::historyOf(months);
    const auto outcomes = membership::forecastByAll(outlook.history, tenure, known.monthsUntil(outlook.until));
    outlook.best = membership::bestOf(outcomes);
    for (const membership::MethodOutcome& outcome : outcomes) {
        MethodOutlook method{outcome, {}, {}};
        if (outcome.forecast) {
            method.probability = probabilityOf(outcome.forecast->points.last().members, outlook.target);
            if (outlook.target)
                method.neededJoins = neededJoinsPerMonth(*outcome.forecast, outlook.history, *outlook.target);
        }
        outlook.methods.append(method);
    }
    return outlook;
}

Result<Outlook> loadOutlook(const storage::Database& database, const KeyFigures& figures,
                            const std::function<bool(qint64 done, qint64 total)>& progress)
{
    SHIRUBE_ASSIGN(const membership::Spells spells, membership::loadSpells(database, lastKnown(figures).lastDay(), progress));
    const membership::TenureTable tenure = membership::tenureTable(spells);
    SHIRUBE_ASSIGN(const auto months, membership::loadBranchMonths(database, lastKnown(figures)));
    Outlook made = outlook(figures, &tenure);
    addBranches(made, figures, months);
    return made;
}

} // namespace shirube::report

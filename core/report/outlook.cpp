// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/outlook.h"

#include "core/membership/branch_months.h"
#include "core/membership/member_search.h"
#include "core/membership/tenure.h"

#include <algorithm>
#include <future>

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
                 const QMap<OrganId, QList<membership::ForecastPoint>>& forecasts)
{
    for (const BranchFigures& row : figures.branches) {
        const auto points = forecasts.value(row.branch.id);
        if (points.isEmpty())
            continue;
        const auto target = outlook.target ? row.target : std::nullopt;
        outlook.branches.append({row.branch, row.figures ? std::optional(row.figures->closing) : std::nullopt,
                                 points.last(), target, probabilityOf(points.last().members, target)});
    }
}

// The outlook without its forecasts.
Outlook framed(const KeyFigures& figures)
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
    return outlook;
}

void addMethods(Outlook& outlook, const QList<membership::MethodOutcome>& outcomes)
{
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
}

Result<> addForecasts(Outlook& outlook, const KeyFigures& figures, const storage::Database& database,
                      const ForecastQuestion& question, LedgerShelf& shelf, const membership::SpellProgress& progress)
{
    if (const auto made = shelf.forecasts.find(question)) {
        addMethods(outlook, made->methods);
        addBranches(outlook, figures, made->branches);
        return {};
    }
    // While the members are read.
    auto byHistory = std::async(std::launch::async, membership::forecastByHistory, question.whole, question.months);
    SHIRUBE_ASSIGN(const membership::Spells spells,
                   shelf.spells.take(database, lastKnown(figures).lastDay(), progress));
    const membership::TenureTable tenure = membership::tenureTable(spells);
    const membership::MethodOutcome byCohort = membership::forecastByCohort(question.whole, &tenure, question.months);
    Forecasts made{byHistory.get() << byCohort, {}};
    addMethods(outlook, made.methods);
    if (const MethodOutlook* chosen = outlook.chosen())
        made.branches = membership::branchForecasts(*chosen->outcome.forecast, question.branches);
    addBranches(outlook, figures, made.branches);
    SHIRUBE_ASSIGN(const QString state, membership::ledgerState(database));
    if (state == question.ledgerState) // else it changed under way: right for neither
        shelf.forecasts.keep(question, made);
    return {};
}

} // namespace

const MethodOutlook* Outlook::chosen() const
{
    if (best)
        return &methods[*best];
    const auto first = std::ranges::find_if(methods, [](const MethodOutlook& m) { return m.outcome.forecast.has_value(); });
    return first == methods.end() ? nullptr : &*first;
}

Outlook outlook(const KeyFigures& figures)
{
    Outlook outlook = framed(figures);
    addMethods(outlook, membership::forecastByAll(outlook.history, nullptr, lastKnown(figures).monthsUntil(outlook.until)));
    return outlook;
}

Result<Outlook> loadOutlook(const storage::Database& database, const KeyFigures& figures, LedgerShelf& shelf,
                            const membership::SpellProgress& progress)
{
    Outlook outlook = framed(figures);
    const YearMonth known = lastKnown(figures);
    SHIRUBE_ASSIGN(const auto months, membership::loadBranchMonths(database, known));
    ForecastQuestion question{{}, known.monthsUntil(outlook.until), outlook.history, {}};
    SHIRUBE_ASSIGN(question.ledgerState, membership::ledgerState(database));
    for (auto branch = months.begin(); branch != months.end(); ++branch)
        question.branches.insert(branch.key(), membership::historyOf(branch.value(), outlook.history.first));
    SHIRUBE_TRY(addForecasts(outlook, figures, database, question, shelf, progress));
    return outlook;
}

} // namespace shirube::report

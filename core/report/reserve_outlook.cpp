// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reserve_outlook.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/membership/breakdown.h"
#include "core/membership/size_class.h"
#include "core/report/list_words.h"
#include "core/report/reserve_tables.h"
#include "core/reserve/reserve_store.h"
#include "core/reserve/scenario.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using reserve::Projection;
using reserve::ScenarioInputs;

namespace
{

constexpr int year = 12;
// Columns that are left out where no line has anything for them.
constexpr qsizetype surplusColumn = 3; // of the scenarios compared
constexpr qsizetype yearsToTargetColumn = 8;
constexpr qsizetype requiredColumn = 9;
constexpr qsizetype firstLinkedColumn = 1; // of the years: members, fees, other income, expenditure, surplus
constexpr qsizetype linkedColumns = 5;

QString say(const char* source)
{
    return QCoreApplication::translate("Report", source);
}

Yen twelfths(Yen amount, int months)
{
    return {amount.value * months / year};
}

QList<FeeYear> feeYears(const ReserveBasis& basis, const ScenarioInputs& inputs)
{
    const ScenarioInputs::Link& link = *inputs.link;
    const membership::WhatIfInputs supposed = membership::whatIfFromText(link.members);
    const YearMonth first = basis.asOf.plusMonths(1);
    const YearMonth last = FiscalYear(first).plusYears(inputs.years - 1).lastMonth();
    const auto members = membership::whatIf(supposed, basis.asOf, double(*basis.headcount), basis.asOf.monthsUntil(last));
    const double perMember = *basis.headcount > 0 ? double(basis.yearlyFees->value) / double(*basis.headcount) : 0;
    QList<FeeYear> all;
    double fees = 0;
    double sum = 0;
    for (const membership::WhatIfPoint& point : members.months) {
        if (all.isEmpty() || all.last().year != FiscalYear(point.month)) {
            all.append({FiscalYear(point.month), 0, 0, {}, {}, {}});
            fees = sum = 0;
        }
        const bool isChanged = supposed.feeChange && point.month >= supposed.feeChange->from;
        sum += point.members;
        fees += point.members * perMember / year * (isChanged ? 1 + link.feeChange : 1);
        FeeYear& of = all.last();
        ++of.months;
        of.members = sum / of.months;
        of.fees = Yen{std::llround(fees)};
        of.otherIncome = twelfths(*link.otherIncome, of.months);
        of.expenditure = twelfths(*link.expenditure, of.months);
    }
    return all;
}

Cell yearsCell(const ReserveBasis& basis, std::optional<YearMonth> refilled)
{
    if (!refilled)
        return textCell(u"―"_s);
    const double years = double(basis.asOf.monthsUntil(*refilled)) / year;
    return {formatDecimal(std::ceil(years * 10) / 10), years};
}

} // namespace

Result<ReserveBasis> loadReserveBasis(const storage::Database& database, const KeyFigures& figures)
{
    ReserveBasis basis{figures.asOf, {}, figures.reserveYears, figures.headcount, {}, {}, {}};
    SHIRUBE_ASSIGN(const auto ahead, reserve::loadAhead(database, figures.asOf.lastDay()));
    basis.start = reserve::startOf(figures.funds, ahead, figures.asOf);
    SHIRUBE_ASSIGN(basis.fees, reserve::loadFees(database));
    if (!figures.headcount)
        return basis;
    SHIRUBE_ASSIGN(const auto groups, membership::loadBreakdown(database, membership::Dimension::SizeClass,
                                                                membership::Period::month(figures.asOf)));
    for (const membership::GroupFigures& group : groups) {
        if (group.figures.closing != 0)
            basis.members[group.sizeClass.isNull() ? u""_s : group.sizeClass] = group.figures.closing;
    }
    basis.yearlyFees = reserve::yearlyFees(basis.members, basis.fees);
    return basis;
}

Result<ReservePaper> loadReservePaper(const storage::Database& database, const KeyFigures& figures)
{
    SHIRUBE_ASSIGN(ReservePaper paper, reserve::loadAllEntries(database));
    SHIRUBE_ASSIGN(paper.basis, loadReserveBasis(database, figures));
    SHIRUBE_ASSIGN(const QList<reserve::Scenario> scenarios, reserve::loadScenarios(database));
    for (const reserve::Scenario& scenario : scenarios)
        paper.lines.append(reserveLine(paper.basis, scenario.name, scenario.inputs));
    return paper;
}

QString missingFor(const ReserveBasis& basis, const ScenarioInputs& inputs)
{
    QStringList missing;
    if (!basis.start)
        missing.append(say(QT_TRANSLATE_NOOP("Report", "the opening balance of the reserve")));
    if (inputs.link && !basis.headcount)
        missing.append(say(QT_TRANSLATE_NOOP("Report", "the members")));
    else if (inputs.link && !basis.yearlyFees)
        missing.append(say(QT_TRANSLATE_NOOP("Report", "the fee of every size class")));
    if (inputs.link && !inputs.link->otherIncome)
        missing.append(say(QT_TRANSLATE_NOOP("Report", "the other income of a year")));
    if (inputs.link && !inputs.link->expenditure)
        missing.append(say(QT_TRANSLATE_NOOP("Report", "the expenditure of a year")));
    return missing.join(say(QT_TRANSLATE_NOOP("Report", ", ")));
}

ReserveLine reserveLine(const ReserveBasis& basis, const QString& name, const ScenarioInputs& inputs)
{
    ReserveLine line{name, inputs, {}, {}};
    if (!missingFor(basis, inputs).isEmpty())
        return line;
    QMap<FiscalYear, Yen> surplus;
    if (inputs.link) {
        line.feeYears = feeYears(basis, inputs);
        for (const FeeYear& of : line.feeYears)
            surplus[of.year] = of.surplus();
    }
    line.projection = reserve::project(*basis.start, inputs, surplus);
    return line;
}

QString reserveSentence(const ReserveBasis& basis, const ReserveLine& line)
{
    if (!line.projection)
        return say(QT_TRANSLATE_NOOP("Report", "Not entered yet: %1. Enter it and the reserve's course appears."))
            .arg(missingFor(basis, line.inputs));
    const Projection& projection = *line.projection;
    const QString unit = displayName(display().unit);
    QStringList parts{say(QT_TRANSLATE_NOOP("Report", "Lowest at the end of %1: %2 %3."))
                          .arg(formatMonth(projection.lowestMonth), formatMoney(projection.lowest), unit)};
    if (!basis.start->floor)
        parts.append(say(QT_TRANSLATE_NOOP("Report", "The floor is not entered.")));
    else if (projection.floorTouched)
        parts.append(say(QT_TRANSLATE_NOOP("Report", "▲ The floor is touched on %1.")).arg(formatDate(*projection.floorTouched)));
    else
        parts.append(say(QT_TRANSLATE_NOOP("Report", "The floor is not touched.")));
    if (!basis.start->target)
        parts.append(say(QT_TRANSLATE_NOOP("Report", "The target balance is not entered.")));
    else if (projection.refilled)
        parts.append(say(QT_TRANSLATE_NOOP("Report", "The target is reached at the end of %1, in %2 years."))
                         .arg(formatMonth(*projection.refilled), yearsCell(basis, projection.refilled).text));
    else
        parts.append(say(QT_TRANSLATE_NOOP("Report", "The target is not reached up to %1."))
                         .arg(formatMonth(projection.months.last().month)));
    if (projection.requiredSurplus) {
        const FiscalYear by = line.inputs.refillBy.isValid() ? line.inputs.refillBy : projection.years.last().year;
        parts.append(say(QT_TRANSLATE_NOOP("Report", "To reach it by the end of %1 it takes %2 %3 each year."))
                         .arg(formatFiscalYear(by), formatMoney(projection.requiredSurplus), unit));
    }
    return joinSentences(parts);
}

Table reserveScenarioTable(const ReserveBasis& basis, const QList<ReserveLine>& lines)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Reserve scenarios compared"));
    table.unit = displayName(display().unit);
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Scenario")), Align::Left, 2},
                     {say(QT_TRANSLATE_NOOP("Report", "Contribution a year")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Drawdown a year")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Surplus on average")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "Fees and other income less expenditure, △: need; of the years of the link"))},
                     {say(QT_TRANSLATE_NOOP("Report", "At the end")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Lowest")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "in")), Align::Left, 1.2},
                     {say(QT_TRANSLATE_NOOP("Report", "Floor touched on")), Align::Left, 1.4},
                     {say(QT_TRANSLATE_NOOP("Report", "Years to the target")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Required surplus")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "Put in every year instead of contribution and surplus, it reaches the target "
                                                      "in time"))}};
    for (const ReserveLine& line : lines) {
        const auto& projection = line.projection;
        std::optional<Yen> surplus;
        for (const FeeYear& of : line.feeYears)
            surplus = surplus.value_or(Yen{}) + of.surplus();
        if (surplus)
            surplus = Yen{surplus->value / line.feeYears.size()};
        const auto known = [&](auto value) { return projection ? std::optional(value(*projection)) : std::nullopt; };
        table.rows.append(
            {textCell(line.name), moneyCell(line.inputs.contribution), moneyCell(line.inputs.drawdown),
             line.inputs.link ? moneyCell(surplus) : textCell(u"―"_s),
             moneyCell(known([](const Projection& of) { return of.months.last().balance; })),
             moneyCell(known([](const Projection& of) { return of.lowest; })),
             textCell(projection ? formatMonth(projection->lowestMonth) : unknownText()),
             textCell(!projection                ? unknownText()
                      : projection->floorTouched ? u"▲ "_s + formatDate(*projection->floorTouched)
                                                 : u"―"_s),
             projection ? yearsCell(basis, projection->refilled) : textCell(unknownText()),
             projection && projection->requiredSurplus ? moneyCell(projection->requiredSurplus) : textCell(u"―"_s)});
    }
    table.note = roundingNote(table.rows, true);
    const bool hasLink = std::ranges::any_of(lines, [](const ReserveLine& line) { return line.inputs.link.has_value(); });
    if (!basis.start || !basis.start->target) {
        removeColumn(table, requiredColumn);
        removeColumn(table, yearsToTargetColumn);
    }
    if (!hasLink)
        removeColumn(table, surplusColumn);
    return table;
}

Table reserveYearTable(const ReserveBasis& basis, const ReserveLine& line)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "The reserve year by year"));
    table.unit = displayName(display().unit);
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Fiscal year")), Align::Left, 1.3},
                     {say(QT_TRANSLATE_NOOP("Report", "Members")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "Average of the month ends (companies)"))},
                     {say(QT_TRANSLATE_NOOP("Report", "Fee income")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Other income")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Expenditure")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Surplus or need")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Balance brought forward")), Align::Right, 1.3},
                     {say(QT_TRANSLATE_NOOP("Report", "Increase")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Decrease")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Balance carried forward")), Align::Right, 1.3}};
    if (!line.projection)
        return table;
    bool isAddingUp = true;
    const auto shown = [](Yen amount) { return rounded(amount, display().unit); };
    QList<QList<Cell>> money; // what the note speaks of: members are no money
    for (qsizetype i = 0; i < line.projection->years.size(); ++i) {
        const reserve::ProjectionYear& of = line.projection->years[i];
        const FeeYear* fees = i < line.feeYears.size() ? &line.feeYears[i] : nullptr;
        const Cell none = textCell(u"―"_s);
        QString name = formatFiscalYear(of.year);
        if (i == 0 && basis.asOf != of.year.firstMonth().plusMonths(-1))
            name = say(QT_TRANSLATE_NOOP("Report", "%1 from %2")).arg(name, formatMonth(basis.asOf.plusMonths(1)));
        const QList<Cell> amounts{fees ? moneyCell(fees->fees) : none,        fees ? moneyCell(fees->otherIncome) : none,
                                  fees ? moneyCell(fees->expenditure) : none, fees ? moneyCell(fees->surplus()) : none,
                                  moneyCell(of.opening),                      moneyCell(of.increase),
                                  moneyCell(of.decrease),                     moneyCell(of.closing)};
        isAddingUp = isAddingUp && shown(of.opening) + shown(of.increase) - shown(of.decrease) == shown(of.closing) &&
                     (!fees || shown(fees->fees) + shown(fees->otherIncome) - shown(fees->expenditure) == shown(fees->surplus()));
        money.append(amounts);
        table.rows.append(QList<Cell>{textCell(name), fees ? countCell(qRound64(fees->members)) : none} + amounts);
    }
    table.note = roundingNote(money, isAddingUp);
    if (line.feeYears.isEmpty()) {
        for (qsizetype i = 0; i < linkedColumns; ++i)
            removeColumn(table, firstLinkedColumn);
    }
    return table;
}

QStringList sizeClasses(const ReserveBasis& basis)
{
    QStringList classes = basis.members.keys();
    for (const QString& name : basis.fees.keys()) {
        if (!basis.members.contains(name))
            classes.append(name);
    }
    membership::sortBySize(classes);
    return classes;
}

Table feeTable(const ReserveBasis& basis)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Fees by size class"));
    table.unit = say(QT_TRANSLATE_NOOP("Report", "companies, %1")).arg(displayName(display().unit));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Size class")), Align::Left, 2},
                     {say(QT_TRANSLATE_NOOP("Report", "Members")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Fee units")), Align::Right},
                     {say(QT_TRANSLATE_NOOP("Report", "Fee per unit and year (yen)")), Align::Right, 1.3},
                     {say(QT_TRANSLATE_NOOP("Report", "Fees of a year")), Align::Right, 1.3}};
    const auto computed = [](std::optional<Yen> amount) { // nobody enters it
        return amount ? Cell{formatMoneyExactly(amount), amount->value} : textCell(u"―"_s);
    };
    for (const QString& name : sizeClasses(basis)) {
        const qint64 members = basis.members.value(name);
        const auto found = basis.fees.constFind(name);
        const auto fee = found == basis.fees.cend() ? std::nullopt : std::optional(*found);
        table.rows.append({textCell(name.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "(no size class)")) : displayWord(name)),
                           countCell(members), countCell(fee ? std::optional(fee->units) : std::nullopt),
                           fee ? Cell{formatYen(fee->unitFee), fee->unitFee.value} : countCell({}),
                           computed(fee ? std::optional(Yen{fee->yearly().value * members}) : std::nullopt)});
    }
    if (basis.headcount)
        table.totals = {textCell(say(QT_TRANSLATE_NOOP("Report", "Whole"))), countCell(basis.headcount), textCell({}), textCell({}),
                        computed(basis.yearlyFees)};
    return table;
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/projection.h"

#include <algorithm>
#include <cmath>

namespace shirube::reserve
{

namespace
{

constexpr int year = 12;
constexpr Yen beyond{qint64(1) << 60}; // what no amount can lead out of

// Of an amount in equal parts, the k-th of n: whole yen that add up to it.
Yen part(Yen amount, int k, int n)
{
    return {amount.value * (k + 1) / n - amount.value * k / n};
}

class Course
{
public:
    Course(const ProjectionStart& start, const ScenarioInputs& inputs, const QMap<FiscalYear, Yen>& surplus)
        : m_start(start), m_inputs(inputs), m_surplus(surplus), m_balance(start.balance), m_ahead(start.settled)
    {
        if (inputs.countPlanned)
            m_ahead += start.planned;
        std::ranges::stable_sort(m_ahead, {}, &Movement::day);
    }

    Projection run()
    {
        m_projection.lowest = m_balance;
        m_projection.lowestMonth = m_start.month;
        see(m_start.month.lastDay());
        if (m_start.target && m_balance >= *m_start.target)
            m_projection.refilled = m_start.month;
        const YearMonth first = m_start.month.plusMonths(1);
        const YearMonth last = FiscalYear(first).plusYears(m_inputs.years - 1).lastMonth();
        for (YearMonth month = first; month <= last; month = month.plusMonths(1))
            pass(month, std::max(first, FiscalYear(month).firstMonth()));
        return std::move(m_projection);
    }

private:
    void pass(YearMonth month, YearMonth firstAhead)
    {
        const FiscalYear of(month);
        if (m_projection.years.isEmpty() || m_projection.years.last().year != of)
            m_projection.years.append({of, m_balance, {}, {}, m_balance});
        for (; m_next < m_ahead.size() && m_ahead[m_next].day <= month.lastDay(); ++m_next) {
            move(m_ahead[m_next].change);
            see(m_ahead[m_next].day);
        }
        const int k = of.firstMonth().monthsUntil(month);
        const int ahead = firstAhead.monthsUntil(of.lastMonth()) + 1;
        const Yen yield{m_balance > Yen{} ? std::llround(double(m_balance.value) * m_inputs.yieldRate / year) : 0};
        move(part(m_inputs.contribution, k, year));
        move(-part(m_inputs.drawdown, k, year));
        move(part(m_surplus.value(of), firstAhead.monthsUntil(month), ahead));
        move(yield);
        see(month.lastDay());
        m_projection.months.append({month, m_balance});
        m_projection.years.last().closing = m_balance;
        if (m_balance < m_projection.lowest) {
            m_projection.lowest = m_balance;
            m_projection.lowestMonth = month;
        }
        if (m_start.target && !m_projection.refilled && m_balance >= *m_start.target)
            m_projection.refilled = month;
    }

    void move(Yen change)
    {
        ProjectionYear& of = m_projection.years.last();
        const Yen before = m_balance;
        m_balance = std::clamp(m_balance + change, -beyond, beyond);
        if (change < Yen{})
            of.decrease += before - m_balance;
        else
            of.increase += m_balance - before;
    }

    void see(QDate day)
    {
        if (m_start.floor && !m_projection.floorTouched && m_balance <= *m_start.floor)
            m_projection.floorTouched = day;
    }

    const ProjectionStart& m_start;
    const ScenarioInputs& m_inputs;
    const QMap<FiscalYear, Yen>& m_surplus;
    Yen m_balance;
    QList<Movement> m_ahead; // what the ledger holds of later days
    qsizetype m_next = 0;
    Projection m_projection;
};

std::optional<Yen> required(const ProjectionStart& start, ScenarioInputs inputs, const Projection& projection)
{
    if (!start.target || projection.years.isEmpty())
        return std::nullopt;
    const FiscalYear wanted = inputs.refillBy.isValid() ? inputs.refillBy : projection.years.last().year;
    if (wanted < projection.years.first().year || wanted > projection.years.last().year)
        return std::nullopt;
    inputs.years = wanted.first() - projection.years.first().year.first() + 1;
    const auto reaches = [&](qint64 amount) {
        inputs.contribution = Yen{amount};
        return Course(start, inputs, {}).run().months.last().balance >= *start.target;
    };
    qint64 low = 0;
    qint64 high = maxYen.value;
    if (!reaches(high))
        return std::nullopt;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (reaches(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return Yen{low};
}

} // namespace

std::optional<ProjectionStart> startOf(const QList<FundFigures>& funds, const QList<ReserveEntry>& entries, YearMonth asOf)
{
    const auto balance = balanceOf(funds);
    if (!balance)
        return std::nullopt;
    ProjectionStart start{asOf, *balance, Yen{}, Yen{}, {}};
    for (const FundFigures& one : funds) {
        start.floor = start.floor && one.fund.floor ? std::optional(*start.floor + *one.fund.floor) : std::nullopt;
        start.target = start.target && one.fund.target ? std::optional(*start.target + *one.fund.target) : std::nullopt;
    }
    for (const ReserveEntry& entry : entries) {
        const auto amount = entry.approved ? entry.approved : entry.planned;
        if (entry.kind == EntryKind::Drawdown && !entry.gross() && amount && entry.countsOn() > asOf.lastDay())
            start.planned.append({entry.countsOn(), -*amount});
        for (const Movement& movement : movementsOf(entry)) {
            if (movement.day > asOf.lastDay())
                start.settled.append(movement);
        }
    }
    return start;
}

Projection project(const ProjectionStart& start, const ScenarioInputs& inputs, const QMap<FiscalYear, Yen>& surplus)
{
    Projection projection = Course(start, inputs, surplus).run();
    projection.requiredSurplus = required(start, inputs, projection);
    return projection;
}

} // namespace shirube::reserve

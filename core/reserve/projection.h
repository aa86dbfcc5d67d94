// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/reserve.h"

#include <QMap>

namespace shirube::reserve
{

/// What a person supposes of the years to come. Nothing in it is guessed by the program.
struct ScenarioInputs
{
    Yen contribution;      ///< a year
    Yen drawdown;          ///< a year, beside those the ledger holds already
    double yieldRate = 0;  ///< 運用益: of a year ÷ balance, a fraction of 1 in 0..0.2
    int years = 10;        ///< fiscal years ahead, 1..30; the one under way counts
    bool countPlanned = true; ///< drawdowns of days to come that are planned or approved in the ledger
    FiscalYear refillBy = {}; ///< the target is wanted at its end; not valid: at the end of the last year

    /// What members pay and what the chamber spends: the surplus goes into the reserve, a need is drawn from it.
    struct Link
    {
        QString members;                      ///< a membership what-if as membership::toText() writes it
        double feeChange = 0;                 ///< of the fee from the what-if's fee month on, a fraction of 1 in -1..1
        std::optional<Yen> otherIncome = {};  ///< a year; nullopt: not entered
        std::optional<Yen> expenditure = {};  ///< a year; nullopt: not entered
        bool operator==(const Link&) const = default;
    };
    std::optional<Link> link = {};

    bool operator==(const ScenarioInputs&) const = default;
};

/// Where a projection starts.
struct ProjectionStart
{
    YearMonth month; ///< at whose end the balance is
    Yen balance;
    std::optional<Yen> floor;
    std::optional<Yen> target;
    QList<Movement> planned;      ///< of later days
    QList<Movement> settled = {}; ///< of later days, too: they count in any case
};
/// Of all funds together: balance, floors and targets where every fund's is known, and of the entries what lies ahead: the
/// drawdowns that are planned or approved, and what is settled already. nullopt while the balance is not known.
[[nodiscard]] std::optional<ProjectionStart> startOf(const QList<FundFigures>& funds, const QList<ReserveEntry>& entries,
                                                     YearMonth asOf);

struct ProjectionYear
{
    FiscalYear year;
    Yen opening;
    Yen increase;
    Yen decrease;
    Yen closing;
};

struct Projection
{
    struct Month
    {
        YearMonth month;
        Yen balance; ///< at its end
    };
    QList<Month> months;
    QList<ProjectionYear> years; ///< the first from the start on
    Yen lowest;
    YearMonth lowestMonth;
    std::optional<QDate> floorTouched;   ///< the first day at whose end the balance is at or below the floor
    std::optional<YearMonth> refilled;   ///< the first month at whose end the target is reached
    /// The smallest amount that, put in every year instead of contribution and surplus, reaches the target at the end of
    /// refillBy; nullopt without a target or where that lies outside the projection.
    std::optional<Yen> requiredSurplus;
};

/// Month by month: contribution and drawdown by twelfths, the ledger's planned drawdowns on their days, the yield as a twelfth
/// of the rate on what is there, and the surplus (need: negative) of each fiscal year by equal parts of its months ahead.
/// Twelfths are of whole yen and add up to the year.
[[nodiscard]] Projection project(const ProjectionStart& start, const ScenarioInputs& inputs,
                                 const QMap<FiscalYear, Yen>& surplus = {});

} // namespace shirube::reserve

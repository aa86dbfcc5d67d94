// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/what_if.h"
#include "core/report/key_figures.h"
#include "core/report/table.h"
#include "core/reserve/fees.h"
#include "core/reserve/projection.h"

namespace shirube::report
{

/// Members → fees → surplus or need → reserve. What a file knows of it is read once; a step of a slider reckons from that
/// alone, in well under a millisecond.

struct ReserveBasis
{
    YearMonth asOf;
    std::optional<reserve::ProjectionStart> start; ///< nullopt: a fund's opening balance is not entered
    QList<reserve::ReserveYear> years;             ///< of all funds, as they were
    std::optional<qint64> headcount;
    QMap<QString, qint64> members;                 ///< by size class, at the end of asOf; empty: members without one
    QMap<QString, reserve::ClassFee> fees;
    std::optional<Yen> yearlyFees;                 ///< of the members there are; nullopt while a class has no fee
};
[[nodiscard]] Result<ReserveBasis> loadReserveBasis(const storage::Database& database, const KeyFigures& figures);

/// One fiscal year of the link, of its months after asOf.
struct FeeYear
{
    FiscalYear year;
    int months = 0;
    double members = 0; ///< on average of their ends
    Yen fees;           ///< members · fee per member ÷ 12 each month; the mix of size classes stays as it is
    Yen otherIncome;    ///< by twelfths
    Yen expenditure;
    [[nodiscard]] Yen surplus() const { return fees + otherIncome - expenditure; }
};

struct ReserveLine
{
    QString name;
    reserve::ScenarioInputs inputs;
    QList<FeeYear> feeYears;                       ///< empty without a link, or while something for it is not entered
    std::optional<reserve::Projection> projection; ///< nullopt while something for it is not entered
};
[[nodiscard]] ReserveLine reserveLine(const ReserveBasis& basis, const QString& name, const reserve::ScenarioInputs& inputs);

/// What the reserve's part of a pack prints.
struct ReservePaper
{
    ReservePaper(QList<reserve::ReserveEntry> list = {}) : entries(std::move(list)) {}
    QList<reserve::ReserveEntry> entries; ///< the newest 500 of all funds
    ReserveBasis basis;
    QList<ReserveLine> lines; ///< the saved scenarios
};
[[nodiscard]] Result<ReservePaper> loadReservePaper(const storage::Database& database, const KeyFigures& figures);

/// What is not entered yet and a line wants: balance, members, fees, income, expenditure. Empty: nothing.
[[nodiscard]] QString missingFor(const ReserveBasis& basis, const reserve::ScenarioInputs& inputs);

/// The line in words: lowest balance, when the floor is touched, when the target is reached, what it takes each year.
[[nodiscard]] QString reserveSentence(const ReserveBasis& basis, const ReserveLine& line);

/// Both without the columns that nothing is known for: of a link where none is made, of a target where none is entered.
[[nodiscard]] Table reserveScenarioTable(const ReserveBasis& basis, const QList<ReserveLine>& lines);
[[nodiscard]] Table reserveYearTable(const ReserveBasis& basis, const ReserveLine& line);
/// The classes that have members or a fee, from large to small.
[[nodiscard]] QStringList sizeClasses(const ReserveBasis& basis);
/// One row of each of sizeClasses(): members, units, fee per unit, fees of a year.
[[nodiscard]] Table feeTable(const ReserveBasis& basis);

} // namespace shirube::report

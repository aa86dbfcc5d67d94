// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QList>
#include <QString>
#include <optional>

namespace shirube::reserve
{

enum class EntryKind
{
    Drawdown = 1, ///< 取り崩し
    Contribution, ///< 積み立て
    Yield         ///< 運用益
};

/// On what ground a drawdown is made.
enum class Basis
{
    InPurpose = 1, ///< 目的内
    OutOfPurpose,  ///< 目的外: needs a resolution of the board
    Emergency      ///< 緊急: may be executed before it is resolved, and is ratified later
};

/// How far a drawdown is.
enum class Stage
{
    Open, ///< no amount is stated
    Planned,
    Approved,
    Executed,
    Effective
};

/// One movement of a reserve fund. A drawdown goes planned → approved (resolution) → executed → effective (executed
/// minus what was returned or not used in the year: 実質). Amounts are whole yen, never negative.
struct ReserveEntry
{
    ReserveEntryId id;
    FundId fund;
    FiscalYear fiscalYear;
    EntryKind kind = EntryKind::Drawdown;
    QDate date; ///< not valid: counts on the fiscal year's last day
    std::optional<Yen> planned;
    std::optional<Yen> approved;
    std::optional<Yen> executed;
    std::optional<Yen> effective;
    QString resolutionNumber;
    QDate resolutionDate;
    QString note;
    QDate plannedOn = {};
    QString resolutionBody = {}; ///< 理事会, 議員総会, …
    QDate returnedOn = {};       ///< not valid: on the day of the drawdown
    QString voucher = {};        ///< 伝票番号: once in a fund's fiscal year
    Basis basis = Basis::InPurpose;
    QString ratificationNumber = {};
    QDate ratifiedOn = {};
    QString reason = {}; ///< for what the rules allow only with one (rules.h); an entry with a reason is flagged

    [[nodiscard]] Stage stage() const;
    /// What the movement did to the balance in the end: the effective amount, else the executed one; nullopt before.
    [[nodiscard]] std::optional<Yen> settled() const { return effective ? effective : executed; }
    /// What went out, before anything came back: the executed amount, else the effective one.
    [[nodiscard]] std::optional<Yen> gross() const { return executed ? executed : effective; }
    /// Executed minus effective; nullopt while one of them is not known, and for what is no drawdown.
    [[nodiscard]] std::optional<Yen> returned() const;
    [[nodiscard]] QDate countsOn() const { return date.isValid() ? date : fiscalYear.lastDay(); }
    [[nodiscard]] QDate returnCountsOn() const { return returnedOn.isValid() ? returnedOn : countsOn(); }
    bool operator==(const ReserveEntry&) const = default;
};

/// What an entry does to the balance on a day: out of it (negative) or into it.
struct Movement
{
    QDate day;
    Yen change;
};
[[nodiscard]] QList<Movement> movementsOf(const ReserveEntry& entry);

struct ReserveFund
{
    FundId id;
    QString name;
    std::optional<Yen> opening; ///< balance at the end of openingDate; nullopt: not entered
    QDate openingDate;
    QString purpose = {};
    std::optional<Yen> ceiling = {}; ///< the balance should not lie above it
    std::optional<Yen> floor = {};   ///< … nor below it
    std::optional<Yen> target = {};  ///< the balance to come back to
    bool operator==(const ReserveFund&) const = default;
};

/// The entries of one fiscal year, added up by stage; nullopt: none is stated.
struct YearSums
{
    FiscalYear fiscalYear;
    std::optional<Yen> planned; ///< drawdowns
    std::optional<Yen> approved;
    std::optional<Yen> executed;
    std::optional<Yen> effective;
    std::optional<Yen> contributed; ///< contributions and yield, settled
    std::optional<Yen> decrease;    ///< drawdowns, gross
    std::optional<Yen> returned;    ///< of them, what came back
};
[[nodiscard]] QList<YearSums> sumsByYear(const QList<ReserveEntry>& entries);

/// One line of the table the board knows: 前期末残高 / 当期増加額 / 当期減少額 / 当期末残高, gross: what was returned is an
/// increase and does not lessen the decrease.
struct ReserveYear : YearSums
{
    std::optional<Yen> opening; ///< nullopt: the balance is not known
    std::optional<Yen> closing;

    /// Contributions, yield and what was returned; nullopt: none stated.
    [[nodiscard]] std::optional<Yen> increase() const;
};

/// Balance at the end of a day = opening + contributions + yield - drawdowns + what was returned, of what counts after
/// the opening's day up to and including that day. nullopt before the opening's day or while it is not entered.
[[nodiscard]] std::optional<Yen> balanceOn(const ReserveFund& fund, const QList<ReserveEntry>& entries, QDate day);

/// One line for every fiscal year that has an entry, oldest first.
[[nodiscard]] QList<ReserveYear> byYear(const ReserveFund& fund, const QList<ReserveEntry>& entries);

/// The same from sums, a line for each of `years`. sinceOpening: what moved after the opening's day in its fiscal year.
[[nodiscard]] QList<ReserveYear> yearLines(const ReserveFund& fund, const QList<YearSums>& sums, Yen sinceOpening,
                                           const QList<FiscalYear>& years);

/// A fund with its figures as of a day.
struct FundFigures
{
    ReserveFund fund;
    QList<ReserveYear> years;   ///< that have an entry in any fund
    std::optional<Yen> balance;
};
/// All funds together: balances are known where every fund's is. Empty without funds.
[[nodiscard]] QList<ReserveYear> allFunds(const QList<FundFigures>& funds);
[[nodiscard]] std::optional<Yen> balanceOf(const QList<FundFigures>& funds);

/// The words that files use: 取り崩し, 積み立て, 運用益; 目的内, 目的外, 緊急.
[[nodiscard]] QString fileWord(EntryKind kind);
[[nodiscard]] QString fileWord(Basis basis);
[[nodiscard]] std::optional<EntryKind> entryKindFromFileWord(const QString& word);
[[nodiscard]] std::optional<Basis> basisFromFileWord(const QString& word);
[[nodiscard]] QString displayName(EntryKind kind);
[[nodiscard]] QString displayName(Basis basis);
[[nodiscard]] QString displayName(Stage stage);

} // namespace shirube::reserve

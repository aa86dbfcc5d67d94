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

/// One movement of a reserve fund. A drawdown goes planned → approved → executed → effective (executed minus
/// what was returned or not used in the year: 実質). Amounts are whole yen, never negative.
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

    /// What the movement did to the balance: the effective amount, else the executed one; nullopt before that.
    [[nodiscard]] std::optional<Yen> settled() const { return effective ? effective : executed; }
    [[nodiscard]] QDate countsOn() const { return date.isValid() ? date : fiscalYear.lastDay(); }
    bool operator==(const ReserveEntry&) const = default;
};

struct ReserveFund
{
    FundId id;
    QString name;
    std::optional<Yen> opening; ///< balance at the end of openingDate; nullopt: not entered
    QDate openingDate;
};

/// One line of the table the board knows: 前期末残高 / 当期増加額 / 当期減少額 / 当期末残高, gross.
struct ReserveYear
{
    FiscalYear fiscalYear;
    std::optional<Yen> opening;  ///< nullopt: the balance is not known
    std::optional<Yen> planned;  ///< drawdowns by stage; nullopt: none stated
    std::optional<Yen> approved;
    std::optional<Yen> executed;
    std::optional<Yen> effective;
    std::optional<Yen> contributed; ///< contributions and yield; nullopt: none stated
    std::optional<Yen> decrease; ///< settled drawdowns
    std::optional<Yen> closing;
};

/// Balance at the end of a day = opening + contributions + yield - drawdowns, of what is settled after the
/// opening's day up to and including that day. nullopt before the opening's day or while it is not entered.
[[nodiscard]] std::optional<Yen> balanceOn(const ReserveFund& fund, const QList<ReserveEntry>& entries, QDate day);

/// One line for every fiscal year that has an entry, oldest first.
[[nodiscard]] QList<ReserveYear> byYear(const ReserveFund& fund, const QList<ReserveEntry>& entries);

/// The words that files use: 取り崩し, 積み立て, 運用益.
[[nodiscard]] QString fileWord(EntryKind kind);
[[nodiscard]] std::optional<EntryKind> entryKindFromFileWord(const QString& word);
[[nodiscard]] QString displayName(EntryKind kind);

} // namespace shirube::reserve

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/rules.h"
#include "core/storage/transaction.h"

namespace shirube::reserve
{

[[nodiscard]] Result<QList<ReserveFund>> loadFunds(const storage::Database& database);
/// In the order of fiscal year and date.
[[nodiscard]] Result<QList<ReserveEntry>> loadEntries(const storage::Database& database, FundId fund);
/// The same of all funds: the newest 500, for paper.
[[nodiscard]] Result<QList<ReserveEntry>> loadAllEntries(const storage::Database& database);

/// Which entries to show: the newest first, at most `most`.
struct EntryFilter
{
    FundId fund = {};     ///< not valid: of all funds
    FiscalYear year = {}; ///< not valid: of all years
    int most = 500;
};
struct EntryPage
{
    QList<ReserveEntry> entries; ///< in the order of fiscal year and date
    qint64 all = 0;              ///< how many the filter finds
};
[[nodiscard]] Result<EntryPage> loadEntryPage(const storage::Database& database, const EntryFilter& filter);

/// Of all funds what lies ahead of a day: drawdowns that are planned or approved and not executed, and entries that count, or
/// whose return counts, later.
[[nodiscard]] Result<QList<ReserveEntry>> loadAhead(const storage::Database& database, QDate day);

/// ErrorCode::NotFound when it is no longer in the file.
[[nodiscard]] Result<ReserveFund> loadFund(const storage::Database& database, FundId fund);
[[nodiscard]] Result<ReserveEntry> loadEntry(const storage::Database& database, ReserveEntryId entry);

/// Every fund's lines and its balance at the end of a day, added up by the file: the same as byYear() and balanceOn() say
/// of its entries, in milliseconds for 100,000 of them.
[[nodiscard]] Result<QList<FundFigures>> loadFigures(const storage::Database& database, QDate day);

/// Emergency drawdowns that went out and have no ratification yet, of all funds.
[[nodiscard]] Result<int> countUnratified(const storage::Database& database);

/// The latest closed fiscal year; not valid while none is.
[[nodiscard]] Result<FiscalYear> loadClosedUpTo(const storage::Database& database);
/// The books of a fund with everything in the file.
[[nodiscard]] Result<Books> loadBooks(const storage::Database& database, const ReserveFund& fund);

[[nodiscard]] Result<FundId> insertFund(storage::Transaction&, const QString& name);
/// Everything but its opening.
[[nodiscard]] Result<> updateFund(storage::Transaction&, const ReserveFund& fund);
[[nodiscard]] Result<> removeFund(storage::Transaction&, FundId fund);
[[nodiscard]] Result<> updateOpening(storage::Transaction&, FundId fund, std::optional<Yen> opening, QDate day);
[[nodiscard]] Result<ReserveEntryId> insertEntry(storage::Transaction&, const ReserveEntry&);
[[nodiscard]] Result<> updateEntry(storage::Transaction&, const ReserveEntry&);
[[nodiscard]] Result<> removeEntry(storage::Transaction&, ReserveEntryId);
[[nodiscard]] Result<> insertClosedYear(storage::Transaction&, FiscalYear year, QDate on);
/// It and those after it; those before stay closed.
[[nodiscard]] Result<> removeClosedYears(storage::Transaction&, FiscalYear from, QDate on);

} // namespace shirube::reserve

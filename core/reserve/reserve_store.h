// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/reserve.h"
#include "core/storage/transaction.h"

namespace shirube::reserve
{

[[nodiscard]] Result<QList<ReserveFund>> loadFunds(const storage::Database& database);
/// In the order of fiscal year and date.
[[nodiscard]] Result<QList<ReserveEntry>> loadEntries(const storage::Database& database, FundId fund);
/// ErrorCode::NotFound when it is no longer in the file.
[[nodiscard]] Result<ReserveFund> loadFund(const storage::Database& database, FundId fund);
[[nodiscard]] Result<ReserveEntry> loadEntry(const storage::Database& database, ReserveEntryId entry);

[[nodiscard]] Result<FundId> insertFund(storage::Transaction&, const QString& name);
[[nodiscard]] Result<> updateOpening(storage::Transaction&, FundId fund, std::optional<Yen> opening, QDate day);
[[nodiscard]] Result<ReserveEntryId> insertEntry(storage::Transaction&, const ReserveEntry&);
[[nodiscard]] Result<> updateEntry(storage::Transaction&, const ReserveEntry&);
[[nodiscard]] Result<> removeEntry(storage::Transaction&, ReserveEntryId);

} // namespace shirube::reserve

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/fees.h"
#include "core/reserve/reserve.h"
#include "core/reserve/scenario.h"
#include "core/storage/database.h"

namespace shirube::reserve
{

/// Everything a person can do to the reserve, besides importing it. Each is one entry of the undo menu, and each asks the
/// rules (rules.h) first: ErrorCode::Invalid or Conflict say which stands in the way. Closing and reopening wait for a
/// reviewer (people::requireClearance).

/// name: not empty, not another fund's; ceiling not below floor. ErrorCode::Invalid, Conflict.
[[nodiscard]] Result<FundId> addFund(storage::Database&, const ReserveFund&);
/// Everything but its opening balance.
[[nodiscard]] Result<> changeFund(storage::Database&, const ReserveFund&);
/// ErrorCode::Conflict while it has entries.
[[nodiscard]] Result<> removeFund(storage::Database&, FundId);

/// The balance at the end of day; nullopt takes it back to "not entered". ErrorCode::Conflict when it would change a closed
/// year's balances.
[[nodiscard]] Result<> setOpening(storage::Database&, FundId fund, std::optional<Yen> opening, QDate day);

/// What an entry's change is called in the undo menu.
enum class EntryStep
{
    Change,
    Approve,
    Execute,
    Return,
    Ratify
};
[[nodiscard]] Result<ReserveEntryId> addEntry(storage::Database&, const ReserveEntry&);
[[nodiscard]] Result<> changeEntry(storage::Database&, const ReserveEntry&, EntryStep step = EntryStep::Change);
[[nodiscard]] Result<> removeEntry(storage::Database&, ReserveEntryId);

/// Its entries and those of the years before it stay as they are. ErrorCode::Conflict: it is closed, or not over.
[[nodiscard]] Result<> closeYear(storage::Database&, FiscalYear);
/// It and those after it; ErrorCode::Invalid without a reason, Conflict when it is open.
[[nodiscard]] Result<> reopenYear(storage::Database&, FiscalYear, const QString& reason);

/// What a member of a size class pays a year; nullopt takes it back to "not entered".
[[nodiscard]] Result<> setFee(storage::Database&, const QString& sizeClass, std::optional<ClassFee> fee);

/// Keeps a what-if under a name; one of the same name is replaced.
[[nodiscard]] Result<ScenarioId> saveScenario(storage::Database&, const QString& name, const ScenarioInputs&);
[[nodiscard]] Result<> renameScenario(storage::Database&, ScenarioId, const QString& name);
[[nodiscard]] Result<> removeScenario(storage::Database&, ScenarioId);

/// What is wrong with an entry taken by itself; the entry form says it while one types.
[[nodiscard]] Result<> validate(const ReserveEntry&);

} // namespace shirube::reserve

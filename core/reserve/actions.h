// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/reserve.h"
#include "core/storage/database.h"

namespace shirube::reserve
{

/// Everything a person can do to the reserve, besides importing it. Each is one entry of the undo menu.
/// Amounts must be 0..2^53 yen and dates inside the entry's fiscal year: else ErrorCode::Invalid.

/// The balance at the end of day; nullopt takes it back to "not entered".
[[nodiscard]] Result<> setOpening(storage::Database&, FundId fund, std::optional<Yen> opening, QDate day);
[[nodiscard]] Result<ReserveEntryId> addEntry(storage::Database&, const ReserveEntry&);
[[nodiscard]] Result<> changeEntry(storage::Database&, const ReserveEntry&);
[[nodiscard]] Result<> removeEntry(storage::Database&, ReserveEntryId);

/// What is wrong with an entry; used by the actions, the import and the entry form alike.
[[nodiscard]] Result<> validate(const ReserveEntry&);

} // namespace shirube::reserve

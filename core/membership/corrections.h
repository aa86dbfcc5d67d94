// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/event_store.h"

namespace shirube::membership
{

/// Changing the ledger by hand. Its rows stay for ever: an event that is entered becomes a batch of its own, one
/// that is no longer believed is marked (event_correction) with a reason and what counts instead. The actions
/// stand in actions.h; here is what they ask before they write, for a form to say while it is filled in.

/// Whether a line could be entered, in the place of `instead` when that is valid. ErrorCode::Invalid for a field,
/// ErrorCode::Conflict with the rules' reason when it does not fit the member's history, or when that would make
/// a later line impossible, or when it is of another branch than the member is in.
[[nodiscard]] Result<> checkEntry(const storage::Database& database, const LedgerLine& line, EventId instead = {});

/// Whether an event could be reversed: ErrorCode::Conflict names the later line that would break.
[[nodiscard]] Result<> checkReversal(const storage::Database& database, EventId event);

/// The words a form offers for why members leave and through what they come, in the office's order.
struct EventWords
{
    QStringList leaveReasons;
    QStringList joinChannels;
};
[[nodiscard]] Result<EventWords> loadEventWords(const storage::Database& database);

} // namespace shirube::membership

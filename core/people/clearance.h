// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/person.h"

namespace shirube::people
{

/// A reviewer's word that closing, reopening and issuing may happen. It is given by passphrase, lives in the one connection
/// that it was given to, and ends with it: when the file is closed.

/// Whether a reviewer has a passphrase. Without one nothing is guarded.
[[nodiscard]] Result<bool> isGuarded(const storage::Database& database);

/// ErrorCode::Invalid: it is not the passphrase of this person, or the person has none. Takes a moment on purpose.
[[nodiscard]] Result<> clear(storage::Database& database, PersonId reviewer, const QString& passphrase);

[[nodiscard]] Result<bool> isCleared(const storage::Database& database);

/// The first thing that a guarded action does. ErrorCode::Conflict: the file is guarded and no one has cleared it; the message
/// names who could.
[[nodiscard]] Result<> requireClearance(const storage::Database& database);

/// Gives a second connection to the same file, in a job of the same window, what the window's own has.
[[nodiscard]] Result<> passOn(bool isCleared, storage::Database& job);

} // namespace shirube::people

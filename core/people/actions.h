// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/person.h"
#include "core/storage/change_log.h"

namespace shirube::people
{

/// Everything a person can do to the names in a file. Each is one entry of the undo menu and of the change log. Once a reviewer
/// has a passphrase, each needs a clearance (clearance.h), undo of it too.

constexpr qsizetype shortestPassphrase = 8; ///< characters
constexpr qsizetype longestName = 60;

/// ErrorCode::Invalid: no name, or it is too long; Conflict: the name or account stands there already, or who is signed in would
/// make a viewer of themselves.
[[nodiscard]] Result<PersonId> addPerson(storage::Database&, const Person& person);
/// Name, account and role; who is no longer a reviewer loses the passphrase.
[[nodiscard]] Result<> editPerson(storage::Database&, const Person& person);
[[nodiscard]] Result<> removePerson(storage::Database&, PersonId person);
/// Of a reviewer; an empty one takes it away. The log says that it was set, never what it is compared with. Undo of the first
/// one takes it away; undo of a change keeps the newer one.
[[nodiscard]] Result<> setPassphrase(storage::Database&, PersonId person, const QString& passphrase);

/// For undo and redo of what was done to a person.
[[nodiscard]] Result<> replayPerson(storage::Transaction& transaction, const QJsonObject& before, const QJsonObject& after);

} // namespace shirube::people

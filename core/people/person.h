// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

namespace shirube::people
{

using PersonId = Id<struct PersonTag>;

/// What a file lets a person do. It guards against mistakes among colleagues; who wants to get around it can, because
/// the file is not encrypted.
enum class Role
{
    Viewer = 1, ///< reads; where this person is signed in, the file opens for reading only
    Editor,     ///< enters and changes
    Reviewer    ///< as an editor; and by passphrase closes and reopens months and rounds, issues and withdraws packs
};

struct Person
{
    PersonId id;
    QString name;
    QString account; ///< as one signs in at the computer; empty: none given
    Role role = Role::Editor;
    bool hasPassphrase = false; ///< reviewers alone have one
};

/// By role, reviewers first, then by name.
[[nodiscard]] Result<QList<Person>> loadPeople(const storage::Database& database);

/// "Viewer", "Editor", "Reviewer" in the reader's language.
[[nodiscard]] QString roleText(Role role);

/// ErrorCode::ReadOnly when who is signed in at this computer stands in the file as a viewer.
[[nodiscard]] Result<> refuseViewer(const storage::Database& database);

} // namespace shirube::people

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace shirube::storage
{

/// A consistent copy, made beside its target, checked in full (integrity and change-log chain), then renamed
/// onto it.
[[nodiscard]] Result<> backUp(const Database& database, const QString& target);

/// Puts a checked backup in the place of a file. What was there is kept as NAME.before-restore-….shirube,
/// whose name is returned (empty when there was nothing). Refused while anybody has the file open.
[[nodiscard]] Result<QString> restore(const QString& backup, const QString& target, const Clock& clock = {});

/// A file with what SQLite may have left beside it.
void removeDatabase(const QString& path);

} // namespace shirube::storage

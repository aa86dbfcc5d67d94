// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace shirube::storage
{

/// Whether every column for days (…_on), months and fiscal years holds such, between 1800 and 2199; all else reckons with that.
/// SQLite itself keeps any text in them. With isQuick the ledger's lines, a million of them, are left out.
/// ErrorCode::Damaged names the column and what it holds.
[[nodiscard]] Result<> checkValues(sqlite3* handle, const QString& path, bool isQuick);

} // namespace shirube::storage

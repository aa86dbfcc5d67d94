// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

struct sqlite3;

namespace shirube::storage
{

/// Rows of text by SQLite's own API, for looking into a file before it is opened; for this room only. ErrorCode::Damaged with
/// SQLite's own words when there are none to be had; InUse.
[[nodiscard]] Result<QList<QStringList>> rowsOf(sqlite3* handle, const QString& path, const QString& sql);

} // namespace shirube::storage

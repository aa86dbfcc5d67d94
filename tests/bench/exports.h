// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

/// The ledger's events as CSV against the sqlite3 shell's, with the same columns in the same order.
void benchExport(const shirube::storage::Database& database, const QString& folder);

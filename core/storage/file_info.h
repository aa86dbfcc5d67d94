// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/transaction.h"

namespace shirube::storage
{

/// What a file says about itself as a whole; written while it is made.

/// Notes when the file was made; once, inside its first action.
[[nodiscard]] Result<> initFileInfo(Transaction& transaction);
/// Marks its figures as plainly fictional (見本), for good.
[[nodiscard]] Result<> markSample(Transaction& transaction);
[[nodiscard]] Result<bool> isSample(const Database& database);

} // namespace shirube::storage

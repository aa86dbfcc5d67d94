// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace shirube::membership
{

/// How programs open a file: as storage::Database does; a month-end summary that an older program made is counted
/// anew. ErrorCode::ReadOnly also when the file names who is signed in as a viewer.
[[nodiscard]] Result<storage::Database> openFile(const QString& path, const storage::OpenOptions& options = {});

} // namespace shirube::membership

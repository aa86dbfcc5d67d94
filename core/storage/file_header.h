// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace shirube::storage
{

/// What the first 100 bytes of a file say, read without SQLite.
struct FileHeader
{
    quint32 applicationId = 0;
    quint32 schemaVersion = 0;
};

/// ErrorCode::NotFound, ::ForeignFile (not SQLite, or another program's) or ::Damaged (cut short).
[[nodiscard]] Result<FileHeader> readFileHeader(const QString& path);

} // namespace shirube::storage

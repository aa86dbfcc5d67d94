// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QJsonObject>

namespace shirube::upkeep
{

/// What whoever helps the office needs to know of a machine and a file, and nothing of what the office wrote: no names, no
/// titles, no folders, no amounts. Versions, the system, the file's format, where it lies (by kind of disk), how many rows its
/// tables hold, and how the check went, as counts.
///
/// database: nullptr where no file is open or it cannot be opened; failure then says why, by its code alone.
[[nodiscard]] QJsonObject diagnostics(const storage::Database* database, const std::optional<Error>& failure = {});

/// The name by which a code is written in there: "damaged", "disk full".
[[nodiscard]] QString codeName(ErrorCode code);

} // namespace shirube::upkeep

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/report/table.h"
#include "core/storage/database.h"

namespace shirube::report
{

/// Every change of an item, its indicators, actuals, milestones, owners, themes and sheets, newest first: when, who, what was
/// done, the field, the value before and after.
[[nodiscard]] Result<Table> itemHistory(const storage::Database& database, InitiativeId item);

} // namespace shirube::report

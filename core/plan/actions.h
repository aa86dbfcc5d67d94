// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/storage/database.h"

namespace shirube::plan
{

/// Everything a person can do to the plan, besides importing it. Each is one entry of the undo menu.

/// status: nullopt takes it back to "not entered".
[[nodiscard]] Result<> setStatus(storage::Database&, const QList<InitiativeId>& items, std::optional<Status> status);
[[nodiscard]] Result<> setNote(storage::Database&, InitiativeId item, const QString& note);
/// actual: nullopt takes it back to "not entered".
[[nodiscard]] Result<> setIndicatorActual(storage::Database&, IndicatorId indicator, std::optional<double> actual);

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/projection.h"
#include "core/storage/scenarios.h"

namespace shirube::reserve
{

using storage::ScenarioId;

/// A what-if with a name.
struct Scenario
{
    ScenarioId id;
    QString name;
    ScenarioInputs inputs;
};
/// By name.
[[nodiscard]] Result<QList<Scenario>> loadScenarios(const storage::Database& database);

/// Amounts 0..2^53 yen, a yield of 0 to 20 %, 1 to 30 years. ErrorCode::Invalid.
[[nodiscard]] Result<> validate(const ScenarioInputs& inputs);

} // namespace shirube::reserve

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/storage/scenarios.h"

#include <optional>

namespace shirube::membership
{

using storage::ScenarioId;

/// What a person supposes of the months to come. Nothing in it is guessed by the program.
struct WhatIfInputs
{
    double joinsPerMonth = 0; ///< joins and rejoins, 0 or more
    double leaveRate = 0;     ///< 退会率: leaves of a year ÷ members, a fraction of 1 in 0..1

    /// More joins in some months.
    struct Campaign
    {
        YearMonth first;
        YearMonth last; ///< not before first
        double extraJoinsPerMonth = 0;

        bool operator==(const Campaign&) const = default;
    };
    std::optional<Campaign> campaign = {};

    /// A change of the fee, answered by leaves of the twelve months from it on.
    struct FeeChange
    {
        YearMonth from;
        double extraLeaveRate = 0; ///< added to leaveRate in those months, a fraction of 1 in 0..1

        bool operator==(const FeeChange&) const = default;
    };
    std::optional<FeeChange> feeChange = {};

    bool operator==(const WhatIfInputs&) const = default;
};

struct WhatIfPoint
{
    YearMonth month;
    double members = 0; ///< at its end
};

struct WhatIfResult
{
    QList<WhatIfPoint> months;         ///< from the month after the last known one
    std::optional<double> steadyState; ///< yearly joins ÷ leave rate, without campaign and fee change; nullopt: nobody leaves
};

/// Month by month: members + joins - members · leave rate ÷ 12.
[[nodiscard]] WhatIfResult whatIf(const WhatIfInputs& inputs, YearMonth asOf, double members, int months);

/// As JSON, for whoever keeps a what-if; what cannot be read is as nothing was supposed.
[[nodiscard]] QString toText(const WhatIfInputs& inputs);
[[nodiscard]] WhatIfInputs whatIfFromText(const QString& text);

/// A what-if with a name.
struct Scenario
{
    ScenarioId id;
    QString name;
    WhatIfInputs inputs;
};
/// By name.
[[nodiscard]] Result<QList<Scenario>> loadScenarios(const storage::Database& database);

} // namespace shirube::membership

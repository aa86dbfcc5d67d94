// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/membership/spells.h"

#include <array>
#include <map>
#include <vector>

namespace shirube::membership
{

/// How many members joined in a month and left in another: all that leaves by length of membership need.
struct TenureTable
{
    using Months = std::pair<int, int>; ///< of joining and leaving: year * 12 + month - 1

    static constexpr int stillIn = 1 << 30;
    std::map<Months, qint64> members; ///< leaving stillIn: has not left
};

[[nodiscard]] TenureTable tenureTable(const Spells& spells);

/// What the cohort forecast reckons with.
struct CohortInput
{
    std::vector<double> monthlyHazardByTenureMonths; ///< leaves ÷ members; the last holds for longer ones as well
    std::vector<double> activeByTenureMonths;        ///< members at the end of the last month
    std::array<double, 12> leaveSeason{};            ///< January first: factor on the hazard, 1 on average
    std::array<double, 12> joins{};                  ///< January first: expected joins and rejoins
};

/// From what was known at the end of a month: hazards of the `window` months up to it (a multiple of 12), one for each
/// full year of membership up to ten, so that a month with few leavers does not decide.
[[nodiscard]] CohortInput cohortInput(const TenureTable& table, YearMonth asOf, int window);

/// Expected change of the number of members in each of the months after asOf.
[[nodiscard]] std::vector<double> cohortChanges(CohortInput input, YearMonth asOf, int months);

} // namespace shirube::membership

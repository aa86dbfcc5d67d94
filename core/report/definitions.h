// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shirube::report
{

/// What the program counts. The one place that says how: the paper's page of definitions, the tool tips of tiles, columns and
/// charts all take their words from here.
enum class Metric
{
    Members,
    FiscalYear,
    NetGrowth,
    GrowthRate,
    Difference,
    RetentionCohort,
    RetentionFlow,
    LeaveRate,
    FirstYearRetention,
    Penetration,
    AchievementLevel,
    Progress,
    JoinsNeeded,
    Probability,
    Items,
    OverdueItems,
    ItemAchievement,
    Pace,
    Grade,
    EffectiveDrawdown,
    ReserveBalance
};
inline constexpr int metricCount = int(Metric::ReserveBalance) + 1;

struct Definition
{
    QString metric; ///< its name
    QString formula;
    QString population; ///< of what, and when
};

/// In the language of the moment.
[[nodiscard]] Definition definitionOf(Metric metric);

/// Whose leaves a number of joins needed reckons with. The two differ, so the words stand beside each such number.
enum class LeavesTaken
{
    LastTwelveMonths, ///< their average goes on
    Forecast          ///< what the forecast expects
};
[[nodiscard]] QString premiseOf(LeavesTaken leaves);

/// Formula and population in two lines of plain text, for a tool tip below the metric's name.
[[nodiscard]] QString meaningOf(Metric metric);

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QHash>

namespace shirube::review
{

/// Why an achievement or a pace cannot be given, or needs a word beside it.
enum class Obstacle
{
    None,
    NoTarget,
    NoActual,
    NoBase,     ///< against a base year that has no value
    NoStart,    ///< a level whose value at the beginning is not known
    ZeroTarget, ///< nothing can be measured against it
    ZeroBase,
    ZeroOutOf,  ///< a share of nothing
    InWords,    ///< qualitative: graded by hand
    NotDue,     ///< nothing is expected yet
    NoPast,     ///< no past year shows how the year runs
    Level,      ///< not a count that grows through the year: no pace
    Negative    ///< given, but below 0: the figure moved away from its target
};
/// In the reader's words; empty for None.
[[nodiscard]] QString displayName(Obstacle obstacle);

/// Unrounded, as a fraction of 1.
struct Achievement
{
    std::optional<double> ratio;
    Obstacle obstacle = Obstacle::None;

    bool operator==(const Achievement&) const = default;
};

/// Actual ÷ target by asOf's end (domain.md, PDCA). By kind of target:
/// - Yearly, Level: actual ÷ target; fewer is better: target ÷ actual (an actual of 0 is 100 %); within a range 100 %, below it
///   actual ÷ lower end, above it upper end ÷ actual.
/// - Cumulative: (base + actual) ÷ target.
/// - Change: (actual − base) ÷ base ÷ target; fewer is better: (base − actual) ÷ base ÷ target.
/// - Ratio: (count ÷ outOf) ÷ target, with the share in percent when the unit is %.
/// - ByDate: reached by the day 100 %; later: days planned ÷ days taken, from the item's first day; not reached and past
///   due 0 %, before that not due.
/// - YesNo: 100 % or 0 %.
/// today: while it is not past a day that lies before asOf's end, what is due on that day is not due; not valid: it is.
[[nodiscard]] Achievement achievementOf(const plan::Indicator& indicator, const plan::Initiative& item, YearMonth asOf,
                                        QDate today = {});

/// What the pace of an indicator looks back on.
struct Background
{
    QHash<IndicatorId, plan::Indicator> indicators; ///< of all years
    QHash<IndicatorId, FiscalYear> years;
    QList<plan::Plan> plans;

    [[nodiscard]] static Background of(const QList<plan::Initiative>& allYears, const QList<plan::Plan>& plans);
};

/// An entered actual in the terms of its target: Cumulative: base + actual; Ratio: count ÷ outOf, in percent when the unit
/// is %; else the actual itself. nullopt: not given, or a share of nothing.
[[nodiscard]] std::optional<double> reached(const plan::Indicator& indicator, const plan::Actual& actual);
/// The target in the same terms: Change: the base year's value and the target's percent more (fewer is better: less) of it.
[[nodiscard]] std::optional<double> targetLevel(const plan::Indicator& indicator);

/// What is expected by asOf's end: the target's share by the indicator's Pace, over the item's months; a cumulative target
/// runs through the plan's term; a level goes from its base to the target, never from 0. nullopt: no target, no base of a
/// level, no pace, or no past to take it from.
[[nodiscard]] std::optional<double> expectedBy(const plan::Indicator& indicator, const plan::Initiative& item, YearMonth asOf,
                                               const Background& background);

/// Actual ÷ expectedBy().
[[nodiscard]] Achievement paceOf(const plan::Indicator& indicator, const plan::Initiative& item, YearMonth asOf,
                                 const Background& background);

/// Of an item: the mean of its indicators' ratios, each up to ceiling; without one that can be measured, none.
[[nodiscard]] std::optional<double> meanRatio(const QList<Achievement>& achievements, double ceiling);

} // namespace shirube::review

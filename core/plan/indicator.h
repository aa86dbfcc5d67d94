// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"

#include <QList>
#include <QString>
#include <optional>

namespace shirube::plan
{

enum class TargetKind
{
    Yearly = 1,  ///< 単年度: so many this year
    Cumulative,  ///< 計画期間累計: so many over the plan's term
    Change,      ///< 基準年比: so many percent more (or less) than in a base year
    Ratio,       ///< 割合: one count as a share of another
    ByDate,      ///< 期日: reached by a day
    YesNo,       ///< 実施有無
    Qualitative, ///< 定性: described in words, graded by hand
    Level        ///< 水準: so many at a day (members, a balance); it does not grow from 0 through the year
};

enum class Better
{
    Higher = 1,
    Lower,
    InRange ///< from target to upper, both included
};

/// How much of the year's target is expected by a month's end.
enum class Pace
{
    Linear = 1, ///< the same every month
    Steps,      ///< as Indicator::steps says
    PastYears   ///< as the same indicator grew in the years it was carried from
};

/// What was reached by the end of a month, counted since the fiscal year's first day (or a level at that day).
struct Actual
{
    YearMonth month;
    std::optional<double> value; ///< YesNo: 1 or 0; Ratio: the count above the line
    std::optional<double> outOf; ///< Ratio: the count below the line
    QDate reachedOn;             ///< ByDate: the day it was reached; not valid: not yet
    QString words;               ///< Qualitative
    bool isFinal = false;        ///< 確定; else 速報

    [[nodiscard]] bool isEmpty() const { return !value && !outOf && !reachedOn.isValid() && words.isEmpty(); }
    bool operator==(const Actual&) const = default;
};

/// A number, day or state that an item is judged by.
struct Indicator
{
    IndicatorId id;
    QString name;
    QString unit;
    std::optional<double> target; ///< Change, and Ratio in %: in percent; InRange: the lower end
    std::optional<double> actual; ///< of the latest month up to the one it was loaded for
    TargetKind kind = TargetKind::Yearly;
    Better better = Better::Higher;
    std::optional<double> upper = {}; ///< InRange only
    /// Change: the base year's value. Cumulative: what earlier years of the term have brought. Level: the value when the item
    /// begins.
    std::optional<double> base = {};
    FiscalYear baseYear = {};  ///< Change only
    QDate dueOn = {};          ///< ByDate only
    QString targetWords = {};  ///< Qualitative: what is to be true in the end
    QString outOfName = {};    ///< Ratio: what is counted below the line
    Pace pace = Pace::Linear;
    QList<double> steps = {};  ///< Pace::Steps: percent of the target at the ends of equal parts of the year
    IndicatorId carriedFrom = {};
    QList<Actual> actuals = {}; ///< by month

    /// The latest up to asOf's end (not valid: of all); nullptr: none.
    [[nodiscard]] const Actual* actualAt(YearMonth asOf) const;
    /// Enters (or, when empty, takes away) what was reached by that month's end.
    void setActual(const Actual& entered);
    bool operator==(const Indicator&) const = default;
};

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace shirube::plan
{

/// Months whose review round is closed: no actual of that fiscal year's items may be entered or changed for them.
struct ClosedMonths
{
    YearMonth first;
    YearMonth last;
};

/// Whether an item may be kept as it is: a title, at least one owner that exists in the item's year, days in order, sums
/// that are not negative, indicators with different names whose targets can be reached (a target or base value of
/// zero divides by nothing; fewer is better may aim at zero). ErrorCode::Invalid says which item, what and where.
[[nodiscard]] Result<> checkItem(const Initiative& item);

/// ErrorCode::Conflict when after differs from before in an actual of a closed month.
[[nodiscard]] Result<> checkClosedMonths(const Initiative& before, const Initiative& after, const QList<ClosedMonths>& closed);

/// ErrorCode::Invalid when theme, as it is to be, would stand below itself.
[[nodiscard]] Result<> checkParents(const Theme& theme, const QList<Theme>& all);

/// An organ must exist in the years of the items that it owns; ErrorCode::Conflict names the first year in which it does
/// not. items: bare ones will do.
[[nodiscard]] Result<> checkExistence(const Organ& organ, const QList<Initiative>& items);

} // namespace shirube::plan

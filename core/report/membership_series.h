// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/branch_months.h"
#include "core/membership/breakdown.h"
#include "core/report/chart_series.h"
#include "core/report/key_figures.h"

namespace shirube::report
{

using BranchMonths = QMap<OrganId, QList<membership::MonthFigures>>;

/// waterfall() with its sentence; no steps while there are no members.
[[nodiscard]] WaterfallSeries waterfallSeries(const KeyFigures& figures);

/// Joins and leaves since April beside the last fiscal year's, of which all twelve months are shown.
[[nodiscard]] CumulativeSeries cumulativeFlows(const KeyFigures& figures);

/// The change to so many times as much; +0.0 %: too small for its digits, 0.0 %: none at all.
[[nodiscard]] QString changeText(double ratio);
/// Membership of every branch at the ends of the last months, asOf's included.
[[nodiscard]] PanelSeries branchPanels(const KeyFigures& figures, const BranchMonths& branches,
                                       int months = 25);

/// Leave rate (L ÷ S) of every branch over the twelve months that end with asOf; of fewer while the ledger is
/// younger, in which its first month is the opening and does not count.
[[nodiscard]] FunnelSeries branchLeaveFunnel(const KeyFigures& figures, const BranchMonths& branches);

/// Why members left in a period, beside the same period a year before; counts as loadReasons() gives them.
[[nodiscard]] ParetoSeries leaveReasonPareto(const QList<membership::WordCount>& reasons);

/// The marks of KeyFigures.
[[nodiscard]] Result<QList<EventMark>> loadMarks(const storage::Database& database);

} // namespace shirube::report

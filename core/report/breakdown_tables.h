// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/breakdown.h"
#include "core/plan/plan.h"
#include "core/report/table.h"

namespace shirube::report
{

/// "April 2021", "FY2021", or "FY2021 up to December 2021".
[[nodiscard]] QString periodText(membership::Period period);

/// One row a group: opening, flows, closing, net growth and rate, leave rate, retentions, the same month last year;
/// each column says its formula and population. Branches come with the streak of years that met their target.
/// whole: the sum over all groups, on top.
[[nodiscard]] Table breakdownTable(membership::Dimension dimension, membership::Period period,
                                   const QList<membership::GroupFigures>& groups, const QList<plan::Organ>& organs,
                                   const QMap<OrganId, int>& streaks);

inline constexpr int breakdownRateColumn = 10; ///< of that table: the leave rate; retention and what else is no count follow

/// What a figure of that table counts.
enum class Measure
{
    Group, ///< none: the row's name
    Opening,
    Joins,
    Rejoins,
    Leaves,
    TransfersIn,
    TransfersOut,
    Closing,
    NetGrowth,
    YearAgo,
    Other ///< several of them at once
};
[[nodiscard]] Measure measureOf(membership::Period period, int column);
/// The day at whose end a headcount was taken; not valid: the measure counts lines.
[[nodiscard]] QDate countedOn(Measure measure, membership::Period period);
/// Takes in only the lines that a measure counts.
void narrow(membership::LineFilter& filter, Measure measure);

/// Leaves by reason with their groups; avoidable and unavoidable in the note.
[[nodiscard]] Table reasonTable(membership::Period period, const QList<membership::WordCount>& reasons);
[[nodiscard]] Table channelTable(membership::Period period, const QList<membership::WordCount>& channels);

[[nodiscard]] QString displayName(membership::ReasonGroup group);

/// "377 lines" or "The first 5,000 of 80,211 lines".
[[nodiscard]] QString shownText(qint64 shown, qint64 total);
/// The rows behind a figure; total: how many there are in all.
[[nodiscard]] Table lineTable(const QList<membership::LedgerLine>& lines, qint64 total,
                              const QList<plan::Organ>& organs);

} // namespace shirube::report

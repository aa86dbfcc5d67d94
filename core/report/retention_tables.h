// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/retention.h"
#include "core/report/table.h"

namespace shirube::report
{

/// What the cells of the cohort table say.
enum class CohortValue
{
    Share,
    Members
};
/// One row a joining year: joined, first-year retention, still in at the end of that and each following
/// fiscal year; empty where that year is not over.
[[nodiscard]] Table cohortTable(const Retention& retention, CohortValue value = CohortValue::Share);

/// Numbers at risk under the curves: one row a curve, one column a whole year.
[[nodiscard]] Table riskTable(const SurvivalCurves& curves);
/// The curves as figures, one row a curve and whole year: at risk, survival, 95 % band.
[[nodiscard]] Table survivalTable(const SurvivalCurves& curves);
/// The same for the whole chamber and every group of every grouping, for export.
[[nodiscard]] Table survivalTable(const Retention& retention);

/// One row a channel: joins, and the share still in after 12, 24 and 36 months with its n. The whole on top.
[[nodiscard]] Table channelYieldTable(const Retention& retention);

/// One row a campaign: joins, still in after 12 months, cost, cost for each of them.
[[nodiscard]] Table campaignTable(const QList<membership::CampaignResult>& campaigns);
[[nodiscard]] Table eventMarkTable(const QList<membership::EventMark>& marks);

} // namespace shirube::report

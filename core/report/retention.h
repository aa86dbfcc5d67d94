// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/cohorts.h"
#include "core/plan/plan.h"
#include "core/report/retention_series.h"

namespace shirube::report
{

/// How members stay, as of a month's end: everything that its tables and curves are made of, computed once.
struct Retention
{
    YearMonth asOf;
    membership::Spells spells;
    QList<membership::Cohort> cohorts;
    QList<membership::ChannelYield> channels;
    QList<membership::CampaignResult> campaigns;
    QList<plan::Organ> branches;
};
/// Reads the whole ledger when it is not on the shelf: for a Job. progress as in membership::loadSpells().
[[nodiscard]] Result<Retention> loadRetention(const storage::Database& database, YearMonth asOf,
                                              membership::SpellShelf& shelf,
                                              const membership::SpellProgress& progress = {});

/// By what members are told apart, as they were at joining.
enum class Grouping
{
    Branch,
    Channel,
    Size
};
inline constexpr std::array groupings{Grouping::Branch, Grouping::Channel, Grouping::Size};
[[nodiscard]] QString displayName(Grouping grouping);

/// One of the groups that have members. key: Spell::branch, channel or sizeClass.
struct SpellGroup
{
    quint16 key = 0;
    QString name;
    qint64 members = 0; ///< unbroken memberships that are or were in it
};
/// Branches in the plan's order, size classes from large to small, channels with most members first; "none given" last.
[[nodiscard]] QList<SpellGroup> groupsOf(const Retention& retention, Grouping grouping);

/// The whole chamber's curve first, then those of the groups (of groupsOf()), compared by the log-rank test
/// when they are two or more.
[[nodiscard]] SurvivalCurves survivalCurves(const Retention& retention, Grouping grouping,
                                            const QList<SpellGroup>& groups);

/// Share of each joining year's members that is still in, by fiscal years since.
[[nodiscard]] HeatMap cohortMap(const Retention& retention);

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/storage/database.h"

namespace shirube::plan
{

/// What becomes of an item in the next fiscal year.
struct RolloverChoice
{
    InitiativeId item;
    bool isCarried = true;
    /// 統合: the item of the same year that goes on for it; its owners, themes and indicators join that one's.
    InitiativeId mergedInto = {};
};

/// What a roll-over makes of the items, before anything is written.
struct Rollover
{
    FiscalYear from;
    QList<Initiative> items;      ///< of the next year, without ids; carriedFrom says where each comes from
    std::optional<Plan> newPlan;  ///< when the next year lies beyond every plan: one as long as the last
    QList<Theme> newThemes;       ///< that plan's, as in the last one; those of a single year stay behind
    QStringList remarks;          ///< owners that no longer exist, themes left behind, … in the reader's words
    QStringList refusals;         ///< items that cannot be carried, with why
};

/// Items of `from` that are not carried yet, by choice (an item without a choice is carried unless it is done or stopped).
/// Carried: title, aim, owners that exist next year, themes, field, weight, short form, budget, indicators with their targets,
/// open milestones a year later. Left behind: 新, status, note, cost, actuals. A cumulative indicator brings along what
/// the year added; one against a base year keeps it.
[[nodiscard]] Rollover proposeRollover(FiscalYear from, const QList<Initiative>& items, const QList<Plan>& plans,
                                       const QList<Theme>& themes, const QList<Organ>& organs,
                                       const QList<RolloverChoice>& choices);

/// Writes it, as one action. Nothing of the old year changes. ErrorCode::Conflict while something is refused.
[[nodiscard]] Result<> rollOver(storage::Database& database, const Rollover& rollover);

} // namespace shirube::plan

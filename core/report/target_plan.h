// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/key_figures.h"
#include "core/report/table.h"

namespace shirube::report
{

/// A branch's part in the whole chamber's target, with what it can be divided by.
struct BranchShare
{
    plan::Organ branch;
    std::optional<qint64> members;        ///< at asOf
    std::optional<qint64> establishments; ///< in its ward
    std::optional<qint64> target;         ///< that counts now for the whole's day
};

/// The whole chamber's target, how it is divided among the branches, and what was set before.
struct TargetPlan
{
    std::optional<membership::Target> whole;
    QList<BranchShare> branches;
    QList<membership::Target> revisions; ///< of the whole and of branches, newest first
};

/// dueOn: the whole's target of that day instead of the one that counts at figures.asOf.
[[nodiscard]] Result<TargetPlan> loadTargetPlan(const storage::Database& database, const KeyFigures& figures,
                                                std::optional<QDate> dueOn = {});

/// A whole divided by members or by establishments; by hand: the branches' targets as they are.
[[nodiscard]] Result<QMap<OrganId, qint64>> sharesOf(const TargetPlan& plan, qint64 whole, membership::ShareBasis basis);

/// One line a branch: members, establishments, target now, share proposed. The totals say whether they add up to whole.
[[nodiscard]] Table shareTable(const TargetPlan& plan, const QMap<OrganId, qint64>& shares);
/// "Adds up to 83,000." or by how much it does not.
[[nodiscard]] QString shareSentence(qint64 whole, const QMap<OrganId, qint64>& shares);
/// What was set when and why, newest first.
[[nodiscard]] Table revisionTable(const TargetPlan& plan);

} // namespace shirube::report

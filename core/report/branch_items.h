// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/report/table.h"
#include "core/review/review.h"
#include "core/review/rollup.h"

namespace shirube::report
{

/// The branch items of a fiscal year as one branch sees them: its own, and apart the joint projects it
/// shares.
struct BranchItems
{
    QList<plan::Initiative> own;
    QList<plan::Initiative> joint;

    [[nodiscard]] qsizetype count() const { return own.size() + joint.size(); }
};
/// branch: not valid for all branches together; each joint project is then there once.
[[nodiscard]] BranchItems branchItems(const QList<plan::Initiative>& items, OrganId branch);

/// "A 3 · B 5 · not graded 2": items by grade, best first.
[[nodiscard]] QString gradeCountsText(const review::GradeCounts& counts, const review::GradingScale& scale);

/// A branch's own items with their grades in the round; review: nullptr when there is none.
[[nodiscard]] Table ownItemsTable(const QList<plan::Initiative>& items, const review::Review* review);
/// Joint projects, marked 連携, with all their partners, grades and results.
[[nodiscard]] Table jointItemsTable(const QList<plan::Initiative>& items, const review::Review* review);

/// Branches that share projects.
struct JointBlock
{
    QList<plan::Organ> partners; ///< the lead first, where there is one
    QList<plan::Initiative> projects;
};
/// In the plan's order; each project in one block.
[[nodiscard]] QList<JointBlock> jointBlocks(const QList<plan::Initiative>& items);
/// One line a project with its block, partners, grade and result; each counted once.
[[nodiscard]] Table jointBlockTable(const QList<JointBlock>& blocks, const review::Review* review);

} // namespace shirube::report

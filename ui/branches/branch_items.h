// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/key_figures.h"
#include "core/report/table.h"

namespace shirube::ui
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

/// One line a branch: members, net growth, attainment and items; the whole on top counts joint projects once.
[[nodiscard]] report::Table branchListTable(const report::KeyFigures& figures);

/// A branch's own items; withOwners adds the branch, for all branches together.
[[nodiscard]] report::Table ownItemsTable(const QList<plan::Initiative>& items, bool withOwners);
/// Joint projects, marked 連携, with all their partners.
[[nodiscard]] report::Table jointItemsTable(const QList<plan::Initiative>& items);

} // namespace shirube::ui

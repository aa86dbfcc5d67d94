// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/closing.h"
#include "core/membership/member_history.h"
#include "core/membership/member_search.h"
#include "core/plan/plan.h"
#include "core/report/table.h"

namespace shirube::report
{

/// The tables of the ledger; organs: for the names of branches and divisions.
/// One row a member: number, name, branch, standing, since.
[[nodiscard]] Table memberTable(const QList<membership::FoundMember>& members, const QList<plan::Organ>& organs);
/// One row a line of the ledger, oldest first; what no longer counts is struck and says why.
[[nodiscard]] Table historyTable(const membership::MemberHistory& history, const QList<plan::Organ>& organs);
/// Two lines in full: where a line came from, and what became of it by whom, when and why.
[[nodiscard]] QString lineText(const membership::HistoryLine& line);
/// "Member since 2021-04-01 · 港支部 · 商業部会 · 中小": where the member stands now.
[[nodiscard]] QString standingText(const membership::MemberHistory& history, const QList<plan::Organ>& organs);
/// One row a pair of numbers that may be one company.
[[nodiscard]] Table duplicateTable(const membership::Candidates& candidates, const QList<plan::Organ>& organs);
[[nodiscard]] Table rejoinTable(const membership::Candidates& candidates, const QList<plan::Organ>& organs);
/// One row a branch and closed month that differ from what was closed.
[[nodiscard]] Table branchCorrectionTable(const QList<membership::BranchCorrection>& corrections,
                                          const QList<plan::Organ>& organs);

} // namespace shirube::report

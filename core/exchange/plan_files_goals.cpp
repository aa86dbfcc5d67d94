// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files_kinds.h"
#include "core/plan/branch_goal.h"

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::BranchGoal;
using plan::GoalColumn;
using storage::Database;
using storage::Transaction;

namespace
{

const auto yearColumn = u"年度"_s;
const auto branchColumn = u"支部"_s;
const auto targetColumn = u"目標"_s;
const auto noteColumn = u"メモ"_s;

Result<> takeGoals(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const OrganNames organs, OrganNames::load(transaction.database()));
    SHIRUBE_ASSIGN(const QList<BranchGoal> stored, plan::loadBranchGoals(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const FiscalYear year = row.fiscalYear(yearColumn);
        const auto branch = organs.find(plan::OrganKind::Branch, row.requiredText(branchColumn));
        if (!branch)
            row.rejectUnknown(branchColumn);
        if (row.isRejected())
            return RowOutcome::Known;
        const BranchGoal before = plan::goalOf(stored, year, branch->id);
        BranchGoal goal = before;
        if (const auto entered = plan::setGoalCell(goal, GoalColumn::Target, row.text(targetColumn)); !entered)
            row.reject(targetColumn, entered.error().message);
        if (row.has(noteColumn)) {
            if (const auto entered = plan::setGoalCell(goal, GoalColumn::Note, row.text(noteColumn)); !entered)
                row.reject(noteColumn, entered.error().message);
        }
        if (const auto allowed = plan::checkGoal(goal, *branch); !allowed)
            row.reject({}, allowed.error().message);
        rows.refuseDuplicate(row, keyOf({cell(year), QString::number(branch->id.value)}));
        if (row.isRejected())
            return RowOutcome::Known;
        SHIRUBE_ASSIGN(const bool wrote, plan::putBranchGoal(transaction, goal));
        return !wrote ? RowOutcome::Known : before.isEmpty() ? RowOutcome::New : RowOutcome::Changed;
    });
}

Result<QList<QStringList>> goalRows(const Database& database)
{
    SHIRUBE_ASSIGN(const OrganNames organs, OrganNames::load(database));
    SHIRUBE_ASSIGN(const QList<BranchGoal> goals, plan::loadBranchGoals(database));
    QList<QStringList> rows;
    for (const BranchGoal& goal : goals)
        rows.append({cell(goal.year), organs.nameOf(goal.branch), plan::goalForEditing(goal, GoalColumn::Target), goal.note});
    return rows;
}

} // namespace

PlanFileKind branchGoalsKind()
{
    return {u"branch-goals"_s, {QT_TRANSLATE_NOOP("Action", "Import branch goals from %1")},
            {{yearColumn, branchColumn, targetColumn}, {noteColumn}}, takeGoals, goalRows};
}

} // namespace shirube::exchange

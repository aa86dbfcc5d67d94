// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/branch_goal.h"
#include "core/plan/columns.h"

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

Result<qint64> rowOf(const Database& database, const BranchGoal& goal)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id FROM branch_goal WHERE fiscal_year = ? AND branch_id = ?"_s,
                                               {goal.year.first(), goal.branch.value}));
    return query.next() ? query.integer(0) : 0;
}

} // namespace

Result<QList<BranchGoal>> loadBranchGoals(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT g.fiscal_year, g.branch_id, g.headcount, g.note FROM branch_goal g "
                                  "JOIN organ o ON o.id = g.branch_id ORDER BY g.fiscal_year, o.number, o.id"_s));
    QList<BranchGoal> goals;
    while (query.next())
        goals.append({FiscalYear(int(query.integer(0))), query.id<OrganId>(1), query.maybeInteger(2), query.text(3)});
    return goals;
}

Result<bool> putBranchGoal(Transaction& transaction, const BranchGoal& goal)
{
    SHIRUBE_ASSIGN(const QList<BranchGoal> goals, loadBranchGoals(transaction.database()));
    if (goalOf(goals, goal.year, goal.branch) == goal)
        return false;
    SHIRUBE_ASSIGN(const qint64 row, rowOf(transaction.database(), goal));
    const QVariantMap values{{u"fiscal_year"_s, goal.year.first()},
                             {u"branch_id"_s, goal.branch.value},
                             {u"headcount"_s, storage::orNull(goal.target)},
                             {u"note"_s, textColumn(goal.note)}};
    if (row == 0)
        SHIRUBE_TRY(transaction.insert(u"branch_goal"_s, values));
    else if (goal.isEmpty())
        SHIRUBE_TRY(transaction.remove(u"branch_goal"_s, row));
    else
        SHIRUBE_TRY(transaction.update(u"branch_goal"_s, row, values));
    return true;
}

} // namespace shirube::plan

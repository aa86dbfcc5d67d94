// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/actions.h"
#include "core/membership/target.h"

#include <QCoreApplication>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

Result<QList<Target>> loadTargets(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT branch_id, due_on, headcount FROM membership_target ORDER BY id"_s));
    QList<Target> targets;
    while (query.next())
        targets.append({query.id<OrganId>(0), query.date(1), query.integer(2)});
    return targets;
}

Result<bool> putTarget(storage::Transaction& transaction, const Target& target)
{
    constexpr qint64 largest = 10'000'000;
    if (target.headcount <= 0 || target.headcount > largest || !target.dueOn.isValid())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership", "A target needs a number of members from 1 to 10,000,000 "
                                                              "and a day. Enter both."));
    const auto onDay = u"SELECT id, headcount FROM membership_target WHERE due_on = ? AND branch_id "_s;
    const QString day = target.dueOn.toString(Qt::ISODate);
    SHIRUBE_ASSIGN(storage::Query found,
                   target.branch.isValid()
                       ? transaction.database().query(onDay + u"= ?"_s, {day, target.branch.value})
                       : transaction.database().query(onDay + u"IS NULL"_s, {day}));
    if (found.next()) {
        const qint64 id = found.integer(0);
        const bool differs = found.integer(1) != target.headcount;
        SHIRUBE_TRY(transaction.update(u"membership_target"_s, id, {{u"headcount"_s, target.headcount}}));
        return differs;
    }
    SHIRUBE_TRY(transaction.insert(u"membership_target"_s, {{u"branch_id"_s, storage::orNull(target.branch)},
                                                            {u"due_on"_s, day},
                                                            {u"headcount"_s, target.headcount}}));
    return true;
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/actions.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace shirube::membership
{

using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr ActionName setOne{QT_TRANSLATE_NOOP("Action", "Set target of %1 members by %2")};
constexpr ActionName divideOne{QT_TRANSLATE_NOOP("Action", "Divide the target of %1 members by %2 among the branches")};

QStringList argumentsOf(const Target& target)
{
    return {QString::number(target.headcount), target.dueOn.toString(Qt::ISODate)};
}

} // namespace

Result<> setTarget(Database& database, const Target& target)
{
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, setOne, argumentsOf(target), target.reason));
    Target setting = target;
    setting.setOn = database.clock().today();
    SHIRUBE_TRY(putTarget(transaction, setting));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> setBranchTargets(Database& database, QDate dueOn, ShareBasis basis, const QMap<OrganId, qint64>& shares,
                          const QString& reason)
{
    SHIRUBE_ASSIGN(const QList<Target> targets, loadTargets(database));
    const auto whole = std::ranges::find_if(targets, [&](const Target& t) { return !t.branch.isValid() && t.dueOn == dueOn; });
    if (whole == targets.end())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Membership", "The whole chamber has no target for %1. Set it first.")
                        .arg(formatDate(dueOn)));
    const qint64 sum = std::accumulate(shares.begin(), shares.end(), qint64(0));
    if (sum != whole->headcount)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Membership", "The branches' targets add up to %1, which is %2 from the "
                                                              "whole's %3. Change them until they add up.")
                        .arg(formatCount(sum), formatChange(sum - whole->headcount), formatCount(whole->headcount)));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, divideOne, argumentsOf(*whole), reason));
    for (auto share = shares.begin(); share != shares.end(); ++share)
        SHIRUBE_TRY(putTarget(transaction, {share.key(), dueOn, share.value(), whole->path, basis, reason,
                                            database.clock().today()}));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/target.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

const Target* settingOf(const QList<Target>& targets, OrganId branch, QDate dueOn)
{
    const auto found = std::ranges::find_if(targets, [&](const Target& t) { return t.branch == branch && t.dueOn == dueOn; });
    return found == targets.end() ? nullptr : &*found;
}

} // namespace

Result<QList<Target>> loadTargetRevisions(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query, database.query(u"SELECT branch_id, due_on, headcount, month_path, share_basis, "
                                                        "reason, set_on FROM membership_target ORDER BY id"_s));
    QList<Target> targets;
    while (query.next()) {
        const auto basis = query.maybeInteger(4);
        targets.append({query.id<OrganId>(0), query.date(1), query.integer(2), MonthPath(query.integer(3)),
                        basis ? std::optional(ShareBasis(*basis)) : std::nullopt, query.text(5), query.date(6)});
    }
    return targets;
}

Result<QList<Target>> loadTargets(const storage::Database& database)
{
    SHIRUBE_ASSIGN(const QList<Target> revisions, loadTargetRevisions(database));
    QList<Target> targets;
    for (const Target& revision : revisions) {
        if (const Target* older = settingOf(targets, revision.branch, revision.dueOn))
            targets[older - targets.constData()] = revision;
        else
            targets.append(revision);
    }
    return targets;
}

Result<bool> putTarget(storage::Transaction& transaction, const Target& target)
{
    constexpr qint64 largest = 10'000'000;
    if (target.headcount <= 0 || target.headcount > largest || !target.dueOn.isValid())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Membership", "A target needs a number of members from 1 to 10,000,000 "
                                                              "and a day. Enter both."));
    SHIRUBE_ASSIGN(const QList<Target> targets, loadTargets(transaction.database()));
    const Target* known = settingOf(targets, target.branch, target.dueOn);
    if (known && known->headcount == target.headcount && known->path == target.path && known->basis == target.basis)
        return false;
    const std::optional<qint64> basis = target.basis ? std::optional(qint64(*target.basis)) : std::nullopt;
    SHIRUBE_TRY(transaction.insert(u"membership_target"_s, {{u"branch_id"_s, storage::orNull(target.branch)},
                                                            {u"due_on"_s, target.dueOn.toString(Qt::ISODate)},
                                                            {u"headcount"_s, target.headcount},
                                                            {u"set_on"_s, storage::orNull(target.setOn)},
                                                            // A null text would be NULL in the file.
                                                            {u"reason"_s, target.reason.isNull() ? u""_s : target.reason},
                                                            {u"share_basis"_s, storage::orNull(basis)},
                                                            {u"month_path"_s, int(target.path)}}));
    return true;
}

Result<QMap<OrganId, qint64>> newestEstablishments(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT e.branch_id, e.establishments FROM establishment_count e "
                                  "JOIN import_batch b ON b.id = e.batch_id WHERE b.is_active = 1 "
                                  "ORDER BY e.counted_on, e.batch_id"_s));
    QMap<OrganId, qint64> newest;
    while (query.next())
        newest.insert(query.id<OrganId>(0), query.integer(1));
    return newest;
}

} // namespace shirube::membership

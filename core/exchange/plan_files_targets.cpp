// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files_kinds.h"

#include "core/base/parse.h"
#include "core/membership/target.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using membership::Target;
using plan::OrganKind;
using storage::Database;
using storage::Transaction;

namespace
{

const auto branchColumn = u"支部"_s;
const auto headcountColumn = u"目標"_s;
const auto dayColumn = u"期日"_s;

constexpr qint64 mostMembers = 1'000'000'000;

Target readTarget(PlanRow& row, const OrganNames& organs)
{
    Target target;
    const QString branch = row.text(branchColumn); // empty: the whole chamber
    if (!branch.isEmpty()) {
        const auto organ = organs.find(OrganKind::Branch, branch);
        if (organ)
            target.branch = organ->id;
        else
            row.rejectUnknown(branchColumn);
    }
    target.headcount = parseInteger(row.requiredText(headcountColumn)).value_or(0);
    if (target.headcount < 1 || target.headcount > mostMembers)
        row.reject(headcountColumn, QCoreApplication::translate("Exchange", "This is not a number of members. Correct it."));
    static_cast<void>(row.requiredText(dayColumn));
    target.dueOn = row.date(dayColumn);
    return target;
}

Result<> takeTargets(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const OrganNames organs, OrganNames::load(transaction.database()));
    SHIRUBE_ASSIGN(const QList<Target> targets, membership::loadTargets(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const Target target = readTarget(row, organs);
        rows.refuseDuplicate(row, keyOf({QString::number(target.branch.value), cell(target.dueOn)}));
        if (row.isRejected())
            return RowOutcome::Known;
        const auto known = std::ranges::find_if(targets, [&target](const Target& stored) {
            return stored.branch == target.branch && stored.dueOn == target.dueOn;
        });
        if (known == targets.end()) {
            SHIRUBE_TRY(membership::putTarget(transaction, target));
            return RowOutcome::New;
        }
        // The file knows numbers alone: how the way to them is divided stays as it is.
        Target revision = target;
        revision.path = known->path;
        revision.basis = known->basis;
        revision.setOn = transaction.database().clock().today();
        SHIRUBE_ASSIGN(const bool wrote, membership::putTarget(transaction, revision));
        return wrote ? RowOutcome::Changed : RowOutcome::Known;
    });
}

Result<QList<QStringList>> targetRows(const Database& database)
{
    SHIRUBE_ASSIGN(const OrganNames organs, OrganNames::load(database));
    SHIRUBE_ASSIGN(const QList<Target> targets, membership::loadTargets(database));
    QList<QStringList> rows;
    for (const Target& target : targets)
        rows.append({organs.nameOf(target.branch), QString::number(target.headcount), cell(target.dueOn)});
    return rows;
}

} // namespace

PlanFileKind targetsKind()
{
    return {u"targets"_s, {QT_TRANSLATE_NOOP("Action", "Import targets from %1")},
            {{branchColumn, headcountColumn, dayColumn}, {}}, takeTargets, targetRows};
}

} // namespace shirube::exchange

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/target_plan.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace shirube::report
{

using membership::ShareBasis;
using membership::Target;

namespace
{

std::optional<Target> targetOn(const QList<Target>& targets, OrganId branch, QDate dueOn)
{
    const auto found = std::ranges::find_if(targets, [&](const Target& t) { return t.branch == branch && t.dueOn == dueOn; });
    return found == targets.end() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> sumOf(const QList<BranchShare>& branches, std::optional<qint64> BranchShare::* member)
{
    qint64 sum = 0;
    for (const BranchShare& share : branches) {
        if (!(share.*member))
            return std::nullopt;
        sum += *(share.*member);
    }
    return branches.isEmpty() ? std::nullopt : std::optional(sum);
}

qint64 sumOf(const QMap<OrganId, qint64>& shares)
{
    return std::accumulate(shares.begin(), shares.end(), qint64(0));
}

} // namespace

Result<TargetPlan> loadTargetPlan(const storage::Database& database, const KeyFigures& figures, std::optional<QDate> dueOn)
{
    TargetPlan plan;
    SHIRUBE_ASSIGN(const QList<Target> targets, membership::loadTargets(database));
    SHIRUBE_ASSIGN(const auto establishments, membership::newestEstablishments(database));
    SHIRUBE_ASSIGN(plan.revisions, membership::loadTargetRevisions(database));
    std::ranges::reverse(plan.revisions);
    plan.whole = dueOn ? targetOn(targets, {}, *dueOn) : membership::targetFor(targets, {}, figures.asOf);
    for (const BranchFigures& row : figures.branches) {
        BranchShare share{row.branch, {}, {}, {}};
        if (row.figures)
            share.members = row.figures->closing;
        if (const auto found = establishments.find(row.branch.id); found != establishments.end())
            share.establishments = *found;
        const auto target = plan.whole ? targetOn(targets, row.branch.id, plan.whole->dueOn) : std::nullopt;
        if (target)
            share.target = target->headcount;
        plan.branches.append(share);
    }
    return plan;
}

Result<QMap<OrganId, qint64>> sharesOf(const TargetPlan& plan, qint64 whole, ShareBasis basis)
{
    QMap<OrganId, std::optional<qint64>> weights;
    QMap<OrganId, qint64> asTheyAre;
    for (const BranchShare& share : plan.branches) {
        weights.insert(share.branch.id, basis == ShareBasis::Size ? share.members : share.establishments);
        asTheyAre.insert(share.branch.id, share.target.value_or(0));
    }
    if (basis == ShareBasis::ByHand)
        return asTheyAre;
    return membership::shareOut(whole, weights);
}

QString shareSentence(qint64 whole, const QMap<OrganId, qint64>& shares)
{
    const qint64 sum = sumOf(shares);
    if (sum == whole)
        return QCoreApplication::translate("Report", "The branches' targets add up to %1.").arg(formatCount(whole));
    return QCoreApplication::translate("Report", "▲ The branches' targets add up to %1: %2 from the whole's %3.")
        .arg(formatCount(sum), formatChange(sum - whole), formatCount(whole));
}

Table shareTable(const TargetPlan& plan, const QMap<OrganId, qint64>& shares)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Targets by branch");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.columns = {{QCoreApplication::translate("Report", "Branch"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "Members"), Align::Right},
                     {QCoreApplication::translate("Report", "Establishments"), Align::Right, 1.2},
                     {QCoreApplication::translate("Report", "Target now"), Align::Right},
                     {QCoreApplication::translate("Report", "New target"), Align::Right},
                     {QCoreApplication::translate("Report", "Against target"), Align::Right, 1,
                      QCoreApplication::translate("Report", "Members − new target")}};
    const auto row = [](const QString& name, const auto& members, const auto& establishments, const auto& target,
                        std::optional<qint64> share) {
        const auto toTarget = share && members ? std::optional(*members - *share) : std::nullopt;
        return QList<Cell>{textCell(name),   countCell(members), countCell(establishments),
                           countCell(target), countCell(share),   changeCell(toTarget)};
    };
    for (const BranchShare& share : plan.branches) {
        const auto proposed = shares.find(share.branch.id);
        table.rows.append(row(plan::displayName(share.branch), share.members, share.establishments, share.target,
                              proposed == shares.end() ? std::nullopt : std::optional(*proposed)));
    }
    table.totals = row(QCoreApplication::translate("Report", "Sum of branches"), sumOf(plan.branches, &BranchShare::members),
                       sumOf(plan.branches, &BranchShare::establishments), sumOf(plan.branches, &BranchShare::target),
                       shares.isEmpty() ? std::nullopt : std::optional(sumOf(shares)));
    return table;
}

Table revisionTable(const TargetPlan& plan)
{
    Table table;
    table.title = QCoreApplication::translate("Report", "Targets set so far");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.columns = {{QCoreApplication::translate("Report", "Set on"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "For"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "By"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "Target"), Align::Right},
                     {QCoreApplication::translate("Report", "Divided"), Align::Left},
                     {QCoreApplication::translate("Report", "Reason"), Align::Left, 2}};
    for (const Target& revision : plan.revisions) {
        const auto branch = std::ranges::find_if(
            plan.branches, [&](const BranchShare& share) { return share.branch.id == revision.branch; });
        table.rows.append(
            {textCell(revision.setOn.isValid() ? formatDate(revision.setOn)
                                               : QCoreApplication::translate("Report", "with the file")),
             textCell(branch == plan.branches.end() ? QCoreApplication::translate("Report", "Whole chamber")
                                                    : plan::displayName(branch->branch)),
             textCell(formatDate(revision.dueOn)), countCell(revision.headcount),
             textCell(revision.basis ? displayName(*revision.basis) : displayName(revision.path)), textCell(revision.reason)});
    }
    return table;
}

} // namespace shirube::report

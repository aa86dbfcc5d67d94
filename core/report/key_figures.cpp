// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/key_figures.h"

#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/membership_series.h"
#include "core/reserve/reserve_store.h"
#include "core/storage/file_info.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

namespace
{

Result<> loadMembership(const storage::Database& database, KeyFigures& figures)
{
    SHIRUBE_ASSIGN(figures.membership, membership::loadSnapshot(database, figures.asOf));
    SHIRUBE_ASSIGN(figures.closedMonths, membership::closedMonths(database));
    SHIRUBE_ASSIGN(const QList<membership::Target> targets, membership::loadTargets(database));
    SHIRUBE_ASSIGN(const std::optional<plan::Plan> plan, plan::currentPlan(database));
    SHIRUBE_ASSIGN(const QList<plan::Organ> branches, plan::loadOrgans(database, plan::OrganKind::Branch));

    const membership::Snapshot& snapshot = figures.membership;
    figures.headcount = snapshot.headcount(figures.asOf);
    if (plan) {
        figures.baseMonth = plan->firstYear.firstMonth().plusMonths(-1);
        figures.base = snapshot.headcount(figures.baseMonth);
    }
    figures.target = membership::targetFor(targets, {}, figures.asOf);
    if (figures.target)
        figures.progress = membership::progressTo(*figures.target, figures.headcount, figures.base,
                                                  snapshot.leavesPerMonth(), figures.asOf);

    for (const plan::Organ& branch : branches) {
        BranchFigures row{branch, {}, {}, {}};
        // Once there are members, a branch without any has 0 of them: that is known.
        if (snapshot.fiscalYear)
            row.figures = snapshot.byBranch.value(branch.id);
        if (const auto target = membership::targetFor(targets, branch.id, figures.asOf))
            row.target = target->headcount;
        if (row.figures && row.target)
            row.achievement = double(row.figures->closing) / double(*row.target);
        figures.branches.append(row);
    }
    return {};
}

Result<> loadItems(const storage::Database& database, KeyFigures& figures)
{
    SHIRUBE_ASSIGN(const QList<plan::Initiative> items, plan::loadInitiatives(database, figures.asOf));
    for (const plan::Initiative& item : items) {
        if (item.fiscalYear == FiscalYear(figures.asOf))
            figures.initiatives.append(item);
        if (item.isOverdue(figures.asOf))
            ++figures.overdue;
    }
    return {};
}

Result<> loadReserve(const storage::Database& database, KeyFigures& figures)
{
    SHIRUBE_ASSIGN(const QList<reserve::ReserveFund> funds, reserve::loadFunds(database));
    if (funds.isEmpty())
        return {};
    figures.fund = funds.first();
    SHIRUBE_ASSIGN(const QList<reserve::ReserveEntry> entries,
                   reserve::loadEntries(database, figures.fund.id));
    figures.reserveYears = reserve::byYear(figures.fund, entries);
    figures.reserveBalance = reserve::balanceOn(figures.fund, entries, figures.asOf.lastDay());
    return {};
}

} // namespace

Result<YearMonth> defaultAsOf(const storage::Database& database)
{
    SHIRUBE_ASSIGN(const std::optional<YearMonth> lastMonth, membership::lastMonthWithEvents(database));
    if (lastMonth)
        return *lastMonth;
    const YearMonth current(database.clock().today());
    SHIRUBE_ASSIGN(const QList<plan::Initiative> items, plan::loadInitiatives(database));
    FiscalYear newest;
    for (const plan::Initiative& item : items)
        newest = std::max(newest, item.fiscalYear);
    return newest.isValid() ? std::min(newest.lastMonth(), current) : current;
}

Result<KeyFigures> loadKeyFigures(const storage::Database& database, YearMonth asOf)
{
    KeyFigures figures;
    figures.asOf = asOf;
    SHIRUBE_ASSIGN(figures.marks, loadMarks(database));
    SHIRUBE_ASSIGN(figures.isSample, storage::isSample(database));
    SHIRUBE_TRY(loadMembership(database, figures));
    SHIRUBE_TRY(loadItems(database, figures));
    SHIRUBE_TRY(loadReserve(database, figures));
    return figures;
}

ItemGroup groupOf(const plan::Initiative& item)
{
    switch (item.organKind) {
    case plan::OrganKind::HeadOffice:
        return ItemGroup::HeadOffice;
    case plan::OrganKind::Division:
        return ItemGroup::Division;
    case plan::OrganKind::Committee:
        return ItemGroup::Committee;
    case plan::OrganKind::WomensAssociation:
        return ItemGroup::WomensAssociation;
    case plan::OrganKind::YouthSection:
        return ItemGroup::YouthSection;
    case plan::OrganKind::Branch:
        break;
    }
    return item.isJoint() ? ItemGroup::JointBranch : ItemGroup::Branch;
}

QString displayName(ItemGroup group)
{
    switch (group) {
    case ItemGroup::HeadOffice:
        return plan::displayName(plan::OrganKind::HeadOffice);
    case ItemGroup::Division:
        return plan::displayName(plan::OrganKind::Division);
    case ItemGroup::Committee:
        return plan::displayName(plan::OrganKind::Committee);
    case ItemGroup::WomensAssociation:
        return plan::displayName(plan::OrganKind::WomensAssociation);
    case ItemGroup::YouthSection:
        return plan::displayName(plan::OrganKind::YouthSection);
    case ItemGroup::Branch:
        return plan::displayName(plan::OrganKind::Branch);
    case ItemGroup::JointBranch:
        break;
    }
    return QCoreApplication::translate("Report", "Joint branch projects");
}

QMap<ItemGroup, int> countByGroup(const QList<plan::Initiative>& items)
{
    QMap<ItemGroup, int> counts;
    for (int group = 0; group <= int(ItemGroup::JointBranch); ++group)
        counts.insert(ItemGroup(group), 0);
    for (const plan::Initiative& item : items)
        ++counts[groupOf(item)];
    return counts;
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/key_figures.h"

#include "core/base/format.h"
#include "core/plan/item_store.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/membership_series.h"
#include "core/reserve/reserve_store.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/review/stage.h"
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
    SHIRUBE_TRY(membership::putFrozen(database, figures.membership));
    SHIRUBE_ASSIGN(figures.closedMonths, membership::closedMonths(database));
    SHIRUBE_ASSIGN(const QList<membership::Target> targets, membership::loadTargets(database));
    SHIRUBE_ASSIGN(const std::optional<plan::Plan> plan, plan::currentPlan(database));
    SHIRUBE_ASSIGN(const QList<plan::Organ> branches, plan::loadOrgans(database, plan::OrganKind::Branch));

    const membership::Snapshot& snapshot = figures.membership;
    if (!snapshot.months.isEmpty() && snapshot.months.last().ledger) {
        const membership::MonthFigures& last = snapshot.months.last();
        const membership::Figures correction = membership::correctionOf(last.figures, *last.ledger);
        if (!membership::isNothing(correction))
            figures.correction = correction;
    }
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
    SHIRUBE_ASSIGN(figures.initiatives, plan::loadInitiatives(database, QList{FiscalYear(figures.asOf)}, figures.asOf));
    SHIRUBE_ASSIGN(const QList<plan::Initiative> all, plan::loadBareInitiatives(database));
    for (const plan::Initiative& item : all)
        figures.overdue += item.isOverdue(figures.asOf) ? 1 : 0;
    return {};
}

Result<> loadReviews(const storage::Database& database, KeyFigures& figures)
{
    const QDate today = database.clock().today();
    SHIRUBE_ASSIGN(const QList<review::Decision> decisions, review::loadDecisions(database));
    figures.overdueDecisions =
        int(std::ranges::count_if(decisions, [&](const review::Decision& decision) { return decision.isOverdue(today); }));
    SHIRUBE_ASSIGN(const QList<review::Round> rounds, review::loadRounds(database)); // by year, then number
    const review::Round* round = review::roundAt(rounds, figures.asOf);
    if (!round)
        return {};
    SHIRUBE_ASSIGN(const review::Review review, review::loadReview(database, round->id));
    figures.round = roundFigures(review, today);
    return {};
}

Result<> loadReserve(const storage::Database& database, KeyFigures& figures)
{
    SHIRUBE_ASSIGN(figures.funds, reserve::loadFigures(database, figures.asOf.lastDay()));
    SHIRUBE_ASSIGN(figures.reserveClosedUpTo, reserve::loadClosedUpTo(database));
    SHIRUBE_ASSIGN(figures.unratified, reserve::countUnratified(database));
    if (!figures.funds.isEmpty())
        figures.fund = figures.funds.first().fund;
    figures.reserveYears = reserve::allFunds(figures.funds);
    figures.reserveBalance = reserve::balanceOf(figures.funds);
    return {};
}

} // namespace

Result<YearMonth> defaultAsOf(const storage::Database& database)
{
    SHIRUBE_ASSIGN(const std::optional<YearMonth> lastMonth, membership::lastMonthWithEvents(database));
    if (lastMonth)
        return *lastMonth;
    const YearMonth current(database.clock().today());
    SHIRUBE_ASSIGN(const QList<plan::Initiative> items, plan::loadBareInitiatives(database));
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
    SHIRUBE_TRY(loadReviews(database, figures));
    SHIRUBE_TRY(loadReserve(database, figures));
    return figures;
}

bool KeyFigures::isClosed() const
{
    return !closedMonths.isEmpty() && closedMonths.last().month >= asOf;
}

RoundFigures roundFigures(const review::Review& review, QDate today)
{
    RoundFigures figures;
    figures.round = review.round;
    figures.byKind = review::rollUp(review, review::byOrganKind());
    const review::GroupsOf organsOf = review::byOrgan();
    for (const review::GradedSheet& sheet : review.sheets) {
        figures.fieldsToFill += int(sheet.missing.size());
        figures.byHand += sheet.grade() != sheet.computedGrade;
        if (sheet.isSubmitted())
            continue;
        ++figures.owed;
        for (const QString& organ : organsOf(sheet.item)) {
            if (!figures.owing.contains(organ))
                figures.owing.append(organ);
        }
    }
    const QDate due = review.round.dueOn;
    figures.isLate = !review.round.isLocked() && due.isValid() && due < today && figures.owed > 0;
    return figures;
}

QString roundStateText(const RoundFigures& round, YearMonth asOf)
{
    if (round.round.isLocked())
        return QCoreApplication::translate("Report", "Closed: the figures stay as they are");
    const int sheets = round.byKind.whole.total;
    QString text = QCoreApplication::translate("Report", "Sheets submitted: %1 of %2")
                       .arg(formatCount(sheets - round.owed), formatCount(sheets));
    if (round.owed > 0)
        text += QCoreApplication::translate("Report", "; the others' grades are computed where they can be");
    if (round.byHand > 0)
        text += QCoreApplication::translate("Report", "; graded otherwise than computed: %1").arg(formatCount(round.byHand));
    if (round.round.lastMonth() > asOf)
        text += QCoreApplication::translate("Report", "; the period is not over");
    return text;
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

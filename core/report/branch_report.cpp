// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/branch_report.h"

#include "core/base/format.h"
#include "core/membership/count_store.h"
#include "core/plan/names.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using membership::Figures;
using membership::MonthFigures;
using membership::Target;

namespace
{

constexpr qsizetype monthsOfYear = 12;

QString say(const char* text)
{
    return QCoreApplication::translate("Branches", text);
}

std::optional<double> ratio(double part, qint64 whole)
{
    return whole > 0 ? std::optional(part / double(whole)) : std::nullopt;
}

// As Snapshot::leavesPerMonth() has it for the whole.
double leavesPerMonth(const QList<MonthFigures>& months)
{
    const auto counted = std::min(months.size(), monthsOfYear);
    if (counted == 0)
        return 0;
    return double(membership::asOnePeriod(std::span(months).last(size_t(counted))).flows.leaves) / double(counted);
}

Result<QHash<OrganId, qint64>> establishmentsAt(const storage::Database& database, YearMonth asOf)
{
    SHIRUBE_ASSIGN(const auto counts, membership::loadEstablishments(database));
    QHash<OrganId, qint64> latest;
    for (const membership::EstablishmentCount& count : counts) {
        if (count.countedOn <= asOf.lastDay())
            latest.insert(count.branch, count.establishments); // in order of days
    }
    return latest;
}

void addGrades(BranchReport& report)
{
    const review::RollUp rollUp = review::rollUp(*report.review, [](const plan::Initiative& item) {
        QStringList owners;
        for (const plan::Organ& owner : item.owners)
            owners.append(QString::number(owner.id.value));
        return owners;
    });
    for (BranchRow& row : report.branches) {
        const auto found =
            std::ranges::find(rollUp.groups, QString::number(row.branch.id.value), &review::GradeCounts::name);
        if (found != rollUp.groups.end())
            row.grades = *found;
    }
    review::Review ofBranches = *report.review;
    ofBranches.sheets.removeIf(
        [](const review::GradedSheet& sheet) { return sheet.item.organKind != plan::OrganKind::Branch; });
    if (!ofBranches.sheets.isEmpty())
        report.whole.grades = review::rollUp(ofBranches, review::byOrganKind()).whole;
}

} // namespace

QString displayName(BranchMeasure measure)
{
    switch (measure) {
    case BranchMeasure::Members:
        return say(QT_TRANSLATE_NOOP("Branches", "Members"));
    case BranchMeasure::Attainment:
        return say(QT_TRANSLATE_NOOP("Branches", "Achievement"));
    case BranchMeasure::NetGrowth:
        return say(QT_TRANSLATE_NOOP("Branches", "Net growth"));
    case BranchMeasure::GrowthRate:
        return say(QT_TRANSLATE_NOOP("Branches", "Net growth rate"));
    case BranchMeasure::Retention:
        return say(QT_TRANSLATE_NOOP("Branches", "Retention (cohort)"));
    case BranchMeasure::LeaveRate:
        return say(QT_TRANSLATE_NOOP("Branches", "Leave rate"));
    case BranchMeasure::Penetration:
        return say(QT_TRANSLATE_NOOP("Branches", "Penetration"));
    case BranchMeasure::Achievement:
        return say(QT_TRANSLATE_NOOP("Branches", "Mean achievement"));
    case BranchMeasure::Streak:
        return say(QT_TRANSLATE_NOOP("Branches", "Streak (years)"));
    }
    Q_UNREACHABLE();
}

QString helpOf(BranchMeasure measure)
{
    switch (measure) {
    case BranchMeasure::Members:
        return say(QT_TRANSLATE_NOOP("Branches", "Members at the end of the as-of month"));
    case BranchMeasure::Attainment:
        return say(QT_TRANSLATE_NOOP("Branches", "Members ÷ the target that counts now; ― until both are entered"));
    case BranchMeasure::NetGrowth:
        return say(QT_TRANSLATE_NOOP("Branches", "Joins + rejoins − leaves since April"));
    case BranchMeasure::GrowthRate:
        return say(QT_TRANSLATE_NOOP("Branches", "Net growth since April ÷ members at the fiscal year's opening"));
    case BranchMeasure::Retention:
        return say(QT_TRANSLATE_NOOP("Branches", "Members at the fiscal year's opening still in without a break ÷ all of them"));
    case BranchMeasure::LeaveRate:
        return say(QT_TRANSLATE_NOOP("Branches", "Leaves since April ÷ members at the fiscal year's opening; fewer is better"));
    case BranchMeasure::Penetration:
        return say(QT_TRANSLATE_NOOP("Branches", "Members ÷ establishments in the ward by the latest count up to the as-of month; ― until "
                                                 "they are entered"));
    case BranchMeasure::Achievement:
        return say(QT_TRANSLATE_NOOP("Branches", "Mean achievement of the branch's items in the review round, by weight; joint "
                                                 "projects count under each partner; what cannot be evaluated is in no mean, and ― "
                                                 "stands where nothing can be"));
    case BranchMeasure::Streak:
        return say(QT_TRANSLATE_NOOP("Branches", "Fiscal years in a row, up to the last one that is over, that ended at or above "
                                                 "the branch's target; ― while none that is over has one"));
    }
    Q_UNREACHABLE();
}

Cell measureCell(BranchMeasure measure, std::optional<double> value)
{
    if (!value && measure != BranchMeasure::Members)
        return textCell(notEvaluable());
    const auto count = value ? std::optional(qRound64(*value)) : std::nullopt;
    switch (measure) {
    case BranchMeasure::Members:
    case BranchMeasure::Streak:
        return countCell(count);
    case BranchMeasure::NetGrowth:
        return changeCell(count);
    default:
        return percentCell(value);
    }
}

int betterDirection(BranchMeasure measure)
{
    return measure == BranchMeasure::Members ? 0 : measure == BranchMeasure::LeaveRate ? -1 : 1;
}

std::optional<double> BranchRow::value(BranchMeasure measure) const
{
    const auto of = [this](auto take) -> std::optional<double> { return figures ? take(*figures) : std::nullopt; };
    switch (measure) {
    case BranchMeasure::Members:
        return of([](const Figures& f) { return std::optional(double(f.closing)); });
    case BranchMeasure::Attainment:
        return attainment;
    case BranchMeasure::NetGrowth:
        return of([](const Figures& f) { return std::optional(double(f.netGrowth())); });
    case BranchMeasure::GrowthRate:
        return of([](const Figures& f) { return ratio(double(f.netGrowth()), f.opening); });
    case BranchMeasure::Retention:
        return of([](const Figures& f) { return f.retentionCohort(); });
    case BranchMeasure::LeaveRate:
        return of([](const Figures& f) { return f.leaveRate(); });
    case BranchMeasure::Penetration:
        return of([this](const Figures& f) { return ratio(double(f.closing), establishments.value_or(0)); });
    case BranchMeasure::Achievement:
        return grades ? grades->mean : std::nullopt;
    case BranchMeasure::Streak:
        return streak ? std::optional(double(*streak)) : std::nullopt;
    }
    Q_UNREACHABLE();
}

const BranchRow* BranchReport::row(OrganId branch) const
{
    const auto found =
        std::ranges::find_if(branches, [branch](const BranchRow& row) { return row.branch.id == branch; });
    return found == branches.end() ? nullptr : &*found;
}

Result<BranchReport> loadBranchReport(const storage::Database& database, const KeyFigures& figures)
{
    BranchReport report;
    report.asOf = figures.asOf;
    SHIRUBE_ASSIGN(report.months, membership::loadBranchMonths(database, figures.asOf));
    SHIRUBE_ASSIGN(report.targets, membership::loadTargets(database));
    SHIRUBE_ASSIGN(report.streaks, membership::targetStreaks(database, figures.asOf));
    SHIRUBE_ASSIGN(report.goals, plan::loadBranchGoals(database));
    SHIRUBE_ASSIGN(const auto establishments, establishmentsAt(database, figures.asOf));
    if (figures.round) {
        SHIRUBE_ASSIGN(report.review, review::loadReview(database, figures.round->round.id));
    }
    std::optional<qint64> all = figures.branches.isEmpty() ? std::nullopt : std::optional<qint64>(0);
    for (const BranchFigures& one : figures.branches) {
        BranchRow row{one.branch};
        row.figures = one.figures;
        row.target = membership::targetFor(report.targets, one.branch.id, figures.asOf);
        row.attainment = one.achievement;
        if (const auto count = establishments.constFind(one.branch.id); count != establishments.cend())
            row.establishments = *count;
        if (const auto streak = report.streaks.constFind(one.branch.id); streak != report.streaks.cend())
            row.streak = *streak;
        const KeyFigures alone = figuresOfBranch(figures, report, one.branch.id);
        row.neededJoins = alone.progress.requiredJoinsPerMonth;
        all = all && row.establishments ? std::optional(*all + *row.establishments) : std::nullopt;
        report.branches.append(row);
    }
    report.whole.figures = figures.membership.fiscalYear;
    report.whole.target = figures.target;
    report.whole.attainment = figures.progress.level;
    report.whole.establishments = all;
    report.whole.neededJoins = figures.progress.requiredJoinsPerMonth;
    if (report.review)
        addGrades(report);
    return report;
}

std::optional<Target> targetOfYear(const BranchReport& report, OrganId branch, FiscalYear year)
{
    std::optional<Target> within;
    std::optional<Target> later;
    for (const Target& target : report.targets) {
        if (target.branch != branch || target.dueOn < year.firstDay())
            continue;
        if (target.dueOn > year.lastDay())
            later = !later || target.dueOn < later->dueOn ? target : *later;
        else
            within = !within || target.dueOn > within->dueOn ? target : *within;
    }
    return within ? within : later;
}

KeyFigures figuresOfBranch(const KeyFigures& figures, const BranchReport& report, OrganId branch)
{
    KeyFigures alone;
    alone.asOf = figures.asOf;
    alone.marks = figures.marks;
    alone.baseMonth = figures.baseMonth;
    alone.target = membership::targetFor(report.targets, branch, figures.asOf);
    alone.membership.asOf = figures.asOf;
    alone.membership.months = report.months.value(branch);
    if (const auto& months = alone.membership.months; !months.isEmpty()) {
        alone.membership.firstMonth = months.first().month;
        alone.membership.lastMonth = months.last().month;
    }
    const auto one = std::ranges::find_if(figures.branches, [branch](const BranchFigures& f) { return f.branch.id == branch; });
    if (one != figures.branches.end() && one->figures) {
        alone.membership.fiscalYear = one->figures;
        alone.headcount = one->figures->closing;
    }
    if (alone.baseMonth.isValid())
        alone.base = alone.membership.headcount(alone.baseMonth);
    if (alone.target)
        alone.progress = membership::progressTo(*alone.target, alone.headcount, alone.base,
                                                leavesPerMonth(alone.membership.months), alone.asOf);
    return alone;
}

} // namespace shirube::report

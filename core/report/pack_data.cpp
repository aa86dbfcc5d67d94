// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pack_data.h"

#include "core/base/format.h"
#include "core/plan/item_store.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/branch_items.h"
#include "core/report/pack_tables.h"
#include "core/review/review_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using membership::Dimension;
using membership::Period;
using storage::Database;

namespace
{

constexpr qsizetype mostCurves = 2;

class PackLoader
{
public:
    PackLoader(const Database& database, const PackWish& wish, LedgerShelf& shelf, const membership::SpellProgress& progress)
        : m_database(database), m_wish(wish), m_shelf(shelf), m_progress(progress)
    {
    }

    Result<PackData> load()
    {
        SHIRUBE_ASSIGN(m_data.figures, loadKeyFigures(m_database, m_wish.asOf));
        m_data.hasAllSheets = m_wish.hasAllSheets;
        m_data.today = m_database.clock().today();
        SHIRUBE_TRY(loadPlan());
        SHIRUBE_TRY(loadMembership());
        SHIRUBE_TRY(loadReviews());
        if (wants(u"reserve")) {
            SHIRUBE_ASSIGN(m_data.reserve, loadReservePaper(m_database, m_data.figures));
        }
        if (wants(u"summary")) {
            const YearMonth since = m_wish.since.isValid() ? m_wish.since : m_wish.asOf.plusMonths(-1);
            SHIRUBE_ASSIGN(m_data.before, loadKeyFigures(m_database, since));
        }
        return std::move(m_data);
    }

private:
    [[nodiscard]] bool wants(QStringView section) const
    {
        return m_wish.sections.isEmpty() || m_wish.sections.contains(section);
    }

    Result<> loadPlan()
    {
        SHIRUBE_ASSIGN(m_data.organs, plan::loadOrgans(m_database));
        if (wants(u"matrix")) {
            SHIRUBE_ASSIGN(m_data.themes, plan::loadThemes(m_database));
        }
        return {};
    }

    Result<> loadMembership()
    {
        const Period year = Period::fiscalYearTo(m_wish.asOf);
        const bool wantsBranches = wants(u"branches") || wants(u"analysis") || m_wish.forBranches;
        if (wantsBranches) {
            SHIRUBE_ASSIGN(m_data.branches, loadBranchReport(m_database, m_data.figures));
        }
        if (wants(u"branches")) {
            SHIRUBE_ASSIGN(m_data.groups[Dimension::Branch], membership::loadBreakdown(m_database, Dimension::Branch, year));
        }
        if (wants(u"analysis")) {
            for (const Dimension dimension : {Dimension::Division, Dimension::SizeClass}) {
                SHIRUBE_ASSIGN(m_data.groups[dimension], membership::loadBreakdown(m_database, dimension, year));
            }
            SHIRUBE_ASSIGN(m_data.reasons, membership::loadReasons(m_database, year));
            SHIRUBE_ASSIGN(m_data.channels, membership::loadChannels(m_database, year));
            if (m_data.figures.headcount && !m_wish.forBranches) {
                SHIRUBE_ASSIGN(m_data.retention, loadRetention(m_database, m_wish.asOf, m_shelf.spells, m_progress));
                // Where a difference can be told from chance.
                QList<SpellGroup> groups = groupsOf(*m_data.retention, Grouping::Channel);
                std::ranges::stable_sort(groups, std::ranges::greater(), &SpellGroup::members);
                m_data.survival = survivalCurves(*m_data.retention, Grouping::Channel, groups.mid(0, mostCurves));
            }
        }
        if (wants(u"outlook") || (wants(u"summary") && !m_wish.forBranches)) {
            SHIRUBE_ASSIGN(m_data.outlook, loadOutlook(m_database, m_data.figures, m_shelf, m_progress));
        }
        if (wants(u"outlook")) {
            SHIRUBE_ASSIGN(const QList<membership::Scenario> scenarios, membership::loadScenarios(m_database));
            for (const membership::Scenario& scenario : scenarios)
                m_data.scenarios.append(scenarioLine(m_data.figures, scenario.name, scenario.inputs));
        }
        return {};
    }

    Result<> loadReviews()
    {
        if (wants(u"decisions")) {
            SHIRUBE_ASSIGN(m_data.decisions, review::loadDecisions(m_database));
        }
        const bool wantsSheets = wants(u"grades") || wants(u"sheets") || wants(u"matrix");
        if (!m_data.figures.round || !wantsSheets)
            return {};
        const review::Round& round = m_data.figures.round->round;
        if (m_data.branches.review) {
            m_data.review = m_data.branches.review;
        } else {
            SHIRUBE_ASSIGN(m_data.review, review::loadReview(m_database, round.id));
        }
        if (!wants(u"grades"))
            return {};
        SHIRUBE_ASSIGN(const QList<review::Round> rounds, review::loadRounds(m_database)); // by year, then number
        const auto place = std::ranges::find(rounds, round.id, &review::Round::id);
        if (place != rounds.end() && place != rounds.begin())
            m_data.roundBefore = *std::prev(place);
        SHIRUBE_ASSIGN(m_data.afterLock, review::changesAfterLock(m_database, round.id));
        return {};
    }

    const Database& m_database;
    const PackWish& m_wish;
    LedgerShelf& m_shelf;
    const membership::SpellProgress& m_progress;
    PackData m_data;
};

bool isOwner(const plan::Initiative& item, OrganId branch)
{
    return std::ranges::any_of(item.owners, [branch](const plan::Organ& owner) { return owner.id == branch; });
}

review::Review ofBranch(review::Review review, OrganId branch)
{
    review.sheets.removeIf([branch](const review::GradedSheet& sheet) { return !isOwner(sheet.item, branch); });
    return review;
}

KeyFigures alone(const KeyFigures& whole, const BranchReport& branches, OrganId branch)
{
    KeyFigures figures = figuresOfBranch(whole, branches, branch);
    figures.isSample = whole.isSample;
    figures.initiatives = whole.initiatives;
    figures.initiatives.removeIf([branch](const plan::Initiative& item) { return !isOwner(item, branch); });
    figures.branches = whole.branches;
    figures.branches.removeIf([branch](const BranchFigures& row) { return row.branch.id != branch; });
    return figures;
}

} // namespace

Result<PackData> loadPackData(const Database& database, const PackWish& wish, LedgerShelf& shelf,
                              const membership::SpellProgress& progress)
{
    SHIRUBE_TRY(checkSections(wish.sections));
    if (wish.since.isValid() && wish.since >= wish.asOf)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Report", "Changes cannot be told against %1: it is not before %2. Choose an earlier month.")
                        .arg(formatMonth(wish.since), formatMonth(wish.asOf)));
    return PackLoader(database, wish, shelf, progress).load();
}

Result<PackData> branchPack(const PackData& whole, OrganId branch, const Database& database)
{
    const BranchRow* row = whole.branches.row(branch);
    if (!row)
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Report", "There is no such branch any more. Choose another one."));
    PackData data;
    data.branch = row->branch;
    data.hasAllSheets = whole.hasAllSheets;
    data.today = whole.today;
    data.organs = whole.organs;
    data.themes = whole.themes;
    data.branches = whole.branches;
    data.figures = alone(whole.figures, whole.branches, branch);
    const Period year = Period::fiscalYearTo(whole.figures.asOf);
    SHIRUBE_ASSIGN(data.reasons, membership::loadReasons(database, year, branch));
    SHIRUBE_ASSIGN(data.channels, membership::loadChannels(database, year, branch));
    SHIRUBE_ASSIGN(const QList<plan::Initiative> all, plan::loadBareInitiatives(database));
    for (const plan::Initiative& item : all)
        data.figures.overdue += isOwner(item, branch) && item.isOverdue(data.figures.asOf) ? 1 : 0;

    data.decisions = whole.decisions;
    data.decisions.removeIf([branch](const review::Decision& decision) { return decision.owner != branch; });
    data.figures.overdueDecisions = int(std::ranges::count_if(
        data.decisions, [&](const review::Decision& decision) { return decision.isOverdue(data.today); }));
    if (whole.branches.review) {
        data.review = ofBranch(*whole.branches.review, branch);
        data.figures.round = roundFigures(*data.review, data.today);
        data.figures.round->owing = data.figures.round->owed > 0 ? QStringList{plan::displayName(row->branch)} : QStringList();
    }
    data.roundBefore = whole.roundBefore;
    if (whole.before) {
        data.before = alone(*whole.before, whole.branches, branch);
        data.before->membership.months.removeIf(
            [&](const membership::MonthFigures& month) { return month.month > whole.before->asOf; });
    }
    if (whole.outlook) {
        data.outlook = whole.outlook;
        data.outlook->branches.removeIf([branch](const BranchOutlook& one) { return one.branch.id != branch; });
    }
    return data;
}

bool isException(const review::GradedSheet& sheet, const review::Review& review)
{
    using review::Direction;
    const review::GradingScale& scale = review.scale;
    const qsizetype lowerHalf = (scale.bands.size() + 1) / 2; // of A to E: D and E
    const bool isWithinYear = review.round.lastMonth() < review.round.year.lastMonth();
    const bool isComputed = sheet.sheet.firstGrade.isEmpty() && sheet.sheet.secondGrade.isEmpty() && sheet.sheet.committeeGrade.isEmpty();
    const int rank = scale.rankOf(isWithinYear && isComputed ? sheet.paceGrade : sheet.grade());
    const int before = isWithinYear && isComputed ? -1 : scale.rankOf(sheet.gradeBefore.value_or(QString()));
    const auto direction = sheet.sheet.direction;
    const bool goesOn = !direction || *direction == Direction::Expand || *direction == Direction::Continue ||
                        *direction == Direction::Complete;
    return rank >= lowerHalf || (rank >= 0 && before >= 0 && rank > before) || !goesOn;
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/branch_report.h"

#include "core/exchange/new_file.h"
#include "core/report/branch_items.h"
#include "core/report/census_tables.h"
#include "core/report/tables.h"
#include "core/review/actions.h"
#include "tests/core/membership/ledger_kit.h"

namespace shirube::report
{

using namespace Qt::StringLiterals;

TEST_CASE("the branches of a file are read at once and agree with the tables that show them apart", "[branches]")
{
    const test::TempDir folder;
    const QString path = folder.file(u"sample.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(path, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    auto database = storage::Database::open(path, {.clock = test::fixedClock()});
    REQUIRE_DONE(database);
    const auto figures = loadKeyFigures(*database, YearMonth(2021, 12));
    REQUIRE_DONE(figures);
    const auto report = loadBranchReport(*database, *figures);
    REQUIRE_DONE(report);
    REQUIRE(report->branches.size() == 23);

    const Table penetration = *penetrationTable(*database, figures->asOf);
    qint64 members = 0;
    for (qsizetype i = 0; i < 23; ++i) {
        const BranchRow& row = report->branches[i];
        members += qint64(*row.value(BranchMeasure::Members));
        CHECK(row.attainment == figures->branches[i].achievement);
        CHECK(measureCell(BranchMeasure::Penetration, row.value(BranchMeasure::Penetration)).text == penetration.rows[i][3].text);
        CHECK(row.value(BranchMeasure::Retention) == figures->branches[i].figures->retentionCohort());
        // Needed joins by the formula, by hand.
        const auto& months = report->months[row.branch.id];
        qint64 leaves = 0;
        for (qsizetype month = months.size() - 12; month < months.size(); ++month)
            leaves += months[month].figures.flows.leaves;
        const double left = 15; // months to March 2023
        const double wanted = double(row.target->headcount - row.figures->closing) + double(leaves) / 12 * left;
        CHECK(row.neededJoins == std::max<qint64>(0, qint64(std::ceil(wanted / left))));
        CHECK_FALSE(row.grades.has_value()); // no round yet
    }
    CHECK(members == figures->headcount);
    CHECK(report->whole.value(BranchMeasure::Members) == double(*figures->headcount));

    // As if the branch were the whole, for the chart of its way.
    const BranchRow& first = report->branches.first();
    const KeyFigures alone = figuresOfBranch(*figures, *report, first.branch.id);
    CHECK(alone.headcount == first.figures->closing);
    CHECK(alone.target->headcount == first.target->headcount);
    const PaceSeries pace = paceSeries(alone);
    CHECK(pace.actual.last().members == double(first.figures->closing));
    CHECK_FALSE(pace.targetLine.isEmpty());
    CHECK(pace.target == first.target->headcount);
}

TEST_CASE("what a file does not hold yet is not known of any branch", "[branches]")
{
    test::Ledger ledger;
    const auto figures = loadKeyFigures(ledger.database, YearMonth(2021, 12));
    REQUIRE_DONE(figures);
    const auto report = loadBranchReport(ledger.database, *figures);
    REQUIRE_DONE(report);
    for (const BranchRow& row : report->branches) {
        for (int i = 0; i < branchMeasureCount; ++i)
            CHECK_FALSE(row.value(BranchMeasure(i)).has_value());
        CHECK_FALSE(row.neededJoins.has_value());
    }
    CHECK_FALSE(report->whole.value(BranchMeasure::Members).has_value());
}

TEST_CASE("a branch's grades are those of its own items and of the joint projects it shares", "[branches]")
{
    test::Ledger ledger;
    REQUIRE_DONE(review::createRounds(ledger.database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
    const auto figures = loadKeyFigures(ledger.database, YearMonth(2021, 12));
    REQUIRE_DONE(figures);
    const auto report = loadBranchReport(ledger.database, *figures);
    REQUIRE_DONE(report);
    REQUIRE(report->review.has_value());
    int ofAll = 0;
    qsizetype shown = 0;
    for (const BranchRow& row : report->branches) {
        REQUIRE(row.grades.has_value());
        CHECK(row.grades->total == branchItems(figures->initiatives, row.branch.id).count());
        shown += row.grades->total;
    }
    ofAll = report->whole.grades->total;
    CHECK(ofAll == 90); // 85 and the 5 joint projects, each once
    CHECK(shown > ofAll);
}

TEST_CASE("the shipped plan's 23 branches have 85 items, four joint blocks and five projects in them", "[branches]")
{
    test::Ledger ledger;
    const auto figures = loadKeyFigures(ledger.database, YearMonth(2021, 12));
    REQUIRE_DONE(figures);
    CHECK(branchItems(figures->initiatives, {}).own.size() == 85);
    const QList<JointBlock> blocks = jointBlocks(figures->initiatives);
    CHECK(blocks.size() == 4);
    qsizetype projects = 0;
    for (const JointBlock& block : blocks)
        projects += block.projects.size();
    CHECK(projects == 5);
    CHECK(jointBlockTable(blocks, nullptr).rows.size() == 5);
}

} // namespace shirube::report

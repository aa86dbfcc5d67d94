// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/home_tiles.h"

#include "tests/core/report/review_kit.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

QString read(const TileText& tile)
{
    return u"%1: %2 / %3"_s.arg(tile.label, tile.figure, tile.lines.join(u" / "_s));
}

/// Two years of months with the same joins and leaves, as of December 2021.
report::KeyFigures steadyFigures()
{
    report::KeyFigures figures;
    figures.asOf = YearMonth(2021, 12);
    figures.membership.asOf = figures.asOf;
    figures.membership.firstMonth = YearMonth(2020, 4);
    figures.membership.lastMonth = figures.asOf;
    qint64 members = 80'000;
    for (YearMonth month(2020, 4); month <= figures.asOf; month = month.plusMonths(1)) {
        membership::Figures of;
        of.opening = members;
        of.flows.joins = 50;
        of.flows.rejoins = 2;
        of.flows.leaves = 40;
        members += of.netGrowth();
        of.closing = members;
        figures.membership.months.append({month, of});
    }
    figures.headcount = members;
    membership::Figures year;
    year.flows.joins = 450;
    year.flows.rejoins = 18;
    year.flows.leaves = 360;
    figures.membership.fiscalYear = year;
    figures.target = membership::Target{.branch = {}, .dueOn = QDate(2023, 3, 31), .headcount = 83'000};
    figures.progress.requiredJoinsPerMonth = 225;
    return figures;
}

} // namespace

TEST_CASE("The tiles say where membership stands and what is needed")
{
    const report::KeyFigures figures = steadyFigures();
    CHECK(read(membersTile(figures)) ==
          u"Members: 80,252 / +12 on the month before / companies, end of Dec 2021"_s);
    CHECK(read(gapTile(figures)) ==
          u"To the target: 2,748 / 225 joins a month needed / at the last 12 months' leaves / 83,000 by Mar 2023"_s);
    CHECK(read(netGrowthTile(figures)) == u"Net growth (FY2021): +108 / last year +108 / in 468 · out 360"_s);
}

TEST_CASE("A target that is reached is not a gap")
{
    report::KeyFigures figures = steadyFigures();
    figures.target->headcount = 80'000;
    CHECK(read(gapTile(figures)) == u"To the target: Reached / 252 above the target / 80,000 by Mar 2023"_s);
}

TEST_CASE("What is unknown is said, with what to do about it")
{
    report::KeyFigures figures;
    figures.asOf = YearMonth(2021, 12);
    CHECK(read(membersTile(figures)) == u"Members: not entered / Import the member ledger"_s);
    CHECK(read(gapTile(figures)) == u"To the target: not entered / Set a target on the members page"_s);
    CHECK(read(netGrowthTile(figures)) == u"Net growth (FY2021): not entered / Import the member ledger"_s);
    CHECK(read(reserveTile(figures)) == u"Reserve (million yen): not entered / Enter the opening balance"_s);
    CHECK(read(initiativesTile(figures)) == u"Priority items: not entered / No items for FY2021 yet"_s);
}

TEST_CASE("Last year's net growth is unknown when the ledger does not reach back to its April")
{
    report::KeyFigures figures = steadyFigures();
    CHECK(netGrowthLastYear(figures) == 108);
    figures.membership.firstMonth = YearMonth(2020, 5);
    CHECK_FALSE(netGrowthLastYear(figures));
    CHECK(netGrowthTile(figures).lines.first() == u"last year not entered"_s);
}

TEST_CASE("The reserve tile speaks of the furthest stage of the year's drawdown")
{
    report::KeyFigures figures;
    figures.asOf = YearMonth(2021, 12);
    figures.reserveBalance = Yen{5'250'000'000};
    reserve::ReserveYear before;
    before.fiscalYear = FiscalYear(2020);
    before.effective = Yen{750'000'000};
    reserve::ReserveYear year;
    year.fiscalYear = FiscalYear(2021);
    year.planned = Yen{400'000'000};
    figures.reserveYears = {before, year};
    CHECK(read(reserveTile(figures)) == u"Reserve (million yen): 5,250 / FY2021 drawdown: 400 (planned)"_s);
    figures.reserveYears[1].approved = Yen{350'000'000};
    CHECK(reserveTile(figures).lines == QStringList{u"FY2021 drawdown: 350 (approved)"_s});
    figures.reserveYears[1].executed = Yen{300'000'000};
    CHECK(reserveTile(figures).lines == QStringList{u"FY2021 drawdown: 300 (executed)"_s});
    figures.reserveYears[1].effective = Yen{200'000'000};
    CHECK(reserveTile(figures).lines == QStringList{u"FY2021 drawdown: 200 (effective)"_s});
}

TEST_CASE("The grades tile counts each grade once there is a round")
{
    report::KeyFigures figures = report::emptyFigures();
    figures.initiatives = {report::item(plan::OrganKind::Committee, {}, u"a"_s)};
    CHECK(read(gradesTile(figures)) == read(initiativesTile(figures)));
    figures.round = report::roundFigures(report::someReview(report::someSheets()), {});
    CHECK(read(gradesTile(figures)) ==
          u"Grades (FY2021, first half): A 1 · B 1 / D 1 / not graded 1 · sheets owed 4 / mean achievement 54.0 %"_s);
}

TEST_CASE("The items tile counts by status and names what has none")
{
    report::KeyFigures figures;
    figures.asOf = YearMonth(2021, 12);
    plan::Initiative item;
    figures.initiatives = {item, item};
    CHECK(read(initiativesTile(figures)) == u"Priority items: 2 / status not entered 2"_s);
    item.status = plan::Status::Done;
    figures.initiatives.append(item);
    item.status = plan::Status::UnderWay;
    figures.initiatives.append(item);
    const TileText tile = initiativesTile(figures);
    CHECK(tile.figure == u"4"_s);
    REQUIRE(tile.lines.size() == 2);
    CHECK(tile.lines[0].count(u'1') == 2);
    CHECK(tile.lines[1] == u"status not entered 2"_s);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reserve_outlook.h"

#include "core/base/format.h"
#include "core/report/reserve_series.h"
#include "core/report/reserve_tables.h"
#include "core/report/tables.h"
#include "core/reserve/actions.h"
#include "core/reserve/reserve_store.h"
#include "tests/support/catch.h"
#include "tests/support/displayed.h"
#include "tests/support/kit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

// 1,000 small members at 2 units and 10 large ones at 20, of 5,000 yen a unit: 11 million yen a year.
ReserveBasis someBasis()
{
    ReserveBasis basis;
    basis.asOf = YearMonth(2022, 3);
    basis.start = reserve::ProjectionStart{YearMonth(2022, 3), Yen{50'000'000}, Yen{20'000'000}, Yen{80'000'000}, {}};
    basis.headcount = 1010;
    basis.members = {{u"小"_s, 1000}, {u"大"_s, 10}};
    basis.fees = {{u"小"_s, {2, Yen{5'000}}}, {u"大"_s, {20, Yen{5'000}}}};
    basis.yearlyFees = reserve::yearlyFees(basis.members, basis.fees);
    return basis;
}

reserve::ScenarioInputs linked(double joins, double leaveRate, qint64 expenditure)
{
    reserve::ScenarioInputs inputs;
    inputs.years = 5;
    membership::WhatIfInputs members;
    members.joinsPerMonth = joins;
    members.leaveRate = leaveRate;
    inputs.link = reserve::ScenarioInputs::Link{membership::toText(members), 0, Yen{4'000'000}, Yen{expenditure}};
    return inputs;
}

} // namespace

TEST_CASE("members pay fees, fees make a surplus or a need, and that moves the reserve")
{
    const ReserveBasis basis = someBasis();
    REQUIRE(basis.yearlyFees == Yen{11'000'000});
    const ReserveLine line = reserveLine(basis, u"今のまま"_s, linked(0, 0, 25'000'000)); // nobody comes, nobody goes
    REQUIRE(line.projection);
    REQUIRE(line.feeYears.size() == 5);
    CHECK(line.feeYears[0].months == 12);
    CHECK(line.feeYears[0].fees == Yen{11'000'000});
    CHECK(line.feeYears[0].surplus() == Yen{-10'000'000});
    CHECK(line.projection->years[0].closing == Yen{40'000'000});
    CHECK(line.projection->floorTouched == QDate(2025, 3, 31));
    CHECK(line.projection->years[4].closing == Yen{0});
    CHECK(line.projection->requiredSurplus == Yen{6'000'000});

    const ReserveLine growing = reserveLine(basis, u"増強"_s, linked(20, 0.03, 25'000'000));
    CHECK(growing.feeYears[4].members > 1'800);
    CHECK(growing.projection->years[4].closing > line.projection->years[4].closing);
    CHECK(reserveSentence(basis, line).contains(u"31 Mar 2025"_s));
}

TEST_CASE("a new fee counts from its month on, with the leaves it brings")
{
    const ReserveBasis basis = someBasis();
    reserve::ScenarioInputs inputs = linked(0, 0, 0);
    membership::WhatIfInputs members;
    members.feeChange = {YearMonth(2022, 10), 0};
    inputs.link->members = membership::toText(members);
    inputs.link->feeChange = 0.5;
    const ReserveLine line = reserveLine(basis, {}, inputs);
    CHECK(line.feeYears[0].fees == Yen{11'000'000 * 5 / 4}); // half a year at half more
    CHECK(line.feeYears[1].fees == Yen{11'000'000 * 3 / 2});
    members.feeChange->extraLeaveRate = 0.1;
    inputs.link->members = membership::toText(members);
    CHECK(reserveLine(basis, {}, inputs).feeYears[1].fees < line.feeYears[1].fees);
}

TEST_CASE("what is not entered is named, and nothing is reckoned without it")
{
    ReserveBasis basis = someBasis();
    reserve::ScenarioInputs inputs = linked(0, 0, 0);
    CHECK(missingFor(basis, inputs).isEmpty());
    inputs.link->expenditure.reset();
    basis.yearlyFees.reset();
    CHECK(missingFor(basis, inputs) == u"the fee of every size class, the expenditure of a year"_s);
    const ReserveLine line = reserveLine(basis, u"案"_s, inputs);
    CHECK_FALSE(line.projection);
    CHECK(feeTable(basis).totals.last().text == u"―"_s); // computed: nobody can enter it
    CHECK(reserveSentence(basis, line).contains(u"the fee of every size class"_s));
    CHECK(reserveScenarioTable(basis, {line}).rows.first()[4].text == unknownText());
    inputs.link.reset(); // without the link only the balance is wanted
    CHECK(missingFor(basis, inputs).isEmpty());
    basis.start.reset();
    CHECK(missingFor(basis, inputs) == u"the opening balance of the reserve"_s);
}

TEST_CASE("scenarios stand side by side, and each year adds up or the note says so")
{
    const ReserveBasis basis = someBasis();
    reserve::ScenarioInputs saving;
    saving.contribution = Yen{7'300'000};
    saving.years = 5;
    const QList<ReserveLine> lines{reserveLine(basis, u"積み立て"_s, saving), reserveLine(basis, u"連動"_s, linked(0, 0, 25'300'000))};
    const Table compared = reserveScenarioTable(basis, lines);
    REQUIRE(compared.rows.size() == 2);
    CHECK(compared.rows[0][0].text == u"積み立て"_s);
    CHECK(compared.rows[0][7].text == u"―"_s);
    CHECK(compared.rows[1][7].text.startsWith(u"▲ "_s));
    CHECK(compared.rows[0][8].text == u"4.2"_s); // 30 at 7.3 a year
    const Table years = reserveYearTable(basis, lines[0]);
    CHECK(years.rows.size() == 5);
    CHECK(years.note.contains(u"Rounded half up"_s));
    for (const Table& table : {compared, years, feeTable(basis)}) {
        for (const QList<Cell>& row : table.rows)
            CHECK(row.size() == table.columns.size());
    }
    CHECK(years.columns.size() == 5); // no link, no members and fees
    CHECK(reserveYearTable(basis, lines[1]).columns.size() == 10);
    CHECK(reserveScenarioTable(basis, {lines[0]}).columns.size() == 9);
    ReserveBasis withoutTarget = basis;
    withoutTarget.start->target.reset();
    CHECK(reserveScenarioTable(withoutTarget, lines).columns.size() == 8);
    const ReserveCourse course = reserveCourse(basis, lines);
    REQUIRE(course.lines.size() == 2);
    CHECK(course.lines[0].points.size() == 6);
    CHECK(course.floor == Yen{20'000'000});
    const Table twin = tableTwin(course);
    CHECK(twin.columns.size() == 4);
    CHECK(twin.rows.size() == 6);
}

TEST_CASE("a bridge leads from planned to effective and names what is not entered")
{
    reserve::ReserveEntry entry;
    entry.planned = Yen{500'000'000};
    entry.executed = Yen{450'000'000};
    entry.effective = Yen{200'000'000};
    const BridgeSeries series = bridgeSeries(entry);
    REQUIRE(series.steps.size() == 5);
    CHECK_FALSE(series.steps[1].amount);
    CHECK(series.steps[3].amount == Yen{250'000'000});
    CHECK(series.summary == u"Planned: 500 million yen · Approved: not entered · Executed: 450 million yen · Returned: 250 million "
                            "yen · Effective: 200 million yen"_s);
    CHECK(tableTwin(series).rows[4][1].text == u"200"_s);
    CHECK(bridgeSeries(reserve::ReserveEntry()).steps.isEmpty());
}

TEST_CASE("a year's bridge shows the difference where drawdowns have different stages entered")
{
    reserve::ReserveEntry executed;
    executed.fiscalYear = FiscalYear(2021);
    executed.executed = Yen{750'000'000};
    reserve::ReserveEntry effective = executed;
    effective.executed = {};
    effective.effective = Yen{200'000'000};
    const auto summaryOf = [](const QList<reserve::ReserveEntry>& entries) {
        return bridgeSeries(reserve::sumsByYear(entries).first()).summary;
    };
    CHECK(summaryOf({executed, effective}).contains(u"▲ Executed less returned differs from effective by 550 million yen"_s));
    executed.effective = Yen{600'000'000}; // the rest came back
    CHECK_FALSE(summaryOf({executed}).contains(u"▲"_s));
    CHECK_FALSE(summaryOf({effective}).contains(u"▲"_s));
}

TEST_CASE("the shipped plan's reserve is in the JSON as the plan states it, and right to the yen once it is opened")
{
    const test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const auto reserveOf = [&] {
        const auto figures = loadKeyFigures(database, YearMonth(2022, 3));
        REQUIRE_DONE(figures);
        return QJsonDocument::fromJson(toJson(*figures)).object()[u"reserve"].toObject();
    };
    QJsonObject shown = reserveOf();
    CHECK(shown[u"balance"].isNull());
    QJsonArray years = shown[u"byYear"].toArray();
    CHECK(years[0].toObject()[u"executed"].toInteger() == 750'000'000);
    CHECK(years[1].toObject()[u"effective"].toInteger() == 200'000'000);
    CHECK(years[2].toObject()[u"contributed"].isNull());

    const auto funds = reserve::loadFunds(database);
    REQUIRE_DONE(funds);
    REQUIRE_DONE(reserve::setOpening(database, funds->first().id, Yen{2'000'000'001}, QDate(2020, 3, 31)));
    const auto other = reserve::addFund(database, {{}, u"周年事業"_s, {}, {}});
    REQUIRE_DONE(other);
    CHECK(reserveOf()[u"balance"].isNull()); // one fund is not opened yet
    REQUIRE_DONE(reserve::setOpening(database, *other, Yen{7}, QDate(2021, 3, 31)));
    shown = reserveOf();
    CHECK(shown[u"balance"].toInteger() == 2'000'000'001 - 950'000'000 + 7);
    CHECK(shown[u"funds"].toArray().size() == 2);
    CHECK(shown[u"funds"].toArray()[1].toObject()[u"balance"].toInteger() == 7);
    years = shown[u"byYear"].toArray();
    CHECK(years[1].toObject()[u"opening"].isNull() == false);
    CHECK(years[1].toObject()[u"closing"].toInteger() == 1'050'000'008);
    const auto figures = loadKeyFigures(database, YearMonth(2022, 3));
    const Table all = fundsTable(*figures);
    CHECK(all.rows.size() == 2);
    CHECK_FALSE(all.totals.isEmpty());
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/exchange/new_file.h"
#include "core/membership/actions.h"
#include "core/report/outlook_tables.h"
#include "core/report/target_plan.h"
#include "tests/core/report/sample_figures.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

// The ledger of sample_figures.h, long enough to be forecast and tested: 120 in, 100 out every month since April 2017.
KeyFigures longFigures()
{
    KeyFigures figures = ledgerFigures();
    membership::Snapshot& snapshot = figures.membership;
    snapshot.firstMonth = YearMonth(2017, 3);
    snapshot.months = {{snapshot.firstMonth, {0, 79'280, {79'280, 0, 0, 0, 0}, 0}}};
    while (snapshot.months.last().month < figures.asOf) {
        const qint64 opening = snapshot.months.last().figures.closing;
        snapshot.months.append({snapshot.months.last().month.plusMonths(1), {opening, opening + 20, {110, 10, 100, 7, 7}, 90}});
    }
    REQUIRE(snapshot.months.last().figures.closing == 80'420);
    return figures;
}

} // namespace

TEST_CASE("the outlook reaches to the target's month and says what it expects")
{
    const Outlook made = outlook(longFigures());
    CHECK(made.until == YearMonth(2023, 3));
    CHECK(made.target == 83'000);
    REQUIRE(made.chosen());
    CHECK(made.chosen()->outcome.forecast->points.size() == 15);
    CHECK(made.chosen()->outcome.forecast->points.last().members.mean == Approx(80'720));
    CHECK(made.chosen()->probability == 0);
    CHECK(made.chosen()->neededJoins == 272); // (2,280 missing + 15 · 120) ÷ 15
    CHECK(outlookSentence(made).contains(u"80,720 members expected at the end of Mar 2023"));
    CHECK(outlookSentence(made).contains(u"272 joins a month are needed (at the forecast's leaves)"));
}

TEST_CASE("without a target ahead the outlook reaches to the end of the fiscal year")
{
    KeyFigures figures = longFigures();
    figures.target.reset();
    CHECK(outlook(figures).until == YearMonth(2022, 3));
    CHECK_FALSE(outlook(figures).target.has_value());
    CHECK_FALSE(outlook(figures).chosen()->probability.has_value());
    figures.asOf = YearMonth(2022, 3);
    CHECK(outlook(figures).until == YearMonth(2023, 3));
}

TEST_CASE("the table of methods marks the best and says why another has nothing to say")
{
    const Table table = methodTable(outlook(longFigures()));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][0].text.startsWith(u"● "));
    CHECK(table.rows[0][1].text == u"80,720");
    CHECK(table.rows[0][6].text == u"0");
    CHECK(table.rows[2][1].text == unknownText());
    CHECK(table.rows[2].last().text.contains(u"How long each member has been in"));
    CHECK(table.note.contains(u"15 months ahead"));

    const Table none = methodTable(outlook(emptyFigures()));
    CHECK(none.rows[0].last().text.contains(u"needs 12 more"));
    CHECK(outlookSentence(outlook(emptyFigures())).contains(u"needs 12 more"));
    CHECK(forecastTable(outlook(emptyFigures())).rows.isEmpty());
}

TEST_CASE("the pace chart's band begins where the actual line ends")
{
    PaceSeries series = paceSeries(longFigures());
    CHECK(series.forecast.isEmpty());
    addForecast(series, outlook(longFigures()));
    REQUIRE(series.forecast.size() == 16);
    CHECK(series.forecast.first().month == YearMonth(2021, 12));
    CHECK(series.forecast.first().members == 80'420);
    for (const auto& point : series.forecast) {
        CHECK(point.low95 <= point.low80);
        CHECK(point.low80 <= point.members);
        CHECK(point.members <= point.high80);
        CHECK(point.high80 <= point.high95);
    }
    KeyFigures marked = longFigures();
    marked.marks = {{QDate(2019, 1, 1), u"昔"_s}, {QDate(2021, 10, 1), u"秋の運動"_s}, {QDate(2022, 6, 1), u"春の運動"_s}};
    const PathSeries methods = methodSeries(marked, outlook(marked));
    REQUIRE(methods.paths.size() == 2);
    CHECK(methods.paths[0].isMarked);
    CHECK(methods.paths[0].points.size() == 16);
    CHECK(methods.actual.size() == 13);
    CHECK(methods.target == 83'000);
    CHECK(methods.marks.size() == 2);
    const Table twin = tableTwin(methods);
    REQUIRE(twin.rows.size() == 13 + 15);
    CHECK(twin.rows[12][1].text == twin.rows[12][2].text); // the ways begin where the members are
    CHECK(twin.rows[0][2].text.isEmpty());
    CHECK(twin.rows[13][1].text.isEmpty());
    CHECK(twin.note.contains(u"秋の運動"));
}

TEST_CASE("show --json names the best method and its figures")
{
    const KeyFigures figures = longFigures();
    const Outlook made = outlook(figures);
    const auto forecast = [&](const Outlook* given) {
        return QJsonDocument::fromJson(toJson(figures, given))[u"membership"_s][u"forecast"_s].toObject();
    };
    CHECK(forecast(&made)[u"method"_s] == u"runRate"_s);
    CHECK(forecast(&made)[u"atTargetDate"_s] == 80'720);
    CHECK(forecast(&made)[u"low80"_s] == 80'720);
    CHECK(forecast(&made)[u"high80"_s] == 80'720);
    CHECK(forecast(&made)[u"probability"_s] == 0);
    CHECK(forecast(&made)[u"backtestError"_s] == 0);
    CHECK(forecast(nullptr)[u"method"_s].isNull());
}

TEST_CASE("a what-if starts from the last twelve months")
{
    const KeyFigures figures = longFigures();
    const auto usual = usualInputs(figures);
    REQUIRE(usual.has_value());
    CHECK(usual->joinsPerMonth == 120);
    CHECK(usual->leaveRate == Approx(0.015)); // 1,200 ÷ 80,180
    CHECK_FALSE(usualInputs(emptyFigures()).has_value());

    const ScenarioLine line = scenarioLine(figures, u"いまのまま"_s, *usual);
    CHECK(line.result.months.size() == 15);
    CHECK(*line.result.steadyState == Approx(96'000));
    CHECK(scenarioSentence(figures, line).contains(u"membership settles at 96,000"));
    CHECK_FALSE(scenarioSentence(figures, line).contains(u"leaves out"));
    membership::WhatIfInputs dearer = line.inputs;
    dearer.feeChange = membership::WhatIfInputs::FeeChange{figures.asOf.plusMonths(1), 0.015};
    CHECK(scenarioSentence(figures, scenarioLine(figures, {}, dearer))
              .endsWith(u"That leaves out the campaign and the fee change, which pass."_s));
    const Table table = scenarioTable(figures, {line, scenarioLine(figures, u"活動"_s, {120, 0.015, membership::WhatIfInputs::Campaign{{2022, 1}, {2022, 3}, 100}, {}})});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1][3].text == u"+300");
    CHECK(table.rows[1][5].number.toLongLong() - table.rows[0][5].number.toLongLong() == Approx(300).margin(6));
    CHECK(table.rows[0][7].text == u"96,000");
    CHECK(scenarioSeries(figures, {line}).paths.first().points.size() == 16);
    CHECK(scenarioSentence(emptyFigures(), scenarioLine(emptyFigures(), {}, *usual)).contains(u"not entered"));
}

TEST_CASE("the sample's outlook: every method, and branches that add up")
{
    const test::TempDir folder;
    const QString path = folder.file(u"sample.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(path, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    auto database = storage::Database::open(path, {.clock = test::fixedClock()});
    REQUIRE_DONE(database);
    const auto figures = loadKeyFigures(*database, YearMonth(2021, 12));
    REQUIRE_DONE(figures);
    LedgerShelf shelf;
    const auto made = loadOutlook(*database, *figures, shelf);
    REQUIRE_DONE(made);
    for (const MethodOutlook& method : made->methods) {
        INFO(method.outcome.missing.toStdString());
        REQUIRE(method.outcome.forecast.has_value());
        CHECK(method.outcome.forecast->backTest->origins == 12);
        CHECK(method.outcome.forecast->backTest->fraction < 0.02);
        CHECK(method.probability.has_value());
    }
    REQUIRE(made->best.has_value());
    REQUIRE(made->branches.size() == 23);
    qint64 sum = 0;
    for (const BranchOutlook& branch : made->branches)
        sum += qRound64(branch.atEnd.members.mean);
    CHECK(sum == qRound64(made->chosen()->outcome.forecast->points.last().members.mean));
    const Table branches = branchOutlookTable(*made);
    CHECK(branches.totals[2].number.toLongLong() == sum);
    CHECK(branches.totals[1].number.toLongLong() == *figures->headcount);

    SECTION("its target is divided among the branches by their members")
    {
        const auto plan = loadTargetPlan(*database, *figures);
        REQUIRE_DONE(plan);
        CHECK_FALSE(sharesOf(*plan, 83'000, membership::ShareBasis::Potential).has_value()); // not entered
        const auto shares = sharesOf(*plan, 83'000, membership::ShareBasis::Size);
        REQUIRE_DONE(shares);
        CHECK(shareSentence(83'000, *shares) == u"The branches' targets add up to 83,000.");
        CHECK(shareSentence(83'010, *shares).contains(u"△10 from the whole's 83,010"));
        const Table table = shareTable(*plan, *shares);
        CHECK(table.rows.size() == 23);
        CHECK(table.totals[4].text == u"83,000");
        CHECK(table.totals[5].number.toLongLong() == *figures->headcount - 83'000); // a shortfall is △
        REQUIRE_DONE(membership::setBranchTargets(*database, QDate(2023, 3, 31), membership::ShareBasis::Size, *shares, u"見直し"_s));
        const Table revisions = revisionTable(*loadTargetPlan(*database, *figures));
        CHECK(revisions.rows.first()[0].text == formatDate(QDate(2022, 1, 15)));
        CHECK(revisions.rows.first().last().text == u"見直し");
        CHECK(revisions.rows.last()[0].text == u"with the file");
    }
}

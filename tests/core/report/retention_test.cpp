// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/retention_tables.h"

#include "core/exchange/members_import.h"
#include "core/exchange/sample.h"
#include "core/membership/actions.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

struct Office
{
    test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);

    void import(const QString& path)
    {
        const auto report = exchange::importMembers(database, exchange::MemberFile::Events, path, {});
        REQUIRE_DONE(report);
        REQUIRE(report->rejected == 0);
    }
    // A hundred members of each of two branches join on one day; in 港 half of them leave after a year.
    void importTwoBranches()
    {
        QString rows = u"会員番号,区分,日付,支部,規模,経路\n"_s;
        for (int i = 0; i < 100; ++i) {
            rows += u"A%1,入会,2018-04-01,千代田,小規模,Web\nB%1,入会,2018-04-01,港,中小,会員紹介\n"_s.arg(
                i, 3, 10, QChar(u'0'));
            if (i % 2)
                rows += u"B%1,退会,2019-04-01,港,,\n"_s.arg(i, 3, 10, QChar(u'0'));
        }
        import(folder.write(u"two.csv"_s, rows.toUtf8()));
    }
    [[nodiscard]] Retention retention(YearMonth asOf) const
    {
        membership::SpellShelf shelf;
        auto loaded = loadRetention(database, asOf, shelf);
        REQUIRE_DONE(loaded);
        return *loaded;
    }
};

QString dump(const Table& table)
{
    const auto line = [](const QList<Cell>& cells) {
        QStringList texts;
        for (const Cell& cell : cells)
            texts.append(cell.text);
        return texts.join(u'|') + u'\n';
    };
    QStringList titles;
    for (const Column& column : table.columns)
        titles.append(column.title);
    QString text = titles.join(u'|') + u'\n';
    if (!table.totals.isEmpty())
        text += line(table.totals);
    for (const auto& row : table.rows)
        text += line(row);
    return text;
}

} // namespace

TEST_CASE("the tables of staying and leaving, as the office reads them", "[retention]")
{
    Office office;
    office.importTwoBranches();
    REQUIRE_DONE(membership::addCampaign(
        office.database,
        {{}, u"春"_s, QDate(2018, 4, 1), QDate(2018, 4, 30), u"会員紹介"_s, Yen{1'000'000}}));
    REQUIRE_DONE(membership::addCampaign(office.database,
                                         {{}, u"秋"_s, QDate(2020, 10, 1), QDate(2020, 10, 31), {}, {}}));
    const Retention retention = office.retention(YearMonth(2021, 3));
    CHECK(dump(cohortTable(retention)) ==
          u"Joined in|Joins and rejoins|First-year retention|Year's end|Year +1|Year +2\n"
          "FY2018|200|75.0 %|100.0 %|75.0 %|75.0 %\n"
          "FY2019|0||||\n"
          "FY2020|0||||\n");
    CHECK(dump(cohortTable(retention, CohortValue::Members)).contains(u"FY2018|200|75.0 %|200|150|150\n"));
    CHECK(cohortTable(retention).note.isEmpty());
    CHECK(dump(channelYieldTable(retention)) == u"Join channel|Joins and rejoins|12 months|Observed|24 months|Observed|36 months|Observed\n"
                                                "Whole chamber|200|75.0 %|200|75.0 %|200|too early|0\n"
                                                "Web|100|100.0 %|100|100.0 %|100|too early|0\n"
                                                "Member referral|100|50.0 %|100|50.0 %|100|too early|0\n");
    CHECK(dump(campaignTable(retention.campaigns)) ==
          u"Campaign|First day|Last day|Join channel|Joins and rejoins|In after 12 months|Cost (yen)|Cost per member after a "
          u"year (yen)\n"
          "春|1 Apr 2018|30 Apr 2018|Member referral|100|50|1,000,000|20,000\n"
          "秋|1 Oct 2020|31 Oct 2020|all|0|too early|not entered|not entered\n");
}

TEST_CASE("curves of two groups beside the whole, with numbers at risk and the log-rank sentence",
          "[retention]")
{
    Office office;
    office.importTwoBranches();
    const Retention retention = office.retention(YearMonth(2021, 3));
    const QList<SpellGroup> branches = groupsOf(retention, Grouping::Branch);
    REQUIRE(branches.size() == 2);
    CHECK(branches[0].name == u"千代田 Branch");
    CHECK(branches[1].members == 100);
    const SurvivalCurves curves = survivalCurves(retention, Grouping::Branch, branches);
    REQUIRE(curves.curves.size() == 3);
    CHECK(curves.curves[0].name == u"Whole chamber");
    CHECK(curves.curves[0].atRisk ==
          QList<qint64>{200, 200, 150, 150}); // who left after a year was there for it
    CHECK(curves.curves[1].left == 0);
    CHECK(curves.curves[1].steps.last().survival == 1.0);
    CHECK(curves.curves[2].steps.last().survival == 0.5);
    CHECK(curves.curves[2].medianYears.has_value());
    CHECK(curves.comparison.startsWith(u"Log-rank test of 千代田 Branch and 港 Branch: χ² = "));
    CHECK(curves.comparison.contains(u"p < 0.001"));
    CHECK(dump(riskTable(curves)) == u"Years since joining|Whole chamber|千代田 Branch|港 Branch\n"
                                     "0|200|100|100\n"
                                     "1|200|100|100\n"
                                     "2|150|100|50\n"
                                     "3|150|100|50\n");
    CHECK(dump(survivalTable(curves)).contains(u"港 Branch|2|50|50.0 %|39.9 %|59.3 %\n"));
    CHECK(dump(survivalTable(retention)).contains(u"\nSize class|Very small|0|100|100.0 %||\n"));
    const QList<SpellGroup> sizes = groupsOf(retention, Grouping::Size);
    REQUIRE(sizes.size() == 2);
    CHECK(sizes[0].name == u"Small and medium"_s); // the larger one, though it stands second in the file
    CHECK(sizes[1].name == u"Very small"_s);
    CHECK(survivalCurves(retention, Grouping::Size, {}).comparison.isEmpty());

    // Nobody of the only group that is compared left: nothing to say.
    CHECK(survivalCurves(retention, Grouping::Branch, {branches[0], {999, u"x"_s, 0}})
              .comparison.startsWith(u"Too few"));
}

TEST_CASE("an empty ledger has tables without rows", "[retention]")
{
    const Office office;
    const Retention retention = office.retention(YearMonth(2021, 3));
    CHECK(cohortTable(retention).rows.isEmpty());
    CHECK(channelYieldTable(retention).rows.isEmpty());
    CHECK(groupsOf(retention, Grouping::Channel).isEmpty());
    const SurvivalCurves curves = survivalCurves(retention, Grouping::Branch, {});
    CHECK(curves.curves.first().members == 0);
    CHECK(survivalTable(curves).rows.isEmpty());
    CHECK(cohortMap(retention).cells.isEmpty());
}

TEST_CASE("the sample's survival agrees with its yearly leave rate of some 4 %", "[retention]")
{
    Office office;
    const QString events = office.folder.file(u"sample.csv"_s);
    REQUIRE_DONE(exchange::writeSampleEvents(events, {4'000}));
    office.import(events);
    const Retention retention = office.retention(YearMonth(2021, 12));
    const SurvivalCurves curves = survivalCurves(retention, Grouping::Branch, {});
    const auto& steps = curves.curves.first().steps;
    // The stock of before 2012, of which nobody can have left, must not make members look more faithful than
    // they are.
    const auto afterFive = std::ranges::lower_bound(steps, 5.0, {}, &SurvivalCurves::Step::years);
    CHECK(afterFive->survival > 0.77);
    CHECK(afterFive->survival < 0.86);
    CHECK(steps.size() < 12 * 50);
    for (qsizetype i = 1; i < steps.size(); ++i) {
        CHECK(steps[i].years >= steps[i - 1].years);
        CHECK(steps[i].survival <= steps[i - 1].survival);
    }
    CHECK(cohortMap(retention).rows.first() == u"FY2012");
    CHECK(cohortMap(retention).columns.size() == 9);
    CHECK(cohortTable(retention).note.contains(u"Apr 2012"));
    CHECK(cohortMap(retention).summary.startsWith(u"Of those who joined in FY2019, "));
    CHECK_FALSE(cohortMap(retention).cells.last().first().value.has_value()); // FY2021 is not over
}

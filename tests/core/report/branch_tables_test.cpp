// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/branch_tables.h"

#include "core/report/branch_items.h"
#include "core/report/branch_series.h"
#include "tests/core/report/review_kit.h"
#include "tests/support/catch.h"

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

BranchRow row(qint64 id, const QString& name, std::optional<membership::Figures> figures, std::optional<qint64> target = {})
{
    BranchRow made{organ(id, plan::OrganKind::Branch, name), figures};
    made.branch.number = int(id);
    if (target)
        made.target = membership::Target{{id}, QDate(2023, 3, 31), *target};
    if (figures && target)
        made.attainment = double(figures->closing) / double(*target);
    return made;
}

/// Four branches: two alike, one better, one without members; and one that bears no ward's name.
BranchReport someBranches()
{
    BranchReport report;
    report.asOf = YearMonth(2021, 12);
    report.branches = {row(1, u"千代田"_s, membership::Figures{1'000, 990, {40, 0, 50, 0, 0}, 45}, 1'100),
                       row(2, u"中央"_s, membership::Figures{2'000, 2'020, {100, 0, 80, 0, 0}, 70}, 2'000),
                       row(3, u"港"_s, membership::Figures{1'000, 990, {40, 0, 50, 0, 0}, 45}, 1'100),
                       row(4, u"新宿"_s, {}, 500),
                       row(5, u"横浜"_s, membership::Figures{100, 90, {0, 0, 10, 0, 0}, 10})};
    report.branches[1].establishments = 10'000;
    report.branches[1].streak = 3;
    report.branches[0].streak = 0;
    report.whole.figures = membership::Figures{4'100, 4'090, {180, 0, 190, 0, 0}, 170};
    report.whole.attainment = 0.95;
    return report;
}

QString marked(const Table& table, int line)
{
    QStringList texts;
    for (const Cell& cell : table.rows[line])
        texts.append(cell.text);
    return texts.join(u" | "_s);
}

} // namespace

TEST_CASE("a ranking goes from the best to the last; equals share a rank, the unknown come last", "[branches]")
{
    const BranchReport report = someBranches();
    const Ranking ranking = rankingOf(report, {}, BranchMeasure::Attainment);
    QStringList ranks;
    for (const QList<Cell>& cells : ranking.table.rows)
        ranks.append(cells[0].text + u':' + cells[2].text);
    CHECK(ranks.join(u' ') == u"1:101.0 % 2:90.0 % 2:90.0 % ―:― ―:―");
    CHECK(ranking.branches == QList<OrganId>{{2}, {1}, {3}, {4}, {5}});
    CHECK(ranking.table.totals[2].text == u"95.0 %");
    CHECK(ranking.table.rows[0][3].text == u"+6.0");
    CHECK(ranking.table.rows[1][3].text == u"△5.0");
    CHECK(ranking.table.rows[3][3].text == u"―");
    CHECK(ranking.table.columns[2].help.contains(u"― until both are entered"_s)); // why
}

TEST_CASE("of leave rates the lowest is best, of sizes the largest stands first", "[branches]")
{
    const BranchReport report = someBranches();
    CHECK(rankingOf(report, {}, BranchMeasure::LeaveRate).branches.first() == OrganId{2}); // 4.0 % before 5.0 %
    CHECK(rankingOf(report, {}, BranchMeasure::LeaveRate).branches.last() == OrganId{4});  // unknown
    CHECK(rankingOf(report, {}, BranchMeasure::Members).branches.first() == OrganId{2});
    CHECK(rankingOf(report, {}, BranchMeasure::NetGrowth).table.rows[0][2].text == u"+20");
    CHECK(rankingOf(report, {}, BranchMeasure::GrowthRate).table.rows[0][2].text == u"1.0 %");
    CHECK(rankingOf(report, {}, BranchMeasure::Retention).table.rows[0][2].text == u"96.5 %");
    CHECK(rankingOf(report, {}, BranchMeasure::Penetration).table.rows[0][2].text == u"20.2 %");
    CHECK(rankingOf(report, {}, BranchMeasure::Streak).table.rows[0][2].text == u"3");
    CHECK(rankingOf(report, {}, BranchMeasure::Streak).table.totals[2].text == u"―");
    for (int i = 0; i < branchMeasureCount; ++i) {
        CHECK_FALSE(helpOf(BranchMeasure(i)).isEmpty());
        CHECK(rankingOf(report, {}, BranchMeasure(i)).table.rows.size() == 5);
    }
}

TEST_CASE("compared branches have the best of each line marked; alike are both, size has none", "[branches]")
{
    const Table table = compareTable(someBranches(), {{1}, {2}, {3}, {4}});
    CHECK(table.columns.size() == 6);
    CHECK(marked(table, int(BranchMeasure::Members)) == u"Members | 990 | 2,020 | 990 | not entered | 4,090");
    CHECK(marked(table, int(BranchMeasure::Attainment)) == u"Achievement | 90.0 % | ● 101.0 % | 90.0 % | ― | 95.0 %");
    CHECK(marked(table, int(BranchMeasure::LeaveRate)) == u"Leave rate | 5.0 % | ● 4.0 % | 5.0 % | ― | 4.6 %");
    CHECK(marked(table, int(BranchMeasure::Penetration)).count(u'●') == 0); // one alone is not the best
    CHECK(marked(compareTable(someBranches(), {{1}, {3}}), int(BranchMeasure::Attainment)).count(u'●') == 2);
    CHECK(table.rows.size() == branchMeasureCount + 2);
    CHECK(table.note.contains(u"●"_s));
}

TEST_CASE("the map has a tile a ward; what is not known is said, other branches stand beside it", "[branches]")
{
    const TileMap map = tileMap(someBranches(), BranchMeasure::Attainment);
    CHECK(map.tiles.size() == 4);
    CHECK(map.tiles[0].name == u"千代田");
    CHECK(map.tiles[0].column == 3);
    CHECK(map.tiles[0].row == 2);
    CHECK(map.tiles[3].figure.text == u"―");
    CHECK_FALSE(map.tiles[3].figure.number.isValid());
    CHECK(map.tiles[1].hint.contains(u"101.0 %"_s));
    CHECK(map.tiles[1].hint.contains(helpOf(BranchMeasure::Attainment)));
    CHECK(map.tiles[1].hint.contains(u"Dec 2021"_s));
    CHECK(map.note.contains(u"横浜"_s));
    CHECK(map.summary.contains(u"from 千代田 (90.0 %) to 中央 (101.0 %)"_s));
    CHECK(map.summary.contains(u"Not known: 1"_s));
    CHECK(tableTwin(map).rows.size() == 4);
    CHECK(tileMap(BranchReport(), BranchMeasure::Members).tiles.isEmpty());
}

TEST_CASE("the key figures' map of attainment is the same", "[branches]")
{
    const TileMap map = attainmentMap(ledgerFigures());
    CHECK(map.tiles.size() == 2);
    CHECK(map.tiles[0].figure.text == u"97.1 %");
    CHECK(map.tiles[1].figure.text == u"―");
}

TEST_CASE("members are compared from the fiscal year's opening on, as they are or as 100 there", "[branches]")
{
    BranchReport report = someBranches();
    KeyFigures figures;
    figures.asOf = report.asOf;
    for (const qint64 id : {1, 2}) {
        QList<membership::MonthFigures>& months = report.months[{id}];
        for (int i = 0; i < 12; ++i)
            months.append({YearMonth(2021, 1).plusMonths(i), {0, 1'000 * id + 10 * i, {}, 0}});
    }
    const BranchLines index = branchLines(figures, report, {{1}, {2}, {4}}, true);
    CHECK(index.first == YearMonth(2021, 3));
    REQUIRE(index.lines.size() == 2); // nothing is known of the third
    CHECK(index.lines[0].values.first() == 100.0);
    CHECK(index.lines[1].values.size() == 10);
    CHECK(index.summary.contains(u"千代田 108.8, 中央 104.5"_s));
    const BranchLines plain = branchLines(figures, report, {{1}, {2}}, false);
    CHECK(plain.lines[0].values.last() == 1'110.0);
    CHECK(tableTwin(plain).rows.last()[2].text == u"2,110");
    CHECK(tableTwin(index).rows.first()[1].text == u"100.0");
    CHECK(branchLines(figures, BranchReport(), {{1}}, true).lines.isEmpty());
}

TEST_CASE("a branch's own target stands beside its part of the whole's, with difference and sums", "[branches][goals]")
{
    BranchReport report = someBranches();
    const FiscalYear year(2022);
    for (const BranchRow& branch : std::as_const(report.branches)) {
        if (branch.target)
            report.targets.append(*branch.target);
    }
    report.goals = {{year, {1}, 1'150, u"商店街を\n訪ねる"_s}, {year, {2}, 1'980, {}}, {year, {4}, {}, u"検討中"_s}};
    QList<GoalRow> rows = goalRows(report, year);
    Table table = goalTable(report, rows, year);
    CHECK(dump(table).section(u'\n', 2, 7) == u"Branch | Members | Apportioned | Own target | Difference | Note\n"
                                              "= Sum | ― | ― | 3,130 | +30 | \n"
                                              "千代田 Branch | 990 | 1,100 | 1,150 | +50 | 商店街を 訪ねる\n"
                                              "中央 Branch | 2,020 | 2,000 | 1,980 | △20 | \n"
                                              "港 Branch | 990 | 1,100 | not entered | ― | \n"
                                              "新宿 Branch | not entered | 500 | not entered | ― | 検討中");
    CHECK(table.columns[goalTargetColumn].title == u"Own target");
    CHECK(table.columns[goalNoteColumn].title == u"Note");
    CHECK(table.note.contains(u"Own targets entered: 2 of 5"_s));
    // A year before the target's day has the same one in sight; a year after it has none.
    CHECK(goalRows(report, FiscalYear(2021))[0].apportioned->headcount == 1'100);
    CHECK(goalTable(report, goalRows(report, FiscalYear(2021)), FiscalYear(2021)).note.contains(u"after FY2021"_s));
    CHECK_FALSE(goalRows(report, FiscalYear(2023))[0].apportioned.has_value());
    report.targets.append({{1}, QDate(2021, 9, 30), 1'000});
    report.targets.append({{1}, QDate(2022, 3, 31), 1'040});
    CHECK(goalRows(report, FiscalYear(2021))[0].apportioned->headcount == 1'040);

    const Table one = branchGoalTable(report, {1});
    CHECK(marked(one, 0) == u"FY2022 | 1,100 | 1,150 | +50 | 商店街を 訪ねる");
    CHECK(marked(one, 1) == u"FY2021 | 1,040 | not entered | ― | ");
    // A branch that no longer exists has no sheet.
    report.branches[0].branch.validTo = QDate(2021, 3, 31);
    CHECK(goalRows(report, year).size() == 4);
}

TEST_CASE("a joint project is shown under each partner and counted once in all", "[branches]")
{
    const auto branchItem = [](const QList<plan::Organ>& owners) { return item(plan::OrganKind::Branch, owners, u"x"_s); };
    const QList<plan::Initiative> items{branchItem({chiyoda()}), branchItem({chiyoda()}), branchItem({chuo()}),
                                        branchItem({chiyoda(), chuo()})};
    CHECK(branchItems(items, {1}).own.size() == 2);
    CHECK(branchItems(items, {1}).joint.size() == 1);
    CHECK(branchItems(items, {2}).count() == 2);
    CHECK(branchItems(items, {3}).count() == 0);
    CHECK(branchItems(items, {}).count() == 4);
}

TEST_CASE("joint blocks hold their partners' projects with grades, whoever is named first", "[branches]")
{
    QList<review::GradedSheet> sheets = someSheets();
    sheets[0].sheet.result = u"参加 320名"_s;
    const review::Review review = someReview(sheets);
    QList<plan::Initiative> items;
    for (const review::GradedSheet& sheet : sheets)
        items.append(sheet.item);
    plan::Initiative second = items[0];
    second.id = {15};
    second.owners = {chuo(), chiyoda()};
    second.title = u"合同研修"_s;
    second.isEqual = true;
    items.append(second);
    const QList<JointBlock> blocks = jointBlocks(items);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].projects.size() == 2);
    const Table table = jointBlockTable(blocks, &review);
    CHECK(marked(table, 0) == u"1 | 千代田・中央 | 合同祭 | 千代田 | not entered | A | 120.0 % | 参加 320名");
    CHECK(marked(table, 1).contains(u"equal partners"_s));
    CHECK(table.totals[2].text.contains(u"2 projects"_s));
    CHECK(table.totals[5].text == u"A 1");
    CHECK(table.totals[6].text == u"120.0 %");
    CHECK(jointBlockTable(blocks, nullptr).totals[5].text == u"―");
    const Table own = ownItemsTable(branchItems(items, {1}).own, &review);
    CHECK(own.rows[0][4].text == u"B");
    CHECK(jointItemsTable(branchItems(items, {1}).joint, &review).rows[0][2].text == u"千代田・中央");
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/table_csv.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace shirube::spreadsheet;
using namespace Qt::StringLiterals;

namespace
{

report::Table branches()
{
    report::Table table;
    table.title = u"Branches"_s;
    table.unit = u"companies"_s;
    table.note = u"a note that stays on the screen"_s;
    table.columns = {{u"Branch"_s}, {u"Members"_s, report::Align::Right}};
    table.rows = {{report::textCell(u"=1+1"_s), report::countCell(1204)}, {report::textCell(u"0012"_s), report::countCell(900)}};
    table.totals = {report::textCell(u"全体"_s), report::countCell(2104)};
    return table;
}

} // namespace

TEST_CASE("A cell goes to a spreadsheet as the number it is")
{
    struct Case
    {
        report::Cell cell;
        QString text;
    };
    const auto [cell, text] = GENERATE(values<Case>({
        {report::countCell(1204), u"1204"_s},
        {report::changeCell(-118), u"-118"_s},
        {report::changeCell(32), u"32"_s},
        {report::percentCell(0.976), u"97.6%"_s},
        {report::percentCell(-0.05), u"-5%"_s},
        {report::Cell{u"1,234.5"_s, 1234.5}, u"1234.5"_s},
        {report::Cell{u"△750"_s, qint64(-750'000'000)}, u"-750"_s}, // a table in million yen
        {report::Cell{u"9,007,199,254,740,992"_s, qint64(1) << 53}, u"9007199254740992"_s},
        {report::Cell{u"● 97.6 %"_s, 0.976}, u"97.6%"_s}, // the best of its line
        {report::countCell({}), u"not entered"_s},
        {report::textCell(u"千代田支部"_s), u"千代田支部"_s},
    }));
    CHECK(spreadsheetText(cell) == text);
}

TEST_CASE("A mark that draws the eye is no part of the number")
{
    report::Cell cell = report::changeCell(-150);
    cell.text.prepend(u"▲ "_s);
    CHECK(spreadsheetText(cell) == u"-150");
    CHECK(spreadsheetText({u"▲ 12"_s, 12}) == u"12");
    CHECK(spreadsheetText({u"▲12"_s, -12}) == u"-12");
}

TEST_CASE("A table's CSV ends with its totals and what it is about")
{
    const auto whole = chosenTable(branches(), {}, YearMonth(2021, 12), false);
    REQUIRE_DONE(whole);
    const QStringList about = exchange::aboutLines(whole->about);
    CHECK(about == QStringList{u"Branches (companies), as of Dec 2021"_s, u"Filter: none"_s, u"Population: 2 rows"_s});
    CHECK(tableCsv(whole->table, exchange::CsvWriter(), {about.first()}) ==
          QByteArray("Branch,Members\r\n=1+1,1204\r\n0012,900\r\n全体,2104\r\n"
                     "\"※ Branches (companies), as of Dec 2021\"\r\n"));
    CHECK(tableCsv(branches(), exchange::CsvWriter(exchange::Dialect::Excel)) ==
          QByteArray("\xEF\xBB\xBF"
                     "Branch,Members\r\n'=1+1,1204\r\n\"=\"\"0012\"\"\",900\r\n全体,2104\r\n"));
    CHECK(exchange::aboutLines(chosenTable(branches(), {}, YearMonth(2021, 12), true)->about).first().startsWith(u"SAMPLE: "_s));
}

TEST_CASE("Chosen columns and rows are counted, and totals that would no longer add up are left out")
{
    const auto chosen = chosenTable(
        branches(), {{u"Members"_s}, {{u"Members"_s, exchange::Relation::AtLeast, u"1000"_s}}}, YearMonth(2021, 12), false);
    REQUIRE_DONE(chosen);
    CHECK(tableCsv(chosen->table, exchange::CsvWriter()) == "Members\r\n1204\r\n");
    CHECK(exchange::aboutLines(chosen->about).sliced(1) ==
          QStringList{u"Filter: Members at least “1000”"_s, u"Population: 1 of 2 rows"_s});
    const auto columns = chosenTable(branches(), {{u"Members"_s}, {}}, YearMonth(2021, 12), false);
    CHECK(tableCsv(columns->table, exchange::CsvWriter()) == "Members\r\n1204\r\n900\r\n2104\r\n");
    CHECK_FALSE(chosenTable(branches(), {{u"Rate"_s}, {}}, YearMonth(2021, 12), false).has_value());
}

TEST_CASE("A table that was filtered before says by what, of how many rows, and when rows are missing")
{
    report::Table table = branches();
    table.filter = u"Search contains “港”"_s;
    table.of = 23;
    const auto lines = [&](const exchange::RowChoice& choice) {
        const auto chosen = chosenTable(table, choice, YearMonth(2021, 12), false);
        REQUIRE_DONE(chosen);
        return exchange::aboutLines(chosen->about).sliced(1);
    };
    CHECK(lines({}) == QStringList{u"Filter: Search contains “港”"_s, u"Population: 2 of 23 rows"_s});
    CHECK(lines({{}, {{u"Members"_s, exchange::Relation::AtLeast, u"1000"_s}}}) ==
          QStringList{u"Filter: Search contains “港”; Members at least “1000”"_s, u"Population: 1 of 23 rows"_s});
    table.isCut = true;
    CHECK(lines({}).last() == u"Population: INCOMPLETE, the first 2 rows; more rows meet the filter and are not in this file");
}

TEST_CASE("A table without rows is its titles and says so")
{
    report::Table empty = branches();
    empty.rows.clear();
    empty.totals.clear();
    const auto chosen = chosenTable(empty, {}, YearMonth(2021, 12), false);
    CHECK(tableCsv(chosen->table, exchange::CsvWriter(), exchange::aboutLines(chosen->about)).endsWith("※ Population: 0 rows\r\n"));
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/pack_json.h"
#include "tests/core/archive/some_pack.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::archive;
using namespace Qt::StringLiterals;
using Kind = FigureChange::Kind;

namespace
{

QList<report::Cell> row(const QString& name, const QString& words, qint64 figure)
{
    return {report::textCell(name), report::textCell(words), report::countCell(figure)};
}

QList<report::SectionTables> sectionOf(const QList<QList<report::Cell>>& rows)
{
    report::Table table;
    table.title = u"表"_s;
    table.columns = {{u"名"_s}, {u"語"_s}, {u"数"_s, report::Align::Right}};
    table.rows = rows;
    return {{u"s"_s, {table}}};
}

} // namespace

TEST_CASE("two equal packs differ in nothing")
{
    CHECK(compareTables(test::someSections(), test::someSections()).isEmpty());
    CHECK(compareTables({}, {}).isEmpty());
}

TEST_CASE("one changed figure is listed with its place, and so is every figure that follows from it")
{
    const QList<FigureChange> expected{
        {Kind::Figure, u"branches"_s, u"支部別会員数"_s, u"(total)"_s, u"期末"_s, u"7,000"_s, u"7,001"_s},
        {Kind::Figure, u"branches"_s, u"支部別会員数"_s, u"港"_s, u"期末"_s, u"3,000"_s, u"3,001"_s}};
    CHECK((compareTables(test::someSections(), test::someSections(3'001)) == expected));
}

TEST_CASE("units, notes, columns, tables and sections that changed are listed")
{
    auto after = test::someSections();
    after[0].tables[0].unit = u"千社"_s;
    after[0].tables[0].note = u"3行"_s;
    after[0].tables[0].columns[2].title = u"達成率"_s;
    after[1].tables.append(after[1].tables[0]);
    after[1].tables.last().title = u"見通し"_s;
    after.append({u"new"_s, {after[1].tables[0]}});
    QStringList found;
    for (const FigureChange& change : compareTables(test::someSections(), after))
        found.append(u"%1 %2 %3 %4"_s.arg(int(change.kind)).arg(change.table, change.row, change.column));
    CHECK((found == QStringList{u"0 支部別会員数 (unit) "_s, u"3 支部別会員数  達成率"_s, u"4 支部別会員数  率"_s,
                                u"0 支部別会員数 千代田 達成率"_s, u"0 支部別会員数 千代田 率"_s, u"0 支部別会員数 港 達成率"_s,
                                u"0 支部別会員数 港 率"_s, u"0 支部別会員数 (note) "_s, u"5 見通し  "_s, u"1 見通し 2021年度 "_s,
                                u"5 積立金  "_s}));
    found.clear();
    for (const FigureChange& change : compareTables(after, test::someSections()))
        found.append(u"%1 %2"_s.arg(int(change.kind)).arg(change.table));
    CHECK(found.contains(u"6 見通し"_s));
    CHECK(found.contains(u"6 積立金"_s));
}

TEST_CASE("what stands in a column that paper had left out is listed, its blanks and zeros are not")
{
    const auto before = sectionOf({row(u"港"_s, {}, 1), row(u"中央"_s, {}, 2)});
    auto after = before;
    report::Table& table = after[0].tables[0];
    table.columns.append({u"差異"_s, report::Align::Right});
    table.rows[0].append(report::countCell(0));
    table.rows[1].append(report::countCell(5));
    const QList<FigureChange> expected{{Kind::ColumnAdded, u"s"_s, u"表"_s, {}, u"差異"_s, {}, {}},
                                       {Kind::Figure, u"s"_s, u"表"_s, u"中央"_s, u"差異"_s, {}, u"5"_s}};
    CHECK((compareTables(before, after) == expected));
    const QList<FigureChange> back{{Kind::ColumnRemoved, u"s"_s, u"表"_s, {}, u"差異"_s, {}, {}},
                                   {Kind::Figure, u"s"_s, u"表"_s, u"中央"_s, u"差異"_s, u"5"_s, {}}};
    CHECK((compareTables(after, before) == back));
}

TEST_CASE("a table that comes into a section is listed with its rows, one that goes with those it had")
{
    const auto with = sectionOf({row(u"港"_s, u"春"_s, 1)});
    auto without = with;
    without[0].tables[0].title = u"他"_s;
    without[0].tables[0].columns = {{u"別"_s}};
    without[0].tables[0].rows.clear();
    auto both = without;
    both[0].tables.append(with[0].tables[0]);
    const QList<FigureChange> came{{Kind::TableAdded, u"s"_s, u"表"_s, {}, {}, {}, {}},
                                   {Kind::RowAdded, u"s"_s, u"表"_s, u"港"_s, {}, {}, u"港 · 春 · 1"_s}};
    CHECK((compareTables(without, both) == came));
    const QList<FigureChange> went{{Kind::TableRemoved, u"s"_s, u"表"_s, {}, {}, {}, {}},
                                   {Kind::RowRemoved, u"s"_s, u"表"_s, u"港"_s, {}, u"港 · 春 · 1"_s, {}}};
    CHECK((compareTables(both, without) == went));
}

TEST_CASE("a title that holds a figure does not hide the rows below it")
{
    auto after = test::someSections(3'001);
    after[0].tables[0].title = u"支部別会員数 (2)"_s;
    const auto changes = compareTables(test::someSections(), after);
    CHECK(changes.size() == 3);
    CHECK(changes.first().row == u"(title)");
    CHECK(changes.first().before == u"支部別会員数");
}

TEST_CASE("rows are matched by the words that tell them apart, whatever their order")
{
    const auto before = sectionOf({row(u"千代田"_s, u"商談会"_s, 1), row(u"千代田"_s, u"見学会"_s, 2), row(u"港"_s, u"商談会"_s, 3)});
    SECTION("moved")
    {
        const auto after = sectionOf({row(u"港"_s, u"商談会"_s, 3), row(u"千代田"_s, u"見学会"_s, 2), row(u"千代田"_s, u"商談会"_s, 1)});
        CHECK(compareTables(before, after).isEmpty());
    }
    SECTION("changed, gone and new")
    {
        const auto after = sectionOf({row(u"千代田"_s, u"見学会"_s, 20), row(u"港"_s, u"商談会"_s, 3), row(u"港"_s, u"祭"_s, 4)});
        const QList<FigureChange> expected{
            {Kind::Figure, u"s"_s, u"表"_s, u"千代田 · 見学会"_s, u"数"_s, u"2"_s, u"20"_s},
            {Kind::RowAdded, u"s"_s, u"表"_s, u"港 · 祭"_s, {}, {}, u"港 · 祭 · 4"_s},
            {Kind::RowRemoved, u"s"_s, u"表"_s, u"千代田 · 商談会"_s, {}, u"千代田 · 商談会 · 1"_s, {}}};
        CHECK((compareTables(before, after) == expected));
    }
    SECTION("a word beside the key is a change of that word")
    {
        const auto one = sectionOf({row(u"港"_s, u"商談会"_s, 3)});
        const auto other = sectionOf({row(u"港"_s, u"大商談会"_s, 3)});
        const QList<FigureChange> expected{{Kind::Figure, u"s"_s, u"表"_s, u"港"_s, u"語"_s, u"商談会"_s, u"大商談会"_s}};
        CHECK((compareTables(one, other) == expected));
    }
    SECTION("rows that no words tell apart are taken in their order")
    {
        const auto one = sectionOf({row(u"港"_s, u"祭"_s, 1), row(u"港"_s, u"祭"_s, 2)});
        const auto other = sectionOf({row(u"港"_s, u"祭"_s, 1), row(u"港"_s, u"祭"_s, 5)});
        const QList<FigureChange> expected{{Kind::Figure, u"s"_s, u"表"_s, u"港 · 祭 (2)"_s, u"数"_s, u"2"_s, u"5"_s}};
        CHECK((compareTables(one, other) == expected));
    }
}

TEST_CASE("one that moves up in a ranking does not change all the others but for their rank")
{
    const auto ranking = [](const QStringList& branches, const QList<int>& figures) {
        report::Table table;
        table.title = u"順位"_s;
        table.columns = {{u"順位"_s}, {u"支部"_s}, {u"達成率"_s}, {u"地区"_s}};
        for (int i = 0; i < branches.size(); ++i)
            table.rows.append({report::countCell(i + 1), report::textCell(branches[i]), report::countCell(figures[i]),
                               report::textCell(branches[i] + u"区"_s)});
        return QList<report::SectionTables>{{u"s"_s, {table}}};
    };
    const auto changes = compareTables(ranking({u"北"_s, u"港"_s, u"目黒"_s}, {90, 80, 70}), ranking({u"目黒"_s, u"北"_s, u"港"_s}, {95, 90, 80}));
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].row == u"目黒");
    CHECK(changes[0].column == u"順位");
    CHECK(changes[1].before == u"70");
    CHECK(changes[1].after == u"95");
}

TEST_CASE("the file keeps tables and changes to the last digit")
{
    const auto read = sectionsFromJson(toJson(test::someSections()));
    REQUIRE_DONE(read);
    CHECK(compareTables(test::someSections(), *read).isEmpty());
    const report::Table& reserve = read->at(1).tables.first();
    CHECK(reserve.rows[0][1].number.toLongLong() == 9'007'199'254'740'993);
    CHECK(reserve.columns[1].align == report::Align::Right);
    CHECK_FALSE(read->at(0).tables.first().rows[1][2].number.isValid());
    const auto changes = compareTables(test::someSections(), test::someSections(1));
    CHECK((*changesFromJson(toJson(changes)) == changes));
    for (const QByteArray& bad : {QByteArray(), QByteArray("{}"), QByteArray("[")}) {
        CHECK_FALSE(sectionsFromJson(bad).has_value());
        CHECK_FALSE(changesFromJson(bad).has_value());
    }
}

TEST_CASE("whatever cells change, exactly they are listed")
{
    const bool held = rc::check("changes = cells that differ", [](const std::vector<uint8_t>& figures, uint8_t seed) {
        QList<QList<report::Cell>> before;
        QList<QList<report::Cell>> after;
        qsizetype expected = 0;
        for (size_t i = 0; i < figures.size(); ++i) {
            const bool changes = ((figures[i] + seed) % 3) == 0;
            before.append(row(u"r%1"_s.arg(i), u"w"_s, figures[i]));
            after.append(row(u"r%1"_s.arg(i), u"w"_s, figures[i] + (changes ? 1 : 0)));
            expected += changes ? 1 : 0;
        }
        const auto found = compareTables(sectionOf(before), sectionOf(after));
        RC_ASSERT(found.size() == expected);
        for (const FigureChange& change : found) {
            RC_ASSERT(change.column == u"数"_s);
            RC_ASSERT(change.before != change.after);
        }
    });
    CHECK(held);
}

TEST_CASE("the list of changes says each of them in words")
{
    auto after = test::someSections(3'001);
    after[0].tables[0].rows.removeFirst();
    const report::Table list = changeTable(compareTables(test::someSections(), after), u"訂正"_s);
    REQUIRE(list.rows.size() == 3);
    CHECK(list.columns.size() == 6);
    CHECK(list.rows[1][4].text == u"3,000");
    CHECK(list.rows[1][5].text == u"3,001");
    CHECK(list.rows[2][3].text == u"row removed");
    CHECK(list.rows[2][5].text == u"―");
}

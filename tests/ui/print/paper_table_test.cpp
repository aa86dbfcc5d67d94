// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paper_table.h"

#include "tests/ui/print/pdf_text.h"
#include "ui/print/print_pdf.h"

#include <rapidcheck/catch.h>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Paints as the pack does, twice, and reads the pages back.
QStringList printed(const report::Table& table)
{
    Printing printing;
    printing.draw = [&](Paper& paper) {
        paper.beginSection(u"Section"_s);
        drawTable(paper, table);
        return true;
    };
    printing.stillWanted = [] { return true; };
    const auto pdf = printPdf(printing);
    REQUIRE_DONE(pdf);
    return test::pageTexts(*pdf);
}

report::Table tableOf(const QList<QStringList>& rows)
{
    report::Table table;
    table.title = u"Caption"_s;
    table.columns = {{u"Name"_s, report::Align::Left, 2},
                     {u"Words"_s, report::Align::Left, 5},
                     {u"Figure"_s, report::Align::Right, 1}};
    for (const QStringList& row : rows) {
        QList<report::Cell> cells;
        for (const QString& text : row)
            cells.append({text, {}});
        table.rows.append(cells);
    }
    return table;
}

} // namespace

TEST_CASE("A long table keeps every row, in order, under a header on each page")
{
    QList<QStringList> rows;
    for (int i = 1; i <= 400; ++i)
        rows.append({u"row%1."_s.arg(i), u"words"_s, u"1,234"_s});
    report::Table table = tableOf(rows);
    table.totals = {{u"Whole"_s, {}}, {}, {u"493,600"_s, {}}};
    table.note = u"A note at the end"_s;
    const QStringList pages = printed(table);

    CHECK(pages.size() > 5);
    for (const QString& page : pages)
        CHECK(page.count(u"NameWordsFigure"_s) == 1);
    const QString all = pages.join(u' ');
    qsizetype at = 0;
    for (const QStringList& row : rows) {
        const qsizetype next = all.indexOf(row.first(), at);
        INFO(row.first().toStdString());
        REQUIRE(next >= at);
        at = next;
    }
    CHECK(all.count(u"493,600"_s) == 1);
    CHECK(pages.first().indexOf(u"493,600"_s) < pages.first().indexOf(u"row1."_s));
    CHECK(pages.last().contains(u"400"_s));
    CHECK(pages.last().contains(u"Anoteattheend"_s));
}

TEST_CASE("A cell higher than a page goes on over the next ones without losing a line")
{
    QStringList lines;
    for (int i = 1; i <= 60; ++i)
        lines.append(u"line%1."_s.arg(i));
    const QStringList pages = printed(tableOf({{u"before"_s, u"x"_s, u"1"_s},
                                               {u"tall"_s, lines.join(u'\n'), u"2"_s},
                                               {u"after"_s, u"x"_s, u"3"_s}}));
    CHECK(pages.size() >= 2);
    const QString all = pages.join(u' ');
    for (const QString& line : lines)
        CHECK(all.count(line) == 1);
    CHECK(all.indexOf(u"line1."_s) < all.indexOf(u"line60."_s));
    CHECK(all.indexOf(u"line60."_s) < all.indexOf(u"after"_s));
}

TEST_CASE("A row that a page can hold is not torn apart")
{
    const QStringList lines = QString(u"line "_s).repeated(5).split(u' ', Qt::SkipEmptyParts);
    QList<QStringList> rows;
    for (int i = 1; i <= 40; ++i)
        rows.append({u"row%1."_s.arg(i), lines.join(u'\n'), u"1"_s});
    for (const QString& page : printed(tableOf(rows)))
        CHECK(page.count(u"line"_s) == 5 * page.count(u"row"_s));
}

TEST_CASE("A figure is never broken, however much the words press")
{
    const QString words = QString(u"とても長い説明"_s).repeated(60);
    report::Table table = tableOf({{u"name"_s, words, u"9,007,199,254,740,992"_s}});
    table.columns[1].weight = 100;
    const QStringList pages = printed(table);
    CHECK(pages.join(u' ').contains(u"9,007,199,254,740,992"_s));
    CHECK(pages.join(QString()).count(u"とても長い説明"_s) > 50); // the rest is cut by a line's end
}

TEST_CASE("An empty table says that it has no rows")
{
    const QStringList pages = printed(tableOf({}));
    REQUIRE(pages.size() == 1);
    CHECK(pages.first().contains(u"Caption"_s));
}

TEST_CASE("Wrapping loses no character")
{
    NoPages nowhere;
    const Paper paper(nowhere, nullptr, {}, {});
    const QString letters = u"支部の会員数83,000 ab-c（）「」、。㈱𠮷"_s;
    const QList<uint> characters = letters.toUcs4();

    rc::prop("whatever the text and the width", [&] {
        QString text;
        for (const int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(characters.size()))))
            text += QStringView(QChar::fromUcs4(characters.at(i)));
        const double width = paper.mm(*rc::gen::inRange(1, 120));
        RC_ASSERT(paper.wrap(text, bodyText, width).join(QString()) == text);
        RC_ASSERT(paper.wrapParts(text, bodyText, width, u"部、 ").join(QString()) == text);
    });
}

TEST_CASE("Wrapping keeps a person's own line breaks")
{
    NoPages nowhere;
    const Paper paper(nowhere, nullptr, {}, {});
    CHECK(paper.wrap(u"a\n\nb"_s, bodyText, paper.mm(50)).join(u'|') == u"a||b"_s);
    CHECK(paper.wrap(u"tab\there"_s, bodyText, paper.mm(50)).join(u'|') == u"tab here"_s);
    CHECK(paper.wrap({}, bodyText, paper.mm(50)).size() == 1);
}

TEST_CASE("Wrapping by parts tears a part only when it is wider than the column")
{
    NoPages nowhere;
    const Paper paper(nowhere, nullptr, {}, {});
    struct Case
    {
        QString text;
        QString column; ///< as wide as this
        QString lines;
    };
    for (const Case& c :
         {Case{u"千代田支部・大田支部・中央支部"_s, u"千代田支部・大田"_s,
               u"千代田支部・|大田支部・|中央支部"_s},
          Case{u"完了 1 · 実施中 2 · 中止 3"_s, u"完了 1 · 実施中 2 ·"_s, u"完了 1 · 実施中 2 ·| 中止 3"_s},
          Case{u"目標の97%（期限 来年）"_s, u"目標の97%（期限"_s, u"目標の97%|（期限 来年）"_s},
          Case{u"千代田支部"_s, u"千代田"_s, u"千代田|支部"_s}})
    {
        INFO(c.text.toStdString());
        const double width = paper.width(c.column, bodyText) + 1;
        CHECK(paper.wrapParts(c.text, bodyText, width, u"・·").join(u'|') == c.lines);
    }
}

TEST_CASE("A title is not repeated below the same words in the head of the page, but for what is continued")
{
    report::Table table = tableOf(QList<QStringList>(60, {u"name"_s, u"words"_s, u"1"_s}));
    table.title = u"Section"_s; // as the helper calls it
    const QStringList pages = printed(table);
    CHECK(pages.size() > 1);
    for (const QString& page : pages) {
        CHECK(page.count(u"Section"_s) == (&page == &pages.first() ? 1 : 2));
        CHECK(page.contains(u"Section(continued)"_s) == (&page != &pages.first()));
    }
}

TEST_CASE("The count of rows stands below a table once")
{
    const auto counts = [](const QString& note) {
        report::Table table = tableOf(QList<QStringList>(47, {u"name"_s, u"words"_s, u"1"_s}));
        table.note = note;
        return printed(table).last().count(u"47"_s);
    };
    CHECK(counts({}) == 1);
    CHECK(counts(u"47 items"_s) == 1);
    CHECK(counts(u"Another note"_s) == 1);
}

TEST_CASE("The last row of a table never goes on to a new page alone")
{
    for (int rows = 20; rows < 80; ++rows) {
        const QStringList pages = printed(tableOf(QList<QStringList>(rows, {u"name"_s, u"words"_s, u"1"_s})));
        INFO(rows);
        CHECK(pages.last().count(u"words"_s) >= 2);
    }
}

TEST_CASE("Words stay on one line where figures have room to spare")
{
    report::Table table = tableOf({{u"資源・エネルギー部会"_s, {}, u"1"_s}, {u"商業部会"_s, {}, u"2"_s}});
    table.columns = {{u"Name"_s, report::Align::Left, 1}};
    for (int i = 0; i < 8; ++i)
        table.columns.append({u"Figure"_s, report::Align::Right, 2});
    NoPages nowhere;
    Paper paper(nowhere, nullptr, {}, {});
    paper.turn(QPageLayout::Landscape);
    paper.beginSection(u"Section"_s);
    const double withLong = tableHeight(paper, table);
    table.rows[0][0].text = u"工業部会"_s;
    CHECK(withLong == tableHeight(paper, table));
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/paste.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace shirube::plan;
using namespace Qt::StringLiterals;

namespace
{

Initiative item(int number)
{
    Initiative item;
    item.id = {number};
    item.fiscalYear = FiscalYear(2021);
    item.organKind = OrganKind::HeadOffice;
    item.owners = {{{1}, OrganKind::HeadOffice, 1, u"本部"_s, {}, {}}};
    item.number = number;
    item.title = u"事業%1"_s.arg(number);
    return item;
}

PasteTarget target()
{
    return {{item(1), item(2)}, {ItemColumn::Status, ItemColumn::Note, ItemColumn::Budget}, {}, YearMonth(2021, 12), {}};
}

} // namespace

TEST_CASE("the clipboard of a spreadsheet becomes rows of cells")
{
    struct Case
    {
        QString text;
        QList<QStringList> rows;
    };
    const Case cases[] = {
        {u"a\tb\r\nc\td\r\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {u"a\n\nb"_s, {{u"a"_s}, {u""_s}, {u"b"_s}}},
        {u"\"two\nlines\"\tb\n"_s, {{u"two\nlines"_s, u"b"_s}}},
        {u"\"say \"\"yes\"\"\"\n"_s, {{u"say \"yes\""_s}}},
        {u"5\" pipe\n"_s, {{u"5\" pipe"_s}}},
        {u"\t\n"_s, {{u""_s, u""_s}}},
        {{}, {}},
    };
    for (const auto& [text, rows] : cases) {
        CAPTURE(text.toStdString());
        CHECK(blockOfText(text) == rows);
    }
}

TEST_CASE("heads that came along with a copy are left out")
{
    CHECK(withoutHeads({{u"Status"_s, u"Note"_s}, {u"Done"_s, u"x"_s}}) == QList<QStringList>{{u"Done"_s, u"x"_s}});
    CHECK(withoutHeads({{u"Done"_s, u"Note"_s}, {u"Done"_s, u"x"_s}}).size() == 2);
    CHECK(withoutHeads({{u"Note"_s}}).size() == 1);
}

TEST_CASE("a block that can be read says what each cell becomes")
{
    const Paste paste = layOver({{u"完了"_s, u"会議済"_s}, {u""_s, u""_s, u"120万円"_s}}, target());
    CHECK(paste.canGoIn());
    CHECK(paste.changes == 3);
    CHECK(paste.cells[0][0].after == u"Done"_s);
    CHECK(paste.cells[0][2].after == paste.cells[0][2].before); // a short line leaves the rest
    CHECK(paste.cells[1][2].after == u"1,200,000"_s);
    REQUIRE(paste.changed.size() == 2);
    CHECK(paste.changed[0].status == Status::Done);
    CHECK(paste.changed[1].budget == Yen{1'200'000});
}

TEST_CASE("a block goes in wholly or not at all, and says what and where")
{
    const auto unreadable = layOver({{u"Done"_s, u"x"_s, u"abc"_s}}, target());
    CHECK_FALSE(unreadable.canGoIn());
    CHECK(unreadable.problems == 1);
    CHECK(unreadable.cells[0][2].problem.contains(u"abc"_s));

    const auto tooLong = layOver({{u"Done"_s}, {u"Done"_s}, {u"Done"_s}}, target());
    CHECK_FALSE(tooLong.canGoIn());
    CHECK(tooLong.outside.contains(u"事業2"_s));
    CHECK(tooLong.outside.contains(u"row 3"_s));

    const auto tooWide = layOver({{u"Done"_s, u"x"_s, u"1"_s, u"2"_s}}, target());
    CHECK_FALSE(tooWide.canGoIn());
    CHECK(tooWide.outside.contains(u"Budget"_s));
    CHECK(tooWide.outside.contains(u"column 4"_s));
}

TEST_CASE("a rule of the item that a block would break is told at the cells that break it")
{
    PasteTarget days = target();
    days.columns = {ItemColumn::Start, ItemColumn::End};
    const Paste paste = layOver({{u"2021/10/1"_s, u"2021/9/1"_s}}, days);
    CHECK_FALSE(paste.canGoIn());
    CHECK(paste.cells[0][1].problem.contains(u"事業1"_s));
}

TEST_CASE("an actual of a closed month is refused in the preview")
{
    PasteTarget closed = target();
    closed.columns = {ItemColumn::Actual};
    Indicator one{.id = {5}, .name = u"入会"_s, .unit = {}, .target = {}, .actual = {}};
    closed.items[0].indicators = {one};
    closed.closed = {{YearMonth(2021, 10), YearMonth(2022, 3)}};
    CHECK(layOver({{u"5"_s}}, closed).problems == 1);
    closed.asOf = YearMonth(2021, 9);
    CHECK(layOver({{u"5"_s}}, closed).canGoIn());
}

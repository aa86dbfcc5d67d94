// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/imports_view.h"

#include "core/exchange/members_import.h"
#include "tests/ui/open_page.h"
#include "ui/widgets/table_view.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("an import is taken back and brought in again by the list of imports", "[imports]")
{
    const test::TempDir folder;
    test::ScriptedPrompts prompts;
    ui::Session session(prompts, test::fixedClock());
    const QString path = test::newPlanDatabase(folder).path();
    REQUIRE_DONE(session.open(path));
    const auto take = [&](const QString& name, const QString& rows) {
        REQUIRE_DONE(exchange::importMembers(session.database(), exchange::MemberFile::Events,
                                             folder.write(name, (u"会員番号,区分,日付,支部\n"_s + rows).toUtf8()), {}));
    };
    take(u"a.csv"_s, u"1,入会,2021/4/1,港\n2,入会,2021/4/1,港\n"_s);
    take(u"b.csv"_s, u"1,退会,2021/9/1,港\n"_s);
    session.reload();

    ui::ImportsView view(session);
    view.resize(900, 400);
    view.show();
    view.refresh();
    test::checkNames(view);
    auto* list = test::named<ui::TableView>(view, u"Imports"_s);
    REQUIRE(list->model()->rowCount() == 2);
    CHECK_FALSE(test::button(view, u"Take back…"_s)->isEnabled());

    // By keyboard: down to the older import, whose joins the other one's leave stands on.
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Down);
    prompts.answer = false;
    QTest::mouseClick(test::button(view, u"Take back…"_s), Qt::LeftButton);
    REQUIRE_FALSE(prompts.said.isEmpty());
    CHECK(prompts.said.last().contains(u"a.csv"_s));
    CHECK(prompts.said.last().contains(u"1 rows of other imports"_s));
    CHECK(session.figures().headcount == 1);

    prompts.answer = true;
    QTest::mouseClick(test::button(view, u"Take back…"_s), Qt::LeftButton);
    CHECK(session.figures().headcount.value_or(0) == 0);
    list->selectRow(1);
    QTest::mouseClick(test::button(view, u"Bring in again…"_s), Qt::LeftButton);
    CHECK(session.figures().headcount == 1);
    session.undo(&view);
    view.refresh();
    CHECK(view.tables().first().rows[1][4].text.contains(u"Taken back"_s));
}

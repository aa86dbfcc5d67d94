// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/empty_hint.h"

#include "tests/support/catch.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QTableWidget>
#include <memory>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a list says what it is for as long as it has no rows")
{
    QListWidget list;
    list.resize(300, 200);
    list.show();
    const auto* hint = new EmptyHint(&list, u"Enter one with “Add”."_s);
    CHECK(hint->isVisible());
    list.addItem(u"one"_s);
    CHECK_FALSE(hint->isVisible());
    delete list.takeItem(0);
    CHECK(hint->isVisible());
}

TEST_CASE("what an empty table says stands below its titles, whatever the size")
{
    TableView view;
    const auto* hint = new EmptyHint(&view, u"Enter one with “Add”."_s);
    report::Table table;
    table.columns = {{u"a"_s}, {u"b"_s}};
    view.setTable(table);
    for (const QSize& size : {QSize(300, 200), QSize(700, 500)}) {
        view.resize(size);
        view.show();
        QCoreApplication::processEvents();
        CHECK(hint->isVisible());
        CHECK(view.viewport()->geometry().contains(hint->geometry()));
    }
    table.rows = {{report::textCell(u"1"_s), report::textCell(u"2"_s)}};
    view.setTable(table);
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("a table that goes with its rows does not ask what its hint says of none")
{
    auto table = std::make_unique<QTableWidget>(2, 2);
    const QPointer<EmptyHint> hint = new EmptyHint(table.get(), u"Enter one with “Add”."_s);
    table->show();
    table.reset();
    CHECK_FALSE(hint);
}

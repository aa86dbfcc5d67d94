// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tile.h"

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "ui/widgets/card.h"

#include <QMenu>
#include <QSignalSpy>

using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("A tile is a button for mouse, keyboard and screen reader")
{
    Tile tile(u"Members"_s);
    tile.setContent(u"80,412"_s, {u"+32 on the month before"_s, u"end of Dec 2021"_s, u"a third line"_s,
                                  u"one too many"_s});
    tile.show();
    CHECK(tile.accessibleName() == u"Members"_s);
    CHECK(tile.accessibleDescription() ==
          u"80,412, +32 on the month before, end of Dec 2021, a third line"_s);
    CHECK(tile.lines().size() == 3);

    const QSignalSpy clicked(&tile, &Tile::clicked);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_Space);
    CHECK(clicked.size() == 3);
    CHECK(tile.focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("A card shows its menu only when there is something in it")
{
    Card card(u"Title"_s);
    card.show();
    const auto* more = card.findChild<QToolButton*>();
    REQUIRE(more);
    CHECK_FALSE(more->isVisible());
    const QAction* action = card.addMenuEntry(u"Copy"_s);
    CHECK(more->isVisible());
    CHECK(more->menu()->actions().first() == action);
}

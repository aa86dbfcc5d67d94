// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/ui/review/round_view.h"
#include "ui/review/lock_view.h"
#include "ui/review/trend_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("the trend shows every round, the grades that changed and how the sheets came in", "[review]")
{
    test::RoundView<ui::TrendView> room;
    REQUIRE(test::waitUntil([&] { return room.view.tables().size() == 3; }));
    test::checkNames(room.view);
    // Every third item is one grade better, unless it was the best already.
    qsizetype better = 0;
    for (qsizetype index = 0; index < room.state.review()->sheets.size(); ++index)
        better += index % 3 == 0 && index % 4 > 0 ? 1 : 0;
    CHECK(room.view.tables()[0].rows.size() == better);
    CHECK(room.view.tables()[2].columns.size() >= 3); // an organ and two rounds

    auto* items = test::named<QComboBox>(room.view, u"Item"_s);
    CHECK(items->count() == room.state.review()->sheets.size());
    const QString chosen = items->currentText();
    room.state.reload();
    CHECK(items->currentText() == chosen);
    REQUIRE(test::waitUntil([&] { return room.view.tables().size() == 3; }));
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("closings are listed with their reasons, and what changed after the last one", "[review]")
{
    test::RoundView<ui::LockView> room;
    CHECK(room.view.tables()[0].rows.isEmpty());
    REQUIRE_DONE(review::closeRound(room.session.database(), room.round(2)));
    room.state.reload();
    REQUIRE(room.view.tables()[0].rows.size() == 1);
    REQUIRE_DONE(review::reopenRound(room.session.database(), room.round(2), u"実績の訂正"_s));
    auto sheet = room.state.review()->sheets.first().sheet;
    sheet.result = u"訂正後の成果"_s;
    REQUIRE_DONE(review::saveSheets(room.session.database(), {sheet}));
    room.state.reload();
    test::checkNames(room.view);
    REQUIRE(room.view.tables()[0].rows.size() == 1);
    CHECK(room.view.tables()[0].rows[0].last().text == u"実績の訂正");
    REQUIRE(room.view.tables()[1].rows.size() == 1);
    CHECK(room.view.tables()[1].rows[0].last().text == u"訂正後の成果");
    CHECK(room.prompts.errors.isEmpty());
}

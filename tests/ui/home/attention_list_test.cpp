// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/home/attention_list.h"

#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;
using Topic = report::Attention::Topic;

TEST_CASE("A line of the attention list leads to its page by click and by Enter, once each")
{
    AttentionList list;
    list.resize(300, 200);
    list.setLines(
        {{Topic::Members, true, u"Members fall behind"_s}, {Topic::Reserve, false, u"No balance"_s}});
    list.show();
    const QSignalSpy asked(&list, &AttentionList::pageRequested);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
    REQUIRE(asked.size() == 1);
    CHECK(asked.last().first().value<Topic>() == Topic::Reserve);
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(asked.size() == 2);
    CHECK(asked.last().first().value<Topic>() == Topic::Members);
    CHECK(list.item(0)->data(Qt::AccessibleTextRole).toString() == u"Warning: Members fall behind"_s);
    CHECK(list.item(1)->data(Qt::AccessibleTextRole).toString() == u"Not entered yet: No balance"_s);
}

TEST_CASE("A long line wraps instead of being cut")
{
    AttentionList list;
    list.resize(200, 300);
    list.setLines(
        {{Topic::Members, false, u"短い"_s},
         {Topic::Members, false, u"会員が未入力です。名簿または入退会データを取り込んでください。"_s}});
    list.show();
    CHECK(list.visualItemRect(list.item(1)).height() >
          list.visualItemRect(list.item(0)).height() + list.fontMetrics().height() / 2);
    CHECK(list.visualItemRect(list.item(1)).width() <= list.viewport()->width());
}

TEST_CASE("Nothing to attend to is said, and leads nowhere")
{
    AttentionList list;
    list.setLines({});
    list.show();
    REQUIRE(list.count() == 1);
    const QSignalSpy asked(&list, &AttentionList::pageRequested);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    CHECK(asked.isEmpty());
}

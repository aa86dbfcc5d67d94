// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/outlook_view.h"

#include "core/membership/actions.h"
#include "tests/ui/membership/sample_view.h"
#include "ui/widgets/table_view.h"

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

bool isThere(const ui::OutlookView& view)
{
    return test::waitUntil([&] { return view.outlook().has_value(); }, 120'000);
}

} // namespace

TEST_CASE("the outlook is computed besides and says what it expects")
{
    test::SampleView<ui::OutlookView> room;
    REQUIRE(isThere(room.view));
    const auto& methods = test::named<ui::TableView>(room.view, u"Forecasts for the end of Mar 2023"_s)->tableModel()->table();
    REQUIRE(methods.rows.size() == 3);
    CHECK(std::ranges::count_if(methods.rows, [](const auto& row) { return row[0].text.startsWith(u"●"); }) == 1);
    CHECK(test::named<ui::TableView>(room.view, u"Branches at the end of Mar 2023"_s)->tableModel()->table().rows.size() == 23);
    CHECK(room.view.tables().size() == 3);
    const auto sentences = room.view.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(sentences, [](const QLabel* label) { return label->text().contains(u"with a probability of"_s); }));
    test::checkNames(room.view);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("a new target is followed by a new outlook, also while one is being computed")
{
    test::SampleView<ui::OutlookView> room;
    REQUIRE_DONE(membership::setTarget(room.session.database(), {.branch = {}, .dueOn = QDate(2023, 3, 31), .headcount = 70'000}));
    room.session.reload();
    REQUIRE(isThere(room.view));
    CHECK(room.view.outlook()->target == 70'000);
    CHECK(*room.view.outlook()->chosen()->probability > 0.99);
}

TEST_CASE("without members the outlook says what is missing")
{
    test::OpenPage<ui::OutlookView> room;
    REQUIRE(isThere(room.page));
    const auto labels = room.page.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"needs 12 more"_s); }));
}

TEST_CASE("the outlook is seen", "[screens]")
{
    test::SampleView<ui::OutlookView> room;
    REQUIRE(isThere(room.view));
    room.picture(u"outlook-en"_s);
    test::japanesePicture<ui::OutlookView>(u"outlook"_s, [](test::SampleView<ui::OutlookView>& seen) { REQUIRE(isThere(seen.view)); });
}

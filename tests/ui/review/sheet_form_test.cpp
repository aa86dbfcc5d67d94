// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/review/sheets_kit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <algorithm>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

void showSheet(test::SheetsKit& kit, SheetsView& view, bool hasIndicators)
{
    const auto& sheets = kit.state.review()->sheets;
    const auto found = std::ranges::find(sheets, hasIndicators, [](const auto& sheet) { return !sheet.item.indicators.isEmpty(); });
    REQUIRE(found != sheets.cend());
    view.reveal(found->item.id);
    QCoreApplication::processEvents(); // laid out
}

void chooseRound(test::SheetsKit& kit, int number)
{
    const QList<review::Round>& rounds = kit.state.rounds();
    const auto round = std::ranges::find(rounds, number, &review::Round::number);
    REQUIRE(round != rounds.cend());
    kit.state.choose(round->id);
    kit.state.reload();
}

} // namespace

TEST_CASE("What stands without a first grade follows from whether there is anything to compute it from", "[review]")
{
    test::SheetsKit kit;
    const auto view = kit.open();
    showSheet(kit, *view, false);
    CHECK(test::named<QComboBox>(*view, u"First grade"_s)->itemText(0) == u"not graded yet");
    showSheet(kit, *view, true);
    CHECK(test::named<QComboBox>(*view, u"First grade"_s)->itemText(0) == u"as computed");
}

TEST_CASE("The editors have the room of a last round that is not there", "[review]")
{
    test::SheetsKit kit;
    const auto view = kit.open();
    const auto widthIn = [&](int round) {
        chooseRound(kit, round);
        showSheet(kit, *view, false);
        return test::named<QPlainTextEdit>(*view, displayName(review::SheetText::Result))->width();
    };
    const int beside = widthIn(2); // the first half-year's stands on the right
    CHECK(widthIn(1) > beside * 3 / 2);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/review/scales_dialog.h"

#include "core/review/review_store.h"
#include "tests/ui/review/round_view.h"
#include "tests/ui/review/tools_view.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTableWidget>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct Scales : test::RoundView<test::ToolsView>
{
    ui::ScalesDialog* dialog = open();
    QTableWidget* bands = dialog->findChild<QTableWidget*>();

    ui::ScalesDialog* open()
    {
        QTest::mouseClick(test::button(view, u"Scales…"_s), Qt::LeftButton);
        return test::opened<ui::ScalesDialog>(view);
    }
    void press(const QString& name) { QTest::mouseClick(test::button(*dialog, name), Qt::LeftButton); }
    [[nodiscard]] QList<review::GradingScale> stored()
    {
        const auto all = review::loadScales(session.database());
        REQUIRE_DONE(all);
        return *all;
    }
};

} // namespace

TEST_CASE("a scale is copied as a new one and its bounds are edited", "[review]")
{
    Scales room;
    test::checkNames(*room.dialog);
    const auto before = room.stored();
    CHECK(room.dialog->findChild<QListWidget*>()->count() == before.size());
    CHECK(room.dialog->findChild<QListWidget*>()->horizontalScrollBar()->maximum() == 0); // the longest name can be read
    CHECK_FALSE(test::button(*room.dialog, u"Save"_s)->isEnabled()); // nothing is different
    CHECK(room.bands->item(1, 2)->text() == u"80");

    room.press(u"Copy as new"_s);
    room.dialog->findChild<QLineEdit*>()->setText(u"独自"_s);
    room.bands->item(1, 2)->setText(u"105"_s); // above A's 100
    CHECK_FALSE(test::button(*room.dialog, u"Save"_s)->isEnabled());
    room.bands->item(1, 2)->setText(u"九割"_s);
    CHECK_FALSE(test::button(*room.dialog, u"Save"_s)->isEnabled());
    room.bands->item(1, 2)->setText(u"99.95"_s);
    room.press(u"Save"_s);

    const auto after = room.stored();
    REQUIRE(after.size() == before.size() + 1);
    const auto own = std::ranges::find(after, u"独自"_s, &review::GradingScale::name);
    REQUIRE(own != after.end());
    CHECK(own->bands[1].from == 0.9995);
    CHECK(own->bands[4].isNotDone);
    CHECK(after.first() == before.first());
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("shipped words are shown in the window's language and stay as the file has them", "[review]")
{
    Scales room;
    const auto name = [&] { return test::named<QLineEdit>(*room.dialog, u"Name of the scale"_s)->text(); };
    CHECK(name() == u"Standard (A–E)"_s);
    CHECK(room.bands->item(0, 1)->text() == u"Achieved"_s);
    for (int scale = 0; scale < room.stored().size(); ++scale) { // every preset has words in every language
        room.dialog->findChild<QListWidget*>()->setCurrentRow(scale);
        CHECK_FALSE(test::button(*room.dialog, u"Save"_s)->isEnabled()); // and showing them changes nothing
        for (int row = 0; row < room.bands->rowCount(); ++row) {
            const QString label = room.bands->item(row, 1)->text();
            CAPTURE(label.toStdString());
            CHECK(std::ranges::all_of(label, [](QChar one) { return one.unicode() < 0x3000; }));
        }
    }
    room.dialog->findChild<QListWidget*>()->setCurrentRow(0);
    room.bands->item(0, 1)->setText(u"全面達成"_s);
    room.press(u"Save"_s);
    CHECK(room.stored().first().name == u"標準 (A-E)"_s);
    CHECK(room.stored().first().bands[0].label == u"全面達成"_s); // as it was typed
    CHECK(room.stored().first().bands[1].label == u"おおむね達成"_s);
    CHECK(room.bands->item(0, 1)->text() == u"全面達成"_s);
}

TEST_CASE("a grade is added and taken away; a scale that a round uses is not deleted", "[review]")
{
    Scales room;
    room.bands->setCurrentCell(0, 0);
    room.press(u"Add grade"_s);
    CHECK_FALSE(test::button(*room.dialog, u"Save"_s)->isEnabled()); // it has no name yet
    room.bands->item(1, 0)->setText(u"A−"_s);
    room.bands->item(1, 2)->setText(u"９０"_s);
    room.press(u"Save"_s);
    CHECK(room.stored().first().bands[1].from == 0.9);
    room.bands->setCurrentCell(1, 0);
    room.press(u"Remove grade"_s);
    room.press(u"Save"_s);
    CHECK(room.stored().first().bands.size() == 5);

    const auto count = room.stored().size();
    room.press(u"Delete…"_s);
    CHECK(room.prompts.errors.size() == 1);
    CHECK(room.stored().size() == count);
    room.dialog->findChild<QListWidget*>()->setCurrentRow(2);
    room.press(u"Delete…"_s);
    CHECK(room.stored().size() == count - 1);
}

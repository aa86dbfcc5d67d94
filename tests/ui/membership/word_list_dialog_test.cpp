// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/word_list_dialog.h"

#include "tests/ui/membership/sample_view.h"
#include "ui/membership/breakdown_view.h"

#include <QLineEdit>
#include <QTableWidget>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct Words : test::SampleView<ui::BreakdownView>
{
    ui::WordListDialog* dialog = open();
    QTableWidget* table = dialog->findChild<QTableWidget*>();

    ui::WordListDialog* open()
    {
        auto* by = test::named<QComboBox>(view, u"Broken down by"_s);
        by->setCurrentIndex(by->findText(u"Reasons for leaving"_s));
        Q_EMIT by->activated(by->currentIndex());
        QTest::mouseClick(test::button(view, u"Edit the list…"_s), Qt::LeftButton);
        return view.findChild<ui::WordListDialog*>();
    }
    void press(const QString& name) { QTest::mouseClick(test::button(*dialog, name), Qt::LeftButton); }
    [[nodiscard]] QStringList stored()
    {
        const auto names = membership::loadWordNames(session.database(), membership::WordList::LeaveReasons);
        REQUIRE_DONE(names);
        return *names;
    }
};

} // namespace

TEST_CASE("a reason is added below the chosen one and moved up; one in use keeps its name", "[membership]")
{
    Words room;
    test::checkNames(*room.dialog);
    CHECK_FALSE(test::button(*room.dialog, u"Save"_s)->isEnabled());
    CHECK_FALSE(room.table->item(0, 0)->flags().testFlag(Qt::ItemIsEditable)); // the sample's members use it
    CHECK_FALSE(test::button(*room.dialog, u"Delete"_s)->isEnabled());

    room.press(u"Add"_s);
    auto* editor = room.table->findChild<QLineEdit*>();
    REQUIRE(editor);
    test::type(editor, u"事業承継"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(test::waitUntil([&] { return room.table->item(1, 0)->text() == u"事業承継"; })); // the table takes it in a moment
    room.press(u"Up"_s);
    room.press(u"Save"_s);
    CHECK(room.stored().size() == 18);
    CHECK(room.stored().first() == u"事業承継");
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("an empty word is named and cannot be saved", "[membership]")
{
    Words room;
    room.press(u"Add"_s);
    CHECK_FALSE(test::button(*room.dialog, u"Save"_s)->isEnabled());
    CHECK(room.stored().size() == 17);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "tests/ui/open_page.h"
#include "ui/plan/structure_view.h"
#include "ui/plan/theme_tree.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTreeWidgetItemIterator>
#include <algorithm>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct Structure : test::OpenPage<ui::StructureView>
{
    ui::FormDialog* dialog = nullptr;
    ui::ThemeTree* tree = page.findChild<ui::ThemeTree*>();

    void open(const QString& buttonText)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(test::button(page, buttonText), Qt::LeftButton);
        dialog = page.findChild<ui::FormDialog*>();
        REQUIRE(dialog);
    }
    void enter(const QString& field, const QString& text) const
    {
        auto* line = test::named<QLineEdit>(*dialog, field);
        line->clear();
        test::type(line, text);
    }
    void choose(const QString& field, const QString& beginning) const
    {
        auto* choice = test::named<QComboBox>(*dialog, field);
        const int index = choice->findText(beginning, Qt::MatchStartsWith);
        REQUIRE(index >= 0);
        choice->setCurrentIndex(index);
    }
    void save() const { QTest::mouseClick(test::button(*dialog, u"Save"_s), Qt::LeftButton); }
    [[nodiscard]] QString problem() const
    {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->text().startsWith(u"▲"))
                return label->text();
        }
        return {};
    }
    void selectTheme(const QString& beginning) const
    {
        for (QTreeWidgetItemIterator line(tree); *line; ++line) {
            if ((*line)->text(0).startsWith(beginning))
                return tree->setCurrentItem(*line);
        }
        FAIL("no theme " << beginning.toStdString());
    }
    [[nodiscard]] const report::Table& organs() const
    {
        return test::named<ui::TableView>(page, u"Organs"_s)->tableModel()->table();
    }
};

} // namespace

TEST_CASE("a theme is entered, moved below another, and a cycle is refused by name", "[structure]")
{
    Structure room;
    test::checkNames(room.page);
    room.selectTheme(u"Challenge 1"_s);
    room.open(u"New theme…"_s);
    test::checkNames(*room.dialog);
    room.enter(u"Title"_s, u"新しい挑戦"_s);
    room.choose(u"Stands below"_s, u"Challenge 1 "_s);
    room.save();
    CHECK_FALSE(room.dialog->isVisible());
    const auto child = [&] {
        for (QTreeWidgetItemIterator line(room.tree); *line; ++line) {
            if ((*line)->text(0).endsWith(u"新しい挑戦"_s))
                return *line;
        }
        return static_cast<QTreeWidgetItem*>(nullptr);
    };
    REQUIRE(child());
    CHECK(child()->parent()->text(0).startsWith(u"Challenge 1 "_s));

    room.selectTheme(u"Challenge 1 "_s);
    room.open(u"Edit theme…"_s);
    auto* below = test::named<QComboBox>(*room.dialog, u"Stands below"_s);
    below->setCurrentIndex(below->findText(child()->text(0).simplified()));
    room.save();
    CHECK(room.dialog->isVisible());
    CHECK(room.problem().contains(u"would stand below itself"_s));
    room.dialog->close();

    room.selectTheme(child()->text(0));
    room.session.undo(&room.page);
    CHECK_FALSE(child());
}

TEST_CASE("a theme that items need stays, and the reason is told", "[structure]")
{
    Structure room;
    const plan::Theme used = room.session.figures().initiatives.first().themes.first();
    room.selectTheme(plan::displayCode(used));
    QTest::mouseClick(test::button(room.page, u"Delete theme"_s), Qt::LeftButton);
    REQUIRE(room.prompts.errors.size() == 1);
    CHECK(room.prompts.errors.first().contains(u"still need this theme"_s));
}

TEST_CASE("an organ has days between which it exists; one with items cannot end before them", "[structure]")
{
    Structure room;
    room.open(u"New organ…"_s);
    room.choose(u"Kind"_s, u"Committee"_s);
    room.enter(u"Number"_s, u"77"_s);
    room.enter(u"Name"_s, u"未来委員会"_s);
    room.enter(u"Exists from"_s, u"R3.4.1"_s);
    room.enter(u"Exists to"_s, u"R3.2.30"_s);
    room.save();
    CHECK(room.problem().contains(u"R3.2.30"_s));
    room.enter(u"Exists to"_s, u"R4.3.31"_s);
    room.save();
    CHECK_FALSE(room.dialog->isVisible());
    const auto row = [&](const QString& name) {
        const auto& rows = room.organs().rows;
        const auto found = std::ranges::find_if(rows, [&](const auto& cells) { return cells[2].text.startsWith(name); });
        return found == rows.end() ? -1 : int(found - rows.begin());
    };
    REQUIRE(row(u"未来"_s) >= 0);
    CHECK(room.organs().rows[row(u"未来"_s)][4].text == u"31 Mar 2022"_s);

    auto* table = test::named<ui::TableView>(room.page, u"Organs"_s);
    table->selectRow(table->tableModel()->rowOf(row(u"千代田"_s)));
    room.open(u"Edit organ…"_s);
    room.enter(u"Exists to"_s, u"2020-03-31"_s);
    room.save();
    CHECK(room.problem().contains(u"has items in FY2021"_s));
}

TEST_CASE("a plan is entered with its years; its themes are its own", "[structure]")
{
    Structure room;
    room.open(u"New plan…"_s);
    room.enter(u"Title"_s, u"次期計画"_s);
    room.enter(u"First fiscal year"_s, u"2023"_s);
    room.enter(u"Last fiscal year"_s, u"2022"_s);
    room.save();
    CHECK(room.problem().contains(u"not before its first"_s));
    room.enter(u"Last fiscal year"_s, u"2025"_s);
    room.save();
    CHECK_FALSE(room.dialog->isVisible());
    auto* plans = test::named<ui::TableView>(room.page, u"Mid-term plans"_s);
    plans->selectRow(plans->tableModel()->rowOf(1));
    CHECK(room.tree->topLevelItemCount() == 0);
    CHECK(room.undoName() == u"Add plan “次期計画”"_s);
}

TEST_CASE("a file open for reading shows its structure and says why it cannot be changed", "[structure]")
{
    Structure room;
    room.openReadOnly();
    for (const auto& text : {u"New plan…"_s, u"Edit theme…"_s, u"Delete organ"_s}) {
        CHECK_FALSE(test::button(room.page, text)->isEnabled());
        CHECK_FALSE(test::button(room.page, text)->toolTip().isEmpty());
    }
}

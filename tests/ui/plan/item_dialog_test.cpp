// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "tests/ui/plan/item_form.h"
#include "ui/plan/initiative_view.h"
#include "ui/plan/item_basics.h"
#include "ui/plan/theme_tree.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSet>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::ItemForm;

TEST_CASE("a new item begins with the organ of the one beside it and is one step to take back", "[item form]")
{
    ItemForm room;
    const qsizetype before = room.session.figures().initiatives.size();
    room.openNew();
    test::checkNames(*room.dialog);
    room.enter(u"Item"_s, u"防災訓練の実施"_s);
    test::type(test::named<QPlainTextEdit>(*room.dialog, u"Aim (P)"_s), u"備え"_s);
    room.enter(u"Budget (yen)"_s, u"１，２００，０００"_s);
    room.enter(u"Begins"_s, u"R3.6.1"_s);
    room.enter(u"Weight in roll-ups"_s, u"2"_s);
    QTest::mouseClick(room.dialog->findChild<QTabWidget*>()->widget(0)->findChildren<QCheckBox*>().at(0), Qt::LeftButton,
                      {}, QPoint(8, 8));
    room.turnTo(u"Milestones and links"_s);
    room.enterRow(u"Milestones"_s, {u"計画"_s, u"2021/6/30"_s, u"2021-06-15"_s});
    room.enterRow(u"Links"_s, {u"要綱"_s, u"https://example.org/1"_s});
    room.save();

    REQUIRE(room.session.figures().initiatives.size() == before + 1);
    const plan::Initiative& item = room.item(u"防災訓練の実施"_s);
    CHECK(item.owners == room.session.figures().initiatives.first().owners);
    CHECK(item.number > 1);
    CHECK(item.aim == u"備え"_s);
    CHECK(item.budget == Yen{1'200'000});
    CHECK(item.startsOn == QDate(2021, 6, 1));
    CHECK(item.weight == 2.0);
    CHECK(item.isNew);
    REQUIRE(item.milestones.size() == 1);
    CHECK(item.milestones[0].doneOn == QDate(2021, 6, 15));
    CHECK(item.links.value(0).address == u"https://example.org/1"_s);
    CHECK(room.undoName() == u"Add item “防災訓練の実施”"_s);
    room.session.undo(&room.page);
    CHECK(room.session.figures().initiatives.size() == before);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("the captions and the fields of an item's form stand in columns", "[item form]")
{
    ItemForm room;
    room.openNew();
    const QWidget* page = room.dialog->findChild<ui::ItemBasics*>();
    REQUIRE(page);
    QSet<int> captions;
    QSet<int> fields;
    QSet<int> ends;
    for (const QLabel* caption : page->findChildren<QLabel*>()) {
        const QWidget* field = caption->buddy();
        REQUIRE(field);
        INFO(caption->text().toStdString());
        CHECK(field->accessibleName() == caption->text());
        if (!qobject_cast<const QPlainTextEdit*>(field))
            CHECK(std::abs(caption->geometry().center().y() - field->geometry().center().y()) <= 1);
        captions.insert(caption->x());
        fields.insert(field->x());
        ends.insert(field->geometry().right());
    }
    CHECK(captions.size() == 2);
    CHECK(fields.size() == 2);
    CHECK(ends.size() == 2);
}

TEST_CASE("a new item's history says that there is none yet", "[item form]")
{
    ItemForm room;
    const auto isTold = [&] {
        return std::ranges::any_of(room.dialog->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"Nothing is recorded yet."_s);
        });
    };
    room.openNew();
    room.turnTo(u"History"_s);
    CHECK(isTold());
    CHECK_FALSE(test::named<ui::TableView>(*room.dialog, u"History of the item"_s)->isVisible());
    room.dialog->close();
    room.openCurrent();
    room.turnTo(u"History"_s);
    CHECK_FALSE(isTold());
    CHECK(test::named<ui::TableView>(*room.dialog, u"History of the item"_s)->isVisible());
}

TEST_CASE("a value that cannot be read is told in the form and nothing typed is lost", "[item form]")
{
    ItemForm room;
    room.openCurrent();
    room.enter(u"Item"_s, u"新しい名前"_s);
    room.enter(u"Cost (yen)"_s, u"12a"_s);
    room.turnTo(u"History"_s);
    room.press(u"Save"_s);
    CHECK(room.dialog->isVisible());
    CHECK(room.problem().contains(u"Cost (yen): “12a”"_s));
    CHECK(room.dialog->findChild<QTabWidget*>()->currentIndex() == 0);
    CHECK(test::named<QLineEdit>(*room.dialog, u"Item"_s)->text() == u"新しい名前"_s);

    room.enter(u"Cost (yen)"_s, u"△5"_s); // the core's rule
    room.press(u"Save"_s);
    CHECK(room.problem().contains(u"The cost must be between 0"_s));

    room.enter(u"Cost (yen)"_s, u"12"_s);
    room.save();
    CHECK(room.item(u"新しい名前"_s).cost == Yen{12});
}

TEST_CASE("leaving a changed form asks first, an unchanged one does not", "[item form]")
{
    ItemForm room;
    room.openCurrent();
    QTest::keyClick(room.dialog, Qt::Key_Escape);
    CHECK(room.prompts.said.isEmpty());
    room.openCurrent();
    room.enter(u"Item"_s, u"x"_s);
    room.prompts.answer = false;
    QTest::keyClick(room.dialog, Qt::Key_Escape);
    CHECK(room.prompts.said.size() == 1);
    CHECK(room.dialog->isVisible());
}

TEST_CASE("a joint item has a lead and partners, or equals", "[item form]")
{
    ItemForm room;
    room.openNew();
    room.enter(u"Item"_s, u"合同事業"_s);
    room.turnTo(u"Organs and themes"_s);
    room.choose(u"Kind of organ"_s, u"Branch"_s);
    auto* owners = test::named<QListWidget>(*room.dialog, u"Organs in order"_s);
    CHECK(owners->count() == 0); // an item has organs of one kind
    for (const auto& branch : {u"千代田 Branch"_s, u"港 Branch"_s, u"大田 Branch"_s}) {
        room.choose(u"Organ to add"_s, branch);
        room.press(u"Add organ"_s);
    }
    const auto lines = [&] {
        QStringList texts;
        for (int row = 0; row < owners->count(); ++row)
            texts.append(owners->item(row)->text());
        return texts.join(u", "_s);
    };
    CHECK(lines() == u"千代田 Branch (leads), 港 Branch (takes part), 大田 Branch (takes part)"_s);
    owners->setCurrentRow(2);
    for (QPushButton* up : room.dialog->findChildren<QPushButton*>()) {
        if (up->text() == u"Up"_s && up->isVisible())
            QTest::mouseClick(up, Qt::LeftButton);
    }
    CHECK(lines() == u"千代田 Branch (leads), 大田 Branch (takes part), 港 Branch (takes part)"_s);
    for (QCheckBox* box : room.dialog->findChildren<QCheckBox*>()) {
        if (box->text().startsWith(u"Equal"_s))
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, 8));
    }
    CHECK(lines() == u"千代田 Branch (partner), 大田 Branch (partner), 港 Branch (partner)"_s);
    room.save();

    const plan::Initiative& item = room.item(u"合同事業"_s);
    CHECK(plan::ownersText(item) == u"千代田 Branch・大田 Branch・港 Branch"_s);
    CHECK(item.isEqual);
    CHECK(item.isJoint());
    CHECK_FALSE(item.leads(item.owners.first().id));
}

TEST_CASE("an organ outside its dates is refused and the form stays", "[item form]")
{
    ItemForm room;
    REQUIRE_DONE(plan::saveOrgan(room.session.database(), {.id = {},
                                                           .kind = plan::OrganKind::Committee,
                                                           .number = 99,
                                                           .name = u"旧調査"_s,
                                                           .validFrom = QDate(2010, 4, 1),
                                                           .validTo = QDate(2015, 3, 31)}));
    room.session.reload();
    room.openNew();
    room.enter(u"Item"_s, u"調査"_s);
    room.turnTo(u"Organs and themes"_s);
    room.choose(u"Kind of organ"_s, u"Committee"_s);
    room.choose(u"Organ to add"_s, u"旧調査 Committee (1 Apr 2010 – 31 Mar 2015)"_s);
    room.press(u"Add organ"_s);
    room.press(u"Save"_s);
    CHECK(room.dialog->isVisible());
    CHECK(room.problem().contains(u"旧調査 Committee does not exist in FY2021"_s));
}

TEST_CASE("themes are ticked in a tree and only the tick is written", "[item form]")
{
    ItemForm room;
    const plan::Initiative before = room.session.figures().initiatives.first();
    room.openCurrent();
    auto* tree = room.dialog->findChild<ui::ThemeTree*>();
    const auto all = plan::loadThemes(room.session.database());
    REQUIRE_DONE(all);
    const auto other = std::ranges::find_if(*all, [&](const plan::Theme& theme) { return !before.themes.contains(theme); });
    REQUIRE(other != all->end());
    tree->setTicked(before.themes + QList<plan::Theme>{*other});
    room.save();
    CHECK(room.session.figures().initiatives.first().themes == before.themes + QList<plan::Theme>{*other});
    const auto rows = storage::changedRows(room.session.database());
    REQUIRE_DONE(rows);
    CHECK(std::ranges::count(*rows, rows->last().set.id, [](const auto& row) { return row.set.id; }) == 1);
}

TEST_CASE("the form opens by Ctrl+E and by a double click on the row's number", "[item form]")
{
    ItemForm room;
    auto* view = room.page.findChild<ui::InitiativeView*>();
    view->setFocus();
    room.page.activateWindow();
    REQUIRE(test::waitUntil([&] { return room.page.isActiveWindow(); }));
    QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier);
    room.opened();
    room.dialog->close();
    room.deleteClosed();

    auto* numbers = view->verticalHeader();
    QTest::mouseDClick(numbers->viewport(), Qt::LeftButton, {},
                       QPoint(4, numbers->sectionViewportPosition(2) + numbers->sectionSize(2) / 2));
    room.opened();
    CHECK(test::named<QLineEdit>(*room.dialog, u"Item"_s)->text() == room.session.figures().initiatives.at(2).title);
}

TEST_CASE("the history tells every change of the item with its value before and after", "[item form]")
{
    ItemForm room;
    room.openCurrent();
    room.enter(u"Budget (yen)"_s, u"500"_s);
    room.choose(u"Status"_s, u"Under way"_s);
    room.save();
    room.openCurrent();
    room.turnTo(u"Activities"_s);
    room.enter(u"Day"_s, u"2021/13/1"_s);
    room.press(u"Note it"_s);
    CHECK(room.problem().contains(u"2021/13/1"_s));
    room.enter(u"Day"_s, u"2021/12/1"_s);
    room.enter(u"What was done"_s, u"会議を開いた"_s);
    room.press(u"Note it"_s);
    CHECK(room.problem().isEmpty());
    room.turnTo(u"History"_s);
    const auto* history = test::named<ui::TableView>(*room.dialog, u"History of the item"_s);
    QStringList lines;
    for (const auto& row : history->tableModel()->table().rows)
        lines.append(row[3].text + u": "_s + row[4].text + u" > "_s + row[5].text);
    INFO(lines.join(u'\n').toStdString());
    CHECK(lines.contains(u"Activity:  > 会議を開いた"_s));
    CHECK(lines.contains(u"Budget:  > 500 yen"_s));
    CHECK(lines.contains(u"Status:  > Under way"_s));
    CHECK(lines.last().startsWith(u"Item:  > "_s)); // when it was entered
    CHECK_FALSE(history->tableModel()->table().rows.first()[1].text.isEmpty());
}

TEST_CASE("an item that a file open for reading holds can be looked at, not changed", "[item form]")
{
    ItemForm room;
    room.openReadOnly();
    CHECK_FALSE(test::button(room.page, u"New item…"_s)->isEnabled());
    room.openCurrent();
    CHECK_FALSE(test::button(*room.dialog, u"Save"_s)->isEnabled());
    CHECK(test::named<QLineEdit>(*room.dialog, u"Item"_s)->isReadOnly());
    CHECK(room.problem().contains(room.session.readOnlyReason()));
}

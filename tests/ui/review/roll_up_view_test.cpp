// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/review/roll_up_view.h"

#include "core/review/rollup.h"
#include "tests/ui/review/round_view.h"
#include "ui/review/items_dialog.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("grades are counted by kind of organ, organ and theme, each item once in the whole", "[review]")
{
    test::RoundView<ui::RollUpView> room;
    test::checkNames(room.view);
    const auto review = *room.state.review();
    const auto rollUp = review::rollUp(review, review::byOrganKind());
    const auto* table = room.view.findChild<ui::TableView*>();
    REQUIRE(table);
    CHECK(table->tableModel()->table().rows.size() == rollUp.groups.size());
    CHECK(table->tableModel()->table().totals.first().text == rollUp.whole.name);

    auto* by = test::named<QComboBox>(room.view, u"Grades by"_s);
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Down);
    CHECK(room.view.tables().first().rows.size() == review::rollUp(review, review::byOrgan()).groups.size());
    QTest::keyClick(by, Qt::Key_Down);
    CHECK(room.view.tables().first().rows.size() ==
          review::rollUp(review, review::byTheme(plan::ThemeKind::Mission)).groups.size());
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("a line of the roll-up leads to its items, and one of them to its sheet", "[review]")
{
    test::RoundView<ui::RollUpView> room;
    auto* table = room.view.findChild<ui::TableView*>();
    const QString group = table->tableModel()->table().rows[1].first().text;
    const QModelIndex line = table->tableModel()->index(table->tableModel()->rowOf(1), 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(line).center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(line).center());
    auto* dialog = test::opened<ui::ItemsDialog>(room.view);
    test::checkNames(*dialog);
    auto* items = dialog->findChild<ui::TableView*>();
    const auto groups = review::byOrganKind();
    QList<InitiativeId> wanted;
    for (const auto& sheet : room.state.review()->sheets) {
        if (groups(sheet.item).contains(group))
            wanted.append(sheet.item.id);
    }
    REQUIRE(items->tableModel()->table().rows.size() == wanted.size());

    const QSignalSpy chosen(dialog, &ui::ItemsDialog::itemChosen);
    const QModelIndex item = items->tableModel()->index(items->tableModel()->rowOf(0), 0);
    QTest::mouseClick(items->viewport(), Qt::LeftButton, {}, items->visualRect(item).center());
    QTest::mouseClick(test::button(*dialog, u"Go to the sheet"_s), Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<InitiativeId>() == wanted.first());
}

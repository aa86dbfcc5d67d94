// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/review/rollover_dialog.h"

#include "core/plan/plan_store.h"
#include "tests/ui/review/round_view.h"
#include "tests/ui/review/tools_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>

using namespace shirube;
using namespace Qt::StringLiterals;
using review::Direction;

namespace
{

// Of the first items, one is complete, one abolished and one to be merged.
struct Rolling : test::RoundView<test::ToolsView>
{
    ui::RolloverDialog* dialog = nullptr;

    Rolling()
    {
        write(2, [](review::Sheet& sheet, int index) {
            const QList<Direction> directions{Direction::Complete, Direction::Abolish, Direction::Merge, Direction::Expand};
            sheet.direction = directions.value(index, Direction::Continue);
        });
        choose(1); // the last round of the year proposes, whichever is looked at
        QTest::mouseClick(test::button(view, u"Roll over to FY2022…"_s), Qt::LeftButton);
        dialog = test::opened<ui::RolloverDialog>(view);
    }

    [[nodiscard]] QList<plan::Initiative> items(int year)
    {
        auto all = plan::loadInitiatives(session.database());
        REQUIRE_DONE(all);
        all->removeIf([&](const plan::Initiative& item) { return item.fiscalYear != FiscalYear(year); });
        return *all;
    }
    [[nodiscard]] ui::TableView* lines() const { return test::named<ui::TableView>(*dialog, u"Items of FY2021"_s); }
    void select(int row)
    {
        const QModelIndex line = lines()->model()->index(row, 1);
        QTest::mouseClick(lines()->viewport(), Qt::LeftButton, {}, lines()->visualRect(line).center());
    }
    [[nodiscard]] QPushButton* doIt(qsizetype count) const
    {
        return test::button(*dialog, u"Roll over %1 items"_s.arg(count));
    }
};

} // namespace

TEST_CASE("the directions of the last round propose what goes on; a merged item asks into which", "[review]")
{
    Rolling room;
    test::checkNames(*room.dialog);
    const auto before = room.items(2021);
    const qsizetype all = before.size();
    CHECK(room.lines()->model()->rowCount() == all);
    CHECK_FALSE(room.doIt(all - 3)->isEnabled());

    room.select(2);
    auto* into = test::named<QComboBox>(*room.dialog, u"The item that goes on"_s);
    into->setFocus();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(into, Qt::Key_Down);
    QTest::mouseClick(test::button(*room.dialog, u"Merge into"_s), Qt::LeftButton);
    CHECK(room.dialog->rollover().refusals.join(u'\n') == u"");
    CHECK(room.doIt(all - 3)->isEnabled());

    room.select(1); // thought better of
    QTest::mouseClick(test::button(*room.dialog, u"Carry"_s), Qt::LeftButton);
    QTest::mouseClick(room.doIt(all - 2), Qt::LeftButton);
    CHECK_FALSE(room.dialog->isVisible());
    CHECK(room.items(2022).size() == all - 2);
    CHECK(room.items(2021) == before);
    CHECK(room.prompts.errors.isEmpty());

    room.session.undo(&room.view);
    CHECK(room.items(2022).isEmpty());
}

TEST_CASE("merging into an item that ends is refused before anything is written", "[review]")
{
    Rolling room;
    const qsizetype all = room.items(2021).size();
    room.select(2);
    QTest::mouseClick(test::button(*room.dialog, u"Merge into"_s), Qt::LeftButton); // into the first, which is complete
    CHECK(room.dialog->rollover().refusals.size() == 1);
    CHECK_FALSE(room.doIt(all - 3)->isEnabled());
    QTest::mouseClick(test::button(*room.dialog, u"Do not carry"_s), Qt::LeftButton);
    CHECK(room.doIt(all - 3)->isEnabled());
}

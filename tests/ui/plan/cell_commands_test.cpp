// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/saved_view.h"
#include "tests/ui/open_page.h"
#include "ui/plan/initiative_model.h"
#include "ui/plan/initiative_view.h"
#include "ui/plan/paste_dialog.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/view_menu.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>

using namespace shirube;
using namespace Qt::StringLiterals;
using ui::InitiativeModel;

namespace
{

struct TableRoom : test::OpenPage<ui::PlanPage>
{
    ui::InitiativeView* view = page.findChild<ui::InitiativeView*>();

    [[nodiscard]] QModelIndex cell(int row, int column) const { return view->model()->index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column).data().toString(); }
    void select(int row, int column, int lastRow, int lastColumn)
    {
        view->setFocus();
        view->setCurrentIndex(cell(row, column));
        view->selectionModel()->select({cell(row, column), cell(lastRow, lastColumn)}, QItemSelectionModel::ClearAndSelect);
    }
    void paste(const QString& block)
    {
        QGuiApplication::clipboard()->setText(block);
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] ui::PasteDialog* preview() const { return page.window()->findChild<ui::PasteDialog*>(); }
    [[nodiscard]] QStringList said(const QWidget* in) const
    {
        QStringList texts;
        for (const QLabel* label : in->findChildren<QLabel*>()) {
            if (label->isVisibleTo(in))
                texts.append(label->text());
        }
        return texts;
    }
    [[nodiscard]] const plan::Initiative& item(int row) const { return session.figures().initiatives.at(row); }
};

} // namespace

TEST_CASE("a pasted block is shown first and goes in as one step that undo takes back")
{
    TableRoom room;
    const QList<plan::Initiative> before = room.session.figures().initiatives;
    room.select(1, InitiativeModel::StatusColumn, 1, InitiativeModel::StatusColumn);
    room.paste(u"完了\t会議済\r\nunder way\tＡ社\r\n"_s);
    ui::PasteDialog* preview = room.preview();
    REQUIRE(preview);
    CHECK(room.session.figures().initiatives == before);
    CHECK(preview->findChild<ui::TableView*>()->tableModel()->table().rows.at(0).at(1).text == u"not entered → Done"_s);
    QTest::mouseClick(test::button(*preview, u"Paste"_s), Qt::LeftButton);

    CHECK(room.item(1).status == plan::Status::Done);
    CHECK(room.item(1).note == u"会議済"_s);
    CHECK(room.item(2).status == plan::Status::UnderWay);
    CHECK(room.item(2).note == u"Ａ社"_s);
    CHECK(room.undoName() == u"Paste into 2 items"_s);
    room.session.undo(&room.page);
    CHECK(room.session.figures().initiatives == before);
}

TEST_CASE("one bad cell keeps the whole block out and is named")
{
    TableRoom room;
    const QList<plan::Initiative> before = room.session.figures().initiatives;
    room.select(1, InitiativeModel::StatusColumn, 1, InitiativeModel::StatusColumn);
    room.paste(u"完了\tx\nもうすぐ\ty\n"_s);
    ui::PasteDialog* preview = room.preview();
    REQUIRE(preview);
    CHECK_FALSE(test::button(*preview, u"Paste"_s)->isEnabled());
    CHECK(room.said(preview).join(u'\n').contains(u"▲ Row 2, Status: “もうすぐ”"_s));
    QTest::keyClick(preview, Qt::Key_Escape);
    CHECK(room.session.figures().initiatives == before);
}

TEST_CASE("a block beyond the table's edge says where")
{
    TableRoom room;
    const int last = room.view->model()->rowCount() - 1;
    room.select(last, InitiativeModel::NoteColumn, last, InitiativeModel::NoteColumn);
    room.paste(u"a\tb\nc\td\n"_s);
    REQUIRE(room.preview());
    CHECK_FALSE(test::button(*room.preview(), u"Paste"_s)->isEnabled());
    const QString said = room.said(room.preview()).join(u'\n');
    CHECK(said.contains(u"right of the last column “Note”"_s));
    CHECK(said.contains(room.item(last).title));
}

TEST_CASE("the rows as they are seen are meant")
{
    TableRoom room;
    room.view->sortByColumn(InitiativeModel::TitleColumn, Qt::DescendingOrder);
    const QString first = room.text(0, InitiativeModel::TitleColumn);
    const QString second = room.text(1, InitiativeModel::TitleColumn);
    room.select(0, InitiativeModel::NoteColumn, 0, InitiativeModel::NoteColumn);
    room.paste(u"one\ntwo\n"_s);
    QTest::mouseClick(test::button(*room.preview(), u"Paste"_s), Qt::LeftButton);
    for (const plan::Initiative& item : room.session.figures().initiatives) {
        if (item.title == first)
            CHECK(item.note == u"one"_s);
        if (item.title == second)
            CHECK(item.note == u"two"_s);
    }
}

TEST_CASE("what was copied with its headers goes back in without them")
{
    TableRoom room;
    room.select(0, InitiativeModel::TitleColumn, 3, InitiativeModel::NoteColumn);
    QTest::keyClick(room.view, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(room.view, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(room.preview());
    CHECK(room.preview()->paste().problems == 0);
    CHECK(room.preview()->paste().changes == 0);
    CHECK(room.preview()->paste().rows.size() == 4);
}

TEST_CASE("fill down takes the first selected row into the others in one step")
{
    TableRoom room;
    const QList<plan::Initiative> before = room.session.figures().initiatives;
    room.view->model()->setData(room.cell(2, InitiativeModel::StatusColumn), int(plan::Status::UnderWay));
    room.view->model()->setData(room.cell(2, InitiativeModel::NoteColumn), u"第１回済"_s);
    room.select(2, InitiativeModel::StatusColumn, 6, InitiativeModel::NoteColumn);
    QTest::keyClick(room.view, Qt::Key_D, Qt::ControlModifier);
    for (int row = 2; row <= 6; ++row) {
        CHECK(room.item(row).status == plan::Status::UnderWay);
        CHECK(room.item(row).note == u"第１回済"_s);
    }
    room.session.undo(&room.page);
    CHECK(room.item(3) == before[3]);
    CHECK(room.item(2).note == u"第１回済"_s);
}

TEST_CASE("Ctrl+Enter enters what was typed into all selected cells of the column")
{
    TableRoom room;
    const QList<plan::Initiative> before = room.session.figures().initiatives;
    room.select(4, InitiativeModel::NoteColumn, 8, InitiativeModel::NoteColumn);
    test::type(room.view, u"済"_s);
    auto* editor = room.view->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    for (int row = 4; row <= 8; ++row)
        CHECK(room.item(row).note == u"済"_s);
    CHECK(room.item(9) == before[9]);
    room.session.undo(&room.page);
    CHECK(room.session.figures().initiatives == before);
}

TEST_CASE("Delete clears all selected cells in one step, but never a title")
{
    TableRoom room;
    room.select(0, InitiativeModel::StatusColumn, 5, InitiativeModel::NoteColumn);
    room.paste(u"Done\ta\nDone\tb\nDone\tc\n"_s);
    QTest::mouseClick(test::button(*room.preview(), u"Paste"_s), Qt::LeftButton);
    const QList<plan::Initiative> filled = room.session.figures().initiatives;
    QTest::keyClick(room.view, Qt::Key_Delete);
    CHECK_FALSE(room.item(2).status.has_value());
    CHECK(room.item(2).note.isEmpty());
    CHECK(room.undoName() == u"Clear cells of 3 items"_s);
    room.session.undo(&room.page);
    CHECK(room.session.figures().initiatives == filled);

    room.select(0, InitiativeModel::TitleColumn, 2, InitiativeModel::NoteColumn);
    QTest::keyClick(room.view, Qt::Key_Delete);
    CHECK(room.session.figures().initiatives == filled);
    CHECK(room.said(&room.page).join(u'\n').contains(u"▲ Item"_s));
}

TEST_CASE("columns of the item's form can be shown and typed into")
{
    TableRoom room;
    CHECK(room.view->isColumnHidden(InitiativeModel::BudgetColumn));
    auto* menu = room.page.findChild<ui::ViewMenu*>();
    REQUIRE(menu);
    ui::ListState state = menu->state();
    state.columns = {{plan::ItemColumn::Title, 300}, {plan::ItemColumn::Budget, 120}, {plan::ItemColumn::Start, 120}};
    menu->apply(state);
    CHECK(room.view->shownColumns() == QList<int>{InitiativeModel::TitleColumn, InitiativeModel::BudgetColumn,
                                                  InitiativeModel::StartColumn});
    room.select(0, InitiativeModel::BudgetColumn, 0, InitiativeModel::BudgetColumn);
    room.paste(u"１２０万円\tR3.10.1\n"_s);
    QTest::mouseClick(test::button(*room.preview(), u"Paste"_s), Qt::LeftButton);
    CHECK(room.item(0).budget == Yen{1'200'000});
    CHECK(room.item(0).startsOn == QDate(2021, 10, 1));
}

TEST_CASE("a view that was saved brings filter, order, columns and groups back")
{
    TableRoom room;
    auto* menu = room.page.findChild<ui::ViewMenu*>();
    REQUIRE(menu);
    ui::ListState wanted;
    wanted.criteria.organKind = plan::OrganKind::Branch;
    wanted.grouping = ui::Grouping::Organ;
    wanted.sortColumn = plan::ItemColumn::Title;
    wanted.columns = {{plan::ItemColumn::Owners, 110}, {plan::ItemColumn::Title, 400}, {plan::ItemColumn::Aim, 200}};
    menu->apply(wanted);
    const int rows = room.view->model()->rowCount();
    CHECK(rows < int(room.session.figures().initiatives.size()));
    CHECK_FALSE(room.view->isColumnHidden(InitiativeModel::GroupColumn));
    CHECK(room.text(0, InitiativeModel::GroupColumn).contains(u"Branch"_s));
    menu->save(u"支部別"_s);
    menu->apply({});
    CHECK(room.view->model()->rowCount() == int(room.session.figures().initiatives.size()));
    CHECK(room.view->isColumnHidden(InitiativeModel::GroupColumn));

    Q_EMIT menu->aboutToShow();
    QAction* saved = nullptr;
    for (QAction* action : menu->actions())
        saved = action->text() == u"支部別" ? action : saved;
    REQUIRE(saved);
    saved->trigger();
    CHECK(room.view->model()->rowCount() == rows);
    CHECK(menu->state().grouping == ui::Grouping::Organ);
    CHECK(menu->state().sortColumn == plan::ItemColumn::Title);
    CHECK(room.view->shownColumns().size() == 3);
    CHECK(room.view->columnWidth(InitiativeModel::TitleColumn) == 400);
}

TEST_CASE("groups stand in the plan's order, each named once with its number of items")
{
    TableRoom room;
    auto* menu = room.page.findChild<ui::ViewMenu*>();
    REQUIRE(menu);
    ui::ListState wanted;
    wanted.grouping = ui::Grouping::OrganKind;
    menu->apply(wanted);
    QStringList groups;
    for (int row = 0; row < room.view->model()->rowCount(); ++row) {
        if (const QString name = room.text(row, InitiativeModel::GroupColumn); !name.isEmpty())
            groups.append(name);
    }
    CHECK(groups.size() == 6);
    CHECK(groups.first().startsWith(u"Head office ("_s));
    CHECK(groups.last().startsWith(u"Branch ("_s));
}

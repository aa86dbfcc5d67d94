// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/plan/plan_page.h"

#include "tests/ui/open_page.h"
#include "ui/plan/initiative_model.h"
#include "ui/plan/initiative_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace shirube;
using namespace Qt::StringLiterals;
using ui::InitiativeModel;

namespace
{

struct PlanRoom : test::OpenPage<ui::PlanPage>
{
    ui::InitiativeView* view = page.findChild<ui::InitiativeView*>();

    [[nodiscard]] QModelIndex cell(int row, int column) const { return view->model()->index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column).data().toString(); }
    [[nodiscard]] int rows() const { return view->model()->rowCount(); }
    [[nodiscard]] int rowWithIndicator() const
    {
        for (int row = 0; row < rows(); ++row) {
            if (!text(row, InitiativeModel::IndicatorColumn).isEmpty())
                return row;
        }
        FAIL("the shipped plan has an indicator");
        return -1;
    }
    void choose(int row, int column)
    {
        view->setFocus();
        view->setCurrentIndex(cell(row, column));
    }
    void type(const QString& typed)
    {
        test::type(view, typed.left(1));
        if (auto* editor = view->viewport()->findChild<QLineEdit*>())
            test::type(editor, typed.mid(1));
    }
    void pressInEditor(Qt::Key key)
    {
        auto* editor = view->viewport()->findChild<QLineEdit*>();
        REQUIRE(editor);
        QTest::keyClick(editor, key);
        // The view lets go of a closed editor when the event loop runs.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QString message() const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page) && label->text().startsWith(u"▲"))
                return label->text();
        }
        return {};
    }
};

} // namespace

TEST_CASE("joint items stand once, with all their owners")
{
    PlanRoom room;
    CHECK(room.rows() == int(room.session.figures().initiatives.size()));
    int joint = 0;
    for (int row = 0; row < room.rows(); ++row)
        joint += room.text(row, InitiativeModel::OwnersColumn).count(u'・') >= 5 ? 1 : 0;
    CHECK(joint == 4); // 5 branches share the fifth
    test::checkNames(room.page);
}

TEST_CASE("typing a note opens its editor from the first key, Enter takes it and goes down")
{
    PlanRoom room;
    room.choose(2, InitiativeModel::NoteColumn);
    room.type(u"abc"_s);
    room.pressInEditor(Qt::Key_Return);
    CHECK(room.text(2, InitiativeModel::NoteColumn) == u"abc"_s);
    CHECK(room.view->currentIndex() == room.cell(3, InitiativeModel::NoteColumn));

    room.session.undo(&room.page);
    CHECK(room.text(2, InitiativeModel::NoteColumn).isEmpty());
}

TEST_CASE("an input method opens the editor with its first composed character")
{
    PlanRoom room;
    room.choose(0, InitiativeModel::NoteColumn);
    QInputMethodEvent composing(u"か"_s, {});
    QCoreApplication::sendEvent(room.view, &composing);
    auto* editor = room.view->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    QInputMethodEvent done;
    done.setCommitString(u"会議済"_s);
    QCoreApplication::sendEvent(editor, &done);
    room.pressInEditor(Qt::Key_Return);
    CHECK(room.text(0, InitiativeModel::NoteColumn) == u"会議済"_s);
}

TEST_CASE("Esc gives up what was typed")
{
    PlanRoom room;
    room.choose(0, InitiativeModel::NoteColumn);
    room.type(u"wrong"_s);
    room.pressInEditor(Qt::Key_Escape);
    CHECK(room.text(0, InitiativeModel::NoteColumn).isEmpty());
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("an actual is taken in full-width digits and cleared by Delete")
{
    PlanRoom room;
    const int row = room.rowWithIndicator();
    const QString unknown = room.text(row, InitiativeModel::ActualColumn);
    room.choose(row, InitiativeModel::ActualColumn);
    room.type(u"８１，２３４"_s);
    room.pressInEditor(Qt::Key_Return);
    CHECK(room.text(row, InitiativeModel::ActualColumn) == u"81,234"_s);

    room.choose(row, InitiativeModel::ActualColumn);
    QTest::keyClick(room.view, Qt::Key_Delete);
    CHECK(room.text(row, InitiativeModel::ActualColumn) == unknown);
    room.session.undo(&room.page);
    CHECK(room.text(row, InitiativeModel::ActualColumn) == u"81,234"_s);
}

TEST_CASE("a bad number is refused by name and stays in its editor")
{
    PlanRoom room;
    const int row = room.rowWithIndicator();
    const QString before = room.text(row, InitiativeModel::ActualColumn);
    room.choose(row, InitiativeModel::ActualColumn);
    room.type(u"12abc"_s);
    room.pressInEditor(Qt::Key_Return);

    auto* editor = room.view->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == u"12abc"_s);
    CHECK(room.message().contains(u"12abc"_s));
    CHECK(room.text(row, InitiativeModel::ActualColumn) == before);

    editor->setText(u"12"_s);
    room.pressInEditor(Qt::Key_Return);
    CHECK(room.text(row, InitiativeModel::ActualColumn) == u"12"_s);
    CHECK(room.message().isEmpty());
}

TEST_CASE("a status is chosen in its cell by the keyboard")
{
    PlanRoom room;
    room.choose(1, InitiativeModel::StatusColumn);
    QTest::keyClick(room.view, Qt::Key_F2);
    auto* box = room.view->viewport()->findChild<QComboBox*>();
    REQUIRE(box);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    const QString chosen = box->currentText();
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(room.text(1, InitiativeModel::StatusColumn) == chosen);
    CHECK(room.session.figures().initiatives.at(1).status == plan::Status::UnderWay);
}

TEST_CASE("the status of all selected items is set in one step")
{
    PlanRoom room;
    room.choose(0, InitiativeModel::TitleColumn);
    room.view->selectionModel()->select({room.cell(0, 0), room.cell(9, 3)}, QItemSelectionModel::Select);
    test::button(room.page, u"Set status…"_s)->menu()->actions().at(2)->trigger();
    const auto done = [&] {
        return std::ranges::count(room.session.figures().initiatives, plan::Status::Done,
                                  &plan::Initiative::status);
    };
    CHECK(done() == 10);
    CHECK(room.view->selectedItems().size() == 10);
    room.session.undo(&room.page);
    CHECK(done() == 0);
}

TEST_CASE("the filter counts what it shows and an edit does not take its line away")
{
    PlanRoom room;
    const int all = room.rows();
    auto* status = test::named<QComboBox>(room.page, u"Status"_s);
    status->setCurrentIndex(1); // not entered
    CHECK(room.rows() == all);
    room.choose(0, InitiativeModel::StatusColumn);
    room.view->model()->setData(room.cell(0, InitiativeModel::StatusColumn), int(plan::Status::Done));
    CHECK(room.rows() == all);

    QTest::keyClicks(test::named<QLineEdit>(room.page, u"Search items"_s), u"zzzz"_s);
    CHECK(room.rows() == 0);
    CHECK_FALSE(room.view->isVisible());
    QTest::mouseClick(test::button(room.page, u"Show all"_s), Qt::LeftButton);
    CHECK(room.rows() == all);
    CHECK(room.view->isVisible());
}

TEST_CASE("copying takes the selected cells with their headers")
{
    PlanRoom room;
    room.choose(0, InitiativeModel::TitleColumn);
    QTest::keyClick(room.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() ==
          u"Item\n%1\n"_s.arg(room.text(0, InitiativeModel::TitleColumn)));
}

TEST_CASE("a file open for reading is shown and not edited, with the reason")
{
    PlanRoom room;
    room.openReadOnly();
    const QModelIndex note = room.cell(0, InitiativeModel::NoteColumn);
    CHECK_FALSE(note.flags() & Qt::ItemIsEditable);
    CHECK(note.data(Qt::ToolTipRole).toString() == room.session.readOnlyReason());
    CHECK_FALSE(test::button(room.page, u"Set status…"_s)->isEnabled());
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/review/actions.h"
#include "core/review/review_store.h"
#include "tests/ui/open_page.h"
#include "ui/plan/board_view.h"
#include "ui/plan/item_dialog.h"

#include <QDropEvent>
#include <QMimeData>

using namespace shirube;
using namespace Qt::StringLiterals;
using review::Stage;

namespace
{

struct Board : test::OpenPage<ui::BoardView>
{
    [[nodiscard]] ui::BoardColumn* column(Stage stage) const
    {
        return page.findChildren<ui::BoardColumn*>().at(int(stage) - 1);
    }
    [[nodiscard]] QString counts() const
    {
        QStringList texts;
        for (const auto* one : page.findChildren<ui::BoardColumn*>())
            texts.append(QString::number(one->cards().size()));
        return texts.join(u' ');
    }
    void press(Stage stage, Qt::Key key)
    {
        column(stage)->setFocus();
        QTest::keyClick(column(stage), key, Qt::ControlModifier);
    }
    [[nodiscard]] QString message() const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->text().startsWith(u"▲"))
                return label->text();
        }
        return {};
    }
    [[nodiscard]] int all() const { return int(session.figures().initiatives.size()); }
};

} // namespace

TEST_CASE("Ctrl and an arrow move the selected cards, as one step to take back", "[board]")
{
    Board room;
    const int all = room.all();
    CHECK(room.counts() == u"%1 0 0 0 0 0"_s.arg(all)); // the plan does not say what is begun
    test::checkNames(room.page);
    auto* unknown = room.column(Stage::Unknown);
    for (int row = 0; row < 3; ++row)
        unknown->selectionModel()->select(unknown->model()->index(row, 0), QItemSelectionModel::Select);
    room.press(Stage::Unknown, Qt::Key_Right);
    CHECK(room.counts() == u"%1 3 0 0 0 0"_s.arg(all - 3));
    CHECK(room.column(Stage::Plan)->selectedIds().size() == 3);
    room.press(Stage::Plan, Qt::Key_Right);
    CHECK(room.counts() == u"%1 0 3 0 0 0"_s.arg(all - 3));
    CHECK(room.column(Stage::Do)->selectedIds().size() == 3); // and they stay selected
    room.press(Stage::Do, Qt::Key_Right);
    CHECK(room.counts() == u"%1 0 0 0 0 3"_s.arg(all - 3));
    room.press(Stage::Finished, Qt::Key_Right);
    CHECK(room.message().contains(u"no status to move to"_s));
    room.session.undo(&room.page);
    CHECK(room.counts() == u"%1 0 3 0 0 0"_s.arg(all - 3));
    room.session.undo(&room.page);
    room.session.undo(&room.page);
    CHECK(room.counts() == u"%1 0 0 0 0 0"_s.arg(all));
}

TEST_CASE("what has no status stands by itself, for as long as there is such an item", "[board]")
{
    Board room;
    room.page.show();
    QList<InitiativeId> items;
    for (const auto& item : room.session.figures().initiatives)
        items.append(item.id);
    CHECK(room.column(Stage::Unknown)->isVisible());
    Q_EMIT room.column(Stage::Plan)->dropped(items, Stage::Unknown);
    CHECK_FALSE(room.column(Stage::Unknown)->isVisible());
    CHECK(room.counts() == u"0 %1 0 0 0 0"_s.arg(room.all()));
}

TEST_CASE("a card dropped on another column takes its status; C and A cannot be given that way", "[board]")
{
    Board room;
    room.column(Stage::Unknown)->setCurrentRow(0);
    const QList<InitiativeId> card = room.column(Stage::Unknown)->selectedIds();
    Q_EMIT room.column(Stage::Finished)->dropped(card, Stage::Unknown);
    CHECK(room.column(Stage::Finished)->cards().size() == 1);
    Q_EMIT room.column(Stage::Check)->dropped(card, Stage::Finished);
    CHECK(room.column(Stage::Check)->cards().size() == 0);
    CHECK(room.message().contains(u"submit and grade it"_s));
    Q_EMIT room.column(Stage::Unknown)->dropped(card, Stage::Finished);
    CHECK(room.column(Stage::Finished)->cards().size() == 1);
    CHECK(room.message().contains(u"is known"_s));
    CHECK(room.undoName().startsWith(u"Set status of"_s));
}

TEST_CASE("sheets carry an item through C and A, with its grade", "[board]")
{
    Board room;
    room.session.setAsOf(YearMonth(2021, 9));
    storage::Database& file = room.session.database();
    const auto scales = review::loadScales(file);
    REQUIRE_DONE(scales);
    REQUIRE_DONE(review::createRounds(file, FiscalYear(2021), review::Period::HalfYear, scales->first().id));
    const auto rounds = review::loadRounds(file);
    REQUIRE_DONE(rounds);
    const InitiativeId item = room.session.figures().initiatives.first().id;
    REQUIRE_DONE(review::submit(file, rounds->first().id, {item}, QDate(2021, 10, 5)));
    room.session.reload();
    CHECK(room.column(Stage::Check)->cards().value(0).item == item);

    review::Sheet sheet;
    sheet.round = rounds->first().id;
    sheet.item = item;
    sheet.submittedOn = QDate(2021, 10, 5);
    sheet.firstGrade = u"B"_s;
    sheet.firstReason = u"おおむね"_s;
    sheet.direction = review::Direction::Continue;
    const auto sheets = review::loadSheets(file, rounds->first().id);
    REQUIRE_DONE(sheets);
    sheet.id = sheets->value(item).id;
    REQUIRE_DONE(review::saveSheets(file, {sheet}));
    REQUIRE_DONE(review::assess(file, rounds->first().id, {item}, QDate(2021, 10, 20)));
    room.session.reload();
    REQUIRE(room.column(Stage::Act)->cards().size() == 1);
    CHECK(room.column(Stage::Act)->cards().first().grade.letter == u"B"_s);
    room.column(Stage::Act)->setCurrentRow(0);
    room.press(Stage::Act, Qt::Key_Left);
    CHECK(room.column(Stage::Act)->cards().size() == 1);
    room.press(Stage::Act, Qt::Key_Right);
    CHECK(room.column(Stage::Finished)->cards().size() == 1);
}

TEST_CASE("Enter opens a card's form, arrows go from column to column", "[board]")
{
    Board room;
    room.column(Stage::Unknown)->setCurrentRow(1);
    room.press(Stage::Unknown, Qt::Key_Right);
    room.column(Stage::Plan)->setFocus();
    QTest::keyClick(room.column(Stage::Plan), Qt::Key_Left);
    room.column(Stage::Unknown)->setFocus();
    QTest::keyClick(room.column(Stage::Unknown), Qt::Key_Return);
    CHECK(room.page.findChild<ui::ItemDialog*>());
}

TEST_CASE("a file open for reading shows the board and moves nothing", "[board]")
{
    Board room;
    room.openReadOnly();
    const QString before = room.counts();
    room.column(Stage::Unknown)->setCurrentRow(0);
    room.press(Stage::Unknown, Qt::Key_Right);
    CHECK(room.counts() == before);
    CHECK(room.message().contains(room.session.readOnlyReason()));
    CHECK(room.prompts.errors.isEmpty());
}

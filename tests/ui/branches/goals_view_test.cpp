// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/branches/branch_goals_view.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/report/branch_tables.h"
#include "tests/ui/membership/sample_view.h"
#include "ui/branches/goal_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

/// The goal sheets alone, over the sample file.
class GoalSheets : public QWidget
{
public:
    explicit GoalSheets(ui::Session& session) : state(session), view(state, this) { view.resize(1'100, 560); }
    void refresh()
    {
        state.reload(this);
        view.refresh();
    }
    ui::BranchesState state;
    ui::BranchGoalsView view;
};

struct Room : test::SampleView<GoalSheets>
{
    ui::GoalTable& table = *view.findChild<ui::GoalTable*>();

    // As a click does it: keys held in a test before are not held now.
    void select(int row, int column)
    {
        table.selectionModel()->setCurrentIndex(table.model()->index(row, column), QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] QString text(int row, int column) const { return table.model()->index(row, column).data().toString(); }
    [[nodiscard]] QLineEdit* editor() const { return table.findChild<QLineEdit*>(); }
    [[nodiscard]] qsizetype goals() { return plan::loadBranchGoals(session.database())->size(); }
    [[nodiscard]] QString problem() const
    {
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            if (label->text().startsWith(u"▲ "_s))
                return label->text();
        }
        return {};
    }
};

constexpr int target = report::goalTargetColumn;
constexpr int note = report::goalNoteColumn;

} // namespace

TEST_CASE("an own target is typed over its cell, Enter goes down, the difference follows", "[branches][goals]")
{
    Room room;
    const qint64 apportioned = *room.session.figures().branches.first().target;
    room.select(1, target); // row 0 is the sum
    QTest::keyClick(&room.table, Qt::Key_5);
    REQUIRE(room.editor());
    CHECK(room.editor()->text() == u"5");
    room.editor()->setText(QString::number(apportioned + 25));
    QTest::keyClick(room.editor(), Qt::Key_Return);
    CHECK(room.text(1, target) == formatCount(apportioned + 25));
    CHECK(room.text(1, 4) == u"+25");
    CHECK(room.text(0, 4) == u"+25");
    CHECK(room.table.currentIndex().row() == 2);
    CHECK(room.goals() == 1);
    REQUIRE(room.prompts.errors.isEmpty());
    room.session.undo(&room.view);
    CHECK(room.text(1, target) == unknownText());
    CHECK(room.goals() == 0);
}

TEST_CASE("what is no number stays in its editor with the reason beside it; Esc gives it up", "[branches][goals]")
{
    Room room;
    room.select(1, target);
    QTest::keyClick(&room.table, Qt::Key_F2);
    REQUIRE(room.editor());
    room.editor()->setText(u"約3千"_s);
    QTest::keyClick(room.editor(), Qt::Key_Return);
    CHECK(room.problem().contains(u"約3千"_s));
    REQUIRE(room.editor());
    room.editor()->setText(u"-5"_s);
    QTest::keyClick(room.editor(), Qt::Key_Return);
    CHECK(room.problem().contains(u"0 to 10,000,000"_s));
    QTest::keyClick(room.editor(), Qt::Key_Escape);
    CHECK(room.goals() == 0);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("a spreadsheet's block goes in as one step and back as one", "[branches][goals]")
{
    Room room;
    QGuiApplication::clipboard()->setText(u"3,100\t商店街\n３２００\t\n3300\t新規開業\n"_s);
    room.select(4, target);
    QTest::keyClick(&room.table, Qt::Key_V, Qt::ControlModifier);
    CHECK(room.problem() == u"");
    CHECK(room.goals() == 3);
    CHECK(room.text(4, target) == u"3,100");
    CHECK(room.text(4, note) == u"商店街");
    CHECK(room.text(5, target) == u"3,200");
    CHECK(room.text(6, note) == u"新規開業");
    room.session.undo(&room.view);
    CHECK(room.goals() == 0);
    room.session.redo(&room.view);
    CHECK(room.goals() == 3);

    SECTION("a block with a cell that cannot go in changes nothing")
    {
        QGuiApplication::clipboard()->setText(u"1\n多数\n"_s);
        room.select(4, target);
        QTest::keyClick(&room.table, Qt::Key_V, Qt::ControlModifier);
        CHECK(room.problem().contains(u"多数"_s));
        CHECK(room.text(4, target) == u"3,100");
    }
    SECTION("a copy of the table goes in again as it is")
    {
        room.table.clearSelection();
        for (int row = 4; row <= 6; ++row) {
            for (int column = target; column <= note; ++column)
                room.table.selectionModel()->select(room.table.model()->index(row, column), QItemSelectionModel::Select);
        }
        QTest::keyClick(&room.table, Qt::Key_C, Qt::ControlModifier);
        room.select(10, target);
        QTest::keyClick(&room.table, Qt::Key_V, Qt::ControlModifier);
        CHECK(room.problem() == u"");
        CHECK(room.goals() == 6);
        CHECK(room.text(12, target) == u"3,300");
        CHECK(room.text(12, note) == u"新規開業");
    }
    SECTION("cells are filled down and cleared, each in one step")
    {
        for (int row = 4; row <= 8; ++row)
            room.table.selectionModel()->select(room.table.model()->index(row, target), QItemSelectionModel::Select);
        QTest::keyClick(&room.table, Qt::Key_D, Qt::ControlModifier);
        CHECK(room.text(8, target) == u"3,100");
        CHECK(room.goals() == 5);
        QTest::keyClick(&room.table, Qt::Key_Delete);
        CHECK(room.text(4, target) == unknownText());
        CHECK(room.goals() == 2); // two notes are left
        room.session.undo(&room.view);
        CHECK(room.goals() == 5);
    }
}

TEST_CASE("members, apportioned targets, differences and sums are not typed into", "[branches][goals]")
{
    Room room;
    for (const auto& [row, column] : {std::pair(1, 0), std::pair(1, 1), std::pair(1, 2), std::pair(1, 4), std::pair(0, target),
                                      std::pair(0, note)})
        CHECK_FALSE(room.table.model()->index(row, column).flags() & Qt::ItemIsEditable);
    QGuiApplication::clipboard()->setText(u"5"_s);
    room.select(1, 1);
    QTest::keyClick(&room.table, Qt::Key_V, Qt::ControlModifier);
    CHECK(room.problem().contains(u"Select"_s));
    CHECK(room.goals() == 0);
}

TEST_CASE("each fiscal year has goals of its own", "[branches][goals]")
{
    Room room;
    auto* year = test::named<QComboBox>(room.view, u"Fiscal year"_s);
    CHECK(year->currentText() == u"FY2021");
    const OrganId first = room.session.figures().branches.first().branch.id;
    REQUIRE_DONE(plan::saveBranchGoals(room.session.database(), {{FiscalYear(2022), first, 4'000}}, plan::GoalEdit::Typed));
    room.session.reload();
    CHECK(room.text(1, target) == unknownText());
    year->setCurrentIndex(year->findText(u"FY2022"_s));
    Q_EMIT year->activated(year->currentIndex());
    CHECK(room.text(1, target) == u"4,000");
    test::checkNames(room.view);
}

TEST_CASE("in a file that is open for reading the goals are only shown", "[branches][goals]")
{
    Room room;
    const QString path = room.session.database().path();
    room.session.close();
    const auto other = storage::Database::open(path);
    REQUIRE_DONE(room.session.open(path));
    REQUIRE(room.session.isReadOnly());
    CHECK_FALSE(room.table.model()->index(1, target).flags() & Qt::ItemIsEditable);
    CHECK(room.table.toolTip() == room.session.readOnlyReason());
}

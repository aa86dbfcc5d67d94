// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/review/decisions_view.h"

#include "core/review/review_store.h"
#include "tests/ui/review/round_view.h"
#include "ui/review/decision_dialog.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct Decisions : test::RoundView<ui::DecisionsView>
{
    ui::TableView* list = view.findChild<ui::TableView*>();

    void add(const QString& words, const QString& due)
    {
        QTest::mouseClick(test::button(view, u"Add decision…"_s), Qt::LeftButton);
        auto* dialog = test::opened<ui::DecisionDialog>(view);
        test::checkNames(*dialog);
        CHECK_FALSE(test::button(*dialog, u"Save"_s)->isEnabled());
        const auto labels = dialog->findChildren<QLabel*>();
        CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == u"▲ Enter what was decided."_s; }));
        test::type(test::named<QLineEdit>(*dialog, u"Meeting"_s), u"総合企画委員会"_s);
        test::type(test::named<QPlainTextEdit>(*dialog, u"Decision"_s), words);
        test::type(test::named<QLineEdit>(*dialog, u"Due"_s), due);
        QTest::mouseClick(test::button(*dialog, u"Save"_s), Qt::LeftButton);
        CHECK_FALSE(dialog->isVisible());
    }
    void select(int row)
    {
        const QModelIndex line = list->model()->index(row, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(line).center());
    }
    [[nodiscard]] QList<review::Decision> stored()
    {
        const auto all = review::loadDecisions(session.database());
        REQUIRE_DONE(all);
        return *all;
    }
};

} // namespace

TEST_CASE("a decision stays on top until it is done; the overdue are marked and can be shown alone", "[review]")
{
    Decisions room;
    test::checkNames(room.view);
    room.add(u"支部の目標を見直す"_s, u"R4.3.31"_s);
    room.add(u"入会案内を新しくする"_s, u"2022/6/30"_s);
    REQUIRE(room.stored().size() == 2);
    CHECK(room.list->model()->rowCount() == 2);

    auto* filter = test::named<QComboBox>(room.view, u"Which decisions"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Down);
    REQUIRE(room.view.tables().first().rows.size() == 1); // due on 31 March, and it is 15 April
    QStringList overdue;
    for (const report::Cell& cell : room.view.tables().first().rows.first())
        overdue.append(cell.text);
    CHECK(overdue.join(u' ').contains(u"支部の目標を見直す"_s));
    CHECK(overdue.join(u' ').contains(u"▲"_s));

    room.select(0);
    QTest::mouseClick(test::button(room.view, u"Change…"_s), Qt::LeftButton);
    auto* dialog = test::opened<ui::DecisionDialog>(room.view);
    auto* done = test::named<QLineEdit>(*dialog, u"Done on"_s);
    test::type(done, u"32"_s);
    CHECK_FALSE(test::button(*dialog, u"Save"_s)->isEnabled());
    done->clear();
    test::type(done, u"2022-04-15"_s);
    QTest::mouseClick(test::button(*dialog, u"Save"_s), Qt::LeftButton);
    CHECK(room.view.tables().first().rows.isEmpty());
    QTest::keyClick(filter, Qt::Key_Up);
    QTest::keyClick(filter, Qt::Key_Up);
    REQUIRE(room.list->model()->rowCount() == 2);
    CHECK(std::ranges::count_if(room.stored(), &review::Decision::isOpen) == 1);

    room.session.undo(&room.view);
    CHECK(std::ranges::count_if(room.stored(), &review::Decision::isOpen) == 2);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("a decision is deleted only after asking, and undo brings it back", "[review]")
{
    Decisions room;
    room.add(u"支部の目標を見直す"_s, {});
    room.select(0);
    room.prompts.answer = false;
    QTest::mouseClick(test::button(room.view, u"Delete…"_s), Qt::LeftButton);
    CHECK(room.stored().size() == 1);
    room.prompts.answer = true;
    room.select(0);
    QTest::mouseClick(test::button(room.view, u"Delete…"_s), Qt::LeftButton);
    CHECK(room.stored().isEmpty());
    CHECK(room.list->model()->rowCount() == 0);
    room.session.undo(&room.view);
    CHECK(room.list->model()->rowCount() == 1);
}

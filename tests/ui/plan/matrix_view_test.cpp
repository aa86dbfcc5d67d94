// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "tests/ui/open_page.h"
#include "ui/plan/item_dialog.h"
#include "ui/plan/matrix_view.h"
#include "ui/plan/timeline_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct MatrixRoom : test::OpenPage<ui::MatrixView>
{
    ui::TableView* table = test::named<ui::TableView>(page, u"Themes and organs"_s);
    ui::TableView* items = test::named<ui::TableView>(page, u"Items of the selected cell"_s);

    [[nodiscard]] int serving(ThemeId theme, std::optional<plan::OrganKind> kind = {}) const
    {
        return int(std::ranges::count_if(session.figures().initiatives, [&](const plan::Initiative& item) {
            return std::ranges::find(item.themes, theme, &plan::Theme::id) != item.themes.end() &&
                   (!kind || item.organKind == *kind);
        }));
    }
    void chooseKind(plan::ThemeKind kind) const
    {
        auto* choice = test::named<QComboBox>(page, u"Kind of theme"_s);
        choice->setCurrentIndex(choice->findData(int(kind)));
    }
    [[nodiscard]] QList<plan::Theme> themes(plan::ThemeKind kind)
    {
        auto all = plan::loadThemes(session.database()).value_or(QList<plan::Theme>());
        all.removeIf([&](const plan::Theme& theme) { return theme.kind != kind; });
        return all;
    }
};

} // namespace

TEST_CASE("each theme counts every item once, and a cell shows the items behind it", "[matrix]")
{
    MatrixRoom room;
    room.chooseKind(plan::ThemeKind::Challenge);
    const QList<plan::Theme> challenges = room.themes(plan::ThemeKind::Challenge);
    const report::Table& table = room.table->tableModel()->table();
    REQUIRE(table.rows.size() == challenges.size());
    for (qsizetype row = 0; row < challenges.size(); ++row) {
        INFO(challenges[row].title.toStdString());
        CHECK(table.rows[row][1].number.toInt() == room.serving(challenges[row].id));
    }
    room.table->setCurrentIndex(room.table->model()->index(0, report::matrixOrganColumn));
    QTest::keyClick(room.table, Qt::Key_Return);
    CHECK(room.items->tableModel()->table().rows.size() == table.rows[0][report::matrixOrganColumn].number.toInt());
    QTest::keyClick(room.items, Qt::Key_Return);
    CHECK(room.page.findChild<ui::ItemDialog*>());
    test::checkNames(room.page);
}

TEST_CASE("columns are single organs of a kind when one is chosen", "[matrix]")
{
    MatrixRoom room;
    room.chooseKind(plan::ThemeKind::Challenge);
    auto* columns = test::named<QComboBox>(room.page, u"Columns"_s);
    columns->setCurrentIndex(columns->findData(int(plan::OrganKind::Branch)));
    const report::Table& table = room.table->tableModel()->table();
    CHECK(std::ranges::any_of(table.columns, [](const report::Column& one) { return one.title == u"千代田 Branch"; }));
    const QList<plan::Theme> challenges = room.themes(plan::ThemeKind::Challenge);
    for (qsizetype row = 0; row < challenges.size(); ++row)
        CHECK(table.rows[row][1].number.toInt() == room.serving(challenges[row].id, plan::OrganKind::Branch));
}

TEST_CASE("a theme that no item serves is marked as a gap", "[matrix]")
{
    MatrixRoom room;
    const auto plan = plan::currentPlan(room.session.database());
    REQUIRE_DONE(plan);
    plan::Theme lonely;
    lonely.kind = plan::ThemeKind::Challenge;
    lonely.number = 99;
    lonely.title = u"まだ誰も"_s;
    lonely.plan = (*plan)->id;
    REQUIRE_DONE(plan::saveTheme(room.session.database(), lonely));
    room.session.reload();
    room.chooseKind(plan::ThemeKind::Challenge);
    CHECK(room.table->tableModel()->table().rows.last()[1].text == u"▲ 0"_s);
}

TEST_CASE("the milestones' page says where they are entered, and then shows them", "[matrix]")
{
    test::OpenPage<ui::TimelineView> room;
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(room.page.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(&room.page) && label->text().contains(text);
        });
    };
    CHECK(says(u"No item has a milestone yet"_s));
    plan::Initiative item = room.session.figures().initiatives.first();
    item.milestones = {{{}, u"報告書"_s, QDate(2021, 12, 1), {}}};
    REQUIRE_DONE(plan::saveItems(room.session.database(), {item}, plan::ItemEdit::Form));
    room.session.reload();
    CHECK_FALSE(says(u"No item has a milestone yet"_s));
    CHECK(room.page.tables().size() == 1);
    test::checkNames(room.page);
}

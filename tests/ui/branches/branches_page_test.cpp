// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branches_page.h"

#include "tests/ui/open_page.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile.h"

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

plan::Initiative item(std::initializer_list<qint64> owners)
{
    plan::Initiative item;
    item.organKind = plan::OrganKind::Branch;
    for (const qint64 id : owners)
        item.owners.append({{id}, plan::OrganKind::Branch, int(id), u"x"_s, {}, {}});
    return item;
}

} // namespace

TEST_CASE("a joint project is shown under each partner and counted once in all")
{
    const QList<plan::Initiative> items{item({1}), item({1}), item({2}), item({1, 2})};
    CHECK(ui::branchItems(items, {1}).own.size() == 2);
    CHECK(ui::branchItems(items, {1}).joint.size() == 1);
    CHECK(ui::branchItems(items, {2}).count() == 2);
    CHECK(ui::branchItems(items, {3}).count() == 0);
    CHECK(ui::branchItems(items, {}).count() == 4);
}

TEST_CASE("the shipped plan's 23 branches have 85 items and 5 joint projects")
{
    test::OpenPage<ui::BranchesPage> room;
    const report::Table list = ui::branchListTable(room.session.figures());
    CHECK(list.rows.size() == 23);
    CHECK(list.totals.at(4).number.toInt() == 90);
    CHECK(list.totals.at(5).number.toInt() == 5);
    test::checkNames(room.page);
}

TEST_CASE("choosing a branch shows its own items and its joint projects with all partners")
{
    test::OpenPage<ui::BranchesPage> room;
    auto* list = test::named<ui::TableView>(room.page, u"Branches"_s);
    list->setCurrentIndex(list->model()->index(list->tableModel()->rowOf(1), 0));

    const auto* own = test::named<ui::TableView>(room.page, u"Own initiatives"_s);
    const auto* joint = test::named<ui::TableView>(room.page, u"[Joint] projects with other branches"_s);
    const OrganId branch = room.session.figures().branches.at(1).branch.id;
    const ui::BranchItems items = ui::branchItems(room.session.figures().initiatives, branch);
    REQUIRE_FALSE(items.joint.isEmpty());
    CHECK(own->model()->rowCount() == items.own.size());
    CHECK(joint->model()->rowCount() == items.joint.size());
    CHECK(joint->tableModel()->table().rows.first().at(2).text.count(u'・') ==
          items.joint.first().owners.size() - 1);
    const auto* tile = test::named<ui::Tile>(room.page, u"Items"_s);
    CHECK(tile->figure() == QString::number(items.count()));

    room.session.reload();
    CHECK(list->currentIndex().row() == list->tableModel()->rowOf(1));
}

TEST_CASE("the line of the whole shows all branches together")
{
    test::OpenPage<ui::BranchesPage> room;
    auto* list = test::named<ui::TableView>(room.page, u"Branches"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    CHECK(test::named<ui::TableView>(room.page, u"Own initiatives"_s)->model()->rowCount() == 85);
    CHECK(test::named<ui::Tile>(room.page, u"Items"_s)->figure() == u"90"_s);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/branches/branches_page.h"

#include "core/base/format.h"
#include "core/report/branch_items.h"
#include "tests/ui/membership/sample_view.h"
#include "ui/charts/tile_map_view.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tile.h"

#include <QChartView>
#include <QComboBox>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mapTab = 0;
constexpr int branchTab = 1;

template <typename Room>
QWidget& page(Room& room)
{
    if constexpr (requires { room.page; })
        return room.page;
    else
        return room.view;
}

template <typename Room>
ui::LazyTabs& tabs(Room& room)
{
    return *page(room).template findChild<ui::LazyTabs*>();
}

template <typename Room>
QString shownBranch(Room& room)
{
    return test::named<QComboBox>(page(room), u"Branch"_s)->currentText();
}

ui::TableView* ranking(const QWidget& in)
{
    for (auto* table : in.findChildren<ui::TableView*>()) {
        if (table->accessibleName().startsWith(u"Ranking"_s))
            return table;
    }
    return nullptr;
}

const ui::TileMapView* mapOf(const QWidget& in)
{
    return in.findChild<ui::TileMapView*>();
}

OrganId branchOf(const ui::TileMapView& map, const QString& name)
{
    for (const auto& tile : map.series().tiles) {
        if (tile.name == name)
            return tile.branch;
    }
    return {};
}

} // namespace

TEST_CASE("one measure drives map and ranking; what is not known is last and without a rank", "[branches]")
{
    test::SampleView<ui::BranchesPage> room;
    const auto* map = mapOf(room.view);
    const auto* table = ranking(room.view);
    REQUIRE(map);
    REQUIRE(table);
    CHECK(map->series().tiles.size() == 23);
    CHECK(map->series().measure == u"Achievement");
    auto* measure = test::named<QComboBox>(room.view, u"Measure"_s);
    CHECK(measure->count() == report::branchMeasureCount);
    for (int i = 0; i < measure->count(); ++i) {
        measure->setCurrentIndex(i);
        CHECK(map->series().measure == measure->itemText(i));
        CHECK(table->tableModel()->table().columns[2].title == measure->itemText(i));
        CHECK(table->tableModel()->table().rows.size() == 23);
        CHECK_FALSE(table->hintFor(table->model()->index(1, 2)).isEmpty());
    }
    measure->setCurrentIndex(int(report::BranchMeasure::Achievement));
    CHECK(table->tableModel()->table().rows[0][0].text == u"―"); // no review round yet
    CHECK(map->series().tiles[0].figure.text == u"―");
    test::checkNames(room.view);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("arrows go from ward to ward, Enter opens the branch", "[branches]")
{
    test::SampleView<ui::BranchesPage> room;
    auto* map = room.view.findChild<ui::TileMapView*>();
    CHECK(map->current() == branchOf(*map, u"千代田"_s));
    QTest::keyClick(map, Qt::Key_Right);
    CHECK(map->current() == branchOf(*map, u"台東"_s));
    QTest::keyClick(map, Qt::Key_Up);
    CHECK(map->current() == branchOf(*map, u"荒川"_s));
    QTest::keyClick(map, Qt::Key_Up);
    CHECK(map->current() == branchOf(*map, u"足立"_s));
    QTest::keyClick(map, Qt::Key_Up); // nothing lies there
    CHECK(map->current() == branchOf(*map, u"足立"_s));
    CHECK(map->accessibleDescription().startsWith(u"足立"_s));
    const auto* table = ranking(room.view);
    CHECK(table->model()->index(table->currentIndex().row(), 1).data().toString().startsWith(u"足立"_s));
    QTest::keyClick(map, Qt::Key_Return);
    CHECK(tabs(room).currentIndex() == branchTab);
    CHECK(shownBranch(room).startsWith(u"足立"_s));
    // Every ward is reached by arrows alone.
    QSet<OrganId> reached{map->current()};
    QList<OrganId> open = reached.values();
    while (!open.isEmpty()) {
        const OrganId from = open.takeFirst();
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            map->setCurrent(from);
            QTest::keyClick(map, key);
            if (!reached.contains(map->current()))
                open.append(map->current());
            reached.insert(map->current());
        }
    }
    CHECK(reached.size() == 23);
}

TEST_CASE("a click on a ward opens it, beside the wards nothing happens", "[branches]")
{
    test::SampleView<ui::BranchesPage> room;
    auto* map = room.view.findChild<ui::TileMapView*>();
    QWidget* canvas = map->findChild<QChartView*>()->viewport();
    const OrganId minato = branchOf(*map, u"港"_s);
    CHECK(map->branchAt(map->placeOf(minato)) == minato);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(2, canvas->height() - 2));
    CHECK(tabs(room).currentIndex() == mapTab);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, map->placeOf(minato));
    CHECK(tabs(room).currentIndex() == branchTab);
    CHECK(shownBranch(room).startsWith(u"港"_s));
}

TEST_CASE("Enter in the ranking opens the branch of that line, whatever the order", "[branches]")
{
    test::SampleView<ui::BranchesPage> room;
    auto* table = ranking(room.view);
    table->sortByColumn(2, Qt::AscendingOrder);
    table->setCurrentIndex(table->model()->index(1, 1)); // the lowest, under the whole
    const QString lowest = table->currentIndex().data().toString();
    CHECK(room.view.findChild<ui::TileMapView*>()->current().isValid());
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(tabs(room).currentIndex() == branchTab);
    CHECK(shownBranch(room) == lowest);
}

TEST_CASE("previous and next go around all branches", "[branches]")
{
    test::SampleView<ui::BranchesPage> room;
    tabs(room).setCurrentIndex(branchTab);
    const QString first = shownBranch(room);
    QTest::mouseClick(test::button(room.view, u"◀ Previous"_s), Qt::LeftButton);
    const QString last = shownBranch(room);
    CHECK(last.startsWith(u"江戸川"_s));
    QTest::mouseClick(test::button(room.view, u"Next ▶"_s), Qt::LeftButton);
    CHECK(shownBranch(room) == first);
    room.session.reload();
    CHECK(shownBranch(room) == first);
}

TEST_CASE("a branch's page holds its figures, its way to the target, its reasons and channels", "[branches]")
{
    test::SampleView<ui::BranchesPage> room;
    tabs(room).setCurrentIndex(branchTab);
    const auto& one = room.session.figures().branches.first();
    CHECK(test::named<ui::Tile>(room.view, u"Members"_s)->figure() == formatCount(one.figures->closing));
    // The sum under the members holds, for a branch that members moved to or from as well.
    REQUIRE(one.figures->netTransfers() != 0);
    CHECK(one.figures->opening + one.figures->netGrowth() + one.figures->netTransfers() == one.figures->closing);
    CHECK(test::named<ui::Tile>(room.view, u"Members"_s)->lines() ==
          QStringList{u"Opening "_s + formatCount(one.figures->opening),
                      u"net growth %1 · transfers %2"_s.arg(formatChange(one.figures->netGrowth()),
                                                            formatChange(one.figures->netTransfers()))});
    CHECK(test::named<ui::Tile>(room.view, u"Net growth (FY)"_s)->figure() == formatChange(one.figures->netGrowth()));
    CHECK(test::named<ui::Tile>(room.view, u"Achievement"_s)->figure() == formatPercent(one.achievement));
    CHECK(test::named<ui::Tile>(room.view, u"Joins needed a month"_s)->figure() != unknownText());
    CHECK(test::named<ui::Tile>(room.view, u"Retention (cohort)"_s)->figure() == formatPercent(one.figures->retentionCohort()));
    CHECK(test::named<ui::Tile>(room.view, u"Grades"_s)->figure() == u"―");
    const QList<report::Table> tables = room.view.tables();
    REQUIRE(tables.size() == 5);
    CHECK(tables[0].rows[0][1].number.toLongLong() == *one.target);
    CHECK(tables[3].totals[2].number.toLongLong() == one.figures->flows.leaves);
    CHECK(tables[4].totals[1].number.toLongLong() == one.figures->flows.joins + one.figures->flows.rejoins);
    for (const auto* chart : room.view.findChildren<ui::SeriesView*>())
        CHECK_FALSE(chart->accessibleDescription().isEmpty());
    test::checkNames(room.view);
}

TEST_CASE("a branch's page shows its own items and its joint projects with all partners", "[branches]")
{
    test::OpenPage<ui::BranchesPage> room;
    const auto& figures = room.session.figures();
    room.page.openBranch(figures.branches.at(1).branch.id);
    const report::BranchItems items = report::branchItems(figures.initiatives, figures.branches.at(1).branch.id);
    REQUIRE_FALSE(items.joint.isEmpty());
    const auto* own = test::named<ui::TableView>(room.page, u"Own initiatives"_s);
    const auto* joint = test::named<ui::TableView>(room.page, u"[Joint] projects with other branches"_s);
    CHECK(own->model()->rowCount() == items.own.size());
    CHECK(joint->model()->rowCount() == items.joint.size());
    CHECK(joint->tableModel()->table().rows.first().at(2).text.count(u'・') == items.joint.first().owners.size() - 1);
    // Nothing is known of members yet, and nothing pretends to be.
    CHECK(test::named<ui::Tile>(room.page, u"Members"_s)->figure() == unknownText());
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("small multiples and joint blocks have tabs of their own", "[branches]")
{
    test::SampleView<ui::BranchesPage> room;
    tabs(room).setCurrentIndex(2);
    CHECK(room.view.tables().first().rows.size() == 23);
    tabs(room).setCurrentIndex(4);
    const report::Table blocks = room.view.tables().first();
    CHECK(blocks.rows.size() == 5);
    CHECK(blocks.totals[1].text == u"4 blocks");
    auto* table = test::named<ui::TableView>(room.view, u"Joint blocks"_s);
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(tabs(room).currentIndex() == branchTab);
}

TEST_CASE("two to four branches are compared; the chart starts at 100 or shows members", "[branches]")
{
    test::SampleView<ui::BranchesPage> room;
    tabs(room).setCurrentIndex(3);
    CHECK(room.view.tables().first().columns.size() == 4); // measure, two branches, the whole
    auto* third = test::named<QComboBox>(room.view, u"Branch 3"_s);
    auto* fourth = test::named<QComboBox>(room.view, u"Branch 4"_s);
    third->setCurrentIndex(6);
    fourth->setCurrentIndex(9);
    CHECK(room.view.tables().first().columns.size() == 6);
    CHECK(room.view.tables().last().rows.first()[1].text == u"100.0");
    fourth->setCurrentIndex(6); // the same again counts once
    CHECK(room.view.tables().first().columns.size() == 5);
    test::named<QComboBox>(room.view, u"Scale of the chart"_s)->setCurrentIndex(1);
    CHECK(room.view.tables().last().rows.first()[1].number.toLongLong() ==
          room.session.figures().branches.first().figures->opening);
    room.session.reload();
    CHECK(third->currentIndex() == 6);
    test::checkNames(room.view);
}

TEST_CASE("a file without branches says what to do", "[branches]")
{
    const test::TempDir folder;
    const QString path = test::newDatabase(folder).path();
    test::ScriptedPrompts prompts;
    ui::Session session(prompts, test::fixedClock());
    REQUIRE_DONE(session.open(path));
    ui::BranchesPage page(session);
    page.refresh();
    CHECK(page.tables().isEmpty());
    CHECK(prompts.errors.isEmpty());
}

TEST_CASE("the tabs of the branches page fit in Japanese, light and dark", "[screens][branches]")
{
    for (const bool dark : {false, true}) {
        ui::applyLook(dark);
        for (int tab = 0; tab < 6; ++tab) {
            test::japanesePicture<ui::BranchesPage>(u"branches-%1%2"_s.arg(tab).arg(dark ? u"-dark"_s : u""_s),
                                                    [tab](auto& room) { tabs(room).setCurrentIndex(tab); });
        }
    }
    ui::applyLook(false);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/storage/upkeep.h"
#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/settings.h"
#include "ui/widgets/job.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tile.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QThread>
#include <QToolButton>
#include <atomic>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

void click(QWidget* widget)
{
    REQUIRE(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

TEST_CASE("The arrows beside the as-of month change every figure on the page")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    auto* month = kit.find<QToolButton>(u"asOf"_s);
    const auto* items = kit.find<Tile>(u"initiativesTile"_s);
    REQUIRE(month);
    REQUIRE(items);
    CHECK(month->text() == u"Jan 2022"_s);
    CHECK(items->figure() != unknownText());

    click(kit.find<QToolButton>(u"monthBefore"_s));
    CHECK(month->text() == u"Dec 2021"_s);
    CHECK(kit.session.asOf() == YearMonth(2021, 12));

    for (int i = 0; i < 4; ++i)
        click(kit.find<QToolButton>(u"monthAfter"_s));
    CHECK(month->text() == u"Apr 2022"_s);
    CHECK(items->figure() == unknownText()); // the plan states items for FY2021 only
    CHECK(items->lines().first().contains(u"FY2022"_s));
}

TEST_CASE("A month can be chosen from the list of fiscal years")
{
    test::WindowKit kit;
    kit.openPlan();
    QMenu* months = kit.find<QToolButton>(u"asOf"_s)->menu();
    Q_EMIT months->aboutToShow();
    QAction* wanted = nullptr;
    for (const QMenu* year : months->findChildren<QMenu*>()) {
        for (QAction* action : year->actions())
            wanted = action->text() == u"Mar 2023"_s ? action : wanted;
    }
    REQUIRE(wanted);
    wanted->trigger();
    CHECK(kit.session.asOf() == YearMonth(2023, 3));
}

TEST_CASE("The edit menu names what it takes back")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    kit.window.activateWindow();
    REQUIRE(kit.find<QAction>(u"undo"_s));
    CHECK_FALSE(kit.find<QAction>(u"undo"_s)->isEnabled());

    const InitiativeId item = kit.session.figures().initiatives.first().id;
    REQUIRE(
        kit.session.did(plan::setStatus(kit.session.database(), {item}, plan::Status::Done), &kit.window));
    CHECK(kit.find<QAction>(u"undo"_s)->isEnabled());
    CHECK(kit.find<QAction>(u"undo"_s)->text().contains(u"“"_s));
    CHECK_FALSE(kit.find<QAction>(u"redo"_s)->isEnabled());

    kit.find<QAction>(u"undo"_s)->trigger();
    CHECK_FALSE(kit.session.figures().initiatives.first().status);
    CHECK_FALSE(kit.find<QAction>(u"undo"_s)->isEnabled());
    CHECK(kit.find<QAction>(u"redo"_s)->text().contains(u"“"_s));

    kit.find<QAction>(u"redo"_s)->trigger();
    CHECK(kit.session.figures().initiatives.first().status == plan::Status::Done);
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("A file that is open elsewhere opens for reading, and says so")
{
    test::WindowKit kit;
    const storage::Database other = test::newPlanDatabase(kit.folder);
    kit.window.openFile(other.path());
    kit.window.show();
    const auto* badge = kit.find<QLabel>(u"readOnlyBadge"_s);
    REQUIRE(badge);
    CHECK(badge->isVisible());
    CHECK_FALSE(badge->toolTip().isEmpty());
    CHECK_FALSE(kit.find<QAction>(u"undo"_s)->isEnabled());
    CHECK(kit.find<QLabel>(u"saved"_s)->text() == u"Read only"_s);
    CHECK_FALSE(kit.find<QLabel>(u"sampleBadge"_s)->isVisible());
}

TEST_CASE("Every tile leads to the page with its rows")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    const auto [tile, page] = GENERATE(table<QString, int>({{u"membersTile"_s, 1},
                                                            {u"gapTile"_s, 1},
                                                            {u"netGrowthTile"_s, 1},
                                                            {u"initiativesTile"_s, 2},
                                                            {u"reserveTile"_s, 5}}));
    click(kit.find<Tile>(tile));
    CHECK(kit.pages()->currentIndex() == page);
}

TEST_CASE("Alt and a digit lead to a page")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    kit.window.activateWindow();
    REQUIRE(test::waitUntil([&] { return kit.window.isActiveWindow(); }));
    QTest::keyClick(&kit.window, Qt::Key_5, Qt::AltModifier);
    CHECK(kit.pages()->currentIndex() == 4);
}

TEST_CASE("The pack that is being put together is there again when the file is opened the next time")
{
    test::WindowKit kit;
    kit.openPlan();
    const QString path = kit.session.database().path();
    kit.find<QLineEdit>(u"packNumber"_s)->setText(u"資料3-1"_s);
    kit.window.openFile(test::newDatabase(kit.folder, u"other.shirube"_s).path());
    CHECK(kit.find<QLineEdit>(u"packNumber"_s)->text().isEmpty()); // another file's pack
    kit.window.close();

    test::ScriptedPrompts prompts;
    Session session(prompts, test::fixedClock());
    MainWindow again(session, kit.store);
    kit.session.close();
    again.openFile(path);
    again.showPage(6);
    CHECK(again.findChild<QLineEdit*>(u"packNumber"_s)->text() == u"資料3-1"_s);
}

TEST_CASE("Another language or look keeps the file, the page and the month, and is remembered")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    kit.session.setAsOf(YearMonth(2021, 6));
    kit.window.showPage(2);
    const QPointer<QWidget> before = kit.window.centralWidget();

    SECTION("language")
    {
        kit.entry(u"日本語"_s)->trigger();
        REQUIRE(test::waitUntil([&] { return kit.window.centralWidget() != before; }));
        CHECK(Settings(kit.store).preferences().language == u"ja"_s);
        CHECK(currentLanguage() == u"ja"_s);
    }
    SECTION("look")
    {
        kit.entry(u"Dark"_s)->trigger();
        REQUIRE(test::waitUntil([&] { return kit.window.centralWidget() != before; }));
        CHECK(Settings(kit.store).preferences().look == Look::Dark);
        CHECK(currentPalette().dark);
        CHECK(kit.entry(u"Dark"_s)->isChecked());
    }
    CHECK(kit.pages()->currentIndex() == 2);
    CHECK(kit.session.asOf() == YearMonth(2021, 6));
    setLanguage(u"en"_s);
    applyLook(false);
}

TEST_CASE("The restore entry is there while nothing is open, and a file that is closed is free though a page still reads it")
{
    test::WindowKit kit;
    CHECK(kit.entry(u"Restore a backup"_s)->isEnabled());
    kit.openPlan();
    const QString path = kit.session.database().path();
    std::atomic<bool> mayEnd = false;
    Job reading([&mayEnd, path, options = kit.session.database().optionsForJob()](const Job::Progress&) -> Result<> {
        SHIRUBE_ASSIGN(const auto database, storage::Database::open(path, options));
        while (!mayEnd)
            QThread::yieldCurrentThread();
        return {};
    });
    reading.start();
    kit.window.close();
    CHECK_FALSE(storage::canBeWritten(path));
    kit.session.close();
    CHECK(storage::canBeWritten(path));
    mayEnd = true;
}

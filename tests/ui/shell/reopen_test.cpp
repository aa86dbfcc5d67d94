// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/plan/list_view.h"
#include "ui/shell/settings.h"
#include "ui/widgets/split.h"

#include <QFile>
#include <QTabWidget>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

// One person's desk: settings and files stay, windows come and go.
struct Desk
{
    test::TempDir folder;
    test::ScriptedPrompts prompts;
    QSettings store{folder.file(u"settings.ini"_s), QSettings::IniFormat};
    QString path = test::newPlanDatabase(folder).path();

    struct Run
    {
        explicit Run(Desk& desk) : session(desk.prompts, test::fixedClock()), window(session, desk.store) {}
        ~Run() { window.close(); }

        void reopen()
        {
            window.reopen();
            window.show();
            CHECK(test::waitUntil([&] { return session.isOpen(); }));
            QCoreApplication::processEvents();
        }
        [[nodiscard]] QTabWidget* tabsOf(int page)
        {
            return window.centralWidget()->findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly)->widget(page)->findChild<QTabWidget*>();
        }

        Session session;
        MainWindow window;
    };
};

} // namespace

TEST_CASE("the program begins where it was left: file, page, month, tabs and the parts' widths")
{
    Desk desk;
    QList<int> sizes;
    {
        Desk::Run run(desk);
        run.window.openFile(desk.path);
        run.window.show();
        run.session.setAsOf(YearMonth(2021, 8));
        run.window.showPage(2);
        QCoreApplication::processEvents();
        auto* split = run.window.findChild<ListView*>()->findChild<Split*>();
        QWidget* handle = split->handle(1);
        QTest::mousePress(handle, Qt::LeftButton);
        QTest::mouseMove(handle, handle->rect().center() - QPoint(0, 60));
        QTest::mouseRelease(handle, Qt::LeftButton);
        sizes = split->chosenShares();
        run.window.showPage(1);
        run.tabsOf(1)->setCurrentIndex(7);
        run.window.showPage(2);
    }
    CHECK_FALSE(sizes.isEmpty());
    Desk::Run run(desk);
    run.reopen();
    CHECK(run.session.database().path() == desk.path);
    CHECK(run.session.asOf() == YearMonth(2021, 8));
    CHECK(run.tabsOf(2)->isVisible());
    CHECK(run.tabsOf(1)->currentIndex() == 7);
    CHECK(run.window.findChild<ListView*>()->findChild<Split*>()->sizes() == sizes);
    CHECK(desk.prompts.errors.isEmpty());
}

TEST_CASE("the file that was open last begins where it was left when it is opened by its name too; another does not")
{
    Desk desk;
    const QString other = test::newPlanDatabase(desk.folder, u"other.shirube"_s).path();
    {
        Desk::Run run(desk);
        run.window.openFile(desk.path);
        run.session.setAsOf(YearMonth(2021, 8));
        run.window.showPage(2);
    }
    const auto pageOf = [](Desk::Run& run) {
        return run.window.centralWidget()->findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly)->currentIndex();
    };
    const bool isSame = GENERATE(true, false);
    const QString wanted = isSame ? desk.path : other;
    Desk::Run run(desk);
    run.window.openWhenPainted(wanted);
    run.window.show();
    REQUIRE(test::waitUntil([&] { return run.session.isOpen(); }));
    QCoreApplication::processEvents();
    CHECK(pageOf(run) == (isSame ? 2 : 0));
    CHECK((run.session.asOf() == YearMonth(2021, 8)) == isSame);
    run.window.showPage(3);
    run.window.openFile(wanted); // it is open: nothing moves
    CHECK(pageOf(run) == 3);
}

TEST_CASE("another look or language keeps the tabs")
{
    Desk desk;
    Desk::Run run(desk);
    run.window.openFile(desk.path);
    run.tabsOf(4)->setCurrentIndex(2);
    const QWidget* before = run.window.centralWidget();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&run.window, &change);
    REQUIRE(run.window.centralWidget() != before);
    CHECK(run.tabsOf(4)->currentIndex() == 2);
}

TEST_CASE("a file that is gone is said on the start page, and can be forgotten there")
{
    Desk desk;
    {
        Desk::Run run(desk);
        run.window.openFile(desk.path);
    }
    REQUIRE(QFile::rename(desk.path, desk.path + u".moved"_s));
    Desk::Run run(desk);
    run.window.reopen();
    run.window.show();
    const auto* note = run.window.findChild<QLabel*>(u"startNote"_s);
    REQUIRE(note);
    CHECK(note->text().contains(u"plan.shirube"_s));
    CHECK_FALSE(run.session.isOpen());
    CHECK(desk.prompts.errors.isEmpty());
    auto* forget = run.window.findChild<QPushButton*>(u"forgetFile"_s);
    REQUIRE(forget);
    forget->click();
    CHECK(test::waitUntil([&] { return Settings(desk.store).recentFiles().isEmpty(); }));
    CHECK(test::waitUntil([&] { return !run.window.findChild<QPushButton*>(u"forgetFile"_s); }));
}

TEST_CASE("the start page comes when the file was closed, or the settings say so")
{
    Desk desk;
    {
        Desk::Run run(desk);
        run.window.openFile(desk.path);
        if (GENERATE(true, false)) {
            run.session.close();
        } else {
            Preferences never;
            never.reopens = false;
            Settings(desk.store).setPreferences(never);
        }
    }
    Desk::Run run(desk);
    run.window.reopen();
    run.window.show();
    QCoreApplication::processEvents();
    CHECK_FALSE(run.session.isOpen());
    CHECK(run.window.findChild<QWidget*>(u"startOpen"_s));
    CHECK_FALSE(run.window.findChild<QLabel*>(u"startNote"_s));
}

TEST_CASE("missing recent files are marked in the menu and can be forgotten together")
{
    test::WindowKit kit;
    Settings settings(kit.store);
    settings.addRecentFile(u"/nowhere/gone.shirube"_s);
    settings.addRecentFile(test::newPlanDatabase(kit.folder).path());
    auto* menu = kit.find<QMenu>(u"recentMenu"_s);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 4);
    CHECK_FALSE(menu->actions()[0]->text().contains(u"not found"_s));
    CHECK(menu->actions()[1]->text().contains(u"not found"_s));
    menu->actions()[3]->trigger();
    CHECK(settings.recentFiles().size() == 1);
}

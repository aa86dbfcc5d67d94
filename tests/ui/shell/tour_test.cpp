// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/tour.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFrame>
#include <QPushButton>
#include <algorithm>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

struct Toured : test::WindowKit
{
    Toured()
    {
        window.offerTour();
        openPlan();
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(test::waitUntil([this] { return window.isActiveWindow(); }));
    }
    [[nodiscard]] Tour* tour()
    {
        QCoreApplication::processEvents();
        forgetOld();
        return window.findChild<Tour*>();
    }
    [[nodiscard]] bool isSeen() const { return Settings(const_cast<QSettings&>(store)).hasSeenTour(); }
};

} // namespace

TEST_CASE("the tour is offered with the first file, by its menu entry ever after", "[tour]")
{
    Toured kit;
    REQUIRE(kit.tour());
    CHECK_FALSE(kit.isSeen());
    QTest::keyClick(kit.window.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(kit.tour());
    CHECK(kit.isSeen());
    kit.window.openFile(kit.session.database().path());
    CHECK_FALSE(kit.tour());
    kit.find<QAction>(u"tourAction"_s)->trigger();
    CHECK(kit.tour());
}

TEST_CASE("every step of the tour points at something that is there, and keys lead through it", "[tour]")
{
    Toured kit;
    kit.window.showPage(3);
    QTest::keyClick(kit.window.focusWidget(), Qt::Key_Escape);
    REQUIRE_FALSE(kit.tour());
    kit.find<QAction>(u"tourAction"_s)->trigger();
    Tour* tour = kit.tour();
    REQUIRE(tour);
    CHECK(kit.pages()->currentIndex() == 0);
    const auto* bubble = tour->findChild<QFrame*>({}, Qt::FindDirectChildrenOnly);
    QStringList titles;
    for (int step = 0; step < 6; ++step) {
        INFO(step);
        CHECK(tour->step() == step);
        CHECK(tour->rect().contains(bubble->geometry()));
        titles.append(bubble->accessibleName());
        CHECK_FALSE(bubble->accessibleDescription().isEmpty());
        const auto* pressed = qobject_cast<QPushButton*>(kit.window.focusWidget());
        REQUIRE(pressed);
        CHECK(pressed->accessibleDescription().startsWith(bubble->accessibleName()));
        const auto buttons = bubble->findChildren<QPushButton*>();
        CHECK(std::ranges::count_if(buttons, &QWidget::isVisible) == (step == 5 ? 2 : 3)); // one that ends it
        // The thing itself is not veiled: what it shows there is what the window shows without the tour.
        const auto target = tour->targetRect();
        REQUIRE_FALSE(target.isEmpty());
        CHECK_FALSE(target.intersects(bubble->geometry()));
        QTest::keyClick(kit.window.focusWidget(), step % 2 ? Qt::Key_Right : Qt::Key_Return);
    }
    titles.removeDuplicates();
    CHECK(titles.size() == 6);
    CHECK_FALSE(kit.tour());
}

TEST_CASE("the tour's ring holds what its step speaks of, and a page is scrolled to it", "[tour]")
{
    Toured kit;
    kit.window.resize(kit.window.minimumSizeHint());
    Tour* tour = kit.tour();
    REQUIRE(tour);
    const auto inWindow = [&](const QString& name) {
        const auto* one = kit.find<QWidget>(name);
        return QRect(one->mapTo(&kit.window, QPoint(0, 0)), one->size());
    };
    QTest::keyClick(kit.window.focusWidget(), Qt::Key_Right);
    for (const QString& name : {u"asOf"_s, u"monthBefore"_s, u"monthAfter"_s})
        CHECK(tour->targetRect().contains(inWindow(name)));
    QTest::keyClick(kit.window.focusWidget(), Qt::Key_Right);
    QTest::keyClick(kit.window.focusWidget(), Qt::Key_Right);
    CHECK(tour->step() == 3);
    CHECK_FALSE(kit.find<QWidget>(u"attention"_s)->visibleRegion().isEmpty());
    CHECK_FALSE(tour->targetRect().isEmpty());
}

TEST_CASE("Tab stays in the tour's bubble, back goes back", "[tour]")
{
    Toured kit;
    Tour* tour = kit.tour();
    REQUIRE(tour);
    QTest::keyClick(kit.window.focusWidget(), Qt::Key_Right);
    QTest::keyClick(kit.window.focusWidget(), Qt::Key_Left);
    CHECK(tour->step() == 0);
    QTest::keyClick(kit.window.focusWidget(), Qt::Key_Right);
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(kit.window.focusWidget(), Qt::Key_Tab);
        CHECK(tour->isAncestorOf(kit.window.focusWidget()));
    }
    test::checkNames(*tour);
}

TEST_CASE("the tour is seen in both languages and looks, nothing cut", "[screens][tour]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const bool dark : {false, true}) {
            setLanguage(language);
            applyLook(dark);
            Toured kit;
            REQUIRE(kit.tour());
            for (int step = 0; step < 6; ++step) {
                CHECK(test::cut(*kit.tour()).join(u'\n') == u"");
                test::picture(kit.window, u"tour-%1-%2-%3"_s.arg(step + 1).arg(language, dark ? u"dark"_s : u"light"_s));
                QTest::keyClick(kit.window.focusWidget(), Qt::Key_Right);
            }
        }
    }
    setLanguage(u"en"_s);
    applyLook(false);
}

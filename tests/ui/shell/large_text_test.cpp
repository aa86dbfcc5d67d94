// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/open_page.h"
#include "tests/ui/shell/sample_window.h"
#include "ui/plan/filter_bar.h"
#include "ui/plan/initiative_view.h"
#include "ui/shell/rail.h"
#include "ui/widgets/language.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize smallScreen(1366, 768);

bool fits(const QSize& size)
{
    return size.width() <= smallScreen.width() && size.height() <= smallScreen.height();
}

// Paragraphs whose first and last lines are not seen.
QStringList cutParagraphs(const QWidget& in)
{
    QStringList texts;
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
            texts.append(label->text());
    }
    return texts;
}

QString tooLarge(const QString& what, const QSize& least)
{
    return u"%1 wants %2 × %3"_s.arg(what).arg(least.width()).arg(least.height());
}

} // namespace

TEST_CASE("with text at 200 % the window fits a screen of 1366 × 768 on every page and tab, nothing cut", "[large-text]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        setLanguage(language);
        setTextSize(200);
        {
            test::SampleWindow kit;
            QStringList findings;
            int places = 0;
            const auto look = [&](const QString& place) {
                ++places;
                QApplication::processEvents();
                if (const QSize least = kit.window.minimumSizeHint(); !fits(least) || !fits(kit.window.size()))
                    findings.append(tooLarge(place, least.expandedTo(kit.window.size())));
                (void)test::waitUntil([&] { return test::cut(kit.window).isEmpty(); }, 1'000);
                for (const QString& text : test::cut(kit.window))
                    findings.append(place + u" cuts “"_s + text + u"”"_s);
            };
            look(u"start"_s);
            kit.window.openFile(kit.file);
            REQUIRE(kit.session.isOpen());
            kit.onEveryPlace(look);
            CHECK(places > 35);
            const auto* rail = kit.find<Rail>(u"rail"_s);
            CHECK(rail->width() >= rail->sizeHint().width());
            CHECK(findings.join(u'\n') == u"");
        }
    }
    setLanguage(u"en"_s);
    setTextSize(100);
}

TEST_CASE("the item list has its filters on one line, and six rows in sight also with text at 200 %", "[large-text]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        setLanguage(language);
        for (const int percent : {100, 200}) {
            setTextSize(percent);
            test::SampleWindow kit;
            kit.window.openFile(kit.file);
            kit.window.showPage(2);
            QApplication::processEvents();
            INFO(language.toStdString() << percent);
            const auto* bar = kit.window.findChild<FilterBar*>();
            REQUIRE(bar);
            for (const QWidget* one : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                if (one->isVisible() && percent == 100)
                    CHECK(std::abs(one->geometry().center().y() - bar->rect().center().y()) <= 1);
            }
            const auto* list = kit.window.findChild<InitiativeView*>();
            REQUIRE(list);
            CHECK(list->viewport()->height() >= 6 * list->rowHeight(0));
        }
    }
    setLanguage(u"en"_s);
    setTextSize(100);
}

TEST_CASE("with text at 200 % every dialog fits a screen of 1366 × 768, nothing cut", "[large-text]")
{
    setLanguage(u"ja"_s);
    setTextSize(200);
    {
        test::SampleWindow kit;
        kit.window.openFile(kit.file);
        REQUIRE(kit.session.isOpen());
        QStringList findings;
        QSet<QString> titles;
        const QString settings = QCoreApplication::translate("shirube::ui::MainWindow", "Se&ttings…").remove(u'&');
        kit.onEveryDialog({settings}, [&](QDialog& dialog, const QString& from) {
            titles.insert(dialog.windowTitle());
            const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
            if (!fits(least))
                findings.append(tooLarge(from, least));
            for (const QString& text : test::cut(dialog) + cutParagraphs(dialog))
                findings.append(from + u" cuts “"_s + text + u"”"_s);
        });
        CHECK(titles.size() > 15);
        findings.removeDuplicates();
        CHECK(findings.join(u'\n') == u"");
    }
    setLanguage(u"en"_s);
    setTextSize(100);
}

TEST_CASE("what stands on a scroller is as large as the room, and scrolls where that is less than its least", "[large-text]")
{
    Scroller scroller;
    auto* column = new QVBoxLayout(scroller.ground());
    column->setContentsMargins({});
    auto* content = new QWidget;
    content->setMinimumSize(300, 200);
    column->addWidget(content);
    scroller.resize(500, 400);
    scroller.show();
    CHECK(content->size() == QSize(500, 400));
    CHECK(scroller.verticalScrollBar()->maximum() == 0);
    scroller.resize(500, 150);
    CHECK(content->height() == 200);
    CHECK(content->width() < 500); // beside the bar
    CHECK(scroller.verticalScrollBar()->maximum() == 50);
    CHECK(scroller.horizontalScrollBar()->maximum() == 0);
    scroller.resize(200, 150);
    CHECK(content->size() == QSize(300, 200));
    CHECK(scroller.horizontalScrollBar()->maximum() > 100);
    content->setMinimumSize(100, 100);
    CHECK(test::waitUntil([&] { return content->size() == QSize(200, 150); }));
}

TEST_CASE("the rail's focus goes with the page, whichever way that is changed", "[keyboard]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    const QList<QAbstractButton*> entries = kit.find<Rail>(u"rail"_s)->findChildren<QAbstractButton*>();
    REQUIRE(entries.size() == kit.pages()->count());
    entries[0]->setFocus(Qt::TabFocusReason);
    kit.window.showPage(2);
    CHECK(entries[2]->hasFocus());
    auto* search = kit.find<QWidget>(u"search"_s);
    search->setFocus(); // elsewhere it stays where it is
    kit.window.showPage(3);
    CHECK(search->hasFocus());
}

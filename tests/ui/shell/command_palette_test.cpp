// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/exchange/new_file.h"
#include "core/plan/actions.h"
#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/plan/initiative_model.h"
#include "ui/plan/initiative_view.h"
#include "ui/plan/item_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/result_list.h"
#include "ui/widgets/language.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSet>
#include <QStatusBar>
#include <QTabWidget>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

struct CommandRoom : test::WindowKit
{
    explicit CommandRoom(bool withFile = true)
    {
        if (withFile)
            openPlan();
        window.show();
        window.activateWindow();
        REQUIRE(test::waitUntil([&] { return window.isActiveWindow(); }));
    }

    [[nodiscard]] CommandPalette* palette() const { return find<CommandPalette>(u"commandPalette"_s); }
    [[nodiscard]] QLineEdit* line() const { return palette()->findChild<QLineEdit*>(); }

    // What is listed for a text, from the top.
    QStringList look(const QString& text)
    {
        QCoreApplication::processEvents(); // a page that was just made shows its parts
        if (!palette()->isVisible())
            QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(palette()->isVisible());
        line()->clear();
        test::type(line(), text);
        QStringList keys;
        for (const Command& command : palette()->shown())
            keys.append(command.key());
        return keys;
    }

    void enter()
    {
        QTest::keyClick(line(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

Command named(const QString& name, const QString& where, int* runs = nullptr)
{
    return {name, where, {}, true, [runs] {
                if (runs)
                    ++*runs;
            }};
}

} // namespace

TEST_CASE("commands are found folded, by name before place, the one used last first")
{
    const QList<Command> commands{named(u"ﾊﾞｯｸｱｯﾌﾟ…"_s, u"ファイル"_s), named(u"開く…"_s, u"ファイル"_s), named(u"台帳"_s, u"会員"_s),
                                  named(u"会員"_s, u"表示"_s), named(u"退会員を開く"_s, u"表示"_s)};
    const auto names = [&](const QString& text, const QStringList& recent = {}) {
        QStringList found;
        for (const Command& command : matching(commands, text, recent))
            found.append(command.name);
        return found.join(u'|');
    };
    CHECK(names(u"ばっくあっぷ"_s) == u"ﾊﾞｯｸｱｯﾌﾟ…");
    CHECK(names(u"会員"_s) == u"会員|退会員を開く|台帳");
    CHECK(names(u"表示 開"_s) == u"退会員を開く");
    CHECK(names(u"開く"_s) == u"開く…|退会員を開く");
    CHECK(names(u""_s, {u"会員 › 台帳"_s, u"ファイル › 開く…"_s}).startsWith(u"台帳|開く…|ﾊﾞｯｸｱｯﾌﾟ…"_s));
    CHECK(names(u"無い"_s).isEmpty());
}

TEST_CASE("every entry of the menus is a command, with its keys; what cannot be done now is greyed and does nothing")
{
    CommandRoom room;
    const QStringList all = room.look({});
    int entries = 0;
    for (const QMenu* menu : room.window.menuBar()->findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator() || action->menu() || action->text().isEmpty())
                continue;
            ++entries;
            const auto name = QString(action->text()).remove(u'&');
            INFO(name.toStdString());
            CHECK(std::ranges::any_of(all, [&](const QString& key) { return key.endsWith(name.simplified()); }));
        }
    }
    CHECK(entries > 25);
    CHECK(all.contains(u"Members › Ledger"_s));
    CHECK(all.contains(u"View › Look › High contrast"_s));

    REQUIRE_FALSE(room.look(u"redo"_s).isEmpty());
    const Command redo = room.palette()->shown().first();
    CHECK(redo.name == u"Redo");
    CHECK(redo.shortcut == QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
    CHECK_FALSE(redo.isEnabled);
    CHECK(room.palette()->findChild<ResultList*>()->current() == -1); // nothing to choose
    room.enter();
    CHECK(room.palette()->isVisible());
    QTest::keyClick(room.line(), Qt::Key_Escape);
    CHECK_FALSE(room.palette()->isVisible());
}

TEST_CASE("a command is done by Enter and comes first the next time")
{
    CommandRoom room;
    room.look(u"ledger"_s);
    room.enter();
    CHECK_FALSE(room.palette()->isVisible());
    CHECK(room.pages()->currentIndex() == 1);
    CHECK(room.pages()->currentWidget()->findChild<QTabWidget*>()->currentIndex() == 7);
    CHECK(room.look({}).first() == u"Members › Ledger");
    room.look(u"priority items"_s);
    room.enter();
    CHECK(room.pages()->currentIndex() == 2);
    CHECK(room.look({}).mid(0, 2) == QStringList{u"View › Priority items"_s, u"Members › Ledger"_s});
    // A button of the page.
    CHECK(room.look(u"new item"_s).first() == u"Priority items › List › New item…");
}

TEST_CASE("what a context menu holds is a command too, once, with its keys")
{
    CommandRoom room;
    room.look(u"priority items"_s);
    room.enter();
    const QStringList fill = room.look(u"fill down"_s);
    CHECK(fill.first() == u"Priority items › List › Fill down"_s);
    CHECK(room.palette()->shown().first().shortcut == QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText));
    CHECK(room.look(u"edit item"_s).first() == u"Priority items › List › Edit item…"_s);
    CHECK(room.palette()->shown().first().shortcut == QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText));
    const QStringList all = room.look({});
    CHECK(QSet<QString>(all.begin(), all.end()).size() == all.size());
    CHECK(std::ranges::none_of(all, [](const QString& key) { return key.contains(u'\t'); }));
    // It is done to what was worked on before.
    auto* view = room.pages()->currentWidget()->findChild<InitiativeView*>();
    QTest::keyClick(room.line(), Qt::Key_Escape);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, InitiativeModel::TitleColumn));
    room.look(u"copy with headers"_s);
    room.enter();
    CHECK(QGuiApplication::clipboard()->text().contains(view->currentIndex().data().toString()));
}

TEST_CASE("what stands on another page or tab is a command after those that are seen, and turns to its place")
{
    CommandRoom room;
    QStringList all = room.look({});
    const auto at = [&](const QString& key) { return all.indexOf(key); };
    const QString item = u"Priority items › List › Edit item…"_s;
    CHECK(at(u"Home › Achievement of the wards › Copy as picture"_s) >= 0);
    CHECK(at(item) > at(u"Home › Achievement of the wards › Copy as picture"_s));
    INFO(all.join(u'\n').toStdString());
    for (const QString& place : {u"Branches › "_s, u"PDCA review › "_s, u"Reserve fund › "_s, u"Reports › "_s, u"History and data › "_s})
        CHECK(std::ranges::any_of(all, [&](const QString& key) { return key.startsWith(place) && key.count(u'›') >= 2; }));

    REQUIRE(room.look(u"edit item"_s).first() == item);
    room.enter();
    CHECK(room.pages()->currentIndex() == 2);
    auto* dialog = room.window.findChild<ItemDialog*>();
    REQUIRE(dialog);
    dialog->reject();
    room.window.activateWindow();
    REQUIRE(test::waitUntil([&] { return room.window.isActiveWindow(); }));

    // There are no members yet, which that page says: it turns there, does nothing and says so.
    REQUIRE(room.look(u"compare roster"_s).first() == u"Members › Imports › Compare with a roster…"_s);
    room.enter();
    CHECK(room.pages()->currentIndex() == 1);
    CHECK(room.window.statusBar()->currentMessage().startsWith(u"“Compare with a roster…” cannot be done now"_s));
}

TEST_CASE("charts are known by the titles of their cards, and each of their commands is there once")
{
    CommandRoom room(false);
    const QString file = room.folder.file(u"sample.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(file, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    room.window.openFile(file);
    const QStringList pictures = room.look(u"copy as picture"_s);
    CHECK(pictures.mid(0, 2) == QStringList{u"Home › The way to 83,000 members › Copy as picture"_s,
                                            u"Home › Achievement of the wards › Copy as picture"_s});
    CHECK(QSet<QString>(pictures.begin(), pictures.end()).size() == pictures.size());
    CHECK(pictures.size() > 10);
}

TEST_CASE("Shift+F10 opens the context menu of what has the focus")
{
    CommandRoom room;
    room.look(u"priority items"_s);
    room.enter();
    auto* view = room.pages()->currentWidget()->findChild<InitiativeView*>();
    view->setFocus();
    REQUIRE(view->hasFocus());
    QTest::keyClick(view, Qt::Key_F10);
    CHECK_FALSE(QApplication::activePopupWidget());
    QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(std::ranges::count(menu->actions(), u"Edit item…"_s, &QAction::text) == 1);
    test::picture(*menu, u"item-menu"_s);
    menu->close();
}

TEST_CASE("a month that is typed becomes the as-of month")
{
    CommandRoom room;
    for (const QString& text : {u"2021-6"_s, u"R3.6"_s, u"２０２１年６月"_s}) {
        room.session.setAsOf(YearMonth(2022, 1));
        CHECK(room.look(text).first() == u"As-of month › As of Jun 2021");
        room.enter();
        CHECK(room.session.asOf() == YearMonth(2021, 6));
    }
    room.look(u"month before"_s);
    room.enter();
    CHECK(room.session.asOf() == YearMonth(2021, 5));
}

TEST_CASE("commands are there without a file, and in Japanese")
{
    CommandRoom room(false);
    CHECK_FALSE(room.look(u"open"_s).isEmpty());
    QTest::keyClick(room.line(), Qt::Key_Escape);
    room.openPlan();
    setLanguage(u"ja"_s);
    QCoreApplication::processEvents();
    CHECK(room.look(u"ﾊﾞｯｸ"_s).first() == u"ファイル › バックアップ…");
    CHECK(room.look(u"台帳"_s).first() == u"会員 › 台帳");
    setLanguage(u"en"_s);
}

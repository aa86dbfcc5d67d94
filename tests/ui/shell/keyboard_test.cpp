// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/membership/member_history.h"
#include "core/reserve/reserve_store.h"
#include "core/storage/change_log.h"
#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/sample_window.h"
#include "ui/membership/import_wizard.h"
#include "ui/membership/ledger_view.h"
#include "ui/reports/preview_view.h"
#include "ui/review/sheets_view.h"
#include "ui/shell/restore_dialog.h"
#include "ui/widgets/table_view.h"

#include <QAccessible>
#include <QAction>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

// On a real X server keys come from outside (xdotool), by way of the server and the window manager.
bool isRealScreen()
{
    return QGuiApplication::platformName() == u"xcb";
}

/// Sees whether the window has got the key that was pressed outside.
class Arrival : public QObject
{
public:
    Arrival() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_has = m_has || (event->type() == QEvent::KeyRelease && watched->isWindowType());
        return false;
    }
    void await() const { (void)test::waitUntil([this] { return m_has; }, 1'000); } // a key may also close its window

private:
    bool m_has = false;
};

void outside(const QStringList& arguments)
{
    const Arrival arrival;
    REQUIRE(QProcess::execute(u"xdotool"_s, arguments) == 0);
    arrival.await();
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString nameOnX(int key, Qt::KeyboardModifiers with)
{
    static const QHash<int, QString> names{{Qt::Key_PageUp, u"Prior"_s}, {Qt::Key_PageDown, u"Next"_s}, {Qt::Key_Space, u"space"_s},
                                           {Qt::Key_Escape, u"Escape"_s}};
    const QString name = names.value(key, QKeySequence(key).toString(QKeySequence::PortableText));
    return (with & Qt::ControlModifier ? u"ctrl+"_s : QString()) + (with & Qt::AltModifier ? u"alt+"_s : QString()) +
           (with & Qt::ShiftModifier ? u"shift+"_s : QString()) + (name.size() == 1 ? name.toLower() : name);
}

/// Two hands on a keyboard, and an ear: whatever has the focus gets the keys, and says its name.
struct Hands
{
    static QWidget* focus()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        QWidget* focus = QApplication::focusWidget();
        return focus ? focus : QApplication::activeWindow();
    }
    static void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        if (isRealScreen())
            return outside({u"key"_s, u"--clearmodifiers"_s, nameOnX(key, with)});
        REQUIRE(test::waitUntil([] { return focus() != nullptr; })); // a dialog that closes hands it on
        QTest::keyClick(focus(), Qt::Key(key), with);
        settle();
    }
    static void type(const QString& text)
    {
        if (isRealScreen()) {
            for (const QChar character : text)
                outside({u"type"_s, QString(character)});
            return;
        }
        for (const QChar character : text) { // the first one may open an editor, which gets the others
            REQUIRE(focus());
            test::type(focus(), QString(character));
            settle();
        }
    }
    // As between two keys of a person: what is to go, goes.
    static void settle()
    {
        QApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static QString heard()
    {
        QWidget* at = focus();
        const QAccessibleInterface* spoken = at ? QAccessible::queryAccessibleInterface(at) : nullptr;
        return spoken ? spoken->text(QAccessible::Name).remove(u'&') : QString();
    }
    /// With Tab to what is called so (its name's beginning), once its window has the focus.
    static void goTo(const QString& name)
    {
        QStringList met;
        (void)test::waitUntil([] { return QApplication::activeWindow() != nullptr; });
        for (int i = 0; i < 120; ++i) {
            if (heard().startsWith(name))
                return;
            met.append(heard());
            press(Qt::Key_Tab);
        }
        FAIL("Tab does not lead to " << name.toStdString() << "; it leads to " << met.join(u" | "_s).toStdString());
    }
    static void goToTab(const QString& name)
    {
        for (int i = 0; i < 120; ++i) {
            if (auto* bar = qobject_cast<QTabBar*>(focus())) {
                press(Qt::Key_Home);
                for (int tab = 0; tab < bar->count() && bar->tabText(bar->currentIndex()) != name; ++tab)
                    press(Qt::Key_Right);
                CHECK(bar->tabText(bar->currentIndex()) == name);
                return;
            }
            press(Qt::Key_Tab);
        }
        FAIL("Tab does not lead to the tabs with " << name.toStdString());
    }
    /// The window has the focus again once its dialogs are closed.
    static void backTo(QWidget& window)
    {
        settle();
        REQUIRE(test::waitUntil([] { return QApplication::activeModalWidget() == nullptr; }));
        window.activateWindow();
        REQUIRE(test::waitUntil([&] { return window.isActiveWindow(); }));
    }
    static void replace(const QString& text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
};

} // namespace

TEST_CASE("ten main tasks are done by keys alone", "[keyboard][desk]")
{
    test::SampleWindow kit;
    const auto lastAction = [&] {
        const auto done = storage::history(kit.session.database(), 1);
        REQUIRE_DONE(done);
        return done->isEmpty() ? QString() : done->first().name;
    };
    const auto entries = [&] { return storage::history(kit.session.database())->size(); };
    const auto reserve = [&] {
        const auto loaded = reserve::loadAllEntries(kit.session.database());
        REQUIRE_DONE(loaded);
        return *loaded;
    };

    // 1 Open a file.
    kit.prompts.files = {kit.file};
    Hands::press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(kit.session.isOpen());
    Hands::backTo(kit.window);

    // 2 Look at another month.
    const YearMonth month = kit.session.asOf();
    Hands::press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(test::waitUntil([&] { return kit.session.asOf() == month.plusMonths(-1); })); // the button is seen pressed first
    Hands::press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(test::waitUntil([&] { return kit.session.asOf() == month; }));

    // 3 Go to a page, from a tile and by its digit.
    Hands::press(Qt::Key_1, Qt::AltModifier);
    Hands::goTo(u"Members"_s); // the rail's entry
    Hands::press(Qt::Key_Space);
    CHECK(kit.pages()->currentIndex() == 1);

    // 4 Bring in a file of members, after a look at it.
    kit.prompts.files = {kit.folder.write(u"入会.csv"_s, (u"会員番号,区分,日付,支部,事業所名\r\n"
                                                       "0900001,入会,2021/12/1,千代田,㈱鍵盤一番\r\n"
                                                       "0900002,入会,2021/12/10,港,鍵盤二番商店\r\n"_s).toUtf8())};
    const auto headcount = kit.session.figures().headcount;
    REQUIRE(headcount);
    Hands::goTo(u"Import…"_s);
    Hands::press(Qt::Key_Space);
    REQUIRE(test::waitUntil([&] {
        const auto* wizard = kit.window.findChild<ImportWizard*>();
        return wizard && !wizard->findChildren<QPushButton*>().isEmpty() && Hands::focus()->window() == wizard;
    }));
    REQUIRE(test::waitUntil([&] {
        for (const QPushButton* button : kit.window.findChild<ImportWizard*>()->findChildren<QPushButton*>()) {
            if (button->text() == u"Bring in the good rows (2)" && button->isEnabled())
                return true;
        }
        return false;
    }));
    Hands::goTo(u"Bring in the good rows"_s);
    Hands::press(Qt::Key_Space);
    REQUIRE(test::waitUntil([&] { return kit.session.figures().headcount == *headcount + 2; }, 60'000));
    if (auto* wizard = kit.window.findChild<ImportWizard*>(); wizard && wizard->isVisible())
        Hands::press(Qt::Key_Escape);

    // 5 Correct a member's record.
    Hands::backTo(kit.window);
    Hands::press(Qt::Key_2, Qt::AltModifier);
    Hands::goToTab(u"Ledger"_s);
    auto* ledger = kit.window.findChild<LedgerView*>();
    REQUIRE(ledger);
    REQUIRE(test::waitUntil([&] { return ledger->isReady(); }, 60'000)); // 110,000 names
    Hands::goTo(u"Number or company name"_s);
    Hands::type(u"0900001"_s);
    Hands::press(Qt::Key_Return);
    CHECK(Hands::heard() == u"Members found");
    Hands::goTo(u"History of member 0900001"_s);
    Hands::press(Qt::Key_Space); // takes its line
    Hands::goTo(u"Correct…"_s);
    Hands::press(Qt::Key_Space);
    Hands::goTo(u"Day"_s);
    Hands::replace(u"2021/12/3"_s);
    Hands::goTo(u"Why it is corrected"_s);
    Hands::type(u"date of the notice"_s);
    Hands::press(Qt::Key_Return);
    const auto history = membership::loadHistory(kit.session.database(), u"0900001"_s);
    REQUIRE_DONE(history);
    CHECK(std::ranges::any_of(history->lines, [](const auto& line) { return line.line.date == QDate(2021, 12, 3); }));

    // 6 Enter a branch's own target in its cell: typing opens it, Enter takes it and goes down.
    Hands::backTo(kit.window);
    Hands::press(Qt::Key_4, Qt::AltModifier);
    Hands::goToTab(u"Goals"_s);
    Hands::goTo(u"Branch goals"_s);
    Hands::press(Qt::Key_Home, Qt::ControlModifier);
    for (int column = 0; column < 3; ++column)
        Hands::press(Qt::Key_Right);
    auto* goals = qobject_cast<QTableView*>(Hands::focus());
    REQUIRE(goals);
    REQUIRE(goals->model()->headerData(goals->currentIndex().column(), Qt::Horizontal).toString() == u"Own target");
    if (!(goals->currentIndex().flags() & Qt::ItemIsEditable))
        Hands::press(Qt::Key_Down); // the sum
    const QPersistentModelIndex goal = goals->currentIndex();
    Hands::type(u"7000"_s);
    Hands::press(Qt::Key_Return);
    CHECK(goal.data().toString() == u"7,000");
    CHECK(goals->currentIndex().row() == goal.row() + 1);

    // 7 Grade an item.
    Hands::backTo(kit.window);
    Hands::press(Qt::Key_5, Qt::AltModifier);
    auto* sheets = kit.window.findChild<SheetsView*>();
    REQUIRE(sheets);
    Hands::goTo(u"What was done"_s);
    Hands::type(u"4 meetings held"_s);
    Hands::goTo(u"First grade"_s);
    Hands::press(Qt::Key_Down);
    Hands::goTo(u"First grade: reason"_s);
    Hands::type(u"as planned"_s);
    Hands::goTo(u"Second grade"_s);
    CHECK(entries() > 3);
    Hands::goTo(u"Submit"_s);
    Hands::press(Qt::Key_Space);
    CHECK(Hands::heard() == u"Take back");

    // 8 Plan a drawdown.
    Hands::backTo(kit.window);
    Hands::press(Qt::Key_6, Qt::AltModifier);
    Hands::goTo(u"Add…"_s);
    Hands::press(Qt::Key_Space);
    Hands::goTo(u"Planned (yen)"_s);
    Hands::type(u"30,000,000"_s);
    Hands::goTo(u"Note"_s);
    Hands::type(u"more advice"_s);
    Hands::press(Qt::Key_Return);
    CHECK(std::ranges::any_of(reserve(), [](const auto& entry) {
        return entry.note == u"more advice" && entry.planned == Yen{30'000'000};
    }));

    // 9 Make the pack.
    Hands::backTo(kit.window);
    const QString pdf = kit.folder.file(u"会議資料.pdf"_s);
    kit.prompts.files = {pdf};
    Hands::press(Qt::Key_P, Qt::ControlModifier);
    Hands::goTo(u"Save as PDF…"_s);
    Hands::press(Qt::Key_Space);
    REQUIRE(test::waitUntil([&] { return QFileInfo(pdf).size() > 10'000; }, 120'000));

    // 10 Take the last step back, keep a backup, restore it.
    Hands::backTo(kit.window);
    const QString before = lastAction();
    INFO(before.toStdString() << ", with the focus on " << Hands::heard().toStdString());
    const auto planned = reserve().size();
    Hands::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(reserve().size() == planned - 1);
    const QKeyCombination redo = kit.find<QAction>(u"redo"_s)->shortcut()[0]; // each system has its own
    Hands::press(redo.key(), redo.keyboardModifiers());
    CHECK(reserve().size() == planned);
    const QString backup = kit.folder.file(u"控え.shirube"_s);
    kit.prompts.files = {backup};
    Hands::press(Qt::Key_F, Qt::AltModifier);
    REQUIRE(QApplication::activePopupWidget());
    Hands::press(Qt::Key_B);
    REQUIRE(test::waitUntil([&] { return QFileInfo::exists(backup); }, 60'000));
    CHECK_FALSE(before.isEmpty());
    CHECK(kit.prompts.errors.join(u'\n') == u"");
}

TEST_CASE("Alt+Page Down goes to the next sheet, Ctrl+Page Down to the next month, on the review's page too", "[keyboard]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    Hands::backTo(kit.window);
    Hands::press(Qt::Key_5, Qt::AltModifier);
    Hands::goTo(u"Search sheets"_s);
    Hands::press(Qt::Key_Tab);
    auto* list = qobject_cast<QTableView*>(Hands::focus());
    REQUIRE(list);
    const int row = list->currentIndex().row();
    const YearMonth month = kit.session.asOf();
    Hands::press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(list->currentIndex().row() == row + 1);
    CHECK(kit.session.asOf() == month);
    Hands::press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(test::waitUntil([&] { return kit.session.asOf() == month.plusMonths(1); }));
}

TEST_CASE("a cell of the branches' goals opens in composition; confirming a conversion does not leave it", "[keyboard][ime]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    Hands::backTo(kit.window);
    Hands::press(Qt::Key_4, Qt::AltModifier);
    Hands::goToTab(u"Goals"_s);
    Hands::goTo(u"Branch goals"_s);
    auto* goals = qobject_cast<QTableView*>(Hands::focus());
    REQUIRE(goals);
    goals->setCurrentIndex(goals->model()->index(3, goals->model()->columnCount() - 1)); // a note
    const QPersistentModelIndex note = goals->currentIndex();
    QInputMethodEvent composing(u"ち"_s, {});
    QCoreApplication::sendEvent(goals, &composing);
    auto* editor = goals->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    QInputMethodEvent longer(u"ちいき"_s, {});
    QCoreApplication::sendEvent(goals, &longer); // the view passes it on while the first word is composed
    QInputMethodEvent done;
    done.setCommitString(u"地域"_s); // what the Enter that confirms sends
    QCoreApplication::sendEvent(goals, &done);
    QApplication::processEvents();
    CHECK(editor->text() == u"地域");
    CHECK(editor->isVisible());
    CHECK(editor->hasFocus());
    CHECK(goals->currentIndex() == note);
    CHECK(note.data().toString().isEmpty());
    QInputMethodEvent more(u"かい"_s, {});
    QCoreApplication::sendEvent(editor, &more);
    QInputMethodEvent moreDone;
    moreDone.setCommitString(u"会"_s);
    QCoreApplication::sendEvent(editor, &moreDone);
    Hands::press(Qt::Key_Return);
    CHECK(note.data().toString() == u"地域会");
    CHECK(goals->currentIndex().row() == note.row() + 1);
}

TEST_CASE("wherever Tab leads, one sees it: the window looks otherwise with the focus there than without", "[keyboard]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    Hands::backTo(kit.window);
    QStringList unseen;
    for (int index = 0; index < kit.pages()->count(); ++index) {
        kit.window.showPage(index);
        QApplication::processEvents();
        QSet<QWidget*> met;
        for (int i = 0; i < 60; ++i) {
            Hands::press(Qt::Key_Tab);
            QWidget* at = QApplication::focusWidget();
            if (!at || met.contains(at))
                break;
            met.insert(at);
            if (qobject_cast<QLineEdit*>(at))
                continue; // its cursor blinks
            constexpr int around = 4; // a ring lies outside
            const QRect place = QRect(at->mapTo(&kit.window, QPoint()), at->size()).adjusted(-around, -around, around, around);
            const QImage with = kit.window.grab(place).toImage();
            at->clearFocus();
            QApplication::processEvents();
            const QImage without = kit.window.grab(place).toImage();
            at->setFocus(Qt::TabFocusReason);
            if (with == without)
                unseen.append(QString::fromLatin1(at->metaObject()->className()) + u" “"_s + Hands::heard() + u"”"_s);
        }
    }
    unseen.removeDuplicates();
    CHECK(unseen.join(u'\n') == u"");
}

TEST_CASE("the start page is used by keys: what has the focus is seen, and Enter presses it", "[keyboard]")
{
    test::WindowKit kit;
    const QString file = test::newPlanDatabase(kit.folder).path();
    kit.window.show();
    Hands::backTo(kit.window);
    auto* open = kit.find<QPushButton>(u"startOpen"_s);
    REQUIRE(open);
    const QRect place(open->mapTo(&kit.window, QPoint()), open->size());
    open->clearFocus();
    const QImage without = kit.window.grab(place).toImage();
    open->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    CHECK(kit.window.grab(place).toImage() != without);
    kit.prompts.files = {file};
    Hands::press(Qt::Key_Return);
    CHECK(test::waitUntil([&] { return kit.session.isOpen(); }));
}

TEST_CASE("what gets the focus by its letter, or because it is missing, is scrolled into sight", "[keyboard]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    Hands::backTo(kit.window);
    Hands::press(Qt::Key_7, Qt::AltModifier);
    auto* number = kit.find<QLineEdit>(u"packNumber"_s);
    REQUIRE(number);
    const auto isSeen = [&] { return number->visibleRegion().boundingRect() == number->rect(); };
    QApplication::processEvents();
    REQUIRE_FALSE(isSeen());
    Hands::press(Qt::Key_N, Qt::AltModifier);
    CHECK(number->hasFocus());
    CHECK(isSeen());

    auto* pattern = kit.find<QWidget>(u"packTemplate"_s);
    REQUIRE(pattern);
    pattern->setFocus();
    QApplication::processEvents();
    REQUIRE_FALSE(isSeen());
    Hands::press(Qt::Key_U, Qt::AltModifier); // Issue…
    REQUIRE(test::waitUntil([&] { return !kit.prompts.errors.isEmpty(); }, 60'000));
    CHECK(kit.prompts.errors.first().contains(u"document number"_s));
    Hands::backTo(kit.window);
    CHECK(number->hasFocus());
    CHECK(isSeen());
}

TEST_CASE("Ctrl+F goes to the page's search field wherever the focus is", "[keyboard]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    Hands::backTo(kit.window);
    const auto [digit, field] = GENERATE(table<Qt::Key, QString>({{Qt::Key_3, u"Search items"_s},
                                                                  {Qt::Key_5, u"Search sheets"_s},
                                                                  {Qt::Key_8, u"Search in all columns"_s}}));
    Hands::press(digit, Qt::AltModifier);
    kit.pages()->currentWidget()->findChild<QTabBar*>()->setFocus(); // not a child of the view with the field
    Hands::press(Qt::Key_F, Qt::ControlModifier);
    CHECK(Hands::heard() == field);
}

TEST_CASE("the focus is where it was when the command palette is left", "[keyboard]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    Hands::backTo(kit.window);
    Hands::press(Qt::Key_5, Qt::AltModifier);
    Hands::press(Qt::Key_F, Qt::ControlModifier);
    Hands::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(Hands::heard() == u"Command");
    Hands::press(Qt::Key_Escape);
    CHECK(Hands::heard() == u"Search sheets");

    kit.window.focusWidget()->clearFocus(); // nowhere
    Hands::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(Hands::heard() == u"Command");
    Hands::press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == nullptr);
}

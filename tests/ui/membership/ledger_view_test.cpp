// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/ledger_view.h"

#include "core/exchange/members_import.h"
#include "tests/ui/open_page.h"
#include "ui/membership/closing_bar.h"
#include "ui/membership/event_dialog.h"
#include "ui/membership/member_card.h"
#include "ui/membership/table_dialog.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/language.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

const QString events = u"会員番号,区分,日付,支部,異動先支部,部会,規模,事業所名,理由,経路\r\n"
                       "0001,入会,2020/4/1,千代田,,商業,小規模,㈱髙島商事,,会員紹介\r\n"
                       "0001,異動,2020/10/1,千代田,港,,,,,\r\n"
                       "0001,退会,2021/3/31,港,,,,,廃業,\r\n"
                       "0002,入会,2020/5/10,港,,,,山崎工業 株式会社,,\r\n"
                       "0003,入会,2020/6/20,港,,,,ﾃｽﾄ製作所,,\r\n"
                       "0100,入会,2021/6/10,千代田,,,,株式会社高島商事,,\r\n"
                       "1000,入会,2021/1/11,港,,,,(株)山﨑工業,,\r\n"_s;

// The ledger as the membership page will hold it: the bar above, the view below.
struct LedgerPage : QWidget
{
    explicit LedgerPage(ui::Session& session) : bar(new ui::ClosingBar(session)), view(new ui::LedgerView(session))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(bar);
        column->addWidget(view, 1);
    }
    void refresh()
    {
        bar->refresh();
        view->refresh();
    }
    ui::ClosingBar* bar;
    ui::LedgerView* view;
};

void press(const QWidget& in, const QString& text)
{
    for (QPushButton* one : in.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text().remove(u'&') == text) {
            CHECK(one->isEnabled());
            QTest::mouseClick(one, Qt::LeftButton);
            return;
        }
    }
    FAIL("no visible button " << text.toStdString());
}

struct LedgerRoom : test::OpenPage<LedgerPage>
{
    LedgerRoom()
    {
        REQUIRE_DONE(exchange::importMembers(session.database(), exchange::MemberFile::Events,
                                             folder.write(u"入退会2021.csv"_s, events.toUtf8()), {}));
        session.setAsOf({2021, 12});
        REQUIRE(test::waitUntil([&] { return page.view->isReady(); }));
    }

    [[nodiscard]] ui::TableView* list() { return test::named<ui::TableView>(page, u"Members found"_s); }
    [[nodiscard]] ui::TableView* lines(const QString& member)
    {
        return test::named<ui::TableView>(page, u"History of member "_s + member);
    }
    [[nodiscard]] QString cell(ui::TableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    void search(const QString& text)
    {
        auto* field = test::named<QLineEdit>(page, u"Number or company name"_s);
        field->clear();
        test::type(field, text);
    }
    template <typename Dialog>
    [[nodiscard]] Dialog* dialog()
    {
        for (auto* one : page.findChildren<Dialog*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void click(const QString& text, const QWidget* in = nullptr) { press(in ? *in : page, text); }
};

void fill(const QWidget& in, const QString& field, const QString& text)
{
    auto* line = test::named<QLineEdit>(in, field);
    line->selectAll();
    test::type(line, text);
}

QString said(const QWidget& in, const QString& part)
{
    for (const QLabel* label : in.findChildren<QLabel*>()) {
        if (label->text().contains(part))
            return label->text();
    }
    return {};
}

} // namespace

TEST_CASE("a member is found while one types, and its whole history stands beside it")
{
    LedgerRoom room;
    room.search(u"高島"_s);
    REQUIRE(room.list()->model()->rowCount() == 2);
    CHECK(room.cell(room.list(), 0, 0) == u"0001");
    CHECK(room.cell(room.list(), 0, 3) == u"Left");
    CHECK(room.cell(room.list(), 1, 3) == u"Member");
    room.list()->selectRow(0);
    ui::TableView* lines = room.lines(u"0001"_s);
    REQUIRE(lines->model()->rowCount() == 3);
    CHECK(room.cell(lines, 1, 2) == u"千代田 Branch → 港 Branch"_s);
    CHECK(room.cell(lines, 2, 9) == u"入退会2021.csv, line 4"_s);
    CHECK_FALSE(said(room.page, u"Left on 31 Mar 2021"_s).isEmpty());
    room.search(u"nobody"_s);
    CHECK(room.list()->model()->rowCount() == 0);
    CHECK_FALSE(said(room.page, u"Nothing found"_s).isEmpty());
    test::checkNames(room.page);
}

TEST_CASE("Ctrl+F goes to the search")
{
    LedgerRoom room;
    room.page.activateWindow();
    room.list()->setFocus();
    QTest::keyClick(room.list(), Qt::Key_F, Qt::ControlModifier);
    CHECK(room.page.focusWidget() == test::named<QLineEdit>(room.page, u"Number or company name"_s));
}

TEST_CASE("an event is added once the history allows it and the reason is given")
{
    LedgerRoom room;
    room.search(u"0002"_s);
    room.list()->selectRow(0);
    room.click(u"Add event…"_s);
    auto* form = room.dialog<ui::EventDialog>();
    REQUIRE(form);
    test::checkNames(*form);
    CHECK(form->line().kind == membership::EventKind::Leave);
    fill(*form, u"Day"_s, u"2020/5/1"_s);
    CHECK(said(*form, u"▲"_s).contains(u"not known to have joined"));
    CHECK_FALSE(test::button(*form, u"Add"_s)->isEnabled());
    fill(*form, u"Day"_s, u"R3.9.30"_s);
    CHECK(said(*form, u"▲"_s).isEmpty());
    CHECK_FALSE(test::button(*form, u"Add"_s)->isEnabled());
    fill(*form, u"Why it is entered by hand"_s, u"届出"_s);
    room.click(u"Add"_s, form);
    CHECK(room.prompts.errors.isEmpty());
    CHECK(room.lines(u"0002"_s)->model()->rowCount() == 2);
    CHECK(room.session.figures().headcount == 3);
    CHECK(room.undoName() == u"Add an event of member 0002 on 30 Sep 2021");
    room.session.undo(&room.page);
    CHECK(room.session.figures().headcount == 4);
}

TEST_CASE("a line is corrected and reversed; it stays in sight struck out, with who, when and why")
{
    LedgerRoom room;
    room.search(u"0003"_s);
    room.list()->selectRow(0);
    ui::TableView* lines = room.lines(u"0003"_s);
    CHECK_FALSE(test::button(room.page, u"Correct…"_s)->isEnabled());
    lines->selectRow(0);
    room.click(u"Correct…"_s);
    auto* form = room.dialog<ui::EventDialog>();
    REQUIRE(form);
    CHECK(said(*form, u"▲"_s).contains(u"says already"));
    fill(*form, u"Company"_s, u"テスト新製作所"_s);
    fill(*form, u"Why it is corrected"_s, u"社名変更"_s);
    room.click(u"Correct"_s, form);
    REQUIRE(lines->model()->rowCount() == 2);
    CHECK(room.cell(lines, 0, 8).contains(u"社名変更"));
    CHECK(lines->model()->index(0, 3).data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK_FALSE(lines->model()->index(1, 3).data(Qt::FontRole).value<QFont>().strikeOut());

    lines->selectRow(1);
    room.click(u"Reverse…"_s);
    auto* step = room.dialog<ui::FormDialog>();
    REQUIRE(step);
    CHECK_FALSE(test::button(*step, u"Reverse"_s)->isEnabled());
    fill(*step, u"Reason"_s, u"二重登録"_s);
    room.click(u"Reverse"_s, step);
    CHECK(lines->model()->index(1, 3).data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(room.session.figures().headcount == 3);
    lines->selectRow(1);
    CHECK_FALSE(test::button(room.page, u"Reverse…"_s)->isEnabled());
}

TEST_CASE("what would break the history cannot be reversed, and says why")
{
    LedgerRoom room;
    room.search(u"0001"_s);
    room.list()->selectRow(0);
    room.lines(u"0001"_s)->selectRow(0);
    room.click(u"Reverse…"_s);
    auto* step = room.dialog<ui::FormDialog>();
    REQUIRE(step);
    fill(*step, u"Reason"_s, u"x"_s);
    CHECK_FALSE(test::button(*step, u"Reverse"_s)->isEnabled());
    CHECK(said(*step, u"▲"_s).contains(u"1 Oct 2020"));
}

TEST_CASE("after a change the new name is found")
{
    LedgerRoom room;
    room.search(u"1000"_s);
    room.list()->selectRow(0);
    room.lines(u"1000"_s)->selectRow(0);
    room.click(u"Correct…"_s);
    auto* form = room.dialog<ui::EventDialog>();
    REQUIRE(form);
    fill(*form, u"Company"_s, u"改名堂"_s);
    fill(*form, u"Why it is corrected"_s, u"改名"_s);
    room.click(u"Correct"_s, form);
    room.search(u"改名堂"_s);
    CHECK(test::waitUntil([&] { return room.list()->model()->rowCount() == 1; }));
}

TEST_CASE("numbers that may be one company are listed and both opened")
{
    LedgerRoom room;
    room.click(u"Possible duplicates…"_s);
    auto* twice = room.dialog<ui::TableDialog>();
    REQUIRE(twice);
    auto* table = twice->findChild<ui::TableView*>();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK_FALSE(test::button(*twice, u"Open both"_s)->isEnabled());
    table->selectRow(0);
    room.click(u"Open both"_s, twice);
    CHECK(room.lines(u"0002"_s)->isVisible());
    CHECK(room.lines(u"1000"_s)->isVisible());

    room.click(u"Possible rejoins…"_s);
    auto* again = room.dialog<ui::TableDialog>();
    REQUIRE(again);
    table = again->findChild<ui::TableView*>();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(room.cell(table, 0, 0) == u"0001");
    CHECK(room.cell(table, 0, 4) == u"0100");
}

TEST_CASE("a ledger open for reading says why nothing can be changed")
{
    LedgerRoom room;
    room.openReadOnly();
    REQUIRE(test::waitUntil([&] { return room.page.view->isReady(); }));
    room.search(u"0001"_s);
    room.list()->selectRow(0);
    for (const QString& text : {u"Add event…"_s, u"Correct…"_s, u"Reverse…"_s, u"Close month…"_s, u"Reopen…"_s}) {
        CHECK_FALSE(test::button(room.page, text)->isEnabled());
        CHECK(test::button(room.page, text)->toolTip() == room.session.readOnlyReason());
    }
}

TEST_CASE("a month is closed and opened again from the bar")
{
    LedgerRoom room;
    CHECK_FALSE(said(room.page, u"No month is closed yet"_s).isEmpty());
    room.click(u"Close month…"_s);
    auto* step = room.dialog<ui::FormDialog>();
    REQUIRE(step);
    auto* month = test::named<QComboBox>(*step, u"Month"_s);
    CHECK(month->itemText(0) == u"Dec 2021"); // January 2022 is not over
    month->setCurrentIndex(month->findText(u"Mar 2021"_s));
    room.click(u"Close month"_s, step);
    REQUIRE(test::waitUntil([&] { return !room.session.figures().closedMonths.isEmpty(); }));
    CHECK(room.prompts.errors.isEmpty());
    CHECK_FALSE(said(room.page, u"Closed up to Mar 2021"_s).isEmpty());

    room.click(u"Corrections since…"_s);
    auto* corrections = room.dialog<ui::TableDialog>();
    REQUIRE(corrections);
    CHECK(corrections->findChild<ui::TableView*>()->model()->rowCount() == 0);
    corrections->reject();

    room.click(u"Reopen…"_s);
    step = room.dialog<ui::FormDialog>();
    REQUIRE(step);
    CHECK_FALSE(test::button(*step, u"Reopen"_s)->isEnabled());
    fill(*step, u"Reason"_s, u"届出漏れ"_s);
    room.click(u"Reopen"_s, step);
    CHECK_FALSE(said(room.page, u"Closed up to Feb 2021"_s).isEmpty());
    room.session.undo(&room.page);
    CHECK_FALSE(said(room.page, u"Closed up to Mar 2021"_s).isEmpty());
}

// Writes screens/ledger-….png into the build folder, for eyes.
TEST_CASE("the ledger is painted in both languages", "[screens]")
{
    REQUIRE(QDir().mkpath(QStringLiteral(SHIRUBE_SCREENS)));
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        ui::setLanguage(language);
        test::TempDir folder;
        test::ScriptedPrompts prompts;
        ui::Session session{prompts, test::fixedClock()};
        const QString path = test::newPlanDatabase(folder).path();
        REQUIRE_DONE(session.open(path));
        REQUIRE_DONE(exchange::importMembers(session.database(), exchange::MemberFile::Events,
                                             folder.write(u"入退会2021.csv"_s, events.toUtf8()), {}));
        LedgerPage page(session);
        session.setAsOf({2021, 12});
        page.refresh();
        page.resize(1140, 640);
        page.show();
        REQUIRE(test::waitUntil([&] { return page.view->isReady(); }));
        const auto shoot = [&](QWidget& widget, const QString& name) {
            QCoreApplication::sendPostedEvents();
            CHECK(widget.grab().toImage().save(QStringLiteral(SHIRUBE_SCREENS "/ledger-") + name + u'-' + language + u".png"_s));
        };
        const bool japanese = language == u"ja"_s;
        const auto press = [&](const QWidget& in, const QString& ja, const QString& en) { ::press(in, japanese ? ja : en); };
        page.view->search(u"0001"_s);
        test::named<ui::TableView>(page, japanese ? u"見つかった会員"_s : u"Members found"_s)->selectRow(0);
        auto* lines = test::named<ui::TableView>(page, japanese ? u"会員0001の履歴"_s : u"History of member 0001"_s);
        lines->selectRow(2);
        press(page, u"取り消し…"_s, u"Reverse…"_s);
        auto* step = page.findChild<ui::FormDialog*>();
        REQUIRE(step);
        test::type(step->findChild<QLineEdit*>(), u"廃業は誤報"_s);
        shoot(*step, u"reverse"_s);
        press(*step, u"取り消す"_s, u"Reverse"_s);
        page.refresh();
        shoot(page, u"member"_s);
        press(page, u"記録を追加…"_s, u"Add event…"_s);
        auto* form = page.findChild<ui::EventDialog*>();
        REQUIRE(form);
        shoot(*form, u"event"_s);
        form->reject();
        page.view->search({});
        page.view->openMembers(u"0002"_s, u"1000"_s);
        shoot(page, u"both"_s);
        press(page, u"月を締める…"_s, u"Close month…"_s);
        auto* close = page.bar->findChild<ui::FormDialog*>();
        REQUIRE(close);
        shoot(*close, u"close"_s);
        close->reject();
        press(page, u"重複の候補…"_s, u"Possible duplicates…"_s);
        auto* pairs = page.view->findChild<ui::TableDialog*>();
        REQUIRE(pairs);
        shoot(*pairs, u"duplicates"_s);
        pairs->reject();
        CHECK(prompts.errors.join(u'\n') == u"");
    }
    ui::setLanguage(u"en"_s);
}

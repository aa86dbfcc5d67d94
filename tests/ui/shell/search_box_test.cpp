// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/archive/actions.h"
#include "core/exchange/members_import.h"
#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/review/actions.h"
#include "core/review/review_store.h"
#include "tests/core/archive/some_pack.h"
#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/membership/ledger_view.h"
#include "ui/membership/member_card.h"
#include "ui/plan/initiative_model.h"
#include "ui/plan/initiative_view.h"
#include "ui/reports/archive_view.h"
#include "ui/review/decisions_view.h"
#include "ui/review/sheets_view.h"
#include "ui/shell/result_list.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QTableView>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

const QString events = u"会員番号,区分,日付,支部,異動先支部,部会,規模,事業所名,理由,経路\r\n"
                       "0001,入会,2020/4/1,千代田,,商業,小規模,㈱髙島商事,,会員紹介\r\n"
                       "0002,入会,2020/5/10,港,,,,山崎工業 株式会社,,\r\n"_s;

struct SearchRoom : test::WindowKit
{
    SearchRoom()
    {
        openPlan();
        const QString path = folder.write(u"events.csv"_s, events.toUtf8());
        REQUIRE_DONE(exchange::importMembers(session.database(), exchange::MemberFile::Events, path, {}));
        session.reload();
        window.show();
        window.activateWindow();
        REQUIRE(test::waitUntil([&] { return window.isActiveWindow(); }));
    }

    // What is found for a text, as soon as everything has been read.
    QList<search::Found> look(const QString& text)
    {
        box()->enter();
        REQUIRE(test::waitUntil([&] { return box()->isReady(); }));
        box()->clear();
        test::type(box(), text);
        return box()->found();
    }

    [[nodiscard]] SearchBox* box() const { return find<SearchBox>(u"search"_s); }
    [[nodiscard]] QFrame* drop() const { return find<QFrame>(u"searchResults"_s); }

    void enter()
    {
        QTest::keyClick(box(), Qt::Key_Return);
        for (int turn = 0; turn < 2; ++turn) // a view that was just made shows itself in the second
            QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("Ctrl+K leads into the search, Escape back to where one was")
{
    SearchRoom room;
    auto* month = room.find<QWidget>(u"asOf"_s);
    month->setFocus();
    QTest::keyClick(&room.window, Qt::Key_K, Qt::ControlModifier);
    CHECK(room.box()->hasFocus());
    test::type(room.box(), u"港"_s);
    CHECK(room.drop()->isVisible());
    QTest::keyClick(room.box(), Qt::Key_Escape);
    CHECK_FALSE(room.drop()->isVisible());
    CHECK(month->hasFocus());
}

TEST_CASE("a member is found by its folded name and its history opens")
{
    SearchRoom room;
    const auto found = room.look(u"高島"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.first().title == u"㈱髙島商事");
    room.enter();
    CHECK_FALSE(room.drop()->isVisible());
    CHECK(room.pages()->currentIndex() == 1);
    auto* ledger = room.window.findChild<LedgerView*>();
    REQUIRE(ledger);
    CHECK(ledger->isVisible());
    CHECK(std::ranges::any_of(ledger->findChildren<MemberCard*>(), [](const MemberCard* card) { return card->number() == u"0001"; }));
}

TEST_CASE("what was found stays within the page's margins")
{
    SearchRoom room;
    for (const int width : {900, 1366}) {
        room.window.resize(width, 768);
        REQUIRE_FALSE(room.look(u"高島"_s).isEmpty());
        CHECK(room.drop()->geometry().left() >= space::page);
        CHECK(room.drop()->geometry().right() < width - space::page);
        CHECK(room.drop()->width() > 400);
    }
}

TEST_CASE("an item of another year opens in its year, whatever the list was filtered by")
{
    SearchRoom room;
    plan::Initiative next;
    next.fiscalYear = FiscalYear(2022);
    next.organKind = plan::OrganKind::Branch;
    next.owners = {plan::loadOrgans(room.session.database(), plan::OrganKind::Branch)->first()};
    next.number = 1;
    next.title = u"くじら祭"_s;
    const auto added = plan::addItem(room.session.database(), next);
    REQUIRE_DONE(added);
    room.session.reload();
    const auto found = room.look(u"くじら"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.first().where.contains(u"FY2022"_s));
    room.enter();
    CHECK(room.pages()->currentIndex() == 2);
    CHECK(FiscalYear(room.session.asOf()) == FiscalYear(2022));
    const auto* list = room.window.findChild<InitiativeView*>();
    REQUIRE(list);
    CHECK(list->currentIndex().data(InitiativeModel::IdRole).toLongLong() == added->value);
    CHECK(list->hasFocus());
}

TEST_CASE("sheets, decisions, organs and issued packs open with their row chosen")
{
    SearchRoom room;
    storage::Database& database = room.session.database();
    const plan::Initiative item = room.session.figures().initiatives[7];
    REQUIRE_DONE(review::createRounds(database, item.fiscalYear, review::Period::HalfYear, review::loadScales(database)->first().id));
    review::Sheet sheet;
    sheet.round = review::loadRounds(database)->last().id;
    sheet.item = item.id;
    sheet.issue = u"くじら岬への足が無い"_s;
    REQUIRE_DONE(review::saveSheets(database, {sheet}));
    review::Decision decision;
    decision.meeting = u"会議"_s;
    decision.decidedOn = QDate(2021, 10, 5);
    decision.words = u"送迎を試す"_s;
    REQUIRE_DONE(review::saveDecision(database, decision));
    REQUIRE_DONE(archive::issue(database, test::someIssue()));
    room.session.reload();

    const auto rowOf = [](QWidget* view) {
        auto* list = view->findChild<QTableView*>();
        return list && list->selectionModel()->hasSelection() ? list->selectionModel()->selectedRows().value(0).row() : -1;
    };
    REQUIRE(room.look(u"クジラ岬"_s).size() == 1);
    room.enter();
    CHECK(room.pages()->currentIndex() == 4);
    auto* sheets = room.window.findChild<SheetsView*>();
    REQUIRE(sheets);
    CHECK(sheets->isVisible());
    CHECK(rowOf(sheets) == 7);

    REQUIRE(room.look(u"送迎"_s).size() == 1);
    room.enter();
    auto* decisions = room.window.findChild<DecisionsView*>();
    REQUIRE(decisions);
    CHECK(decisions->isVisible());
    CHECK(rowOf(decisions) == 0);

    REQUIRE_FALSE(room.look(u"進捗報告"_s).isEmpty());
    room.enter();
    CHECK(room.pages()->currentIndex() == 6);
    auto* archive = room.window.findChild<ArchiveView*>();
    REQUIRE(archive);
    CHECK(archive->isVisible());
    CHECK(rowOf(archive) == 0);

    room.look(u"世田谷"_s);
    const auto organ = std::ranges::find(room.box()->found(), search::Kind::Organ, [](const auto& one) { return one.place.kind; });
    REQUIRE(organ != room.box()->found().end());
    room.window.openPlace(organ->place);
    CHECK(room.pages()->currentIndex() == 3);
    room.look(u"青年部"_s);
    const auto youth = std::ranges::find(room.box()->found(), search::Kind::Organ, [](const auto& one) { return one.place.kind; });
    REQUIRE(youth != room.box()->found().end());
    room.window.openPlace(youth->place);
    CHECK(room.pages()->currentIndex() == 2);
    CHECK(room.prompts.errors.join(u'\n') == u"");
}

TEST_CASE("the arrows go over what was found without its heads, and what has changed is found")
{
    SearchRoom room;
    REQUIRE(room.look(u"branch"_s).size() > 3);
    auto* list = room.drop()->findChild<ResultList*>();
    REQUIRE(list);
    CHECK(list->current() == 1); // below the head
    QTest::keyClick(room.box(), Qt::Key_Down);
    CHECK(list->current() == 2);
    QTest::keyClick(room.box(), Qt::Key_Up);
    QTest::keyClick(room.box(), Qt::Key_Up);
    CHECK(list->current() == 1);
    CHECK(room.box()->accessibleDescription() == list->currentText());

    CHECK(room.look(u"あざらし"_s).isEmpty());
    const InitiativeId item = room.session.figures().initiatives.first().id;
    REQUIRE(room.session.did(plan::setNote(room.session.database(), item, u"ｱｻﾞﾗｼを見る"_s), &room.window));
    CHECK(room.look(u"あざらし"_s).size() == 1);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/index.h"

#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/review/actions.h"
#include "core/review/review_store.h"
#include "tests/core/archive/some_pack.h"
#include "tests/core/membership/ledger_kit.h"

using namespace shirube;
using namespace shirube::search;
using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const Index> indexOf(const storage::Database& database)
{
    auto index = Index::build(database);
    REQUIRE_DONE(index);
    return *index;
}

const FoundGroup* groupOf(const QList<FoundGroup>& groups, Kind kind)
{
    const auto found = std::ranges::find(groups, kind, &FoundGroup::kind);
    return found == groups.end() ? nullptr : &*found;
}

plan::Initiative firstItem(const storage::Database& database)
{
    const auto items = plan::loadInitiatives(database);
    REQUIRE_DONE(items);
    return items->first();
}

} // namespace

TEST_CASE("an item is found by its title, its organs, its notes and what was done for it, however they are written")
{
    test::Ledger ledger;
    storage::Database& database = ledger.database;
    plan::Initiative item;
    item.fiscalYear = FiscalYear(2021);
    item.organKind = plan::OrganKind::Branch;
    item.owners = {*std::ranges::find(ledger.branches, u"港"_s, &plan::Organ::name)};
    item.number = 90;
    item.title = u"㈱髙島ＩＴサロン"_s;
    item.aim = u"渡邉会長の発案で、ｷﾔﾝﾍﾟｰﾝを行う。\n小さな店を訪ねる。"_s;
    const auto added = plan::addItem(database, item);
    REQUIRE_DONE(added);
    REQUIRE_DONE(plan::addActivity(database, *added, QDate(2021, 5, 1), u"第１回を開催、参加５２社"_s));
    const auto index = indexOf(database);
    for (const QString& text : {u"高島it"_s, u"株式会社高島"_s, u"ｻﾛﾝ 髙島"_s, u"さろん"_s, u"ＢＲＡＮＣＨ　港 Ｉｔサロン"_s, u"渡辺会長"_s,
                                u"キヤンペーン"_s, u"きゃんぺーん"_s, u"52社 第1回"_s})
    {
        INFO(text.toStdString());
        const auto groups = index->find(text);
        const FoundGroup* items = groupOf(groups, Kind::Item);
        REQUIRE(items);
        REQUIRE(items->rows.size() == 1);
        CHECK(items->rows.first().place == Place{.kind = Kind::Item, .item = *added, .year = FiscalYear(2021)});
        CHECK(items->rows.first().title == item.title);
        CHECK(items->rows.first().where.contains(u"港 Branch"_s));
    }
    CHECK(index->find(u"渡辺会長"_s).first().rows.first().passage == u"Aim: 渡邉会長の発案で、ｷﾔﾝﾍﾟｰﾝを行う。 小さな店を訪ねる。"_s);
    CHECK(index->find(u"高島it"_s).first().rows.first().passage.isEmpty());
    CHECK(index->find(u"高島 大阪"_s).isEmpty());
    CHECK(index->find(u"　 "_s).isEmpty());
    CHECK(index->find(u"㈱"_s).isEmpty());
}

TEST_CASE("what begins with the words comes before what holds them, and titles before texts")
{
    test::Ledger ledger;
    const auto add = [&](const QString& title, const QString& note) {
        plan::Initiative item;
        item.fiscalYear = FiscalYear(2021);
        item.organKind = plan::OrganKind::Branch;
        item.owners = {ledger.branches.first()};
        item.number = 90;
        item.title = title;
        item.note = note;
        REQUIRE_DONE(plan::addItem(ledger.database, item));
    };
    add(u"三番"_s, u"くじら祭のあとで"_s);
    add(u"二番 くじら祭"_s, {});
    add(u"くじら祭 一番"_s, {});
    const auto groups = indexOf(ledger.database)->find(u"クジラ祭"_s);
    REQUIRE(groups.size() == 1);
    QStringList titles;
    for (const Found& row : groups.first().rows)
        titles.append(row.title);
    CHECK(titles.join(u'|') == u"くじら祭 一番|二番 くじら祭|三番");
    const auto one = indexOf(ledger.database)->find(u"クジラ祭"_s, nullptr, 1);
    CHECK(one.first().rows.size() == 1);
    CHECK(one.first().total == 3);
}

TEST_CASE("sheets, decisions, organs, issued packs and members are found with where they are")
{
    test::Ledger ledger;
    storage::Database& database = ledger.database;
    ledger.add(u"0007 join 2021-04-01 港 ㈱くじら商事"_s);
    const plan::Initiative item = firstItem(database);
    const auto scales = review::loadScales(database);
    REQUIRE_DONE(scales);
    REQUIRE_DONE(review::createRounds(database, item.fiscalYear, review::Period::HalfYear, scales->first().id));
    const auto rounds = review::loadRounds(database);
    REQUIRE_DONE(rounds);
    review::Sheet sheet;
    sheet.round = rounds->first().id;
    sheet.item = item.id;
    sheet.issue = u"くじら岬への足が無い"_s;
    REQUIRE_DONE(review::saveSheets(database, {sheet}));
    review::Decision decision;
    decision.meeting = u"正副会頭会議"_s;
    decision.decidedOn = QDate(2021, 10, 5);
    decision.words = u"くじら岬への送迎を試す"_s;
    const auto decided = review::saveDecision(database, decision);
    REQUIRE_DONE(decided);
    archive::NewIssue pack = test::someIssue();
    pack.document.title = u"くじら報告"_s;
    const auto issued = archive::issue(database, pack);
    REQUIRE_DONE(issued);
    const auto members = membership::MemberIndex::build(database);
    REQUIRE_DONE(members);

    const auto index = indexOf(database);
    const auto groups = index->find(u"ｸｼﾞﾗ"_s, members->get());
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].rows.first().place == Place{.kind = Kind::Sheet, .item = item.id, .year = item.fiscalYear, .round = sheet.round});
    CHECK(groups[0].rows.first().passage == u"Issue: くじら岬への足が無い");
    CHECK(groups[1].rows.first().place == Place{.kind = Kind::Decision, .decision = *decided});
    CHECK(groups[1].rows.first().where.contains(u"正副会頭会議"_s));
    CHECK(groups[2].rows.first().place == Place{.kind = Kind::Pack, .pack = *issued});
    CHECK(groups[3].rows.first().place == Place{.kind = Kind::Member, .number = u"0007"_s});
    CHECK(groups[3].rows.first().title == u"㈱くじら商事");
    CHECK(groups[3].rows.first().where.startsWith(u"0007 · 港 Branch"_s));
    CHECK(index->find(u"ｸｼﾞﾗ"_s).size() == 3); // without the members

    const auto organs = index->find(u"世田谷"_s);
    const FoundGroup* branches = groupOf(organs, Kind::Organ);
    REQUIRE(branches);
    CHECK(branches->rows.first().place.isBranch);
    CHECK(branches->rows.first().title == u"世田谷 Branch");

    // Another state once anything has changed.
    CHECK(index->state() == fileState(database).value());
    REQUIRE_DONE(plan::setNote(database, item.id, u"別の"_s));
    CHECK(index->state() != fileState(database).value());
}

TEST_CASE("a passage shows the place that holds the word, cut with dots")
{
    const QString text = QString(u'あ').repeated(40) + u"ここに髙島屋がある"_s + QString(u'い').repeated(80);
    const QString passage = passageAround(text, wordsOf(u"高島"_s).first(), 40);
    CHECK(passage.startsWith(u'…'));
    CHECK(passage.endsWith(u'…'));
    CHECK(passage.contains(u"髙島屋がある"_s));
    CHECK(passage.size() <= 42);
    CHECK(passageAround(u"短い"_s, u"短"_s) == u"短い");
}

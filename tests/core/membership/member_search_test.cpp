// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/member_search.h"

#include "tests/core/membership/ledger_kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;
using test::Ledger;

namespace
{

const QString rows = u"0001,入会,2020/4/1,千代田,,㈱髙島商事\r\n"
                     "0002,入会,2020/5/10,港,,山崎工業 株式会社\r\n"
                     "0003,入会,2020/6/20,港,,ﾃｽﾄ製作所\r\n"
                     "0003,異動,2020/8/20,港,中央,テスト新製作所\r\n"
                     "0001,退会,2020/9/30,千代田,,\r\n"
                     "0100,入会,2021/1/10,千代田,,株式会社高島商事\r\n"
                     "1000,入会,2021/1/11,港,,(株)山﨑工業\r\n"
                     "A-9,入会,2021/2/1,台東,,\r\n"_s;

QString numbers(const FoundPage& page)
{
    QStringList all;
    for (const FoundMember& member : page.members)
        all.append(member.number);
    return all.join(u' ');
}

std::shared_ptr<const MemberIndex> indexOf(const Ledger& ledger)
{
    const auto index = MemberIndex::build(ledger.database);
    REQUIRE_DONE(index);
    return *index;
}

} // namespace

TEST_CASE("members are found by number and by name, however it is written")
{
    Ledger ledger;
    ledger.import(rows);
    const auto index = indexOf(ledger);
    CHECK(index->count() == 6);
    const QList<std::pair<QString, QString>> cases{
        {u"高島"_s, u"0001 0100"_s},      {u"株式会社髙島"_s, u"0001 0100"_s}, {u"てすと"_s, u"0003"_s},
        {u"新製作"_s, u"0003"_s},         {u"ﾔﾏｻﾞｷ"_s, u""_s},                 {u"山﨑 工業"_s, u"0002 1000"_s},
        {u"0001"_s, u"0001"_s},           {u"１０００"_s, u"1000"_s},          {u"00"_s, u"0001 0002 0003 0100 1000"_s},
        {u"a-9"_s, u"A-9"_s},             {u"a9"_s, u"A-9"_s},                 {u"㈱"_s, u""_s},
        {u""_s, u""_s},                   {u"商事\n0002"_s, u""_s},
    };
    for (const auto& [text, expected] : cases) {
        INFO(text.toStdString());
        const FoundPage page = index->find(text);
        CHECK(numbers(page) == expected);
        CHECK(page.total == page.members.size());
    }
}

TEST_CASE("a found member is shown as it stands now")
{
    Ledger ledger;
    ledger.import(rows);
    const auto index = indexOf(ledger);
    const FoundMember gone = index->find(u"0001"_s).members.first();
    CHECK(gone.name == u"㈱髙島商事");
    CHECK_FALSE(gone.isMember);
    CHECK(gone.since == QDate(2020, 9, 30));
    const FoundMember moved = index->find(u"0003"_s).members.first();
    CHECK(moved.name == u"テスト新製作所");
    CHECK(moved.branch == ledger.branch(u"中央"_s));
    CHECK(moved.isMember);
    for (const auto& number : {u"0001"_s, u"0003"_s, u"A-9"_s}) {
        const auto direct = findMember(ledger.database, number);
        REQUIRE_DONE(direct);
        REQUIRE(direct->has_value());
        const FoundMember listed = index->find(number).members.first();
        CHECK((*direct)->name == listed.name);
        CHECK((*direct)->branch == listed.branch);
        CHECK((*direct)->isMember == listed.isMember);
        CHECK((*direct)->since == listed.since);
    }
    CHECK_FALSE(findMember(ledger.database, u"9999"_s)->has_value());
}

TEST_CASE("pages follow each other by number without gap or repetition, the exact number in front")
{
    Ledger ledger;
    QString many;
    for (int i = 1; i <= 250; ++i)
        many += u"%1,入会,2021/1/1,港,,見本%1\r\n"_s.arg(i, 4, 10, QChar(u'0'));
    many += u"1,入会,2021/1/1,港,,一番\r\n"_s;
    ledger.import(many);
    const auto index = indexOf(ledger);
    QStringList seen;
    QString after;
    for (;;) {
        const FoundPage page = index->find(u"1"_s, after, 40);
        if (page.members.isEmpty())
            break;
        CHECK(page.total == index->find(u"1"_s, {}, 1000).members.size());
        for (const FoundMember& member : page.members)
            seen.append(member.number);
        after = seen.last();
    }
    CHECK(seen.first() == u"1");
    QStringList all;
    for (const FoundMember& member : index->find(u"1"_s, {}, 1000).members)
        all.append(member.number);
    CHECK(seen == all);
    CHECK(QSet<QString>(seen.begin(), seen.end()).size() == seen.size());
    CHECK(std::is_sorted(seen.begin() + 1, seen.end()));
}

TEST_CASE("the search agrees with a plain look at every name")
{
    Ledger ledger;
    QString many;
    const QStringList names{u"青木"_s, u"木村"_s, u"村木木"_s, u"木木木村"_s, u"木"_s, u"村"_s, u"アイ"_s, u"アイアイ"_s};
    for (int i = 0; i < names.size(); ++i)
        many += u"%1,入会,2021/1/1,港,,%2\r\n"_s.arg(i + 1).arg(names[i]);
    ledger.import(many);
    const auto index = indexOf(ledger);
    for (const QString& text : {u"木"_s, u"木木"_s, u"木木村"_s, u"村木"_s, u"あい"_s, u"あいあ"_s}) {
        QString expected = text;
        expected.replace(u'あ', u'ア').replace(u'い', u'イ');
        qint64 plain = 0;
        for (const QString& name : names)
            plain += name.contains(expected) ? 1 : 0;
        CHECK(index->find(text).total == plain);
    }
}

TEST_CASE("an index knows when the ledger has moved on")
{
    Ledger ledger;
    ledger.import(rows);
    const auto index = indexOf(ledger);
    CHECK(*ledgerState(ledger.database) == index->state());
    ledger.add(u"0007 join 2021-04-01 港"_s);
    CHECK(*ledgerState(ledger.database) != index->state());
    ledger.undo();
    const QString undone = *ledgerState(ledger.database);
    REQUIRE_DONE(reverseEvent(ledger.database, ledger.eventOn(u"0002"_s, u"2020-05-10"_s), u"x"_s));
    CHECK(*ledgerState(ledger.database) != undone);
}

TEST_CASE("two numbers for one company are listed as candidates")
{
    Ledger ledger;
    ledger.import(rows);
    const auto index = indexOf(ledger);
    const Candidates twice = index->duplicates();
    REQUIRE(twice.total == 1);
    CHECK(twice.pairs.first().one.number == u"0002");
    CHECK(twice.pairs.first().other.number == u"1000");
    const Candidates again = index->rejoins();
    REQUIRE(again.total == 1);
    CHECK(again.pairs.first().one.number == u"0001");
    CHECK(again.pairs.first().other.number == u"0100");
}

TEST_CASE("an index can be stopped while it is read")
{
    Ledger ledger;
    QString many;
    for (int i = 0; i < 66'000; ++i)
        many += u"%1,入会,2021/1/1,港,,見本\r\n"_s.arg(i);
    ledger.import(many);
    const auto stopped = MemberIndex::build(ledger.database, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

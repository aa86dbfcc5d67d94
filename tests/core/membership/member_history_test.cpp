// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/member_history.h"

#include "tests/core/membership/ledger_kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;
using test::Ledger;

namespace
{

MemberHistory historyOf(const Ledger& ledger, const QString& number)
{
    const auto history = loadHistory(ledger.database, number);
    REQUIRE_DONE(history);
    return *history;
}

} // namespace

TEST_CASE("a history keeps every line with where it came from and what became of it")
{
    Ledger ledger;
    ledger.import(u"0009,入会,2021/1/1,港,,九番\r\n0001,入会,2021/4/1,千代田,,㈱一番\r\n0001,退会,2021/8/31,千代田,,\r\n"_s);
    REQUIRE_DONE(reverseEvent(ledger.database, ledger.eventOn(u"0001"_s, u"2021-08-31"_s), u"did not leave"_s));
    REQUIRE_DONE(correctEvent(ledger.database, ledger.eventOn(u"0001"_s, u"2021-04-01"_s),
                              ledger.line(u"0001 join 2021-05-01 千代田 ㈱一番堂"_s), u"wrong day"_s));
    const MemberHistory history = historyOf(ledger, u"0001"_s);
    REQUIRE(history.lines.size() == 3);
    const HistoryLine& join = history.lines[0];
    CHECK(join.standing == Standing::Corrected);
    CHECK(join.fileName == u"events.csv");
    CHECK(join.fileLine == 3);
    CHECK(join.corrected.reason == u"wrong day");
    CHECK(join.corrected.who == u"tester");
    CHECK(join.corrected.at.toLocalTime() == test::fixedClock().now());
    CHECK(join.replacedBy == history.lines[1].event);
    const HistoryLine& instead = history.lines[1];
    CHECK(instead.standing == Standing::Counts);
    CHECK(instead.fileName.isEmpty());
    CHECK(instead.entered.who == u"tester");
    CHECK(instead.entered.reason == u"wrong day");
    CHECK(history.lines[2].standing == Standing::Reversed);
    CHECK(history.lines[2].corrected.reason == u"did not leave");

    CHECK(history.isMember);
    CHECK(history.since == QDate(2021, 5, 1));
    CHECK(history.name == u"㈱一番堂");
    CHECK(history.branch == ledger.branch(u"千代田"_s));
}

TEST_CASE("lines of an import that was taken back stay in sight")
{
    Ledger ledger;
    ledger.import(u"0001,入会,2021/4/1,千代田,,一番\r\n"_s);
    ledger.undo();
    const MemberHistory history = historyOf(ledger, u"0001"_s);
    REQUIRE(history.lines.size() == 1);
    CHECK(history.lines.first().standing == Standing::TakenBack);
    CHECK_FALSE(history.wasMember);
    CHECK(historyOf(ledger, u"0002"_s).lines.isEmpty());
}

TEST_CASE("who undid and redid a correction is named for it")
{
    Ledger ledger;
    ledger.add(u"0001 join 2021-04-01 千代田"_s);
    REQUIRE_DONE(reverseEvent(ledger.database, ledger.eventOn(u"0001"_s, u"2021-04-01"_s), u"first"_s));
    ledger.undo();
    CHECK(historyOf(ledger, u"0001"_s).lines.first().standing == Standing::Counts);
    REQUIRE_DONE(reverseEvent(ledger.database, ledger.eventOn(u"0001"_s, u"2021-04-01"_s), u"second"_s));
    CHECK(historyOf(ledger, u"0001"_s).lines.first().corrected.reason == u"second");
    CHECK(historyOf(ledger, u"0001"_s).lines.first().entered.reason == u"test");
}

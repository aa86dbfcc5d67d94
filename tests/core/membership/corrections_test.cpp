// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/corrections.h"

#include "tests/core/membership/ledger_kit.h"

#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;
using test::Ledger;

namespace
{

QString refusal(const Result<>& result)
{
    return result ? QString() : result.error().message;
}

} // namespace

TEST_CASE("an event entered by hand counts at once, and goes and comes with undo and redo")
{
    Ledger ledger;
    ledger.add(u"0001 join 2021-04-01 千代田 ㈱髙島"_s);
    CHECK(ledger.members({2021, 12}) == 1);
    CHECK(storage::history(ledger.database)->first().reason == u"test");
    ledger.undo();
    CHECK(ledger.members({2021, 12}) == 0);
    CHECK(ledger.isSound());
    ledger.redo();
    CHECK(ledger.members({2021, 12}) == 1);
    CHECK(ledger.isSound());
}

TEST_CASE("every change of the ledger needs a reason")
{
    Ledger ledger;
    ledger.add(u"0001 join 2021-04-01 千代田"_s);
    const EventId join = ledger.eventOn(u"0001"_s, u"2021-04-01"_s);
    CHECK(addEvent(ledger.database, ledger.line(u"0002 join 2021-04-01 千代田"_s), u"  "_s).error().code == ErrorCode::Invalid);
    CHECK(correctEvent(ledger.database, join, ledger.line(u"0001 join 2021-05-01 千代田"_s), {}).error().code ==
          ErrorCode::Invalid);
    CHECK(reverseEvent(ledger.database, join, {}).error().code == ErrorCode::Invalid);
    CHECK(ledger.members({2021, 12}) == 1);
}

TEST_CASE("an event that cannot be is refused with why")
{
    Ledger ledger;
    ledger.add(u"0001 join 2021-04-01 千代田"_s);
    ledger.add(u"0001 leave 2021-09-30 千代田"_s);
    ledger.add(u"0002 join 2021-04-01 港"_s);
    const QList<std::pair<QString, QString>> cases{
        {u"0003 leave 2021-05-01 千代田"_s, u"not known to have joined"_s},
        {u"0002 join 2021-06-01 港"_s, u"member since 1 Apr 2021"_s},
        {u"0002 transfer 2021-06-01 千代田>港"_s, u"in the branch 港"_s},
        {u"0002 leave 2021-06-01 千代田"_s, u"in the branch 港"_s},
        {u"0001 leave 2021-10-30 千代田"_s, u"left on 30 Sep 2021"_s},
        {u"0001 join 2021-10-30 千代田"_s, u"Left on 30 Sep 2021"_s},
        {u"0001 leave 2021-08-01 千代田"_s, u"30 Sep 2021"_s},
        {u"0001 join 2021-04-01 千代田"_s, u"this very event"_s},
        {u"0001 join 2021-04-01 港"_s, u"with other content"_s},
        {u"0004 join 2022-02-01 港"_s, u"future"_s},
        {u"0004 join 2021-02-30 港"_s, u"day of the calendar"_s},
        {u"0004 join 1577-02-03 港"_s, u"1878"_s},
        {u"0004 join 2021-02-03 大阪"_s, u"needs a branch"_s},
        {u"0004 transfer 2021-02-03 港"_s, u"branch it goes to"_s},
        {u"0002 transfer 2021-06-01 港>港"_s, u"comes from"_s},
        {u"00000000000000001 join 2021-02-03 港"_s, u"16 characters"_s},
        {u" join 2021-02-03 港"_s, u"member number"_s},
    };
    const qint64 before = ledger.members({2021, 12});
    for (const auto& [text, why] : cases) {
        INFO(text.toStdString());
        const QString said = refusal(addEvent(ledger.database, ledger.line(text), u"test"_s));
        CHECK(said.contains(why));
        CHECK(refusal(checkEntry(ledger.database, ledger.line(text))) == said);
    }
    CHECK(ledger.members({2021, 12}) == before);
    CHECK(ledger.isSound());
}

TEST_CASE("a corrected event counts as corrected; both lines stay, undo brings the first back, also after a restart")
{
    Ledger ledger;
    ledger.import(u"0001,入会,2021/4/1,千代田,,一番\r\n"_s);
    const EventId join = ledger.eventOn(u"0001"_s, u"2021-04-01"_s);
    REQUIRE_DONE(correctEvent(ledger.database, join, ledger.line(u"0001 join 2021-06-01 港 一番"_s), u"wrong form"_s));
    CHECK(ledger.members({2021, 5}) == 0);
    CHECK(loadSnapshot(ledger.database, {2021, 6})->byBranch[ledger.branch(u"港"_s)].closing == 1);
    CHECK(ledger.isSound());
    auto rows = ledger.database.query(u"SELECT count(*) FROM membership_event"_s);
    rows->next();
    CHECK(rows->integer(0) == 2);

    const QString path = ledger.database.path();
    {
        const storage::Database away = std::move(ledger.database);
    }
    auto again = storage::Database::open(path, {.clock = test::fixedClock(), .actor = u"tester"_s});
    REQUIRE_DONE(again);
    ledger.database = std::move(*again);
    ledger.undo();
    CHECK(ledger.members({2021, 5}) == 1);
    CHECK(ledger.isSound());
    ledger.redo();
    CHECK(ledger.members({2021, 5}) == 0);
    CHECK(ledger.isSound());
}

TEST_CASE("a correction of a correction counts alone, and what no longer counts cannot be corrected")
{
    Ledger ledger;
    ledger.add(u"0001 join 2021-04-01 千代田"_s);
    const EventId first = ledger.eventOn(u"0001"_s, u"2021-04-01"_s);
    REQUIRE_DONE(correctEvent(ledger.database, first, ledger.line(u"0001 join 2021-05-01 千代田"_s), u"a"_s));
    const EventId second = ledger.eventOn(u"0001"_s, u"2021-05-01"_s);
    REQUIRE_DONE(correctEvent(ledger.database, second, ledger.line(u"0001 join 2021-06-01 千代田"_s), u"b"_s));
    CHECK(ledger.members({2021, 5}) == 0);
    CHECK(ledger.members({2021, 6}) == 1);
    CHECK(reverseEvent(ledger.database, first, u"c"_s).error().code == ErrorCode::Conflict);
    CHECK(correctEvent(ledger.database, second, ledger.line(u"0001 join 2021-07-01 千代田"_s), u"d"_s).error().code ==
          ErrorCode::Conflict);
    const EventId third = ledger.eventOn(u"0001"_s, u"2021-06-01"_s);
    CHECK(correctEvent(ledger.database, third, ledger.line(u"0001 join 2021-06-01 千代田"_s), u"e"_s).error().message.contains(
        u"says already"));
    CHECK(ledger.isSound());
}

TEST_CASE("a correction may move an event to another member")
{
    Ledger ledger;
    ledger.add(u"0001 join 2021-04-01 千代田"_s);
    ledger.add(u"0002 join 2021-04-01 港"_s);
    ledger.add(u"0001 leave 2021-09-30 千代田"_s);
    const EventId leave = ledger.eventOn(u"0001"_s, u"2021-09-30"_s);
    REQUIRE_DONE(correctEvent(ledger.database, leave, ledger.line(u"0002 leave 2021-09-30 港"_s), u"wrong number"_s));
    const auto snapshot = loadSnapshot(ledger.database, {2021, 12});
    CHECK(snapshot->byBranch[ledger.branch(u"千代田"_s)].closing == 1);
    CHECK(snapshot->byBranch[ledger.branch(u"港"_s)].closing == 0);
    CHECK(ledger.isSound());
}

TEST_CASE("what would break the member's later history is refused by name")
{
    Ledger ledger;
    ledger.add(u"0001 join 2021-04-01 千代田"_s);
    ledger.add(u"0001 leave 2021-09-30 千代田"_s);
    ledger.add(u"0001 rejoin 2021-11-01 港"_s);
    const EventId join = ledger.eventOn(u"0001"_s, u"2021-04-01"_s);
    const QString why = refusal(reverseEvent(ledger.database, join, u"x"_s));
    CHECK(why.contains(u"Leave"));
    CHECK(why.contains(u"30 Sep 2021"));
    CHECK(refusal(checkReversal(ledger.database, join)) == why);
    CHECK(refusal(correctEvent(ledger.database, join, ledger.line(u"0001 join 2021-10-01 千代田"_s), u"x"_s))
              .contains(u"30 Sep 2021"));
    const EventId leave = ledger.eventOn(u"0001"_s, u"2021-09-30"_s);
    CHECK(refusal(reverseEvent(ledger.database, leave, u"x"_s)).contains(u"1 Nov 2021"));
    CHECK_FALSE(refusal(correctEvent(ledger.database, join, ledger.line(u"0002 join 2021-04-01 千代田"_s), u"x"_s)).isEmpty());
    // From the end backwards everything goes.
    for (const auto& day : {u"2021-11-01"_s, u"2021-09-30"_s, u"2021-04-01"_s})
        REQUIRE_DONE(reverseEvent(ledger.database, ledger.eventOn(u"0001"_s, day), u"x"_s));
    CHECK(ledger.members({2021, 12}) == 0);
    CHECK(ledger.isSound());
}

TEST_CASE("a file that says again what was corrected or reversed brings nothing back")
{
    Ledger ledger;
    const QString rows = u"0001,入会,2021/4/1,千代田,,一番\r\n0002,入会,2021/4/1,港,,二番\r\n"_s;
    ledger.import(rows);
    REQUIRE_DONE(reverseEvent(ledger.database, ledger.eventOn(u"0001"_s, u"2021-04-01"_s), u"never joined"_s));
    REQUIRE_DONE(correctEvent(ledger.database, ledger.eventOn(u"0002"_s, u"2021-04-01"_s),
                              ledger.line(u"0002 join 2021-05-01 港"_s), u"date"_s));
    const exchange::ImportReport again = ledger.import(rows);
    CHECK(again.known == 2);
    CHECK(again.good == 0);
    CHECK(again.rejected == 0);
    CHECK_FALSE(again.applied);
    // By hand the office may change its mind.
    ledger.add(u"0001 join 2021-04-01 千代田 一番"_s);
    CHECK(ledger.members({2021, 4}) == 1);
}

TEST_CASE("whatever is added, corrected, reversed, undone and redone, summary and recount agree")
{
    Ledger ledger;
    const QStringList names{u"千代田"_s, u"港"_s, u"中央"_s};
    int round = 0;
    const auto anyLine = [&] {
        LedgerLine line;
        line.member = u"%1-%2"_s.arg(round).arg(*rc::gen::inRange(1, 4));
        line.kind = EventKind(*rc::gen::inRange(1, 5));
        line.date = QDate(2020, 1, 1).addDays(30 * *rc::gen::inRange(0, 24));
        const int at = *rc::gen::inRange(0, 3);
        line.branch = ledger.branch(names[at]);
        if (line.kind == EventKind::Transfer)
            line.toBranch = ledger.branch(names[(at + 1) % 3]);
        line.sizeClass = *rc::gen::element(u""_s, u"S"_s);
        return line;
    };
    const auto anyEvent = [&] {
        QList<EventId> all;
        auto query = ledger.database.query(u"SELECT id FROM membership_event ORDER BY id DESC LIMIT 12"_s);
        while (query->next())
            all.append(query->id<EventId>(0));
        return all.isEmpty() ? EventId{1} : all[*rc::gen::inRange(0, int(all.size()))];
    };
    int done = 0;
    const bool held = rc::check("the figures follow", [&] {
        ++round;
        for (int step = 0; step < 12; ++step) {
            const int what = *rc::gen::inRange(0, 7);
            Result<> result;
            if (what < 3)
                result = addEvent(ledger.database, anyLine(), u"r"_s);
            else if (what == 3)
                result = correctEvent(ledger.database, anyEvent(), anyLine(), u"r"_s);
            else if (what == 4)
                result = reverseEvent(ledger.database, anyEvent(), u"r"_s);
            else if (what == 5)
                static_cast<void>(storage::undo(ledger.database, replayHooks()));
            else
                static_cast<void>(storage::redo(ledger.database, replayHooks()));
            done += what < 5 && result ? 1 : 0;
            RC_ASSERT(ledger.isSound());
        }
    });
    CHECK(held);
    CHECK(done > 100);
    CHECK(storage::verifyChain(ledger.database).has_value());
}

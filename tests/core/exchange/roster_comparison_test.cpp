// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/roster_comparison.h"

#include "core/exchange/members_import.h"
#include "core/membership/actions.h"
#include "core/membership/figures.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::exchange;
using namespace Qt::StringLiterals;
using test::TempDir;

TEST_CASE("a roster compared with the ledger names who is new, gone and moved; the chosen become events", "[roster]")
{
    const TempDir folder;
    auto database = test::newPlanDatabase(folder);
    REQUIRE_DONE(importMembers(database, MemberFile::Events,
                               folder.write(u"e.csv"_s, u"会員番号,区分,日付,支部,事業所名\n"
                                                        "1,入会,2021/4/1,港,\n"
                                                        "2,入会,2021/4/1,港,\n"
                                                        "3,入会,2021/4/1,北,三番堂\n"
                                                        "4,入会,2021/4/1,北,\n"
                                                        "4,退会,2021/6/1,北,\n"
                                                        "6,入会,2021/11/1,北,\n"_s.toUtf8()),
                               {}));
    // 1 stays, 2 is in 北 now, 3 is missing, 4 is back, 5 was never heard of; 6 joins after the day.
    const QString roster = folder.write(u"名簿.csv"_s, u"会員番号,事業所名,支部,入会日,退会日\n"
                                                       "1,一番,港,2021/4/1,\n"
                                                       "2,二番,北,2021/4/1,\n"
                                                       "4,四番,北,2021/8/1,\n"
                                                       "5,㈱五番,港,2021/9/1,\n"
                                                       "7,七番,港,2020/4/1,2021/5/1\n"
                                                       "8,八番,銀座,2021/4/1,\n"_s.toUtf8());
    const QDate asOf(2021, 9, 30);
    const auto found = compareRoster(database, roster, {}, asOf);
    REQUIRE_DONE(found);
    CHECK(found->rows == 6);
    CHECK(found->rejected == 1);
    CHECK(found->same == 1);
    QStringList dump;
    for (const RosterDifference& one : found->differences)
        dump.append(u"%1 %2%3"_s.arg(int(one.kind)).arg(one.member, one.wasMember ? u" again"_s : QString()));
    CHECK(found->differences[2].company == u"三番堂"); // gone from the roster: the ledger names it
    CHECK(dump.join(u"; ") == u"0 4 again; 0 5; 1 3; 2 2"_s);

    const auto members = [&](YearMonth month) { return membership::loadSnapshot(database, month)->headcount(month).value_or(-1); };
    CHECK(members(YearMonth(2021, 9)) == 3);
    QList<RosterDifference> chosen = found->differences;
    chosen.removeIf([](const RosterDifference& one) { return one.member == u"3"; }); // the person is not sure about 3
    const auto taken = takeInDifferences(database, roster, chosen, asOf);
    REQUIRE_DONE(taken);
    CHECK(taken->good == 3);
    CHECK(taken->rejected == 0);
    CHECK(members(YearMonth(2021, 9)) == 5);
    CHECK(storage::undoState(database)->undoName.contains(u"名簿.csv"_s));

    const auto left = compareRoster(database, roster, {}, asOf);
    REQUIRE(left->differences.size() == 1);
    CHECK(left->differences.first().member == u"3"_s);
    REQUIRE_DONE(storage::undo(database, membership::replayHooks()));
    CHECK(members(YearMonth(2021, 9)) == 3);
}

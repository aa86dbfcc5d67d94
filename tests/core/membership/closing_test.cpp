// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/closing.h"

#include "core/report/tables.h"
#include "core/storage/change_log.h"
#include "tests/core/membership/ledger_kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;
using test::Ledger;

namespace
{

const QString members = u"0001,入会,2021/4/1,千代田,,一番\r\n"
                        "0002,入会,2021/5/10,港,,二番\r\n"
                        "0003,入会,2021/6/20,港,,三番\r\n"
                        "0001,退会,2021/8/31,千代田,,\r\n"_s;

// The rows of the printed table that speak of a month.
QStringList printed(const Ledger& ledger, const QString& month, YearMonth asOf = {2021, 12})
{
    const auto figures = report::loadKeyFigures(ledger.database, asOf);
    REQUIRE_DONE(figures);
    QStringList rows;
    for (const auto& row : report::monthTable(*figures, 0).rows) {
        QStringList cells;
        for (const report::Cell& cell : row)
            cells.append(cell.text);
        if (cells.first().startsWith(month))
            rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

TEST_CASE("headcount, fiscal year and branches of a closed month stay as they were closed")
{
    Ledger ledger;
    ledger.import(members);
    const auto at = [&](YearMonth month) {
        const auto figures = report::loadKeyFigures(ledger.database, month);
        REQUIRE_DONE(figures);
        return *figures;
    };
    const auto inMinato = [](const report::KeyFigures& figures) {
        for (const report::BranchFigures& row : figures.branches) {
            if (row.branch.name == u"港")
                return *row.figures;
        }
        FAIL("there is such a branch");
        return Figures();
    };
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 8}));
    const auto undo = storage::undoState(ledger.database);
    REQUIRE_DONE(undo);
    CHECK(undo->undoName == u"Close the months up to Aug 2021"); // as months are written everywhere
    const report::KeyFigures before = at({2021, 8});
    CHECK_FALSE(before.correction);
    CHECK(before.headcount == 2);

    ledger.import(u"0004,入会,2021/7/15,港,,四番\r\n0005,入会,2021/9/1,港,,五番\r\n"_s);
    const report::KeyFigures after = at({2021, 8});
    CHECK(after.headcount == before.headcount);
    CHECK(after.membership.fiscalYear->flows == before.membership.fiscalYear->flows);
    CHECK(inMinato(after).closing == inMinato(before).closing);
    CHECK(inMinato(after).difference() == 0);
    REQUIRE(after.correction);
    CHECK(after.correction->closing == 1);
    CHECK(at({2021, 9}).headcount == 4); // not closed: the ledger's
    CHECK_FALSE(at({2021, 9}).correction);
}

TEST_CASE("a closed month printed after a late event is the old figure plus one correction line")
{
    Ledger ledger;
    ledger.import(members);
    const QStringList before = printed(ledger, u"Aug 2021"_s);
    REQUIRE(before.size() == 1);
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 8}));
    CHECK(printed(ledger, u"Aug 2021"_s) == before);

    const exchange::ImportReport late = ledger.import(u"0004,入会,2021/8/15,中央,,四番\r\n0005,入会,2021/9/1,中央,,五番\r\n"_s);
    CHECK(late.good == 2);
    CHECK(late.rejected == 0);
    CHECK(late.inClosedMonths == 1);
    CHECK(late.findingCount == 1);
    CHECK(late.findings.first().line == 2);
    CHECK(late.findings.first().reason.contains(u"closed"));

    const QStringList after = printed(ledger, u"Aug 2021"_s);
    REQUIRE(after.size() == 2);
    CHECK(after[0] == before[0]);
    CHECK(after[1] == u"Aug 2021, correction|+1|+1|0|0|+1|||0");
    // The month after opens with closing and correction: 2 + 1, and one more joined.
    CHECK(printed(ledger, u"Sep 2021"_s) == QStringList{u"Sep 2021|4|1|0|0|+1|not entered|not entered|0"_s});

    ledger.undo();
    CHECK(printed(ledger, u"Aug 2021"_s) == before);
}

TEST_CASE("a late event of an earlier month is carried through the closed months behind it")
{
    Ledger ledger;
    ledger.import(members);
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 8}));
    ledger.import(u"0004,入会,2021/7/15,中央,,四番\r\n"_s);
    CHECK(printed(ledger, u"Jun 2021"_s).size() == 1);
    CHECK(printed(ledger, u"Jul 2021"_s).last() == u"Jul 2021, correction|+1|+1|0|0|+1|||0");
    CHECK(printed(ledger, u"Aug 2021"_s).last() == u"Aug 2021, correction|+1|0|0|0|0|||0");
    CHECK(printed(ledger, u"Sep 2021"_s).size() == 1);
}

TEST_CASE("a closed month's comparison with the year before stays as printed too")
{
    Ledger ledger;
    ledger.import(u"0001,入会,2020/3/1,千代田,,一番\r\n"_s + members.section(u"\r\n"_s, 1));
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 8}));
    const QStringList before = printed(ledger, u"Aug 2021"_s);
    ledger.import(u"0009,入会,2020/5/1,港,,九番\r\n"_s);
    CHECK(printed(ledger, u"Aug 2021"_s).first() == before.first());
}

TEST_CASE("closing closes every open month before it, with who and when, as one step")
{
    Ledger ledger;
    ledger.import(members);
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 6}));
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 9}));
    const auto closed = closedMonths(ledger.database);
    REQUIRE_DONE(closed);
    REQUIRE(closed->size() == 6);
    CHECK(closed->first().month == YearMonth(2021, 4));
    CHECK(closed->last().month == YearMonth(2021, 9));
    CHECK(closed->last().closedBy == u"tester");
    CHECK(closed->last().closedAt.isValid());
    CHECK(closed->last().whole.closing == 2);
    CHECK(closed->at(4).whole.flows.leaves == 1);
    ledger.undo();
    CHECK(*closedUpTo(ledger.database) == YearMonth(2021, 6));
    ledger.redo();
    CHECK(*closedUpTo(ledger.database) == YearMonth(2021, 9));
}

TEST_CASE("what cannot be closed is said")
{
    Ledger ledger;
    CHECK(closeMonth(ledger.database, {2021, 8}).error().message.contains(u"no members"));
    ledger.import(members);
    CHECK(closeMonth(ledger.database, {2021, 3}).error().message.contains(u"no members"));
    CHECK(closeMonth(ledger.database, {2022, 1}).error().message.contains(u"not over"));
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 8}));
    CHECK(closeMonth(ledger.database, {2021, 7}).error().message.contains(u"closed already"));
    CHECK(storage::undo(ledger.database, replayHooks()).has_value());
    CHECK_FALSE(closedUpTo(ledger.database)->has_value());
}

TEST_CASE("a month is not closed on figures that differ from the ledger")
{
    Ledger ledger;
    ledger.import(members);
    REQUIRE_DONE(ledger.database.query(u"UPDATE month_figure SET joins = joins + 1 WHERE division_id = -1"_s));
    CHECK(closeMonth(ledger.database, {2021, 8}).error().code == ErrorCode::Damaged);
    CHECK_FALSE(closedUpTo(ledger.database)->has_value());
}

TEST_CASE("reopening opens the months behind too, needs a reason, and closing again freezes what counts now")
{
    Ledger ledger;
    ledger.import(members);
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 9}));
    ledger.import(u"0004,入会,2021/8/15,中央,,四番\r\n"_s);
    CHECK(reopenMonth(ledger.database, {2021, 8}, u" "_s).error().code == ErrorCode::Invalid);
    CHECK(reopenMonth(ledger.database, {2021, 10}, u"x"_s).error().code == ErrorCode::Conflict);
    REQUIRE_DONE(reopenMonth(ledger.database, {2021, 8}, u"late papers"_s));
    CHECK(*closedUpTo(ledger.database) == YearMonth(2021, 7));
    CHECK(storage::history(ledger.database)->first().reason == u"late papers");
    CHECK(printed(ledger, u"Aug 2021"_s).size() == 1);
    ledger.undo();
    CHECK(*closedUpTo(ledger.database) == YearMonth(2021, 9));
    CHECK(printed(ledger, u"Aug 2021"_s).size() == 2);
    ledger.redo();
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 8}));
    CHECK(printed(ledger, u"Aug 2021"_s).size() == 1);
    CHECK(closedMonths(ledger.database)->last().whole.closing == 3);
}

TEST_CASE("corrections are told branch by branch and add up to the whole's")
{
    Ledger ledger;
    ledger.import(members);
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 8}));
    ledger.import(u"0004,入会,2021/8/15,中央,,四番\r\n0002,異動,2021/8/20,港,中央,\r\n"_s);
    const auto corrections = branchCorrections(ledger.database);
    REQUIRE_DONE(corrections);
    REQUIRE(corrections->size() == 2);
    const auto of = [&](const QString& name) {
        const auto it = std::ranges::find(*corrections, ledger.branch(name), &BranchCorrection::branch);
        return correctionOf(it->frozen, it->now);
    };
    CHECK(of(u"港"_s).closing == -1);
    CHECK(of(u"港"_s).flows.transfersOut == 1);
    CHECK(of(u"中央"_s).closing == 2);
    CHECK(of(u"中央"_s).flows.joins == 1);
    CHECK(of(u"中央"_s).flows.transfersIn == 1);
    CHECK(printed(ledger, u"Aug 2021"_s).last() == u"Aug 2021, correction|+1|+1|0|0|+1|||0");
}

TEST_CASE("a correction by hand of a closed month shows as its correction")
{
    Ledger ledger;
    ledger.import(members);
    REQUIRE_DONE(closeMonth(ledger.database, {2021, 8}));
    REQUIRE_DONE(reverseEvent(ledger.database, ledger.eventOn(u"0001"_s, u"2021-08-31"_s), u"did not leave"_s));
    CHECK(printed(ledger, u"Aug 2021"_s).last() == u"Aug 2021, correction|+1|0|0|△1|+1|||0");
}

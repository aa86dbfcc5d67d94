// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_cells.h"
#include "tests/support/catch.h"

#include <map>
#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

namespace
{

quint32 nextRow = 0;

// "join 04-01 1", "transfer 05-01 1>2": kind, month-day of 2021, branch.
LedgerEvent event(const QString& text, bool isNew = true)
{
    const QStringList parts = text.split(u' ');
    LedgerEvent e;
    e.kind = parts[0] == u"join"     ? EventKind::Join
             : parts[0] == u"rejoin" ? EventKind::Rejoin
             : parts[0] == u"leave"  ? EventKind::Leave
                                     : EventKind::Transfer;
    e.setDate(QDate::fromString(u"2021-"_s + parts[1], Qt::ISODate));
    const QStringList branches = parts[2].split(u'>');
    e.branch = branches[0].toUShort();
    e.toBranch = branches.size() > 1 ? branches[1].toUShort() : 0;
    e.contentHash = qHash(text);
    e.row = isNew ? ++nextRow : 0;
    return e;
}

std::vector<LedgerEvent> events(const QStringList& texts, bool isNew = true)
{
    std::vector<LedgerEvent> all;
    for (const QString& text : texts)
        all.push_back(event(text, isNew));
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    return all;
}

QString verdicts(const QStringList& known, const QStringList& incoming)
{
    static const QStringList names{u"ok"_s, u"known"_s, u"contradicts"_s, u"while member"_s, u"after leave"_s,
                                   u"before join"_s, u"left already"_s, u"breaks later"_s};
    QStringList all;
    for (const Judgement& judgement : judge(events(known, false), events(incoming)))
        all.append(names[int(judgement.verdict)]);
    return all.join(u", ");
}

using Cells = std::map<CellKey, FigureCell>;

Cells cellsOf(LedgerCounts& counts)
{
    const SummaryRows rows = summarise(std::move(counts));
    return {rows.cells.begin(), rows.cells.end()};
}

qint64 headcount(const Cells& cells, quint16 branch)
{
    qint64 sum = 0;
    for (const auto& [key, cell] : cells)
        sum += key.division == CellKey::allDivisions && key.branch == branch ? cell.change : 0;
    return sum;
}

} // namespace

TEST_CASE("what a member can do next depends on where it stands")
{
    struct Case
    {
        QStringList known;
        QStringList incoming;
        QString expected;
    };
    const QList<Case> cases{
        {{}, {u"join 04-01 1"_s}, u"ok"_s},
        {{}, {u"join 04-01 1"_s, u"leave 06-01 1"_s, u"rejoin 07-01 2"_s}, u"ok, ok, ok"_s},
        {{}, {u"leave 06-01 1"_s}, u"before join"_s},
        {{}, {u"leave 04-01 1"_s, u"join 06-01 1"_s}, u"before join, ok"_s},
        {{}, {u"transfer 06-01 1>2"_s}, u"before join"_s},
        {{}, {u"rejoin 06-01 1"_s}, u"ok"_s},
        {{u"join 04-01 1"_s}, {u"join 05-01 1"_s}, u"while member"_s},
        {{u"join 04-01 1"_s}, {u"rejoin 05-01 1"_s}, u"while member"_s},
        {{u"join 04-01 1"_s, u"leave 05-01 1"_s}, {u"join 06-01 1"_s}, u"after leave"_s},
        {{u"join 04-01 1"_s, u"leave 05-01 1"_s}, {u"leave 06-01 1"_s}, u"left already"_s},
        {{u"join 04-01 1"_s}, {u"join 04-01 1"_s}, u"known"_s},
        {{u"join 04-01 1"_s}, {u"join 04-01 2"_s}, u"contradicts"_s},
        {{}, {u"join 04-01 1"_s, u"join 04-01 1"_s}, u"ok, known"_s},
        // Within a day, whatever the file's order: move, leave, come back.
        {{u"join 04-01 1"_s}, {u"rejoin 06-01 3"_s, u"leave 06-01 2"_s, u"transfer 06-01 1>2"_s}, u"ok, ok, ok"_s},
        {{u"join 04-01 1"_s}, {u"transfer 06-01 2>3"_s, u"transfer 06-01 1>2"_s}, u"ok, ok"_s},
        {{}, {u"rejoin 06-01 1"_s, u"leave 06-01 1"_s, u"join 06-01 1"_s}, u"ok, ok, ok"_s},
        // One bad line does not take the good ones with it.
        {{u"join 03-01 1"_s, u"leave 08-01 1"_s},
         {u"join 02-01 1"_s, u"leave 05-01 1"_s, u"rejoin 06-01 1"_s},
         u"breaks later, ok, ok"_s},
        // A new line must not make a recorded one impossible.
        {{u"join 04-01 1"_s, u"leave 08-01 1"_s}, {u"leave 06-01 1"_s}, u"breaks later"_s},
        {{u"join 04-01 1"_s, u"leave 08-01 1"_s}, {u"leave 06-01 1"_s, u"rejoin 07-01 1"_s}, u"ok, ok"_s},
    };
    for (const Case& c : cases) {
        INFO((c.known.join(u"; ") + u" + "_s + c.incoming.join(u"; ")).toStdString());
        CHECK(verdicts(c.known, c.incoming) == c.expected);
    }
}

TEST_CASE("a line that breaks a later one is told the day of that one")
{
    const auto judged = judge(events({u"join 04-01 1"_s, u"leave 08-01 1"_s}, false), events({u"leave 06-01 1"_s}));
    CHECK(judged.front().verdict == Verdict::BreaksLaterHistory);
    CHECK(QDate::fromJulianDay(judged.front().since) == QDate(2021, 8, 1));
}

TEST_CASE("a line that a person has corrected or reversed is known, whatever counts instead")
{
    const auto withdrawn = events({u"leave 06-01 1"_s, u"leave 06-01 2"_s}, false);
    const auto known = events({u"join 04-01 1"_s}, false);
    const auto incoming = events({u"leave 06-01 1"_s, u"leave 06-01 2"_s, u"leave 06-01 3"_s});
    const auto judged = judge(known, incoming, withdrawn);
    CHECK(judged[0].verdict == Verdict::AlreadyKnown);
    CHECK(judged[1].verdict == Verdict::AlreadyKnown);
    CHECK(judged[2].verdict == Verdict::Accepted);
}

TEST_CASE("flows count where the lines say, headcount where the members are")
{
    LedgerCounts counts;
    contribute(counts, events({u"join 04-01 1"_s, u"transfer 05-01 1>2"_s, u"leave 06-01 1"_s}), 1);
    Cells cells = cellsOf(counts);
    CHECK(headcount(cells, 1) == 0);
    CHECK(headcount(cells, 2) == 0);
    // The last line says branch 1, the member was in 2: both branches will show a difference.
    const auto june = [&](quint16 branch) { return cells[{CellKey::allDivisions, 0, 2021 * 12 + 5, branch}]; };
    CHECK(june(1).leaves == 1);
    CHECK(june(1).change == 0);
    CHECK(june(2).leaves == 0);
    CHECK(june(2).change == -1);
}

TEST_CASE("within a day the order of the rows makes no difference")
{
    const QStringList day{u"transfer 06-01 1>2"_s, u"transfer 06-01 2>3"_s, u"leave 06-01 3"_s, u"rejoin 06-01 4"_s};
    QList<int> order{0, 1, 2, 3};
    do {
        QStringList texts{u"join 04-01 1"_s};
        for (const int i : order)
            texts.append(day[i]);
        LedgerCounts counts;
        contribute(counts, events(texts), 1);
        Cells cells = cellsOf(counts);
        CHECK(headcount(cells, 4) == 1);
        for (const quint16 branch : {1, 2, 3})
            CHECK(headcount(cells, branch) == 0);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a leave counts as lost from the opening only if the member was in on 31 March")
{
    LedgerCounts counts;
    contribute(counts, events({u"join 03-31 1"_s, u"leave 05-01 1"_s, u"rejoin 06-01 1"_s, u"leave 07-01 1"_s}), 1);
    Cells cells = cellsOf(counts);
    CHECK((cells[{CellKey::allDivisions, 0, 2021 * 12 + 4, 1}].openingLost) == 1);
    CHECK((cells[{CellKey::allDivisions, 0, 2021 * 12 + 6, 1}].openingLost) == 0);
    // Joined and left on the same 1 April: never part of the opening.
    LedgerCounts sameDay;
    contribute(sameDay, events({u"join 04-01 1"_s, u"leave 04-01 1"_s}), 1);
    Cells sameDayCells = cellsOf(sameDay);
    CHECK((sameDayCells[{CellKey::allDivisions, 0, 2021 * 12 + 3, 1}].openingLost) == 0);
}

TEST_CASE("taking a member's contribution away again leaves nothing; transfers sum to nothing")
{
    const bool held = rc::check("contributions cancel", [] {
        std::vector<LedgerEvent> all;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            LedgerEvent e;
            e.kind = EventKind(*rc::gen::inRange(1, 5));
            e.setDate(QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 900)));
            e.branch = quint16(*rc::gen::inRange(1, 4));
            e.toBranch = quint16(e.branch % 3 + 1);
            all.push_back(e);
        }
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
        LedgerCounts counts;
        contribute(counts, all, 1);
        FigureCell sum;
        for (const auto& [key, cell] : counts.cells.take()) {
            sum.joins += cell.joins + cell.rejoins;
            sum.leaves += cell.leaves;
            sum.transfersIn += cell.transfersIn;
            sum.transfersOut += cell.transfersOut;
            sum.change += cell.change;
        }
        RC_ASSERT(sum.transfersIn == sum.transfersOut);
        RC_ASSERT(sum.change == sum.joins - sum.leaves);
        RC_ASSERT(sum.change == 0 || sum.change == 1);
        LedgerCounts cancelled;
        contribute(cancelled, all, 1);
        contribute(cancelled, all, -1);
        const SummaryRows nothing = summarise(std::move(cancelled));
        RC_ASSERT(nothing.cells.empty() && nothing.words.empty());
    });
    CHECK(held);
}

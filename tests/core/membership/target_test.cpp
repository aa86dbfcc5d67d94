// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/actions.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <numeric>
#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

namespace
{

const QDate due(2023, 3, 31);

Target whole(qint64 headcount, const QString& reason = {})
{
    return {.branch = {}, .dueOn = due, .headcount = headcount, .reason = reason};
}

QList<OrganId> branchIds(const storage::Database& database)
{
    QList<OrganId> ids;
    auto rows = database.query(u"SELECT id FROM organ WHERE kind = 6 ORDER BY number"_s);
    REQUIRE_DONE(rows);
    while (rows->next())
        ids.append(rows->id<OrganId>(0));
    return ids;
}

} // namespace

TEST_CASE("a revision keeps the older target with its reason and day")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    REQUIRE_DONE(setTarget(database, whole(83'000)));
    REQUIRE_DONE(setTarget(database, whole(82'000, u"感染症の影響"_s)));
    REQUIRE_DONE(setTarget(database, whole(82'000, u"同じ値"_s))); // says nothing new
    CHECK(loadTargets(database)->size() == 1);
    CHECK(loadTargets(database)->first().headcount == 82'000);
    const auto revisions = loadTargetRevisions(database);
    REQUIRE_DONE(revisions);
    REQUIRE(revisions->size() == 2);
    CHECK(revisions->at(0).headcount == 83'000);
    CHECK(revisions->at(1).reason == u"感染症の影響");
    CHECK(revisions->at(1).setOn == QDate(2022, 1, 15));

    REQUIRE_DONE(storage::undo(database, replayHooks()));
    CHECK(loadTargets(database)->first().headcount == 83'000);
    REQUIRE_DONE(storage::redo(database, replayHooks()));
    CHECK(loadTargets(database)->first().headcount == 82'000);
}

TEST_CASE("targets divided among the branches add up or are refused")
{
    const test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    for (int branch = 1; branch <= 3; ++branch) {
        const auto made = database.query(u"INSERT INTO organ (id, kind, number, name) VALUES (?, 6, ?, ?)"_s,
                                         {branch, branch, u"支部%1"_s.arg(branch)});
        REQUIRE_DONE(made);
    }
    const QList<OrganId> ids = branchIds(database);
    REQUIRE(ids.size() == 3);
    const auto shares = [&](qint64 a, qint64 b, qint64 c) { return QMap<OrganId, qint64>{{ids[0], a}, {ids[1], b}, {ids[2], c}}; };

    CHECK(setBranchTargets(database, due, ShareBasis::ByHand, shares(1, 2, 3), {}).error().code == ErrorCode::NotFound);
    REQUIRE_DONE(setTarget(database, whole(1'000)));
    const auto refused = setBranchTargets(database, due, ShareBasis::ByHand, shares(500, 300, 190), {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"990"));
    CHECK(refused.error().message.contains(u"△10"));
    CHECK(loadTargets(database)->size() == 1);

    REQUIRE_DONE(setBranchTargets(database, due, ShareBasis::Size, shares(500, 300, 200), u"人数による"_s));
    CHECK(loadTargets(database)->size() == 4);
    CHECK(loadTargets(database)->at(1).basis == ShareBasis::Size);
    REQUIRE_DONE(setBranchTargets(database, due, ShareBasis::ByHand, shares(490, 310, 200), u"会議による"_s));
    CHECK(loadTargets(database)->at(1).headcount == 490);
    CHECK(loadTargetRevisions(database)->size() == 7);
    REQUIRE_DONE(storage::undo(database, replayHooks())); // one action
    CHECK(loadTargets(database)->at(1).headcount == 500);
    CHECK(loadTargetRevisions(database)->size() == 4);
}

TEST_CASE("shares are by largest remainders and need every weight")
{
    using Weights = QMap<OrganId, std::optional<qint64>>;
    CHECK(*shareOut(100, Weights{{OrganId{1}, 1}, {OrganId{2}, 1}, {OrganId{3}, 1}}) == QMap<OrganId, qint64>{{OrganId{1}, 34}, {OrganId{2}, 33}, {OrganId{3}, 33}});
    CHECK_FALSE(shareOut(100, Weights{{OrganId{1}, 1}, {OrganId{2}, std::nullopt}}).has_value());
    CHECK_FALSE(shareOut(100, Weights{{OrganId{1}, 0}, {OrganId{2}, 0}}).has_value());
    CHECK_FALSE(shareOut(100, Weights{{OrganId{1}, 5}, {OrganId{2}, 0}}).has_value());
    CHECK(rc::check([] {
        const auto total = *rc::gen::inRange<qint64>(10'000, 10'000'000);
        Weights weights;
        for (qint64 i = 1; i <= 23; ++i)
            weights.insert(OrganId{i}, *rc::gen::inRange<qint64>(100, 60'000));
        const auto shares = shareOut(total, weights);
        RC_ASSERT(shares.has_value());
        RC_ASSERT(std::accumulate(shares->begin(), shares->end(), qint64(0)) == total);
    }));
}

TEST_CASE("establishments are those of the newest count that is not taken back")
{
    const test::TempDir folder;
    const storage::Database database = test::newDatabase(folder);
    const auto run = [&](const QString& sql) { REQUIRE_DONE(database.query(sql)); };
    run(u"INSERT INTO organ (id, kind, number, name) VALUES (1, 6, 1, '千代田'), (2, 6, 2, '中央')"_s);
    run(u"INSERT INTO import_batch (id, kind, file_name, source_digest, imported_at, event_count, first_event_id, "
        "last_event_id, is_active) VALUES (1, 'e', 'a', '', '', 0, 0, 0, 1), (2, 'e', 'b', '', '', 0, 0, 0, 0), "
        "(3, 'e', 'c', '', '', 0, 0, 0, 1)"_s);
    run(u"INSERT INTO establishment_count (batch_id, line, counted_on, branch_id, establishments, source) VALUES "
        "(1, 1, '2021-06-01', 1, 300, ''), (1, 2, '2021-06-01', 2, 200, ''), (2, 1, '2022-06-01', 1, 999, ''), "
        "(3, 1, '2016-06-01', 1, 100, '')"_s);
    CHECK(*newestEstablishments(database) == QMap<OrganId, qint64>{{OrganId{1}, 300}, {OrganId{2}, 200}});
}

TEST_CASE("the way to a target is straight, or bends with the season and ends at the target all the same")
{
    const YearMonth start(2020, 3);
    QList<MonthFigures> months{{YearMonth(2017, 3), {0, 80'000, {80'000, 0, 0, 0, 0}, 0}}};
    while (months.last().month < start) {
        const qint64 before = months.last().figures.closing;
        const YearMonth month = months.last().month.plusMonths(1);
        const qint64 leaves = month.month() == 3 ? 1'110 : 10;
        months.append({month, {before, before + 100 - leaves, {100, 0, leaves, 0, 0}, 0}});
    }
    Target target = whole(83'000);
    const auto straight = targetPath(target, start, 80'000, months);
    REQUIRE(straight.size() == 37);
    CHECK(straight[12].members == Approx(81'000));

    target.path = MonthPath::Season;
    const auto bent = targetPath(target, start, 80'000, months);
    REQUIRE(bent.size() == 37);
    CHECK(bent.first().members == 80'000);
    CHECK(bent[11].members - straight[11].members == Approx(1'100 * 11.0 / 12)); // February: before the leaves
    for (const qsizetype march : {12, 24, 36})
        CHECK(bent[march].members == Approx(straight[march].members));

    CHECK(targetPath(target, start, 80'000, months.first(13))[11].members == Approx(straight[11].members)); // too young
    CHECK(targetPath(target, YearMonth(2023, 3), 80'000, months).isEmpty());
}

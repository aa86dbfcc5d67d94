// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/actions.h"
#include "core/membership/closing.h"
#include "core/reserve/actions.h"
#include "core/review/actions.h"
#include "core/review/review.h"
#include "core/review/review_store.h"
#include "core/storage/change_log.h"
#include "tests/core/archive/some_pack.h"
#include "tests/core/membership/ledger_kit.h"

#include <algorithm>
#include <sqlite3.h>

// What is closed, withdrawn or written is judged inside the transaction: between the first look at the rule and the
// transaction another connection of the program may have been quicker.

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

/// Does something by another connection at the last moment before the next action of this one begins, once.
class Quicker
{
public:
    Quicker(storage::Database& database, std::function<void(storage::Database&)> work)
        : m_database(database), m_work(std::move(work))
    {
        const auto handle = database.native();
        REQUIRE_DONE(handle);
        sqlite3_trace_v2(
            *handle, SQLITE_TRACE_STMT,
            [](unsigned, void* self, void*, void* sql) {
                if (QByteArrayView(static_cast<const char*>(sql)) == "BEGIN IMMEDIATE")
                    static_cast<Quicker*>(self)->beFirst();
                return 0;
            },
            this);
    }
    ~Quicker()
    {
        sqlite3_trace_v2(*m_database.native(), 0, nullptr, nullptr);
        CHECK_FALSE(m_work);
    }
    Quicker(const Quicker&) = delete;
    Quicker& operator=(const Quicker&) = delete;

private:
    void beFirst()
    {
        const auto work = std::exchange(m_work, {});
        if (!work)
            return;
        auto other = storage::Database::open(m_database.path(), m_database.optionsForJob());
        REQUIRE_DONE(other);
        work(*other);
    }

    storage::Database& m_database;
    std::function<void(storage::Database&)> m_work;
};

bool isConflict(const Result<>& result)
{
    return !result && result.error().code == ErrorCode::Conflict;
}

struct Rounds
{
    test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    RoundId first;

    Rounds()
    {
        REQUIRE_DONE(review::createRounds(database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
        first = review::loadRounds(database)->first().id;
    }

    [[nodiscard]] qsizetype openLocks() const
    {
        const auto locks = review::loadLocks(database);
        REQUIRE_DONE(locks);
        return std::ranges::count_if(*locks, [](const review::LockRecord& lock) { return !lock.reopenedAt.isValid(); });
    }
};

} // namespace

TEST_CASE("a round is closed once, however quickly it is closed again", "[review]")
{
    Rounds rounds;
    const Quicker other(rounds.database, [&](storage::Database& quicker) { REQUIRE_DONE(review::closeRound(quicker, rounds.first)); });
    CHECK(isConflict(review::closeRound(rounds.database, rounds.first)));
    CHECK(rounds.openLocks() == 1);
}

TEST_CASE("nothing is written into a round that was closed at the last moment", "[review]")
{
    Rounds rounds;
    const auto review = review::loadReview(rounds.database, rounds.first);
    REQUIRE_DONE(review);
    review::Sheet sheet = review->sheets.first().sheet;
    sheet.done = u"訪問"_s;
    const Quicker other(rounds.database, [&](storage::Database& quicker) { REQUIRE_DONE(review::closeRound(quicker, rounds.first)); });
    CHECK(isConflict(review::saveSheets(rounds.database, {sheet})));
    CHECK(review::loadSheets(rounds.database, rounds.first)->isEmpty());
}

TEST_CASE("one reopening opens a round that an older program closed twice; meanwhile it counts once", "[review]")
{
    Rounds rounds;
    REQUIRE_DONE(review::closeRound(rounds.database, rounds.first));
    const auto review = review::loadReview(rounds.database, rounds.first);
    REQUIRE_DONE(review);
    {
        auto transaction = storage::Transaction::begin(rounds.database, {"Close round %1"});
        REQUIRE_DONE(transaction);
        REQUIRE_DONE(review::putLock(*transaction, rounds.first, review->sheets));
        REQUIRE_DONE(transaction->commit());
    }
    REQUIRE(rounds.openLocks() == 2);
    CHECK(review::loadRounds(rounds.database)->size() == 2);
    CHECK(review::loadLockedGrades(rounds.database, rounds.first)->value(rounds.first).size() == review->sheets.size());
    REQUIRE_DONE(review::reopenRound(rounds.database, rounds.first, u"訂正"_s));
    CHECK(rounds.openLocks() == 0);
    CHECK_FALSE(review::loadRounds(rounds.database)->first().isLocked());
    CHECK(isConflict(review::reopenRound(rounds.database, rounds.first, u"訂正"_s)));
    REQUIRE_DONE(storage::undo(rounds.database, {}));
    CHECK(rounds.openLocks() == 2);
}

TEST_CASE("a month is closed once, however quickly it is closed again")
{
    test::Ledger ledger;
    ledger.add(u"0001 join 2021-04-01 千代田"_s);
    const Quicker other(ledger.database, [](storage::Database& quicker) { REQUIRE_DONE(membership::closeMonth(quicker, {2021, 8})); });
    CHECK(isConflict(membership::closeMonth(ledger.database, {2021, 8})));
}

TEST_CASE("the reserve's year is closed once, and reopened once", "[reserve]")
{
    test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);
    const FiscalYear year(2020);
    {
        const Quicker other(database, [&](storage::Database& quicker) { REQUIRE_DONE(reserve::closeYear(quicker, year)); });
        CHECK(isConflict(reserve::closeYear(database, year)));
    }
    const Quicker other(database, [&](storage::Database& quicker) { REQUIRE_DONE(reserve::reopenYear(quicker, year, u"訂正"_s)); });
    CHECK(isConflict(reserve::reopenYear(database, year, u"訂正"_s)));
}

TEST_CASE("a pack is issued once and withdrawn once")
{
    test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    {
        const Quicker other(database, [](storage::Database& quicker) { REQUIRE_DONE(archive::issue(quicker, test::someIssue())); });
        CHECK_FALSE(archive::issue(database, test::someIssue()));
    }
    const auto packs = archive::loadIssuedPacks(database);
    REQUIRE_DONE(packs);
    REQUIRE(packs->size() == 1);
    const archive::IssueId id = packs->first().id;
    const Quicker other(database, [&](storage::Database& quicker) { REQUIRE_DONE(archive::withdraw(quicker, id, u"誤記"_s)); });
    CHECK(isConflict(archive::withdraw(database, id, u"別の理由"_s)));
    CHECK(archive::loadIssuedPacks(database)->first().withdrawalReason == u"誤記"_s);
}

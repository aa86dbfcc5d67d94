// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/actions.h"

#include "core/reserve/reserve_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

namespace shirube::reserve
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Transaction;

namespace
{

struct ReserveInHand
{
    test::TempDir folder;
    Database database = test::newDatabase(folder);
    FundId fund;

    ReserveInHand()
    {
        auto transaction = Transaction::begin(database, {"Some action"});
        REQUIRE_DONE(transaction);
        const auto id = insertFund(*transaction, u"積立金"_s);
        REQUIRE_DONE(id);
        REQUIRE_DONE(transaction->commit());
        fund = *id;
    }

    ReserveEntry entry(int year = 2021) const
    {
        ReserveEntry result;
        result.fund = fund;
        result.fiscalYear = FiscalYear(year);
        result.planned = Yen{200'000'000};
        return result;
    }

    QList<ReserveEntry> entries() const
    {
        auto all = loadEntries(database, fund);
        REQUIRE_DONE(all);
        return *all;
    }

    ReserveFund stored() const
    {
        auto found = loadFund(database, fund);
        REQUIRE_DONE(found);
        return *found;
    }

    QString undoName() const
    {
        const auto state = storage::undoState(database);
        REQUIRE_DONE(state);
        return state->undoName;
    }
};

} // namespace

TEST_CASE("The opening balance is entered, changed and taken back", "[reserve]")
{
    ReserveInHand reserve;
    CHECK_FALSE(reserve.stored().opening);
    REQUIRE_DONE(setOpening(reserve.database, reserve.fund, Yen{5'000'000'000}, QDate(2020, 3, 31)));
    CHECK(reserve.undoName() == u"Enter opening balance of “積立金”"_s);
    CHECK(reserve.stored().opening == Yen{5'000'000'000});
    CHECK(reserve.stored().openingDate == QDate(2020, 3, 31));
    REQUIRE_DONE(setOpening(reserve.database, reserve.fund, std::nullopt, QDate(2020, 3, 31)));
    CHECK_FALSE(reserve.stored().opening);
    CHECK_FALSE(reserve.stored().openingDate.isValid());
    REQUIRE_DONE(storage::undo(reserve.database, {}));
    CHECK(reserve.stored().opening == Yen{5'000'000'000});
}

TEST_CASE("An entry is added, changed and deleted, each undone alone", "[reserve]")
{
    ReserveInHand reserve;
    const auto id = addEntry(reserve.database, reserve.entry());
    REQUIRE_DONE(id);
    CHECK(reserve.undoName() == u"Add reserve entry of FY2021"_s);
    ReserveEntry added = reserve.entry();
    added.id = *id;
    CHECK(reserve.entries() == QList{added});

    ReserveEntry changed = added;
    changed.approved = changed.executed = Yen{180'000'000};
    changed.date = QDate(2021, 9, 30);
    changed.resolutionNumber = u"2021-12"_s;
    changed.resolutionDate = QDate(2021, 3, 20);
    changed.note = u"取り崩し"_s;
    REQUIRE_DONE(changeEntry(reserve.database, changed));
    CHECK(reserve.entries() == QList{changed});

    REQUIRE_DONE(removeEntry(reserve.database, *id));
    CHECK(reserve.entries().isEmpty());
    REQUIRE_DONE(storage::undo(reserve.database, {}));
    CHECK(reserve.entries() == QList{changed});
    REQUIRE_DONE(storage::undo(reserve.database, {}));
    CHECK(reserve.entries() == QList{added});
    REQUIRE_DONE(storage::undo(reserve.database, {}));
    CHECK(reserve.entries().isEmpty());
}

TEST_CASE("Entries stand in the order of year and day, undated ones at the year's end", "[reserve]")
{
    ReserveInHand reserve;
    ReserveEntry late = reserve.entry(2021);
    ReserveEntry early = reserve.entry(2021);
    early.date = QDate(2021, 5, 1);
    const ReserveEntry before = reserve.entry(2020);
    for (const ReserveEntry& entry : {late, early, before})
        REQUIRE_DONE(addEntry(reserve.database, entry));
    const auto entries = reserve.entries();
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].fiscalYear == FiscalYear(2020));
    CHECK(entries[1].date == early.date);
    CHECK_FALSE(entries[2].date.isValid());
}

TEST_CASE("Amounts and dates that cannot be are refused", "[reserve]")
{
    ReserveInHand reserve;
    const auto refuses = [&](auto change) {
        ReserveEntry entry = reserve.entry();
        change(entry);
        const auto added = addEntry(reserve.database, entry);
        return !added && added.error().code == ErrorCode::Invalid;
    };
    CHECK(refuses([](ReserveEntry& e) { e.planned = Yen{-1}; }));
    CHECK(refuses([](ReserveEntry& e) { e.approved = Yen{-1}; }));
    CHECK(refuses([](ReserveEntry& e) { e.executed = maxYen + Yen{1}; }));
    CHECK(refuses([](ReserveEntry& e) { e.effective = Yen{-1}; }));
    CHECK(refuses([](ReserveEntry& e) { e.date = QDate(2021, 3, 31); }));
    CHECK(refuses([](ReserveEntry& e) { e.date = QDate(2022, 4, 1); }));
    CHECK(refuses([](ReserveEntry& e) { e.fiscalYear = FiscalYear(1899); }));
    CHECK(refuses([](ReserveEntry& e) { e.fiscalYear = FiscalYear(); }));
    CHECK_FALSE(refuses([](ReserveEntry& e) { e.planned = maxYen; }));
    CHECK(refuses([](ReserveEntry&) {})); // together more than 2^53
    REQUIRE_DONE(storage::undo(reserve.database, {}));
    CHECK_FALSE(refuses([](ReserveEntry& e) { e.date = QDate(2022, 3, 31); }));

    const auto negative = setOpening(reserve.database, reserve.fund, Yen{-5}, QDate(2020, 3, 31));
    CHECK(negative.error().code == ErrorCode::Invalid);
    const auto undated = setOpening(reserve.database, reserve.fund, Yen{5}, {});
    CHECK(undated.error().code == ErrorCode::Invalid);
    CHECK_FALSE(reserve.stored().opening);
}

TEST_CASE("A fund or entry that is no longer there is told", "[reserve]")
{
    ReserveInHand reserve;
    ReserveEntry stray = reserve.entry();
    stray.id = ReserveEntryId{77};
    CHECK(changeEntry(reserve.database, stray).error().code == ErrorCode::NotFound);
    CHECK(removeEntry(reserve.database, stray.id).error().code == ErrorCode::NotFound);
    stray.fund = FundId{77};
    CHECK(addEntry(reserve.database, stray).error().code == ErrorCode::NotFound);
    CHECK(setOpening(reserve.database, FundId{77}, Yen{1}, QDate(2020, 3, 31)).error().code == ErrorCode::NotFound);
    CHECK(reserve.entries().isEmpty());
}

} // namespace shirube::reserve

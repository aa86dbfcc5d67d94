// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/reserve.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;

namespace
{

ReserveFund fundWith(std::optional<qint64> opening, QDate day)
{
    return {FundId{1}, u"積立金"_s, opening ? std::optional(Yen{*opening}) : std::nullopt, day};
}

ReserveEntry settledEntry(int year, EntryKind kind, qint64 amount, QDate date = {})
{
    ReserveEntry entry;
    entry.fiscalYear = FiscalYear(year);
    entry.kind = kind;
    entry.executed = Yen{amount};
    entry.date = date;
    return entry;
}

ReserveEntry anyEntry()
{
    const FiscalYear year(*rc::gen::inRange(2015, 2026));
    ReserveEntry entry;
    entry.fiscalYear = year;
    entry.kind = EntryKind(*rc::gen::inRange(1, 4));
    if (*rc::gen::arbitrary<bool>())
        entry.date = year.firstDay().addDays(*rc::gen::inRange<int>(0, int(year.firstDay().daysTo(year.lastDay())) + 1));
    const auto amount = [] {
        return *rc::gen::arbitrary<bool>() ? std::optional(Yen{*rc::gen::inRange<qint64>(0, 1'000'000'000'000)})
                                           : std::nullopt;
    };
    entry.planned = amount();
    entry.approved = amount();
    entry.executed = amount();
    entry.effective = amount();
    if (entry.executed && entry.effective)
        entry.effective = std::min(*entry.effective, *entry.executed);
    if (entry.date.isValid() && *rc::gen::arbitrary<bool>())
        entry.returnedOn = entry.date.addDays(*rc::gen::inRange<int>(0, int(entry.date.daysTo(year.lastDay())) + 1));
    return entry;
}

QList<ReserveEntry> anyLedger()
{
    const auto entries = *rc::gen::container<std::vector<ReserveEntry>>(rc::gen::exec(anyEntry));
    return {entries.begin(), entries.end()};
}

std::optional<qint64> valueOf(std::optional<Yen> amount)
{
    return amount ? std::optional(amount->value) : std::nullopt;
}

} // namespace

TEST_CASE("A balance is the opening plus increases minus decreases", "[reserve]")
{
    const ReserveFund fund = fundWith(1000, QDate(2020, 3, 31));
    const QList<ReserveEntry> entries{
        settledEntry(2019, EntryKind::Drawdown, 1, QDate(2020, 3, 31)), // in the opening already
        settledEntry(2020, EntryKind::Drawdown, 300, QDate(2020, 6, 1)),
        settledEntry(2020, EntryKind::Contribution, 50),
        settledEntry(2020, EntryKind::Yield, 7, QDate(2020, 12, 31)),
    };
    const std::pair<QDate, std::optional<qint64>> cases[] = {
        {{2020, 3, 30}, std::nullopt}, {{2020, 3, 31}, 1000}, {{2020, 5, 31}, 1000}, {{2020, 6, 1}, 700},
        {{2020, 12, 31}, 707},         {{2021, 3, 30}, 707},  {{2021, 3, 31}, 757},  {{2025, 1, 1}, 757},
    };
    for (const auto& [day, expected] : cases) {
        INFO(day.toString(Qt::ISODate));
        const auto balance = balanceOn(fund, entries, day);
        CHECK((balance ? std::optional(balance->value) : std::nullopt) == expected);
    }
}

TEST_CASE("Without an opening there is no balance", "[reserve]")
{
    const QList<ReserveEntry> entries{settledEntry(2020, EntryKind::Drawdown, 300)};
    CHECK_FALSE(balanceOn(fundWith(std::nullopt, {}), entries, QDate(2021, 3, 31)));
    const auto years = byYear(fundWith(std::nullopt, {}), entries);
    REQUIRE(years.size() == 1);
    CHECK_FALSE(years[0].opening);
    CHECK_FALSE(years[0].closing);
    CHECK(years[0].decrease == Yen{300});
}

TEST_CASE("The effective amount counts before the executed one, and nothing before it is executed", "[reserve]")
{
    ReserveEntry entry = settledEntry(2021, EntryKind::Drawdown, 500);
    CHECK(entry.settled() == Yen{500});
    entry.effective = Yen{200};
    CHECK(entry.settled() == Yen{200});
    entry.effective.reset();
    entry.executed.reset();
    entry.planned = Yen{900};
    entry.approved = Yen{800};
    CHECK_FALSE(entry.settled());
    const auto years = byYear(fundWith(1000, QDate(2021, 3, 31)), {entry});
    REQUIRE(years.size() == 1);
    CHECK(years[0].planned == Yen{900});
    CHECK(years[0].approved == Yen{800});
    CHECK_FALSE(years[0].decrease);
    CHECK(years[0].closing == Yen{1000});
}

TEST_CASE("Every year with an entry has one line, with increases and decreases apart", "[reserve]")
{
    const QList<ReserveEntry> entries{
        settledEntry(2022, EntryKind::Contribution, 40), settledEntry(2020, EntryKind::Drawdown, 300),
        settledEntry(2020, EntryKind::Drawdown, 100),    settledEntry(2022, EntryKind::Yield, 2),
        settledEntry(2022, EntryKind::Drawdown, 5),
    };
    const auto years = byYear(fundWith(1000, QDate(2020, 3, 31)), entries);
    REQUIRE(years.size() == 2);
    CHECK(years[0].fiscalYear == FiscalYear(2020));
    CHECK(years[0].opening == Yen{1000});
    CHECK(years[0].executed == Yen{400});
    CHECK_FALSE(years[0].effective);
    CHECK_FALSE(years[0].contributed);
    CHECK(years[0].closing == Yen{600});
    CHECK(years[1].fiscalYear == FiscalYear(2022));
    CHECK(years[1].contributed == Yen{42});
    CHECK(years[1].decrease == Yen{5});
    CHECK(years[1].closing == Yen{637});
}

TEST_CASE("What came back of a drawdown is an increase of its own day; the decrease stays gross", "[reserve]")
{
    ReserveEntry entry = settledEntry(2021, EntryKind::Drawdown, 500, QDate(2021, 6, 1));
    entry.effective = Yen{200};
    entry.returnedOn = QDate(2022, 3, 1);
    const ReserveFund fund = fundWith(1000, QDate(2021, 3, 31));
    CHECK(entry.returned() == Yen{300});
    CHECK(balanceOn(fund, {entry}, QDate(2021, 6, 1)) == Yen{500});
    CHECK(balanceOn(fund, {entry}, QDate(2022, 2, 28)) == Yen{500});
    CHECK(balanceOn(fund, {entry}, QDate(2022, 3, 1)) == Yen{800});
    const ReserveYear year = byYear(fund, {entry}).first();
    CHECK(year.decrease == Yen{500});
    CHECK(year.returned == Yen{300});
    CHECK(year.increase() == Yen{300});
    CHECK_FALSE(year.contributed);
    CHECK(year.closing == Yen{800});
    entry.executed.reset(); // only 実質 is known: that went out
    CHECK(byYear(fund, {entry}).first().decrease == Yen{200});
    CHECK_FALSE(entry.returned());
}

TEST_CASE("In every line, opening plus increases minus decreases is the closing", "[reserve]")
{
    CHECK(rc::check([] {
        const QList<ReserveEntry> list = anyLedger();
        const ReserveFund fund = fundWith(*rc::gen::inRange<qint64>(0, 1'000'000'000'000),
                                          FiscalYear(*rc::gen::inRange(2012, 2024)).lastDay());
        std::optional<Yen> previous;
        for (const ReserveYear& year : byYear(fund, list)) {
            RC_ASSERT(year.opening.has_value() == (year.fiscalYear.firstDay() > fund.openingDate));
            if (year.opening) {
                const Yen closing = *year.opening + year.increase().value_or(Yen{}) - year.decrease.value_or(Yen{});
                RC_ASSERT(year.closing->value == closing.value);
                // what closes one line opens the next: years between them have no entry
                RC_ASSERT(!previous || previous->value == year.opening->value);
            }
            previous = year.closing;
        }
    }));
}

TEST_CASE("Every line closes with the balance of its last day, wherever the opening lies", "[reserve]")
{
    CHECK(rc::check([] {
        const QList<ReserveEntry> list = anyLedger();
        const ReserveFund fund = fundWith(*rc::gen::inRange<qint64>(0, 1'000'000'000'000),
                                          QDate(2014, 4, 1).addDays(*rc::gen::inRange(0, 4000)));
        for (const ReserveYear& year : byYear(fund, list)) {
            RC_ASSERT(valueOf(year.closing) == valueOf(balanceOn(fund, list, year.fiscalYear.lastDay())));
            RC_ASSERT(valueOf(year.opening) == valueOf(balanceOn(fund, list, year.fiscalYear.firstDay().addDays(-1))));
        }
    }));
}

TEST_CASE("All funds together have the sums of each, and a balance where every fund has one", "[reserve]")
{
    const auto figures = [](std::optional<qint64> opening, qint64 spent) {
        const ReserveFund fund = fundWith(opening, QDate(2021, 3, 31));
        const QList<ReserveEntry> entries{settledEntry(2021, EntryKind::Drawdown, spent)};
        return FundFigures{fund, byYear(fund, entries), balanceOn(fund, entries, QDate(2022, 3, 31))};
    };
    const QList<ReserveYear> both = allFunds({figures(1000, 100), figures(500, 20)});
    REQUIRE(both.size() == 1);
    CHECK(both[0].opening == Yen{1500});
    CHECK(both[0].decrease == Yen{120});
    CHECK(both[0].closing == Yen{1380});
    CHECK(balanceOf({figures(1000, 100), figures(500, 20)}) == Yen{1380});
    const QList<ReserveYear> oneUnknown = allFunds({figures(1000, 100), figures({}, 20)});
    CHECK(oneUnknown[0].decrease == Yen{120});
    CHECK_FALSE(oneUnknown[0].closing);
    CHECK_FALSE(balanceOf({figures(1000, 100), figures({}, 20)}));
    CHECK_FALSE(balanceOf({}));
}

TEST_CASE("A drawdown's stage is the furthest that has an amount", "[reserve]")
{
    ReserveEntry entry;
    CHECK(entry.stage() == Stage::Open);
    entry.planned = Yen{3};
    CHECK(entry.stage() == Stage::Planned);
    entry.approved = Yen{3};
    CHECK(entry.stage() == Stage::Approved);
    entry.executed = Yen{3};
    CHECK(entry.stage() == Stage::Executed);
    entry.effective = Yen{0};
    CHECK(entry.stage() == Stage::Effective);
}

TEST_CASE("Every kind of entry has its word in files, there and back", "[reserve]")
{
    const std::pair<EntryKind, QString> cases[] = {
        {EntryKind::Drawdown, u"取り崩し"_s}, {EntryKind::Contribution, u"積み立て"_s}, {EntryKind::Yield, u"運用益"_s}};
    for (const auto& [kind, word] : cases) {
        CHECK(fileWord(kind) == word);
        CHECK(entryKindFromFileWord(u" "_s + word) == kind);
        CHECK_FALSE(displayName(kind).isEmpty());
    }
    CHECK_FALSE(entryKindFromFileWord(u"借入"_s));
    CHECK_FALSE(entryKindFromFileWord(u""_s));
}

} // namespace shirube::reserve

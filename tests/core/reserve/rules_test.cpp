// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/rules.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;

namespace
{

ReserveFund someFund()
{
    ReserveFund fund{FundId{1}, u"積立金"_s, Yen{1000}, QDate(2021, 3, 31)};
    fund.floor = Yen{200};
    fund.ceiling = Yen{1500};
    return fund;
}

// A drawdown of 500 on 1 July 2021, planned and approved in order.
ReserveEntry fine()
{
    ReserveEntry entry;
    entry.fund = FundId{1};
    entry.fiscalYear = FiscalYear(2021);
    entry.date = QDate(2021, 7, 1);
    entry.plannedOn = QDate(2021, 4, 1);
    entry.resolutionDate = QDate(2021, 5, 20);
    entry.resolutionNumber = u"第3号"_s;
    entry.resolutionBody = u"常議員会"_s;
    entry.planned = entry.approved = entry.executed = Yen{500};
    entry.effective = Yen{400};
    entry.returnedOn = QDate(2022, 3, 1);
    entry.voucher = u"A-1"_s;
    return entry;
}

struct RuleCase
{
    const char* what;
    std::optional<Rule> rule; // nullopt: nothing to say
    bool needsReason;
    void (*change)(ReserveEntry&);
};

} // namespace

TEST_CASE("Every rule of the ledger refuses its case, or wants a reason", "[reserve]")
{
    const RuleCase cases[] = {
        {"as it should be", {}, false, [](ReserveEntry&) {}},
        {"a negative amount", Rule::Amount, false, [](ReserveEntry& e) { e.planned = Yen{-1}; }},
        {"beyond 2^53", Rule::Amount, false, [](ReserveEntry& e) { e.approved = maxYen + Yen{1}; }},
        {"a year out of range", Rule::Year, false, [](ReserveEntry& e) { e.fiscalYear = FiscalYear(1899); }},
        {"a day of another year", Rule::Day, false, [](ReserveEntry& e) { e.date = QDate(2022, 4, 1); }},
        {"a closed year", Rule::ClosedYear, false,
         [](ReserveEntry& e) {
             e = ReserveEntry();
             e.fiscalYear = FiscalYear(2020);
             e.executed = Yen{1};
         }},
        {"returned in another year", Rule::ReturnDay, false, [](ReserveEntry& e) { e.returnedOn = QDate(2022, 4, 1); }},
        {"returned before it went out", Rule::ReturnDay, false, [](ReserveEntry& e) { e.returnedOn = QDate(2021, 6, 30); }},
        {"effective above executed", Rule::Returned, false, [](ReserveEntry& e) { e.effective = Yen{501}; }},
        {"an approval older than its plan", Rule::PlanFirst, false, [](ReserveEntry& e) { e.resolutionDate = QDate(2021, 3, 31); }},
        {"out of purpose without a body", Rule::Resolution, false,
         [](ReserveEntry& e) {
             e.basis = Basis::OutOfPurpose;
             e.resolutionBody.clear();
         }},
        {"out of purpose, resolved", {}, false, [](ReserveEntry& e) { e.basis = Basis::OutOfPurpose; }},
        {"executed before it was resolved", Rule::ResolvedFirst, false, [](ReserveEntry& e) { e.resolutionDate = QDate(2021, 7, 2); }},
        {"the same in an emergency", {}, false,
         [](ReserveEntry& e) {
             e.basis = Basis::Emergency;
             e.resolutionDate = QDate(2021, 7, 2);
         }},
        {"ratified before it went out", Rule::Ratification, false,
         [](ReserveEntry& e) {
             e.basis = Basis::Emergency;
             e.ratifiedOn = QDate(2021, 6, 30);
         }},
        {"ratified without emergency", Rule::Ratification, false, [](ReserveEntry& e) { e.ratifiedOn = QDate(2021, 8, 1); }},
        {"ratified later", {}, false,
         [](ReserveEntry& e) {
             e.basis = Basis::Emergency;
             e.ratifiedOn = QDate(2021, 8, 1);
         }},
        {"a voucher that is there", Rule::Voucher, false, [](ReserveEntry& e) { e.voucher = u"B-7"_s; }},
        {"no voucher", {}, false, [](ReserveEntry& e) { e.voucher.clear(); }},
        {"sums past 2^53", Rule::Sum, false, [](ReserveEntry& e) { e.planned = maxYen; }},
        {"more than approved", Rule::Approved, true, [](ReserveEntry& e) { e.executed = Yen{501}; }},
        {"below the floor", Rule::Floor, true, [](ReserveEntry& e) { e.approved = e.executed = Yen{811}; }},
        {"to the floor", {}, false, [](ReserveEntry& e) { e.approved = e.executed = Yen{810}; }},
        {"above the ceiling", Rule::Ceiling, true,
         [](ReserveEntry& e) {
             e = ReserveEntry();
             e.kind = EntryKind::Contribution;
             e.fiscalYear = FiscalYear(2021);
             e.executed = Yen{511};
         }},
    };
    Books books(someFund(), FiscalYear(2020));
    ReserveEntry there;
    there.fiscalYear = FiscalYear(2021);
    there.date = QDate(2021, 9, 1);
    there.kind = EntryKind::Yield;
    there.planned = Yen{1};
    there.executed = Yen{10};
    there.voucher = u"B-7"_s;
    there.date = QDate(2021, 6, 1);
    books.add(there);
    for (const RuleCase& one : cases) {
        INFO(one.what);
        ReserveEntry entry = fine();
        one.change(entry);
        const QList<Finding> findings = judge(entry, nullptr, books);
        REQUIRE(findings.size() == (one.rule ? 1 : 0));
        CHECK(allow(entry, nullptr, books).has_value() == !one.rule);
        if (!one.rule)
            continue;
        CHECK(findings.first().rule == *one.rule);
        CHECK(findings.first().needsReason == one.needsReason);
        CHECK_FALSE(findings.first().message.contains(u'%'));
        entry.reason = u"緊急の修繕"_s;
        CHECK(allow(entry, nullptr, books).has_value() == one.needsReason);
        CHECK((flagsOf(entry).contains(entry.reason)));
    }
}

TEST_CASE("A change is judged against the books without what it replaces", "[reserve]")
{
    Books books(someFund(), {});
    ReserveEntry stored = fine();
    stored.approved = stored.executed = Yen{900}; // below the floor: recorded with a reason
    stored.effective = Yen{900};
    ReserveEntry less = stored;
    less.executed = less.effective = Yen{850};
    CHECK(judge(less, &stored, books).isEmpty()); // still below, but better
    ReserveEntry more = stored;
    more.approved = more.executed = more.effective = Yen{950};
    REQUIRE(judge(more, &stored, books).size() == 1);
    CHECK(judge(more, &stored, books).first().rule == Rule::Floor);
    // A later drawdown that an earlier one pushes under the floor counts as well.
    ReserveEntry later = fine();
    later.voucher.clear();
    later.returnedOn = {};
    later.date = QDate(2021, 12, 1);
    later.effective = later.executed;
    books.add(later);
    ReserveEntry earlier = fine();
    earlier.returnedOn = {};
    CHECK(judge(earlier, nullptr, books).first().rule == Rule::Floor);
}

TEST_CASE("Without an opening balance no bound is broken", "[reserve]")
{
    ReserveFund fund = someFund();
    fund.opening.reset();
    Books books(fund, {});
    ReserveEntry entry = fine();
    entry.approved = entry.executed = Yen{5000};
    CHECK(judge(entry, nullptr, books).isEmpty());
}

TEST_CASE("An emergency wants its ratification until it has one", "[reserve]")
{
    ReserveEntry entry = fine();
    entry.basis = Basis::Emergency;
    CHECK(flagsOf(entry) == QStringList{u"to be ratified"_s});
    entry.ratifiedOn = QDate(2021, 8, 1);
    CHECK(flagsOf(entry).isEmpty());
    entry.basis = Basis::OutOfPurpose;
    entry.ratifiedOn = {};
    entry.resolutionNumber.clear(); // as an import of an older program may have left it
    CHECK(flagsOf(entry) == QStringList{u"resolution missing"_s});
}

TEST_CASE("The balance's line is that of adding up day by day", "[reserve]")
{
    CHECK(rc::check([] {
        BalanceLine line;
        std::vector<qint64> days(400);
        const QDate first(2021, 4, 1);
        const int movements = *rc::gen::inRange(0, 30);
        for (int i = 0; i < movements; ++i) {
            const int day = *rc::gen::inRange(0, 400);
            const qint64 change = *rc::gen::inRange<qint64>(-1000, 1000);
            line.add(first.addDays(day), Yen{change});
            days[size_t(day)] += change;
        }
        const int from = *rc::gen::inRange(0, 400);
        qint64 balance = 0;
        qint64 low = std::numeric_limits<qint64>::max();
        qint64 high = std::numeric_limits<qint64>::min();
        for (int day = 0; day < 400; ++day) {
            balance += days[size_t(day)];
            if (day >= from) {
                low = std::min(low, balance);
                high = std::max(high, balance);
            }
        }
        RC_ASSERT(line.lowestFrom(first.addDays(from)).value == low);
        RC_ASSERT(line.highestFrom(first.addDays(from)).value == high);
    }));
}

} // namespace shirube::reserve

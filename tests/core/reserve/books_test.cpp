// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/actions.h"

#include "core/reserve/reserve_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <rapidcheck.h>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

struct OfficeBooks
{
    test::TempDir folder;
    Database database = test::newDatabase(folder);

    FundId fund(const QString& name, std::optional<qint64> opening = {}, QDate day = QDate(2020, 3, 31))
    {
        ReserveFund made;
        made.name = name;
        const auto id = addFund(database, made);
        REQUIRE_DONE(id);
        if (opening)
            REQUIRE_DONE(setOpening(database, *id, Yen{*opening}, day));
        return *id;
    }

    QList<FundFigures> figures(QDate day) const
    {
        const auto loaded = loadFigures(database, day);
        REQUIRE_DONE(loaded);
        return *loaded;
    }

    // Everything the ledger holds, as text.
    QString dump() const
    {
        QStringList lines;
        const auto funds = loadFunds(database);
        REQUIRE_DONE(funds);
        for (const ReserveFund& one : *funds) {
            lines.append(one.name + u' ' + QString::number(one.opening.value_or(Yen{-1}).value));
            const auto entries = loadEntries(database, one.id);
            REQUIRE_DONE(entries);
            for (const ReserveEntry& entry : *entries)
                lines.append(u"%1 %2 %3 %4 %5 %6 %7"_s.arg(entry.id.value)
                                 .arg(entry.fiscalYear.first())
                                 .arg(int(entry.kind))
                                 .arg(entry.date.toString(Qt::ISODate), entry.voucher, entry.note)
                                 .arg(entry.executed.value_or(Yen{-1}).value));
        }
        const auto closed = loadClosedUpTo(database);
        REQUIRE_DONE(closed);
        lines.append(QString::number(closed->first()));
        return lines.join(u'\n');
    }
};

ReserveEntry settled(FundId fund, int year, EntryKind kind, qint64 amount, QDate date = {})
{
    ReserveEntry entry;
    entry.fund = fund;
    entry.fiscalYear = FiscalYear(year);
    entry.kind = kind;
    entry.executed = Yen{amount};
    entry.date = date;
    return entry;
}

std::optional<qint64> valueOf(std::optional<Yen> amount)
{
    return amount ? std::optional(amount->value) : std::nullopt;
}

} // namespace

TEST_CASE("What the file adds up is what its entries say, for every fund and day", "[reserve]")
{
    OfficeBooks office;
    const QList<FundId> funds{office.fund(u"甲"_s, 1'000'000'000'000, QDate(2021, 7, 15)), office.fund(u"乙"_s)};
    CHECK(rc::check([&] {
        auto transaction = storage::Transaction::begin(office.database, {"Some ledger"});
        RC_ASSERT(transaction.has_value());
        const int count = *rc::gen::inRange(0, 25);
        for (int i = 0; i < count; ++i) {
            const FiscalYear year(*rc::gen::inRange(2019, 2024));
            ReserveEntry entry = settled(funds[*rc::gen::inRange(0, 2)], year.first(), EntryKind(*rc::gen::inRange(1, 4)),
                                         *rc::gen::inRange<qint64>(0, 1'000'000'000));
            const auto maybe = [](Yen most) {
                return *rc::gen::arbitrary<bool>() ? std::optional(Yen{*rc::gen::inRange<qint64>(0, most.value + 1)}) : std::nullopt;
            };
            entry.effective = maybe(*entry.executed);
            entry.planned = maybe(Yen{5'000});
            entry.approved = maybe(Yen{5'000});
            if (*rc::gen::arbitrary<bool>())
                entry.executed.reset();
            if (*rc::gen::arbitrary<bool>())
                entry.date = year.firstDay().addDays(*rc::gen::inRange(0, 365));
            if (entry.date.isValid() && *rc::gen::arbitrary<bool>())
                entry.returnedOn = year.lastDay();
            RC_ASSERT(insertEntry(*transaction, entry).has_value());
        }
        const QDate day = QDate(2019, 1, 1).addDays(*rc::gen::inRange(0, 2200));
        const auto figures = loadFigures(office.database, day);
        RC_ASSERT(figures.has_value());
        for (const FundFigures& one : *figures) {
            const auto entries = loadEntries(office.database, one.fund.id);
            RC_ASSERT(entries.has_value());
            RC_ASSERT(valueOf(one.balance) == valueOf(balanceOn(one.fund, *entries, day)));
            const QList<ReserveYear> own = byYear(one.fund, *entries);
            for (const ReserveYear& line : one.years) {
                const auto same = std::ranges::find(own, line.fiscalYear, &ReserveYear::fiscalYear);
                RC_ASSERT(valueOf(line.closing) == valueOf(balanceOn(one.fund, *entries, line.fiscalYear.lastDay())));
                if (same == own.end())
                    continue; // a year of the other fund alone
                for (const auto stage : {&YearSums::planned, &YearSums::approved, &YearSums::executed, &YearSums::effective,
                                         &YearSums::contributed, &YearSums::decrease, &YearSums::returned})
                    RC_ASSERT(valueOf(line.*stage) == valueOf((*same).*stage));
            }
        }
        // not committed: the next round begins with an empty ledger
    }));
}

TEST_CASE("Whatever is done to the reserve and undone leaves nothing behind", "[reserve]")
{
    OfficeBooks office;
    const FundId fund = office.fund(u"積立金"_s, 1'000'000, QDate(2019, 3, 31));
    CHECK(rc::check([&] {
        const QString before = office.dump();
        int done = 0;
        const auto count = [&](bool wasDone) { done += wasDone ? 1 : 0; };
        const int actions = *rc::gen::inRange(1, 6);
        for (int i = 0; i < actions; ++i) {
            const auto entries = loadEntries(office.database, fund);
            const auto any = [&] { return (*entries)[*rc::gen::inRange<qsizetype>(0, entries->size())]; };
            switch (*rc::gen::inRange(0, 5)) {
            case 0:
                count(addEntry(office.database, settled(fund, *rc::gen::inRange(2019, 2022), EntryKind(*rc::gen::inRange(1, 4)),
                                                        *rc::gen::inRange<qint64>(0, 500'000)))
                          .has_value());
                break;
            case 1:
                if (!entries->isEmpty()) {
                    ReserveEntry entry = any();
                    entry.note += u"改"_s;
                    count(changeEntry(office.database, entry).has_value());
                }
                break;
            case 2:
                if (!entries->isEmpty())
                    count(removeEntry(office.database, any().id).has_value());
                break;
            case 3:
                count(closeYear(office.database, FiscalYear(*rc::gen::inRange(2018, 2021))).has_value());
                break;
            default:
                count(reopenYear(office.database, FiscalYear(*rc::gen::inRange(2018, 2021)), u"訂正"_s).has_value());
            }
        }
        for (; done > 0; --done)
            RC_ASSERT(storage::undo(office.database, {}).has_value());
        RC_ASSERT(office.dump().toStdString() == before.toStdString());
    }));
}

TEST_CASE("A closed year keeps its entries until it is reopened for a reason", "[reserve]")
{
    OfficeBooks office;
    const FundId fund = office.fund(u"積立金"_s, 1000);
    const auto id = addEntry(office.database, settled(fund, 2020, EntryKind::Drawdown, 100, QDate(2020, 6, 1)));
    REQUIRE_DONE(id);
    REQUIRE_DONE(addEntry(office.database, settled(fund, 2019, EntryKind::Drawdown, 1)));
    CHECK(closeYear(office.database, FiscalYear(2021)).error().code == ErrorCode::Conflict); // not over: 2022-01-15
    REQUIRE_DONE(closeYear(office.database, FiscalYear(2020)));
    CHECK(closeYear(office.database, FiscalYear(2020)).error().code == ErrorCode::Conflict);
    CHECK(addEntry(office.database, settled(fund, 2020, EntryKind::Drawdown, 1)).error().code == ErrorCode::Conflict);
    CHECK(addEntry(office.database, settled(fund, 2019, EntryKind::Yield, 1)).error().code == ErrorCode::Conflict);
    CHECK(removeEntry(office.database, *id).error().code == ErrorCode::Conflict);
    ReserveEntry moved = settled(fund, 2021, EntryKind::Drawdown, 100, QDate(2021, 6, 1));
    moved.id = *id; // out of the closed year
    CHECK(changeEntry(office.database, moved).error().code == ErrorCode::Conflict);
    CHECK(setOpening(office.database, fund, Yen{5}, QDate(2020, 3, 31)).error().code == ErrorCode::Conflict);
    REQUIRE_DONE(addEntry(office.database, settled(fund, 2021, EntryKind::Drawdown, 1)));

    CHECK(reopenYear(office.database, FiscalYear(2020), u" "_s).error().code == ErrorCode::Invalid);
    CHECK(reopenYear(office.database, FiscalYear(2021), u"訂正"_s).error().code == ErrorCode::Conflict);
    REQUIRE_DONE(reopenYear(office.database, FiscalYear(2020), u"訂正"_s));
    REQUIRE_DONE(removeEntry(office.database, *id));
    CHECK(*loadClosedUpTo(office.database) == FiscalYear(2019)); // closed with it, and not asked for
}

TEST_CASE("A drawdown goes step by step, each with a name of its own", "[reserve]")
{
    OfficeBooks office;
    const FundId fund = office.fund(u"積立金"_s, 1000);
    ReserveEntry entry = settled(fund, 2021, EntryKind::Drawdown, 0);
    entry.executed.reset();
    entry.planned = Yen{500};
    const auto id = addEntry(office.database, entry);
    REQUIRE_DONE(id);
    entry.id = *id;
    const auto name = [&] { return storage::undoState(office.database)->undoName; };
    entry.approved = Yen{450};
    entry.resolutionNumber = u"第3号"_s;
    REQUIRE_DONE(changeEntry(office.database, entry, EntryStep::Approve));
    CHECK(name() == u"Approve drawdown of FY2021"_s);
    entry.executed = Yen{460};
    CHECK(changeEntry(office.database, entry, EntryStep::Execute).error().message.contains(u"460"_s));
    entry.reason = u"物価高"_s;
    REQUIRE_DONE(changeEntry(office.database, entry, EntryStep::Execute));
    CHECK(storage::history(office.database, 1)->first().reason == u"物価高"_s);
    entry.effective = Yen{400};
    REQUIRE_DONE(changeEntry(office.database, entry, EntryStep::Return));
    const FundFigures figures = office.figures(QDate(2022, 3, 31)).first();
    CHECK(figures.balance == Yen{600});
    CHECK(figures.years.first().decrease == Yen{460});
    CHECK(figures.years.first().returned == Yen{60});
}

TEST_CASE("Funds have names of their own and stay while they have entries", "[reserve]")
{
    OfficeBooks office;
    const FundId first = office.fund(u"甲"_s);
    const FundId second = office.fund(u"乙"_s);
    ReserveFund fund = *loadFund(office.database, second);
    fund.name = u"甲"_s;
    CHECK(changeFund(office.database, fund).error().code == ErrorCode::Conflict);
    fund.name.clear();
    CHECK(changeFund(office.database, fund).error().code == ErrorCode::Invalid);
    fund.name = u"丙"_s;
    fund.purpose = u"施設の更新"_s;
    fund.floor = Yen{10};
    fund.ceiling = Yen{9};
    CHECK(changeFund(office.database, fund).error().code == ErrorCode::Invalid);
    fund.ceiling = Yen{90};
    fund.target = Yen{50};
    REQUIRE_DONE(changeFund(office.database, fund));
    CHECK(*loadFund(office.database, second) == fund);
    REQUIRE_DONE(addEntry(office.database, settled(first, 2021, EntryKind::Yield, 1)));
    CHECK(removeFund(office.database, first).error().code == ErrorCode::Conflict);
    REQUIRE_DONE(removeFund(office.database, second));
    CHECK(loadFunds(office.database)->size() == 1);
}

TEST_CASE("A long ledger is shown by its newest entries, in order", "[reserve]")
{
    OfficeBooks office;
    const FundId fund = office.fund(u"積立金"_s);
    for (int day = 1; day <= 9; ++day)
        REQUIRE_DONE(addEntry(office.database, settled(fund, 2021, EntryKind::Yield, day, QDate(2021, 4, day))));
    REQUIRE_DONE(addEntry(office.database, settled(fund, 2020, EntryKind::Yield, 1)));
    const auto page = loadEntryPage(office.database, {{}, FiscalYear(2021), 3});
    REQUIRE_DONE(page);
    CHECK(page->all == 9);
    REQUIRE(page->entries.size() == 3);
    CHECK(page->entries.first().date == QDate(2021, 4, 7));
    CHECK(page->entries.last().date == QDate(2021, 4, 9));
}

TEST_CASE("Fees are asked for: a class without one leaves the whole unknown", "[reserve]")
{
    OfficeBooks office;
    const QMap<QString, qint64> members{{u"小"_s, 10}, {u"大"_s, 2}, {u""_s, 0}};
    REQUIRE_DONE(setFee(office.database, u"小"_s, ClassFee{2, Yen{5'000}}));
    CHECK_FALSE(yearlyFees(members, *loadFees(office.database)));
    REQUIRE_DONE(setFee(office.database, u"大"_s, ClassFee{10, Yen{5'000}}));
    CHECK(yearlyFees(members, *loadFees(office.database)) == Yen{10 * 10'000 + 2 * 50'000});
    CHECK(setFee(office.database, u"大"_s, ClassFee{0, Yen{5}}).error().code == ErrorCode::Invalid);
    CHECK(setFee(office.database, u"大"_s, ClassFee{1, Yen{-5}}).error().code == ErrorCode::Invalid);
    REQUIRE_DONE(setFee(office.database, u"大"_s, std::nullopt));
    CHECK(loadFees(office.database)->size() == 1);
    REQUIRE_DONE(storage::undo(office.database, {}));
    CHECK(loadFees(office.database)->size() == 2);
}

TEST_CASE("A scenario comes back as it was saved", "[reserve]")
{
    OfficeBooks office;
    ScenarioInputs inputs;
    inputs.contribution = Yen{123'456'789};
    inputs.drawdown = Yen{1};
    inputs.yieldRate = 0.005;
    inputs.years = 12;
    inputs.countPlanned = false;
    inputs.refillBy = FiscalYear(2030);
    inputs.link = ScenarioInputs::Link{u"{\"joinsPerMonth\":5}"_s, 0.1, Yen{7}, std::nullopt};
    const auto id = saveScenario(office.database, u" 回復 案 "_s, inputs);
    REQUIRE_DONE(id);
    const auto loaded = loadScenarios(office.database);
    REQUIRE_DONE(loaded);
    REQUIRE(loaded->size() == 1);
    CHECK(loaded->first().name == u"回復 案"_s);
    CHECK(loaded->first().inputs == inputs);
    inputs.years = 31;
    CHECK(saveScenario(office.database, u"長い"_s, inputs).error().code == ErrorCode::Invalid);
    REQUIRE_DONE(renameScenario(office.database, *id, u"案A"_s));
    REQUIRE_DONE(removeScenario(office.database, *id));
    CHECK(loadScenarios(office.database)->isEmpty());
}

} // namespace shirube::reserve

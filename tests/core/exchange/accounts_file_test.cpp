// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/accounts_file.h"

#include "core/reserve/actions.h"
#include "core/reserve/reserve_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using reserve::AccountComparison;
using reserve::AccountDifference;

namespace
{

struct Accounts
{
    test::TempDir folder;
    storage::Database database = test::newDatabase(folder);
    FundId fund;

    Accounts()
    {
        const auto id = reserve::addFund(database, {{}, u"積立金"_s, {}, {}});
        REQUIRE_DONE(id);
        fund = *id;
    }

    void enter(reserve::EntryKind kind, qint64 amount, QDate day, const QString& voucher, std::optional<qint64> effective = {})
    {
        reserve::ReserveEntry entry;
        entry.fund = fund;
        entry.kind = kind;
        entry.fiscalYear = FiscalYear(day);
        entry.date = day;
        entry.executed = Yen{amount};
        if (effective)
            entry.effective = Yen{*effective};
        entry.voucher = voucher;
        REQUIRE_DONE(reserve::addEntry(database, entry));
    }

    [[nodiscard]] Result<AccountsFile> read(const QString& csv) const
    {
        return readAccounts(folder.write(u"会計.csv"_s, csv.toUtf8()));
    }
    [[nodiscard]] AccountComparison compare(const AccountsFile& file) const
    {
        const auto entries = reserve::loadEntries(database, fund);
        REQUIRE_DONE(entries);
        return reserve::compareAccounts(*entries, file.lines);
    }
};

QString dump(const AccountComparison& comparison)
{
    QStringList lines;
    for (const AccountDifference& one : comparison.differences) {
        const auto side = [](const auto& of) { return of ? of->day.toString(Qt::ISODate) + u' ' + QString::number(of->change.value) : u"-"_s; };
        lines.append(u"%1: %2 / %3"_s.arg(int(one.kind)).arg(side(one.ledger), side(one.accounts)));
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("The ledger and the accounts are compared movement by movement", "[exchange]")
{
    Accounts accounts;
    accounts.enter(reserve::EntryKind::Drawdown, 500, QDate(2021, 6, 1), u"A-1"_s, 400); // 100 came back on the same day
    accounts.enter(reserve::EntryKind::Contribution, 70, QDate(2021, 7, 1), u"A-2"_s);
    accounts.enter(reserve::EntryKind::Yield, 3, QDate(2021, 8, 1), u"A-3"_s);
    accounts.enter(reserve::EntryKind::Yield, 9, QDate(2021, 9, 1), {});
    accounts.enter(reserve::EntryKind::Yield, 11, QDate(2021, 10, 1), {});
    accounts.enter(reserve::EntryKind::Yield, 99, QDate(2019, 10, 1), {}); // of a year the file does not speak of
    const auto file = accounts.read(u"伝票日付,伝票No,摘要,借方,貸方,残高\n"
                                    "2021/4/1,,前期繰越,,,1000\n"
                                    "R3.6.1,A-1,取り崩し,,500,500\n"
                                    "2021/6/1,A-1,戻入,100,,600\n"
                                    "2021/7/1,A-2,積み立て,80,,680\n"
                                    "2021/8/2,A-3,利息,3,,683\n"
                                    "2021/9/1,,利息,9,,692\n"
                                    "2021/12/1,Z-9,不明,5,,697\n"
                                    "2021/13/1,,日付なし,5,,702\n"
                                    "2021/12/2,,額なし,三,,702\n"_s);
    REQUIRE_DONE(file);
    CHECK(file->rejections.size() == 2);
    const AccountComparison comparison = accounts.compare(*file);
    CHECK(comparison.rows == 6);
    CHECK(comparison.same == 3);
    CHECK(comparison.first == QDate(2021, 4, 1));
    CHECK(comparison.last == QDate(2022, 3, 31));
    CHECK(dump(comparison) == u"1: 2021-07-01 70 / 2021-07-01 80\n"
                               "2: 2021-08-01 3 / 2021-08-02 3\n"
                               "4: 2021-10-01 11 / -\n"
                               "3: - / 2021-12-01 5"_s);
    CHECK(comparison.ledgerSum == Yen{-500 + 100 + 70 + 3 + 9 + 11});
    CHECK(comparison.accountsSum == Yen{-500 + 100 + 80 + 3 + 9 + 5});
}

TEST_CASE("One signed column is understood, and a file without what it takes is named", "[exchange]")
{
    Accounts accounts;
    accounts.enter(reserve::EntryKind::Drawdown, 1'000'000, QDate(2021, 6, 1), {});
    const auto file = accounts.read(u"日付,金額\n2021/6/1,\"△1,000,000\"\n2021/6/2,0.5億円\n"_s);
    REQUIRE_DONE(file);
    const AccountComparison comparison = accounts.compare(*file);
    CHECK(comparison.same == 1);
    CHECK(dump(comparison) == u"3: - / 2021-06-02 50000000"_s);
    const auto without = accounts.read(u"日付,摘要\n2021/6/1,x\n"_s);
    REQUIRE_FALSE(without.has_value());
    CHECK(without.error().code == ErrorCode::Structure);
    CHECK(without.error().message.contains(u"金額"_s));
    CHECK(accounts.compare(*accounts.read(u"日付,金額\n"_s)).differences.isEmpty());
}

} // namespace shirube::exchange

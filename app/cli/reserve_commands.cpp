// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/remarks.h"

#include "core/base/yen_text.h"
#include "core/exchange/accounts_file.h"
#include "core/exchange/csv_writer.h"
#include "core/membership/open_file.h"
#include "core/report/reserve_tables.h"
#include "core/reserve/actions.h"
#include "core/reserve/reserve_store.h"
#include "core/spreadsheet/table_csv.h"
#include "core/storage/safe_file.h"

#include <algorithm>

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using storage::Access;
using storage::Database;

namespace
{

// name: empty for the first.
Result<FundId> fundByName(const Database& database, const QString& name)
{
    SHIRUBE_ASSIGN(const QList<reserve::ReserveFund> funds, reserve::loadFunds(database));
    if (funds.isEmpty())
        return fail(ErrorCode::NotFound,
                    text(QT_TRANSLATE_NOOP("Cli", "The file has no reserve fund. Import the reserve first.")));
    if (name.isEmpty())
        return funds.first().id;
    const auto named = std::ranges::find(funds, name, &reserve::ReserveFund::name);
    if (named == funds.end())
        return fail(ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("Cli", "There is no reserve fund “%1”.")).arg(name));
    return named->id;
}

QJsonValue toJson(const std::optional<reserve::AccountLine>& side)
{
    if (!side)
        return QJsonValue::Null;
    QJsonObject object{{u"day"_s, side->day.toString(Qt::ISODate)}, {u"change"_s, side->change.value}, {u"voucher"_s, side->voucher}};
    if (side->line > 0)
        object.insert(u"line"_s, side->line);
    return object;
}

QString codeOf(reserve::AccountDifference::Kind kind)
{
    using Kind = reserve::AccountDifference::Kind;
    return kind == Kind::Amount ? u"amount"_s : kind == Kind::Day ? u"day"_s : kind == Kind::OnlyInAccounts ? u"onlyInAccounts"_s : u"onlyInLedger"_s;
}

} // namespace

Exit setReserveOpening(const QString& file, const QString& yen, const QString& asOf, const QString& fund)
{
    SHIRUBE_DO(const std::optional<Yen> amount, parseYen(yen)); // 30億円, too
    SHIRUBE_DO(const QDate day, dayFromText(asOf));
    SHIRUBE_DO(Database database, membership::openFile(file));
    SHIRUBE_DO(const FundId id, fundByName(database, fund));
    SHIRUBE_DO_VOID(reserve::setOpening(database, id, amount, day));
    return Exit::Done;
}

Exit compareAccounts(const AccountsArguments& arguments)
{
    SHIRUBE_DO(const exchange::AccountsFile accounts, exchange::readAccounts(arguments.csv));
    SHIRUBE_DO(const Database database, membership::openFile(arguments.file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(const FundId fund, fundByName(database, arguments.fund));
    SHIRUBE_DO(const QList<reserve::ReserveEntry> entries, reserve::loadEntries(database, fund));
    const reserve::AccountComparison comparison = reserve::compareAccounts(entries, accounts.lines);
    const report::Table table = report::accountsTable(comparison);
    if (!arguments.out.isEmpty())
        SHIRUBE_DO_VOID(storage::writeFile(arguments.out, spreadsheet::tableCsv(table, exchange::CsvWriter())));
    if (arguments.json) {
        QJsonArray differences;
        for (const reserve::AccountDifference& one : comparison.differences)
            differences.append(QJsonObject{
                {u"kind"_s, codeOf(one.kind)}, {u"ledger"_s, toJson(one.ledger)}, {u"accounts"_s, toJson(one.accounts)}});
        answer(QJsonObject{{u"rows"_s, comparison.rows},
                           {u"same"_s, comparison.same},
                           {u"ledgerSum"_s, comparison.ledgerSum.value},
                           {u"accountsSum"_s, comparison.accountsSum.value},
                           {u"differences"_s, differences},
                           {u"rejections"_s, toJson(accounts.rejections)}});
    } else {
        for (const QList<report::Cell>& row : table.rows) {
            QStringList cells;
            for (const report::Cell& cell : row)
                cells.append(cell.text);
            answer(cells.join(u'\t').toUtf8());
        }
    }
    say(table.note);
    sayRemarks(accounts.rejections, accounts.rejections.size());
    return comparison.differences.isEmpty() && accounts.rejections.isEmpty() ? Exit::Done : Exit::DoneWithFindings;
}

} // namespace shirube::cli

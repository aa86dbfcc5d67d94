// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reserve_comparison.h"

#include "core/base/parse.h"
#include "core/base/yen_text.h"
#include "core/exchange/csv_reader.h"
#include "core/reserve/reserve_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMultiHash>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using Side = ReserveDifference::Side;
using Kind = ReserveDifference::Kind;

namespace
{

const QStringList dayNames{u"日付"_s, u"年月日"_s, u"伝票日付"_s, u"計上日"_s, u"取引日"_s};
const QStringList voucherNames{u"伝票番号"_s, u"伝票No"_s, u"伝票No."_s, u"証憑番号"_s, u"仕訳番号"_s};
const QStringList textNames{u"摘要"_s, u"内容"_s, u"備考"_s};
const QStringList increaseNames{u"増加額"_s, u"入金"_s, u"入金額"_s, u"借方"_s, u"借方金額"_s};
const QStringList decreaseNames{u"減少額"_s, u"出金"_s, u"出金額"_s, u"貸方"_s, u"貸方金額"_s};
const QStringList amountNames{u"金額"_s, u"増減額"_s};

QString say(const char* source)
{
    return QCoreApplication::translate("Exchange", source);
}

struct Columns
{
    int day = -1;
    int voucher = -1;
    int text = -1;
    int increase = -1;
    int decrease = -1;
    int amount = -1;
};

int columnOf(const CsvReader& reader, const QStringList& names)
{
    for (int i = 0; i < reader.header().size(); ++i) {
        if (names.contains(normalizedCode(reader.header()[i]), Qt::CaseInsensitive))
            return i;
    }
    return -1;
}

Result<Columns> columnsOf(const CsvReader& reader, const QString& path)
{
    const Columns found{columnOf(reader, dayNames),      columnOf(reader, voucherNames),  columnOf(reader, textNames),
                        columnOf(reader, increaseNames), columnOf(reader, decreaseNames), columnOf(reader, amountNames)};
    const bool hasAmounts = found.amount >= 0 || (found.increase >= 0 && found.decrease >= 0);
    if (found.day >= 0 && hasAmounts)
        return found;
    return fail(ErrorCode::Structure,
                say(QT_TRANSLATE_NOOP("Exchange", "“%1” lacks the column %2. Add it to the first line and try again."))
                    .arg(QFileInfo(path).fileName(), found.day < 0 ? dayNames.first() : u"増加額, 減少額 (金額)"_s));
}

// Signs and brackets are for the one column of both directions; the others hold what they are named for.
Result<Yen> changeIn(const QStringList& cells, const Columns& columns)
{
    const auto at = [&](int column) { return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString(); };
    if (columns.increase < 0 || columns.decrease < 0) {
        if (const auto signedAmount = parseInteger(at(columns.amount)); signedAmount && std::abs(*signedAmount) <= maxYen.value)
            return Yen{*signedAmount};
        SHIRUBE_ASSIGN(const std::optional<Yen> amount, parseYen(at(columns.amount)));
        return amount.value_or(Yen{});
    }
    SHIRUBE_ASSIGN(const std::optional<Yen> in, parseYen(at(columns.increase)));
    SHIRUBE_ASSIGN(const std::optional<Yen> out, parseYen(at(columns.decrease)));
    return in.value_or(Yen{}) - out.value_or(Yen{});
}

Result<QList<Side>> readAccounts(const QString& path, const CsvForm& form, ReserveComparison& comparison)
{
    SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(path, form));
    SHIRUBE_ASSIGN(const Columns columns, columnsOf(reader, path));
    QList<Side> sides;
    CsvRecord record;
    for (;;) {
        SHIRUBE_ASSIGN(const bool any, reader.next(record));
        if (!any)
            return sides;
        ++comparison.rows;
        QStringList cells;
        for (const QByteArrayView field : record.fields)
            cells.append(reader.text(field).value_or(QString()));
        const auto at = [&](int column) { return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString(); };
        const auto reject = [&](int column, const QString& reason) {
            if (comparison.rejections.size() < mostRemarks)
                comparison.rejections.append({record.line, column < 0 ? QString() : reader.header()[column], at(column), reason});
        };
        const auto day = parseDate(at(columns.day));
        if (!day) {
            reject(columns.day, say(QT_TRANSLATE_NOOP("Exchange", "This is not a date. Write it as 2021-04-01.")));
            continue;
        }
        const auto change = changeIn(cells, columns);
        if (!change) {
            reject(-1, change.error().message);
            continue;
        }
        if (*change == Yen{}) { // a line of text, or of a balance brought forward
            --comparison.rows;
            continue;
        }
        sides.append({*day, *change, normalizedCode(at(columns.voucher)), at(columns.text), record.line});
    }
}

QList<Side> ledgerSides(const QList<reserve::ReserveEntry>& entries, QDate first, QDate last)
{
    QList<Side> sides;
    for (const reserve::ReserveEntry& entry : entries) {
        for (const reserve::Movement& movement : reserve::movementsOf(entry)) {
            if (movement.day >= first && movement.day <= last && movement.change != Yen{})
                sides.append({movement.day, movement.change, normalizedCode(entry.voucher), entry.note, 0});
        }
    }
    return sides;
}

// Pairs what belongs together by a key; the pairs go to `found`, the rest stays.
void pairUp(QList<Side>& ledger, QList<Side>& accounts, QString (*keyOf)(const Side&), QList<ReserveDifference>& found)
{
    QMultiHash<QString, qsizetype> byKey;
    for (qsizetype i = ledger.size() - 1; i >= 0; --i) { // of a key the last inserted is found first
        if (const QString key = keyOf(ledger[i]); !key.isEmpty())
            byKey.insert(key, i);
    }
    QSet<qsizetype> paired;
    QList<Side> left;
    for (const Side& side : std::as_const(accounts)) {
        const auto match = byKey.find(keyOf(side));
        if (match == byKey.end()) {
            left.append(side);
            continue;
        }
        found.append({Kind::Amount, ledger[match.value()], side});
        paired.insert(match.value());
        byKey.erase(match);
    }
    accounts = left;
    QList<Side> unpaired;
    for (qsizetype i = 0; i < ledger.size(); ++i) {
        if (!paired.contains(i))
            unpaired.append(ledger[i]);
    }
    ledger = unpaired;
}

QString direction(const Side& side)
{
    return side.change < Yen{} ? u"-"_s : u"+"_s;
}

// The days of a fiscal year, so that numbers that begin anew each April do not meet.
QString byVoucher(const Side& side)
{
    return side.voucher.isEmpty() ? QString()
                                  : direction(side) + QString::number(FiscalYear(side.day).first()) + u'/' + side.voucher;
}

QString byDayAndAmount(const Side& side)
{
    return side.day.toString(Qt::ISODate) + u'/' + QString::number(side.change.value);
}

QDate dayOf(const ReserveDifference& difference)
{
    return difference.accounts ? difference.accounts->day : difference.ledger->day;
}

} // namespace

Result<ReserveComparison> compareReserve(const storage::Database& database, FundId fund, const QString& path, const CsvForm& form)
{
    ReserveComparison comparison;
    SHIRUBE_ASSIGN(QList<Side> accounts, readAccounts(path, form, comparison));
    if (accounts.isEmpty())
        return comparison;
    const auto [first, last] = std::ranges::minmax(accounts, {}, &Side::day);
    // Whole fiscal years: what the accounts leave out at either end is a difference, too.
    comparison.first = FiscalYear(first.day).firstDay();
    comparison.last = FiscalYear(last.day).lastDay();
    SHIRUBE_ASSIGN(const QList<reserve::ReserveEntry> entries, reserve::loadEntries(database, fund));
    QList<Side> ledger = ledgerSides(entries, comparison.first, comparison.last);
    for (const Side& side : std::as_const(accounts))
        comparison.accountsSum += side.change;
    for (const Side& side : std::as_const(ledger))
        comparison.ledgerSum += side.change;

    QList<ReserveDifference> pairs;
    pairUp(ledger, accounts, byVoucher, pairs);
    pairUp(ledger, accounts, byDayAndAmount, pairs);
    for (ReserveDifference& pair : pairs) {
        if (pair.ledger->change == pair.accounts->change && pair.ledger->day == pair.accounts->day) {
            ++comparison.same;
            continue;
        }
        pair.kind = pair.ledger->change == pair.accounts->change ? Kind::Day : Kind::Amount;
        comparison.differences.append(pair);
    }
    for (const Side& side : std::as_const(accounts))
        comparison.differences.append({Kind::OnlyInAccounts, std::nullopt, side});
    for (const Side& side : std::as_const(ledger))
        comparison.differences.append({Kind::OnlyInLedger, side, std::nullopt});
    std::ranges::stable_sort(comparison.differences, {}, dayOf);
    return comparison;
}

} // namespace shirube::exchange

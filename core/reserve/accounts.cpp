// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/accounts.h"

#include "core/base/parse.h"

#include <QMultiHash>
#include <QSet>
#include <algorithm>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;
using Kind = AccountDifference::Kind;

namespace
{

QList<AccountLine> ledgerLines(const QList<ReserveEntry>& entries, QDate first, QDate last)
{
    QList<AccountLine> lines;
    for (const ReserveEntry& entry : entries) {
        for (const Movement& movement : movementsOf(entry)) {
            if (movement.day >= first && movement.day <= last && movement.change != Yen{})
                lines.append({movement.day, movement.change, normalizedCode(entry.voucher), entry.note, 0});
        }
    }
    return lines;
}

// Pairs what belongs together by a key; the pairs go to `found`, the rest stays.
void pairUp(QList<AccountLine>& ledger, QList<AccountLine>& accounts, QString (*keyOf)(const AccountLine&), QList<AccountDifference>& found)
{
    QMultiHash<QString, qsizetype> byKey;
    for (qsizetype i = ledger.size() - 1; i >= 0; --i) { // of a key the last inserted is found first
        if (const QString key = keyOf(ledger[i]); !key.isEmpty())
            byKey.insert(key, i);
    }
    QSet<qsizetype> paired;
    QList<AccountLine> left;
    for (const AccountLine& line : std::as_const(accounts)) {
        const auto match = byKey.find(keyOf(line));
        if (match == byKey.end()) {
            left.append(line);
            continue;
        }
        found.append({Kind::Amount, ledger[match.value()], line});
        paired.insert(match.value());
        byKey.erase(match);
    }
    accounts = left;
    QList<AccountLine> unpaired;
    for (qsizetype i = 0; i < ledger.size(); ++i) {
        if (!paired.contains(i))
            unpaired.append(ledger[i]);
    }
    ledger = unpaired;
}

QString direction(const AccountLine& line)
{
    return line.change < Yen{} ? u"-"_s : u"+"_s;
}

// The days of a fiscal year, so that numbers that begin anew each April do not meet.
QString byVoucher(const AccountLine& line)
{
    return line.voucher.isEmpty() ? QString()
                                  : direction(line) + QString::number(FiscalYear(line.day).first()) + u'/' + line.voucher;
}

QString byDayAndAmount(const AccountLine& line)
{
    return line.day.toString(Qt::ISODate) + u'/' + QString::number(line.change.value);
}

QDate dayOf(const AccountDifference& difference)
{
    return difference.accounts ? difference.accounts->day : difference.ledger->day;
}

} // namespace

AccountComparison compareAccounts(const QList<ReserveEntry>& entries, const QList<AccountLine>& accounts)
{
    AccountComparison comparison;
    comparison.rows = accounts.size();
    if (accounts.isEmpty())
        return comparison;
    const auto [first, last] = std::ranges::minmax(accounts, {}, &AccountLine::day);
    // Whole fiscal years: what the accounts leave out at either end is a difference, too.
    comparison.first = FiscalYear(first.day).firstDay();
    comparison.last = FiscalYear(last.day).lastDay();
    QList<AccountLine> ledger = ledgerLines(entries, comparison.first, comparison.last);
    for (const AccountLine& line : accounts)
        comparison.accountsSum += line.change;
    for (const AccountLine& line : std::as_const(ledger))
        comparison.ledgerSum += line.change;

    QList<AccountLine> others = accounts;
    QList<AccountDifference> pairs;
    pairUp(ledger, others, byVoucher, pairs);
    pairUp(ledger, others, byDayAndAmount, pairs);
    for (AccountDifference& pair : pairs) {
        if (pair.ledger->change == pair.accounts->change && pair.ledger->day == pair.accounts->day) {
            ++comparison.same;
            continue;
        }
        pair.kind = pair.ledger->change == pair.accounts->change ? Kind::Day : Kind::Amount;
        comparison.differences.append(pair);
    }
    for (const AccountLine& line : std::as_const(others))
        comparison.differences.append({Kind::OnlyInAccounts, std::nullopt, line});
    for (const AccountLine& line : std::as_const(ledger))
        comparison.differences.append({Kind::OnlyInLedger, line, std::nullopt});
    std::ranges::stable_sort(comparison.differences, {}, dayOf);
    return comparison;
}

} // namespace shirube::reserve

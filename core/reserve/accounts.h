// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reserve/reserve.h"

namespace shirube::reserve
{

/// One movement of a fund as the ledger or the accounts know it; increases above 0, decreases below.
struct AccountLine
{
    QDate day;
    Yen change;
    QString voucher; ///< as normalizedCode() gives it
    QString text;
    qint64 line = 0; ///< of the accounts' file
};

/// Where the books of the accounts and a fund's ledger disagree about a movement.
struct AccountDifference
{
    enum class Kind
    {
        Amount = 1,     ///< the same voucher, another amount
        Day,            ///< the same voucher and amount, another day
        OnlyInAccounts,
        OnlyInLedger
    };
    Kind kind = Kind::Amount;
    std::optional<AccountLine> ledger;
    std::optional<AccountLine> accounts;
};

struct AccountComparison
{
    QDate first; ///< the fiscal years that the accounts touch: what the ledger says within them is compared; not valid: none
    QDate last;
    qint64 rows = 0; ///< of the accounts
    qint64 same = 0;
    QList<AccountDifference> differences; ///< by day
    Yen ledgerSum; ///< of what was compared
    Yen accountsSum;
};

/// Movements with the same voucher and direction in a fiscal year belong together; the others by day and amount, each once.
[[nodiscard]] AccountComparison compareAccounts(const QList<ReserveEntry>& entries, const QList<AccountLine>& accounts);

} // namespace shirube::reserve

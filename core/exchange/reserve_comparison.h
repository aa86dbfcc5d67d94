// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "core/reserve/reserve.h"
#include "core/storage/database.h"

namespace shirube::exchange
{

/// Where the books of the accounts and a fund's ledger disagree about a movement.
struct ReserveDifference
{
    enum class Kind
    {
        Amount = 1,     ///< the same voucher, another amount
        Day,            ///< the same voucher and amount, another day
        OnlyInAccounts,
        OnlyInLedger
    };
    /// One side's word; increases above 0, decreases below.
    struct Side
    {
        QDate day;
        Yen change;
        QString voucher;
        QString text;
        qint64 line = 0; ///< of the accounts' file
    };
    Kind kind = Kind::Amount;
    std::optional<Side> ledger;
    std::optional<Side> accounts;
};

struct ReserveComparison
{
    QDate first; ///< the days that the accounts' file spans: what the ledger says within them is compared
    QDate last;
    qint64 rows = 0;
    qint64 same = 0;
    QList<RowRemark> rejections; ///< rows that could not be read; they may show as missing
    QList<ReserveDifference> differences; ///< by day
    Yen ledgerSum; ///< of what was compared
    Yen accountsSum;
};

/// A fund's ledger against a CSV from the accounts; changes nothing. Columns are found by the names that accounting programs
/// give them: 日付 (伝票日付, 計上日 …), 伝票番号, 摘要, and either 増加額 and 減少額 (入金/出金, 借方/貸方: the fund is an asset)
/// or one signed 金額. Movements with the same voucher and direction belong together; the others by day and amount, each
/// once. ErrorCode::Structure names the column that is missing.
[[nodiscard]] Result<ReserveComparison> compareReserve(const storage::Database& database, FundId fund, const QString& path,
                                                       const CsvForm& form = {});

} // namespace shirube::exchange

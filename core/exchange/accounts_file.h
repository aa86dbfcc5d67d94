// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "core/reserve/accounts.h"

namespace shirube::exchange
{

/// What the accounts say of a fund.
struct AccountsFile
{
    QList<reserve::AccountLine> lines; ///< that move money
    QList<RowRemark> rejections;       ///< rows that could not be read; they may be missing in a comparison
};

/// Columns are found by the names that accounting programs give them: 日付 (伝票日付, 計上日 …), 伝票番号, 摘要, and either
/// 増加額 and 減少額 (入金/出金, 借方/貸方: the fund is an asset) or one signed 金額. ErrorCode::Structure names the column that
/// is missing.
[[nodiscard]] Result<AccountsFile> readAccounts(const QString& path, const CsvForm& form = {});

} // namespace shirube::exchange

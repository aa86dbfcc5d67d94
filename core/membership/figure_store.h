// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/figure_cells.h"
#include "core/membership/word_list.h"
#include "core/storage/transaction.h"

namespace shirube::membership
{

/// Stands in word_figure for every reason or channel that the office's lists do not hold.
inline constexpr auto unlistedWord = "*";

/// Adds changes to the month-end summary; groups in which nothing is left disappear.
[[nodiscard]] Result<> addToFigures(storage::Transaction& transaction, const SummaryRows& changes,
                                    const LedgerWords& words);

/// A word has come on the office's list, or gone: its lines count under it, or under unlistedWord.
[[nodiscard]] Result<> countAsListed(storage::Transaction& transaction, WordList list, const QString& word, bool listed);

/// Counts the whole ledger again and compares: the number of groups in which summary and recount differ; every
/// group when the summary was made by an older program.
[[nodiscard]] Result<qint64> compareWithRecount(const storage::Database& database);

/// Notes that a new file's summary is made by this program's rules; part of making it.
[[nodiscard]] Result<> initFigures(storage::Transaction& transaction);

/// Counts the summary anew from the ledger; part of an action that changes what is counted how.
[[nodiscard]] Result<> recountFigures(storage::Transaction& transaction);

/// Counts the summary anew when it was made by an older program.
[[nodiscard]] Result<> refreshFigures(storage::Database& database);

} // namespace shirube::membership

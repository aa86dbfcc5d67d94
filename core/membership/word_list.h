// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/breakdown.h"
#include "core/storage/transaction.h"

namespace shirube::membership
{

/// The office's own words for why members leave and through what they come. The ledger keeps a word as it was written;
/// the lists say which words are known, in which order they are offered and how reasons are grouped.
enum class WordList
{
    LeaveReasons,
    JoinChannels
};

struct ListedWord
{
    ListedWordId id;                          ///< not valid: not in the file yet
    QString name;                             ///< of its own, 1 to 40 characters
    ReasonGroup group = ReasonGroup::Unknown; ///< of reasons
    qint64 uses = 0;                          ///< lines of the ledger and campaigns that carry it: then its name stays

    bool operator==(const ListedWord&) const = default;
};

/// In the office's order.
[[nodiscard]] Result<QList<ListedWord>> loadWordList(const storage::Database& database, WordList list);
[[nodiscard]] Result<QStringList> loadWordNames(const storage::Database& database, WordList list);

/// Whether a list may take the place of the stored one: ErrorCode::Invalid for a name that is missing, too long or there
/// twice, ErrorCode::Conflict where a word in use goes or is renamed.
[[nodiscard]] Result<> checkWordList(const QList<ListedWord>& stored, const QList<ListedWord>& wanted);

/// Inside an action: makes the list what it is to be, in its order.
[[nodiscard]] Result<> writeWordList(storage::Transaction& transaction, WordList list, const QList<ListedWord>& stored,
                                     const QList<ListedWord>& wanted);

} // namespace shirube::membership

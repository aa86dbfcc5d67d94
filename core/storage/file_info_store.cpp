// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/file_info.h"

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 onlyRow = 1;

} // namespace

Result<> initFileInfo(Transaction& transaction)
{
    const QString now = transaction.database().clock().now().toString(Qt::ISODate);
    SHIRUBE_TRY(transaction.insert(u"file_info"_s,
                                   {{u"id"_s, onlyRow}, {u"created_at"_s, now}, {u"is_sample"_s, 0}}));
    return {};
}

Result<> markSample(Transaction& transaction)
{
    return transaction.update(u"file_info"_s, onlyRow, {{u"is_sample"_s, 1}});
}

Result<bool> isSample(const Database& database)
{
    SHIRUBE_ASSIGN(Query row, database.query(u"SELECT is_sample FROM file_info"_s));
    return row.next() && row.flag(0);
}

} // namespace shirube::storage

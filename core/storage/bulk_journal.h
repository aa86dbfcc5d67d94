// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace shirube::storage
{

/// For the time of one large transaction: a rollback journal, which copies only the pages that are overwritten,
/// where the write-ahead log would write every new page twice. Just as safe (synchronous stays FULL; a killed load
/// is rolled back by the next one to open the file), but it keeps other connections out. Where another connection
/// has the file open, all stays as it is.
class BulkJournal
{
public:
    enum class References
    {
        Checked,
        Certain ///< every new row refers to a row that the same load has written: looking it up a million times tells nothing
    };

    /// To be made before the transaction begins, and to outlive it.
    explicit BulkJournal(Database& database, References references = References::Checked);
    ~BulkJournal();
    BulkJournal(const BulkJournal&) = delete;
    BulkJournal& operator=(const BulkJournal&) = delete;

private:
    Database* m_database;
    bool m_switched = false;
    bool m_unchecked = false;
};

} // namespace shirube::storage

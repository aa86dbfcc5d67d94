// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk_journal.h"

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

QString journalMode(const Database& database, const QString& wanted = {})
{
    auto mode = database.query(u"PRAGMA journal_mode"_s + (wanted.isEmpty() ? QString() : u" = "_s + wanted));
    return mode && mode->next() ? mode->text(0) : QString();
}

} // namespace

BulkJournal::BulkJournal(Database& database, References references)
    : m_database(&database), m_unchecked(references == References::Certain)
{
    if (m_unchecked)
        static_cast<void>(database.query(u"PRAGMA foreign_keys = OFF"_s));
    if (journalMode(database) != "wal"_L1)
        return;
    // Whether anyone else is there is known at once.
    static_cast<void>(database.query(u"PRAGMA busy_timeout = 0"_s));
    m_switched = journalMode(database, u"DELETE"_s) == "delete"_L1;
    static_cast<void>(database.query(u"PRAGMA busy_timeout = 5000"_s));
}

BulkJournal::~BulkJournal()
{
    if (m_unchecked)
        static_cast<void>(m_database->query(u"PRAGMA foreign_keys = ON"_s));
    if (m_switched)
        journalMode(*m_database, u"WAL"_s);
}

} // namespace shirube::storage

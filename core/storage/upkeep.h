// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <functional>

namespace shirube::storage
{

/// What is looked up about a file as a whole, to keep it sound.

/// Rows that refer to a row that is not there.
struct BrokenReferences
{
    QString table;
    QString above; ///< where the missing rows should be
    qint64 rows = 0;
};
[[nodiscard]] Result<QList<BrokenReferences>> brokenReferences(const Database& database);

/// How many rows each table holds, by the tables' names.
struct TableSize
{
    QString table;
    qint64 rows = 0;
};
[[nodiscard]] Result<QList<TableSize>> tableSizes(const Database& database);

/// What SQLite says about itself and how the file is kept: sqlite_version, page_size, journal_mode, …
[[nodiscard]] Result<QList<std::pair<QString, QString>>> fileSettings(const Database& database);

/// Changes whenever another connection has written to the file.
[[nodiscard]] Result<qint64> dataVersion(const Database& database);

/// Whether the file can be opened for writing now: nobody holds it, and it and its folder may be written to.
[[nodiscard]] bool canBeWritten(const QString& path);

/// While it lives, long statements of the connection end with an error as soon as wanted() says false; it is asked some
/// dozen times a second.
class Interruption
{
public:
    Interruption(const Database& database, std::function<bool()> wanted);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    sqlite3* m_handle = nullptr;
    std::function<bool()> m_wanted;
};

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/change_log.h"

#include <QJsonArray>
#include <limits>

namespace shirube::storage
{

/// An entry of the change log as it lies in the file; for this room only.
struct Entry
{
    ChangeSet set;
    qint64 target = 0;
    QString action;
    QString arguments; ///< JSON list
    QString rows;      ///< JSON list of [table, id, before, after]
    QString hash;

    /// Everything it says, in the order in which it is hashed.
    [[nodiscard]] QStringList fields() const;
};

/// Of a statement that begins with entryColumns.
[[nodiscard]] Entry readEntry(const Query& query);
extern const QString entryColumns;

/// ErrorCode::NotFound when there is nothing of that number.
[[nodiscard]] Result<Entry> entryById(const Database& database, qint64 id);

/// Of an entry's fields after the hash of the entry before it.
[[nodiscard]] QString chainHash(const QString& previous, const QStringList& fields);

[[nodiscard]] QJsonArray parsedList(const QString& json);
[[nodiscard]] QByteArray compactList(const QJsonArray& list);

/// What can be taken back and done again, by number of entry, the next one last.
struct Stacks
{
    QList<qint64> undo;
    QList<qint64> redo;
};

/// most: how many of the undo stack are wanted.
[[nodiscard]] Result<Stacks> stacksOf(const Database& database, qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/change_log.h"

#include <QJsonValue>

namespace shirube::storage
{

/// A table whose rows belong to rows of another one (or of the first) through a column.
struct PartTable
{
    QString table;
    QString column; ///< names the row above
    QString above;  ///< its table
};

/// What happened to one value of a row; a row that came or went is one change without a field.
struct FieldChange
{
    ChangeSet set;
    QString table;
    qint64 row = 0;
    QString field;     ///< the column; empty: the whole row
    QJsonValue before; ///< of the whole row: an object, or null while it was not there
    QJsonValue after;
    QJsonObject in;    ///< the row as it was last
};

/// Every change of a row and of what belongs to it, newest first, undo and redo too. parts: each after its `above`.
[[nodiscard]] Result<QList<FieldChange>> changesOf(const Database& database, const QString& table, qint64 row,
                                                   const QList<PartTable>& parts);

} // namespace shirube::storage

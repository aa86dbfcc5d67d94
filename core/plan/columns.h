// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/query.h"

#include <QHash>

namespace shirube::plan
{

/// Text for a column that is never NULL: a null QString would be bound as NULL.
[[nodiscard]] inline QVariant textColumn(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

/// NULL for a fiscal year that is not given.
[[nodiscard]] inline FiscalYear yearAt(const storage::Query& query, int column)
{
    return query.isNull(column) ? FiscalYear() : FiscalYear(int(query.integer(column)));
}

[[nodiscard]] inline QVariant yearOrNull(FiscalYear year)
{
    return year.isValid() ? QVariant(year.first()) : QVariant();
}

/// Rows by their id.
template <typename Row>
[[nodiscard]] QHash<qint64, Row> byId(const QList<Row>& rows)
{
    QHash<qint64, Row> result;
    for (const Row& row : rows)
        result.insert(row.id.value, row);
    return result;
}

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"

#include <QSqlQuery>
#include <QVariant>
#include <optional>

namespace shirube::storage
{

/// The rows of a statement that has run, read forward, by column number.
class Query
{
public:
    explicit Query(QSqlQuery&& query) : m_query(std::move(query)) {}

    bool next() { return m_query.next(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template <typename TypedId>
    [[nodiscard]] TypedId id(int column) const
    {
        return TypedId{integer(column)};
    }
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] std::optional<double> maybeNumber(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(value(column).toDouble());
    }
    [[nodiscard]] const QSqlQuery& raw() const { return m_query; }

private:
    QSqlQuery m_query;
};

/// NULL in the file for "not known".
template <typename T>
[[nodiscard]] QVariant orNull(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

[[nodiscard]] inline QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

[[nodiscard]] inline QVariant orNull(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

template <typename Tag>
[[nodiscard]] QVariant orNull(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include "core/storage/log_entry.h"
#include "core/storage/place.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <unordered_map>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

QString quoted(QString identifier)
{
    return u'"' + identifier.replace(u'"', u"\"\""_s) + u'"';
}

QJsonValue toJson(const QVariant& value)
{
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}

QVariant fromJson(const QJsonValue& value)
{
    return value.isNull() ? QVariant() : value.toVariant();
}

} // namespace

/// What one action runs many times is prepared once.
struct Transaction::Statements
{
    explicit Statements(const QSqlDriver* connection) : driver(connection) {}

    const QSqlDriver* driver;
    std::unordered_map<QString, QSqlQuery> bySql;
};

// To be finished before the same statement runs again.
Result<QSqlQuery*> Transaction::run(const QString& sql, const QVariantList& values) const
{
    auto kept = m_statements->bySql.find(sql);
    if (kept == m_statements->bySql.end()) {
        QSqlQuery query(m_statements->driver->createResult());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return tl::unexpected(databaseError(query.lastError(), m_database->path()));
        kept = m_statements->bySql.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = kept->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return tl::unexpected(databaseError(query.lastError(), m_database->path()));
    return &query;
}

Result<Transaction> Transaction::open(Database& database, ChangeKind kind, const QString& name,
                                      const QStringList& arguments, const QString& reason)
{
    if (database.isReadOnly())
        return fail(ErrorCode::ReadOnly,
                    QCoreApplication::translate("Storage", "“%1” is open for reading only. Nothing was changed.")
                        .arg(QFileInfo(database.path()).fileName()));
    SHIRUBE_TRY(stillInPlace(database));
    SHIRUBE_ASSIGN(const Query begun, database.query(u"BEGIN IMMEDIATE"_s));
    Transaction transaction(database);
    transaction.m_statements = std::make_shared<Statements>(begun.raw().driver());
    transaction.m_kind = kind;
    transaction.m_name = name;
    transaction.m_arguments = arguments;
    transaction.m_reason = reason;
    return transaction;
}

Result<Transaction> Transaction::begin(Database& database, ActionName name, const QStringList& arguments,
                                       const QString& reason)
{
    return open(database, ChangeKind::Do, QString::fromUtf8(name.text), arguments, reason);
}

Result<Transaction> Transaction::beginStart(Database& database, ActionName name, const QStringList& arguments)
{
    return open(database, ChangeKind::Start, QString::fromUtf8(name.text), arguments, {});
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(other.m_database), m_name(std::move(other.m_name)), m_arguments(std::move(other.m_arguments)),
      m_reason(std::move(other.m_reason)), m_kind(other.m_kind), m_target(other.m_target),
      m_rows(std::move(other.m_rows)), m_open(std::exchange(other.m_open, false)),
      m_statements(std::move(other.m_statements))
{
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_database->query(u"ROLLBACK"_s));
}

Result<QJsonObject> Transaction::readRow(const QString& table, qint64 id) const
{
    SHIRUBE_ASSIGN(QSqlQuery * query, run(u"SELECT * FROM "_s + quoted(table) + u" WHERE id = ?"_s, {id}));
    QJsonObject row;
    if (query->next()) {
        const QSqlRecord record = query->record();
        for (int i = 0; i < record.count(); ++i)
            row.insert(record.fieldName(i), toJson(query->value(i)));
    }
    query->finish();
    return row;
}

Result<> Transaction::write(const QString& sql, const QVariantList& values)
{
    SHIRUBE_ASSIGN(QSqlQuery * done, run(sql, values));
    done->finish();
    return {};
}

// Makes the row `id` be `after`; an empty object stands for "no such row".
Result<> Transaction::writeRow(const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after)
{
    if (after.isEmpty())
        return write(u"DELETE FROM "_s + quoted(table) + u" WHERE id = ?"_s, {id});
    QStringList columns;
    QVariantList values;
    for (auto it = after.begin(); it != after.end(); ++it) {
        // A key that is written, even as it is, has SQLite look for the rows that refer to it.
        if (before.contains(it.key()) && before.value(it.key()) == it.value())
            continue;
        columns.append(quoted(it.key()));
        values.append(fromJson(it.value()));
    }
    if (columns.isEmpty())
        return {};
    if (before.isEmpty()) {
        const QString marks = QStringList(columns.size(), u"?"_s).join(u", ");
        return write(u"INSERT INTO "_s + quoted(table) + u" ("_s + columns.join(u", ") + u") VALUES ("_s + marks + u')', values);
    }
    values.append(id);
    return write(u"UPDATE "_s + quoted(table) + u" SET "_s + columns.join(u" = ?, ") + u" = ? WHERE id = ?"_s, values);
}

Result<> Transaction::record(const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after)
{
    const auto orNothing = [](const QJsonObject& row) { return row.isEmpty() ? QJsonValue() : QJsonValue(row); };
    m_rows.append(QJsonArray{table, id, orNothing(before), orNothing(after)});
    return {};
}

Result<qint64> Transaction::insert(const QString& table, const QVariantMap& values)
{
    QStringList columns;
    QVariantList bound;
    for (auto it = values.begin(); it != values.end(); ++it) {
        columns.append(quoted(it.key()));
        bound.append(it.value());
    }
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", ");
    SHIRUBE_ASSIGN(QSqlQuery * inserted, run(u"INSERT INTO "_s + quoted(table) + u" ("_s + columns.join(u", ") +
                                                                 u") VALUES ("_s + marks + u')',
                                                             bound));
    const qint64 id = inserted->lastInsertId().toLongLong();
    inserted->finish();
    SHIRUBE_ASSIGN(const QJsonObject after, readRow(table, id));
    SHIRUBE_TRY(record(table, id, {}, after));
    return id;
}

Result<> Transaction::update(const QString& table, qint64 id, const QVariantMap& values)
{
    SHIRUBE_ASSIGN(const QJsonObject before, readRow(table, id));
    if (before.isEmpty())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Storage", "The row is no longer there. Nothing was changed."),
                    table + u' ' + QString::number(id));
    QJsonObject changed;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (before.value(it.key()) != toJson(it.value()))
            changed.insert(it.key(), toJson(it.value()));
    }
    if (changed.isEmpty())
        return {};
    SHIRUBE_TRY(writeRow(table, id, before, changed));
    SHIRUBE_ASSIGN(const QJsonObject after, readRow(table, id));
    return record(table, id, before, after);
}

Result<> Transaction::remove(const QString& table, qint64 id)
{
    SHIRUBE_ASSIGN(const QJsonObject before, readRow(table, id));
    SHIRUBE_TRY(writeRow(table, id, before, {}));
    return record(table, id, before, {});
}

Result<Query> Transaction::unlogged(const QString& sql, const QVariantList& values)
{
    return m_database->query(sql, values);
}

Result<> Transaction::writeLog()
{
    Entry entry;
    SHIRUBE_ASSIGN(Query last, m_database->query(u"SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1"_s));
    QString previous;
    entry.set.id.value = 1;
    if (last.next()) {
        entry.set.id.value = last.integer(0) + 1;
        previous = last.text(1);
    }
    QJsonArray arguments;
    for (const QString& argument : std::as_const(m_arguments))
        arguments.append(argument);
    entry.set.at = m_database->clock().now().toUTC();
    entry.set.actor = m_database->actor();
    entry.action = m_name;
    entry.arguments = QString::fromUtf8(compactList(arguments));
    entry.set.reason = m_reason.isNull() ? u""_s : m_reason;
    entry.set.kind = m_kind;
    entry.target = m_target;
    entry.rows = QString::fromUtf8(compactList(m_rows));
    SHIRUBE_TRY(m_database->query(
        u"INSERT INTO change_set (id, at, actor, action, arguments, reason, kind, target_id, rows, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.set.id.value, entry.set.at.toString(Qt::ISODateWithMs), entry.set.actor, entry.action, entry.arguments,
         entry.set.reason, int(entry.set.kind), m_target > 0 ? QVariant(m_target) : QVariant(), entry.rows,
         chainHash(previous, entry.fields())}));
    return {};
}

Result<bool> Transaction::commit()
{
    const bool changed = !m_rows.isEmpty();
    if (changed)
        SHIRUBE_TRY(writeLog());
    SHIRUBE_TRY(m_database->query(u"COMMIT"_s));
    m_open = false;
    return changed;
}

} // namespace shirube::storage

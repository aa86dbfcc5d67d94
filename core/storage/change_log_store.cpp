// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <algorithm>
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

QByteArray compact(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray parsed(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString columnText(const QJsonValue& row)
{
    return row.toObject().isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact));
}

// Everything an entry says, in a fixed order, after the hash of the entry before it.
QString chainHash(const QString& previous, const QStringList& fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toUtf8());
    for (const QString& field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

struct Entry
{
    ChangeSet set;
    qint64 target = 0;
    QString action;
    QString arguments;
    QString rows;
    QString hash;

    [[nodiscard]] QStringList fields() const
    {
        return {QString::number(set.id.value), set.at.toString(Qt::ISODateWithMs), set.actor, action, arguments,
                set.reason, QString::number(int(set.kind)), QString::number(target), rows};
    }
};

Entry readEntry(const Query& query)
{
    Entry entry;
    entry.set.id = query.id<ChangeSetId>(0);
    entry.set.at = QDateTime::fromString(query.text(1), Qt::ISODateWithMs);
    entry.set.actor = query.text(2);
    entry.action = query.text(3);
    entry.arguments = query.text(4);
    entry.set.reason = query.text(5);
    entry.set.kind = ChangeKind(query.integer(6));
    entry.target = query.integer(7);
    entry.rows = query.text(8);
    entry.hash = query.text(9);
    QStringList arguments;
    for (const QJsonValue& argument : parsed(entry.arguments))
        arguments.append(argument.toString());
    entry.set.name = actionText(entry.action, arguments);
    return entry;
}

const auto entryColumns = u"SELECT id, at, actor, action, arguments, reason, kind, target_id, rows, hash FROM change_set "_s;

Result<Entry> entryById(const Database& database, qint64 id)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"WHERE id = ?"_s, {id}));
    if (!query.next())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Storage", "There is nothing to take back."));
    return readEntry(query);
}

// The two stacks are not stored: replaying the kinds of all entries gives them.
struct Stacks
{
    QList<qint64> undo;
    QList<qint64> redo;
};

Result<Stacks> stacksOf(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, kind, target_id FROM change_set ORDER BY id"_s));
    Stacks stacks;
    while (query.next()) {
        switch (ChangeKind(query.integer(1))) {
        case ChangeKind::Do:
            stacks.undo.append(query.integer(0));
            stacks.redo.clear();
            break;
        case ChangeKind::Undo:
            stacks.undo.removeOne(query.integer(2));
            stacks.redo.append(query.integer(2));
            break;
        case ChangeKind::Redo:
            stacks.redo.removeOne(query.integer(2));
            stacks.undo.append(query.integer(2));
            break;
        case ChangeKind::Start:
            stacks = {};
            break;
        }
    }
    return stacks;
}

Result<> notUndoable(const QString& table, qint64 id)
{
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("Storage", "This step can no longer be taken back, because what it changed has "
                                                       "been changed again. Nothing was changed."),
                table + u' ' + QString::number(id));
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
    entry.arguments = QString::fromUtf8(compact(arguments));
    entry.set.reason = m_reason.isNull() ? u""_s : m_reason;
    entry.set.kind = m_kind;
    entry.target = m_target;
    entry.rows = QString::fromUtf8(compact(m_rows));
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

namespace
{

// Columns that the format has got since an entry was written are not in it.
bool holds(const QJsonObject& now, const QJsonObject& logged)
{
    if (now.isEmpty() != logged.isEmpty())
        return false;
    for (auto it = logged.constBegin(); it != logged.constEnd(); ++it) {
        if (now.value(it.key()) != it.value())
            return false;
    }
    return true;
}

} // namespace

/// Undo and redo: the same rows, walked backwards or forwards, in a transaction of their own.
class Replayer
{
public:
    static Result<QString> run(Database& database, ChangeKind kind, qint64 target, const ReplayHooks& hooks)
    {
        SHIRUBE_ASSIGN(const Entry entry, entryById(database, target));
        QStringList arguments;
        for (const QJsonValue& argument : parsed(entry.arguments))
            arguments.append(argument.toString());
        SHIRUBE_ASSIGN(Transaction transaction,
                       Transaction::open(database, kind, entry.action, arguments, entry.set.reason));
        transaction.m_target = target;
        const QJsonArray rows = parsed(entry.rows);
        const bool backwards = kind == ChangeKind::Undo;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonArray row = rows.at(backwards ? rows.size() - 1 - i : i).toArray();
            const QJsonObject from = row.at(backwards ? 3 : 2).toObject();
            const QJsonObject to = row.at(backwards ? 2 : 3).toObject();
            SHIRUBE_TRY(step(transaction, row.at(0).toString(), row.at(1).toInteger(), from, to, hooks));
        }
        SHIRUBE_TRY(transaction.commit());
        return entry.set.name;
    }

private:
    static Result<> step(Transaction& transaction, const QString& table, qint64 id, const QJsonObject& from,
                         const QJsonObject& to, const ReplayHooks& hooks)
    {
        SHIRUBE_ASSIGN(const QJsonObject now, transaction.readRow(table, id));
        if (!holds(now, from))
            return notUndoable(table, id);
        SHIRUBE_TRY(transaction.writeRow(table, id, from, to));
        SHIRUBE_TRY(transaction.record(table, id, from, to));
        const auto hook = hooks.constFind(table);
        return hook == hooks.cend() ? Result<>() : (*hook)(transaction, from, to);
    }
};

Result<QString> undo(Database& database, const ReplayHooks& hooks)
{
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database));
    return Replayer::run(database, ChangeKind::Undo, stacks.undo.isEmpty() ? 0 : stacks.undo.last(), hooks);
}

Result<QString> redo(Database& database, const ReplayHooks& hooks)
{
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database));
    return Replayer::run(database, ChangeKind::Redo, stacks.redo.isEmpty() ? 0 : stacks.redo.last(), hooks);
}

Result<UndoState> undoState(const Database& database)
{
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database));
    UndoState state;
    if (!stacks.undo.isEmpty()) {
        SHIRUBE_ASSIGN(const Entry entry, entryById(database, stacks.undo.last()));
        state.undoName = entry.set.name;
    }
    if (!stacks.redo.isEmpty()) {
        SHIRUBE_ASSIGN(const Entry entry, entryById(database, stacks.redo.last()));
        state.redoName = entry.set.name;
    }
    return state;
}

Result<QList<ChangeSet>> history(const Database& database, int most)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"ORDER BY id DESC LIMIT ?"_s, {most}));
    QList<ChangeSet> sets;
    while (query.next()) {
        Entry entry = readEntry(query);
        entry.set.rows = int(parsed(entry.rows).size());
        sets.append(std::move(entry.set));
    }
    return sets;
}

Result<QList<ChangedRow>> changedRows(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"ORDER BY id"_s));
    QList<ChangedRow> all;
    while (query.next()) {
        const Entry entry = readEntry(query);
        for (const QJsonValue& value : parsed(entry.rows)) {
            const QJsonArray row = value.toArray();
            all.append({entry.set, row.at(0).toString(), row.at(1).toInteger(), columnText(row.at(2)),
                        columnText(row.at(3))});
        }
    }
    return all;
}

Result<> verifyChain(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"ORDER BY id"_s));
    QString previous;
    qint64 expected = 1;
    while (query.next()) {
        const Entry entry = readEntry(query);
        previous = chainHash(previous, entry.fields());
        if (entry.set.id.value != expected || entry.hash != previous)
            return fail(ErrorCode::Damaged,
                        QCoreApplication::translate("Storage", "The change log was altered outside the program at entry %1 "
                                                               "(%2, %3). Restore a backup from before that time.")
                            .arg(QString::number(entry.set.id.value), entry.set.actor,
                                 entry.set.at.toString(Qt::ISODate)));
        ++expected;
    }
    return {};
}

} // namespace shirube::storage

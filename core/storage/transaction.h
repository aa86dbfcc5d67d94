// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/change_log.h"

#include <QJsonArray>
#include <QVariantMap>
#include <memory>

namespace shirube::storage
{

/// The name of an action of a person, marked for translation where its topic lists it:
/// `constexpr ActionName setStatus{QT_TRANSLATE_NOOP("Action", "Set status of “%1”")};`
struct ActionName
{
    const char* text;
};

/// The name in the reader's language, with what it was done to.
[[nodiscard]] QString actionText(const QString& name, const QStringList& arguments);

/// One named action of a person: everything between begin() and commit() happens or nothing does. Rows go
/// through insert(), update() and remove(), which write the change log beside them; the destructor rolls back.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database, ActionName name,
                                                   const QStringList& arguments = {},
                                                   const QString& reason = {});
    /// A part of making a new file: in the log, but undo stops before it.
    [[nodiscard]] static Result<Transaction> beginStart(Database& database, ActionName name,
                                                        const QStringList& arguments = {});
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Database& database() const { return *m_database; }

    /// The new row's id (column `id`; chosen by the file when values hold none).
    [[nodiscard]] Result<qint64> insert(const QString& table, const QVariantMap& values);
    /// Only the columns that differ are written and logged; nothing differs: nothing happens.
    [[nodiscard]] Result<> update(const QString& table, qint64 id, const QVariantMap& values);
    [[nodiscard]] Result<> remove(const QString& table, qint64 id);

    /// For figures derived from logged rows and for bulk rows that belong to a logged batch: not logged.
    [[nodiscard]] Result<Query> unlogged(const QString& sql, const QVariantList& values = {});

    /// Writes the log entry and commits; false when the action changed nothing and left no entry.
    [[nodiscard]] Result<bool> commit();

private:
    friend class Replayer;
    explicit Transaction(Database& database) : m_database(&database) {}
    [[nodiscard]] static Result<Transaction> open(Database& database, ChangeKind kind, const QString& name,
                                                  const QStringList& arguments, const QString& reason);
    [[nodiscard]] Result<> writeRow(const QString& table, qint64 id, const QJsonObject& before,
                                    const QJsonObject& after);
    [[nodiscard]] Result<> record(const QString& table, qint64 id, const QJsonObject& before,
                                  const QJsonObject& after);
    [[nodiscard]] Result<QSqlQuery*> run(const QString& sql, const QVariantList& values) const;
    [[nodiscard]] Result<> write(const QString& sql, const QVariantList& values);
    [[nodiscard]] Result<QJsonObject> readRow(const QString& table, qint64 id) const;
    [[nodiscard]] Result<> writeLog();

    Database* m_database;
    QString m_name;
    QStringList m_arguments;
    QString m_reason;
    ChangeKind m_kind = ChangeKind::Do;
    qint64 m_target = 0; // what an undo or redo is about
    QJsonArray m_rows;   // [table, id, before, after] of every change so far
    bool m_open = true;

    struct Statements;
    std::shared_ptr<Statements> m_statements; // kept while it is open
};

} // namespace shirube::storage

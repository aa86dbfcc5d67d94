// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/log_entry.h"
#include "core/base/format.h"
#include "core/storage/transaction.h"
#include "core/storage/undo_list.h"

#include <QCoreApplication>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

Result<> notUndoable(const QString& table, qint64 id)
{
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("Storage", "This step can no longer be taken back, because what it changed has "
                                                       "been changed again. Nothing was changed."),
                table + u' ' + QString::number(id));
}

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

tl::unexpected<Error> notRebuilt(const Entry& entry, const QString& detail)
{
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("Storage", "The state of that day cannot be rebuilt: what was changed on %1 (“%2”) "
                                                       "lies in the file in another form than the change log knows. Choose a "
                                                       "later day.")
                    .arg(formatDate(entry.set.at.toLocalTime().date()), entry.set.name),
                detail);
}

// Newest first. The log's order counts, not its clocks: everything after the first entry that is too late is too.
Result<QList<qint64>> entriesAfter(const Database& database, const QDateTime& moment)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, at FROM change_set ORDER BY id"_s));
    QList<qint64> later;
    while (query.next()) {
        const QDateTime at = QDateTime::fromString(query.text(1), Qt::ISODateWithMs);
        if (later.isEmpty() && at <= moment)
            continue;
        if (query.integer(0) == 1)
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("Storage", "The file was made on %1, so nothing was known in it before. "
                                                               "Choose a later day.")
                            .arg(at.toLocalTime().toString(Qt::ISODate)));
        later.prepend(query.integer(0));
    }
    return later;
}

} // namespace

/// Undo, redo and rewinding: the same rows, walked backwards or forwards, in a transaction of their own.
class Replayer
{
public:
    static Result<QString> run(Database& database, ChangeKind kind, qint64 target, const ReplayHooks& hooks)
    {
        SHIRUBE_ASSIGN(const Entry entry, entryById(database, target));
        QStringList arguments;
        for (const QJsonValue& argument : parsedList(entry.arguments))
            arguments.append(argument.toString());
        SHIRUBE_ASSIGN(Transaction transaction,
                       Transaction::open(database, kind, entry.action, arguments, entry.set.reason));
        transaction.m_target = target;
        const QJsonArray rows = parsedList(entry.rows);
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

    static Result<Rewound> rewind(Database& copy, const QList<qint64>& entries)
    {
        Rewound rewound{int(entries.size()), {}};
        SHIRUBE_ASSIGN(Transaction transaction, Transaction::open(copy, ChangeKind::Undo, {}, {}, {}));
        for (const qint64 id : entries) {
            SHIRUBE_ASSIGN(const Entry entry, entryById(copy, id));
            const QJsonArray rows = parsedList(entry.rows);
            for (qsizetype i = rows.size() - 1; i >= 0; --i) {
                const QJsonArray row = rows.at(i).toArray();
                const QString table = row.at(0).toString();
                const qint64 place = row.at(1).toInteger();
                const auto now = transaction.readRow(table, place);
                if (!now || !holds(*now, row.at(3).toObject()))
                    return notRebuilt(entry, table + u' ' + QString::number(place));
                SHIRUBE_TRY(transaction.writeRow(table, place, row.at(3).toObject(), row.at(2).toObject()));
                rewound.tables.insert(table);
            }
        }
        SHIRUBE_TRY(transaction.commit()); // nothing was recorded, so the log gets no entry
        return rewound;
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
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database, 1));
    return Replayer::run(database, ChangeKind::Undo, stacks.undo.isEmpty() ? 0 : stacks.undo.last(), hooks);
}

Result<QString> redo(Database& database, const ReplayHooks& hooks)
{
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database, 1));
    return Replayer::run(database, ChangeKind::Redo, stacks.redo.isEmpty() ? 0 : stacks.redo.last(), hooks);
}

namespace
{

Result<int> replayTo(Database& database, ChangeKind kind, const QList<qint64>& stack, ChangeSetId target,
                     const ReplayHooks& hooks)
{
    if (!stack.contains(target.value))
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Storage", "That step is no longer on the list: it has been taken back or done "
                                                           "again meanwhile. Nothing was changed. Look at the list anew."));
    int done = 0;
    for (auto next = stack.crbegin(); next != stack.crend(); ++next, ++done) {
        auto step = Replayer::run(database, kind, *next, hooks);
        if (!step && done > 0)
            step.error().message = QCoreApplication::translate("Storage", "%1 steps are done; the next one is not: %2")
                                       .arg(QString::number(done), step.error().message);
        if (!step)
            return tl::unexpected(step.error());
        if (*next == target.value)
            break;
    }
    return done + 1;
}

} // namespace

Result<int> undoDownTo(Database& database, ChangeSetId target, const ReplayHooks& hooks)
{
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database));
    return replayTo(database, ChangeKind::Undo, stacks.undo, target, hooks);
}

Result<int> redoUpTo(Database& database, ChangeSetId target, const ReplayHooks& hooks)
{
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database));
    return replayTo(database, ChangeKind::Redo, stacks.redo, target, hooks);
}

Result<Rewound> rewind(Database& copy, const QDateTime& moment)
{
    SHIRUBE_ASSIGN(const QList<qint64> entries, entriesAfter(copy, moment));
    // Lines of an import that came later stay behind, inactive, and may name an organ that was not there yet.
    SHIRUBE_TRY(copy.query(u"PRAGMA foreign_keys = OFF"_s));
    return Replayer::rewind(copy, entries);
}

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/log_entry.h"
#include "core/storage/transaction.h"
#include "core/storage/undo_list.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

QString columnText(const QJsonValue& row)
{
    return row.toObject().isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact));
}

// The first of an entry's: without the rows, which can be long.
const QString setColumns = u"SELECT id, at, actor, action, arguments, reason, kind"_s;
const QString fromLog = u" FROM change_set "_s;

ChangeSet readSet(const Query& query)
{
    ChangeSet set;
    set.id = query.id<ChangeSetId>(0);
    set.at = QDateTime::fromString(query.text(1), Qt::ISODateWithMs);
    set.actor = query.text(2);
    QStringList arguments;
    for (const QJsonValue& argument : parsedList(query.text(4)))
        arguments.append(argument.toString());
    set.name = actionText(query.text(3), arguments);
    set.reason = query.text(5);
    set.kind = ChangeKind(query.integer(6));
    return set;
}

Result<QString> nameOf(const Database& database, qint64 id)
{
    SHIRUBE_ASSIGN(Query query, database.query(setColumns + fromLog + u"WHERE id = ?"_s, {id}));
    return query.next() ? readSet(query).name : QString();
}

} // namespace

const QString entryColumns = setColumns + u", target_id, rows, hash"_s + fromLog;

QJsonArray parsedList(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QByteArray compactList(const QJsonArray& list)
{
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

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

QStringList Entry::fields() const
{
    return {QString::number(set.id.value), set.at.toString(Qt::ISODateWithMs), set.actor, action, arguments,
            set.reason, QString::number(int(set.kind)), QString::number(target), rows};
}

Entry readEntry(const Query& query)
{
    Entry entry;
    entry.set = readSet(query);
    entry.action = query.text(3);
    entry.arguments = query.text(4);
    entry.target = query.integer(7);
    entry.rows = query.text(8);
    entry.hash = query.text(9);
    return entry;
}

Result<Entry> entryById(const Database& database, qint64 id)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"WHERE id = ?"_s, {id}));
    if (!query.next())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Storage", "There is nothing to take back."));
    return readEntry(query);
}

// The two stacks are not stored: the kinds of the entries, walked from the newest back, give them. The newest word on an
// action counts; a new action ends what could be done again; nothing goes back beyond the making of the file.
Result<Stacks> stacksOf(const Database& database, qsizetype most)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, kind, target_id FROM change_set ORDER BY id DESC"_s));
    Stacks stacks;
    QHash<qint64, bool> isUndone;
    bool anyRedo = true;
    while (stacks.undo.size() < most && query.next()) {
        const ChangeKind kind = ChangeKind(query.integer(1));
        if (kind == ChangeKind::Start)
            break;
        if (kind == ChangeKind::Do) {
            anyRedo = false;
            if (!isUndone.value(query.integer(0)))
                stacks.undo.prepend(query.integer(0));
            continue;
        }
        const qint64 target = query.integer(2);
        if (isUndone.contains(target))
            continue;
        isUndone.insert(target, kind == ChangeKind::Undo);
        if (kind == ChangeKind::Undo && anyRedo)
            stacks.redo.prepend(target);
    }
    return stacks;
}

Result<UndoState> undoState(const Database& database)
{
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database, 1));
    UndoState state;
    if (!stacks.undo.isEmpty()) {
        SHIRUBE_ASSIGN(state.undoName, nameOf(database, stacks.undo.last()));
    }
    if (!stacks.redo.isEmpty()) {
        SHIRUBE_ASSIGN(state.redoName, nameOf(database, stacks.redo.last()));
    }
    return state;
}

Result<UndoList> undoList(const Database& database, int most)
{
    SHIRUBE_ASSIGN(const Stacks stacks, stacksOf(database, most));
    UndoList list;
    for (const auto& [from, to] : {std::pair(&stacks.undo, &list.undo), std::pair(&stacks.redo, &list.redo)}) {
        for (auto id = from->crbegin(); id != from->crend(); ++id) {
            SHIRUBE_ASSIGN(Entry entry, entryById(database, *id));
            entry.set.rows = int(parsedList(entry.rows).size());
            to->append(std::move(entry.set));
        }
    }
    return list;
}

Result<QList<ChangeSet>> history(const Database& database, int most)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"ORDER BY id DESC LIMIT ?"_s, {most}));
    QList<ChangeSet> sets;
    while (query.next()) {
        Entry entry = readEntry(query);
        entry.set.rows = int(parsedList(entry.rows).size());
        sets.append(std::move(entry.set));
    }
    return sets;
}

Result<std::optional<ChangeSet>> lastChange(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(setColumns + fromLog + u"ORDER BY id DESC LIMIT 1"_s));
    return query.next() ? std::optional(readSet(query)) : std::nullopt;
}

Result<QList<ChangedRow>> changedRows(const Database& database, const QString& table)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"WHERE rows LIKE ? ORDER BY id"_s,
                                               {table.isEmpty() ? u"%"_s : u"%\""_s + table + u"\"%"_s}));
    QList<ChangedRow> all;
    while (query.next()) {
        const Entry entry = readEntry(query);
        for (const QJsonValue& value : parsedList(entry.rows)) {
            const QJsonArray row = value.toArray();
            if (!table.isEmpty() && row.at(0).toString() != table)
                continue;
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

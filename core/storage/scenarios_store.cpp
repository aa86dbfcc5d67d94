// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/scenarios.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

Result<QString> nameFrom(const QString& typed)
{
    constexpr qsizetype longest = 80;
    const QString name = typed.simplified();
    if (name.isEmpty() || name.size() > longest)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Storage", "A scenario needs a name of 1 to 80 characters. Enter one."));
    return name;
}

Result<QString> nameOf(const QList<ScenarioShelf::Entry>& entries, ScenarioId id)
{
    const auto found = std::ranges::find(entries, id, &ScenarioShelf::Entry::id);
    if (found == entries.end())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Storage", "This scenario is no longer there."));
    return found->name;
}

} // namespace

Result<QList<ScenarioShelf::Entry>> ScenarioShelf::load(const Database& database) const
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, name, inputs FROM scenario WHERE kind = ? ORDER BY name"_s, {kind}));
    QList<Entry> entries;
    while (query.next())
        entries.append({query.id<ScenarioId>(0), query.text(1), query.text(2)});
    return entries;
}

Result<ScenarioId> ScenarioShelf::save(Database& database, const QString& typed, const QString& inputs) const
{
    SHIRUBE_ASSIGN(const QString name, nameFrom(typed));
    SHIRUBE_ASSIGN(const QList<Entry> entries, load(database));
    const auto known = std::ranges::find(entries, name, &Entry::name);
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, saveAction, {name}));
    ScenarioId id;
    if (known != entries.end()) {
        id = known->id;
        SHIRUBE_TRY(transaction.update(u"scenario"_s, id.value, {{u"inputs"_s, inputs}}));
    } else {
        SHIRUBE_ASSIGN(id.value, transaction.insert(u"scenario"_s, {{u"kind"_s, kind}, {u"name"_s, name}, {u"inputs"_s, inputs}}));
    }
    SHIRUBE_TRY(transaction.commit());
    return id;
}

Result<> ScenarioShelf::rename(Database& database, ScenarioId id, const QString& typed) const
{
    SHIRUBE_ASSIGN(const QString name, nameFrom(typed));
    SHIRUBE_ASSIGN(const QList<Entry> entries, load(database));
    SHIRUBE_ASSIGN(const QString before, nameOf(entries, id));
    if (std::ranges::any_of(entries, [&](const Entry& entry) { return entry.name == name && entry.id != id; }))
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Storage", "There is a scenario “%1” already. Choose another name.").arg(name));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, renameAction, {before, name}));
    SHIRUBE_TRY(transaction.update(u"scenario"_s, id.value, {{u"name"_s, name}}));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> ScenarioShelf::remove(Database& database, ScenarioId id) const
{
    SHIRUBE_ASSIGN(const QList<Entry> entries, load(database));
    SHIRUBE_ASSIGN(const QString name, nameOf(entries, id));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, removeAction, {name}));
    SHIRUBE_TRY(transaction.remove(u"scenario"_s, id.value));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/clearance.h"

#include "core/people/passphrase.h"

#include <QCoreApplication>

namespace shirube::people
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;

Result<bool> isGuarded(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT count(*) FROM person_passphrase"_s));
    return query.next() && query.integer(0) > 0;
}

Result<bool> isCleared(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT count(*) FROM sqlite_temp_schema WHERE name = 'clearance'"_s));
    return query.next() && query.integer(0) > 0;
}

// A table that only this connection sees and that goes with it.
Result<> passOn(bool isCleared, Database& job)
{
    if (isCleared)
        SHIRUBE_TRY(job.query(u"CREATE TEMP TABLE IF NOT EXISTS clearance (given INTEGER) STRICT"_s));
    return {};
}

Result<> clear(Database& database, PersonId reviewer, const QString& passphrase)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT salt, rounds, digest FROM person_passphrase WHERE person_id = ?"_s,
                                               {reviewer.value}));
    if (!query.next() ||
        deriveKey(passphraseBytes(passphrase), query.value(0).toByteArray(), int(query.integer(1))) != query.value(2).toByteArray())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("People", "This is not the passphrase. Nothing was changed. Type it again."));
    return passOn(true, database);
}

Result<> requireClearance(const Database& database)
{
    SHIRUBE_ASSIGN(const bool guarded, isGuarded(database));
    if (!guarded)
        return {};
    SHIRUBE_ASSIGN(const bool cleared, isCleared(database));
    if (cleared)
        return {};
    SHIRUBE_ASSIGN(const QList<Person> people, loadPeople(database));
    QStringList reviewers;
    for (const Person& person : people) {
        if (person.hasPassphrase)
            reviewers.append(person.name);
    }
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("People", "This needs the passphrase of a reviewer (%1). Nothing was changed.")
                    .arg(reviewers.join(u", "_s)));
}

} // namespace shirube::people

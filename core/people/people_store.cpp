// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/actions.h"
#include "core/people/clearance.h"
#include "core/people/passphrase.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <algorithm>

namespace shirube::people
{

using namespace Qt::StringLiterals;
using storage::ActionName;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

constexpr ActionName addAction{QT_TRANSLATE_NOOP("Action", "Add “%1” to the people")};
constexpr ActionName editAction{QT_TRANSLATE_NOOP("Action", "Edit “%1” among the people")};
constexpr ActionName removeAction{QT_TRANSLATE_NOOP("Action", "Remove “%1” from the people")};
constexpr ActionName setAction{QT_TRANSLATE_NOOP("Action", "Set the passphrase of “%1”")};
constexpr ActionName takeAction{QT_TRANSLATE_NOOP("Action", "Take the passphrase of “%1” away")};

constexpr int rounds = 200'000; // about a fifth of a second

// The account alone, without the computer.
QString signedIn(const Database& database)
{
    return database.actor().section(u'@', 0, 0);
}

bool isSameAccount(const QString& one, const QString& other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<Person> personById(const Database& database, PersonId id)
{
    SHIRUBE_ASSIGN(const QList<Person> people, loadPeople(database));
    const auto found = std::ranges::find(people, id, &Person::id);
    if (found == people.end())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("People", "This person is no longer in the file."));
    return *found;
}

// As it will be stored, or why it cannot be.
Result<Person> checked(const Database& database, Person person)
{
    person.name = person.name.simplified();
    person.account = person.account.simplified();
    if (person.name.isEmpty() || person.name.size() > longestName || person.account.size() > longestName)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("People", "A person needs a name of 1 to 60 characters. Enter one."));
    if (person.role == Role::Viewer && isSameAccount(person.account, signedIn(database)))
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("People", "You would lock yourself out: this is the account that you are "
                                                          "signed in with. Let someone else make you a viewer."));
    SHIRUBE_ASSIGN(const QList<Person> people, loadPeople(database));
    for (const Person& other : people) {
        if (other.id != person.id && other.name == person.name)
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate("People", "This name stands in the file already. Choose another."));
        if (other.id != person.id && isSameAccount(other.account, person.account))
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate("People", "This account belongs to another name already."));
    }
    return person;
}

QVariantMap columns(const Person& person)
{
    return {{u"name"_s, person.name}, {u"account"_s, storage::orNull(person.account)}, {u"role"_s, int(person.role)}};
}

Result<> forget(Transaction& transaction, PersonId person)
{
    SHIRUBE_TRY(transaction.unlogged(u"DELETE FROM person_passphrase WHERE person_id = ?"_s, {person.value}));
    return {};
}

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Viewer:
        return QCoreApplication::translate("People", "Viewer");
    case Role::Editor:
        return QCoreApplication::translate("People", "Editor");
    case Role::Reviewer:
        return QCoreApplication::translate("People", "Reviewer");
    }
    return {};
}

Result<QList<Person>> loadPeople(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT p.id, p.name, coalesce(p.account, ''), p.role, w.person_id IS NOT NULL "
                                               "FROM person p LEFT JOIN person_passphrase w ON w.person_id = p.id "
                                               "ORDER BY p.role DESC, p.name"_s));
    QList<Person> people;
    while (query.next())
        people.append({query.id<PersonId>(0), query.text(1), query.text(2), Role(query.integer(3)), query.flag(4)});
    return people;
}

Result<> refuseViewer(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Person> people, loadPeople(database));
    for (const Person& person : people) {
        if (person.role == Role::Viewer && isSameAccount(person.account, signedIn(database)))
            return fail(ErrorCode::ReadOnly,
                        QCoreApplication::translate("People", "“%1” names you (%2) as a viewer: it opens for reading. An editor or "
                                                              "reviewer can change that in File > People.")
                            .arg(QFileInfo(database.path()).fileName(), person.name));
    }
    return {};
}

Result<PersonId> addPerson(Database& database, const Person& typed)
{
    SHIRUBE_TRY(requireClearance(database));
    SHIRUBE_ASSIGN(const Person person, checked(database, typed));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, addAction, {person.name}));
    SHIRUBE_ASSIGN(const qint64 id, transaction.insert(u"person"_s, columns(person)));
    SHIRUBE_TRY(transaction.commit());
    return PersonId{id};
}

Result<> editPerson(Database& database, const Person& typed)
{
    SHIRUBE_TRY(requireClearance(database));
    SHIRUBE_TRY(personById(database, typed.id));
    SHIRUBE_ASSIGN(const Person person, checked(database, typed));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, editAction, {person.name}));
    QVariantMap values = columns(person);
    if (person.role != Role::Reviewer) {
        SHIRUBE_TRY(forget(transaction, person.id));
        values.insert(u"passphrase_set_at"_s, QVariant());
    }
    SHIRUBE_TRY(transaction.update(u"person"_s, person.id.value, values));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> removePerson(Database& database, PersonId id)
{
    SHIRUBE_TRY(requireClearance(database));
    SHIRUBE_ASSIGN(const Person person, personById(database, id));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, removeAction, {person.name}));
    SHIRUBE_TRY(forget(transaction, id));
    SHIRUBE_TRY(transaction.remove(u"person"_s, id.value));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> setPassphrase(Database& database, PersonId id, const QString& typed)
{
    SHIRUBE_TRY(requireClearance(database));
    SHIRUBE_ASSIGN(const Person person, personById(database, id));
    const QByteArray passphrase = passphraseBytes(typed);
    if (person.role != Role::Reviewer)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("People", "Only reviewers have a passphrase. Make this person a reviewer "
                                                          "first."));
    if (!passphrase.isEmpty() && QString::fromUtf8(passphrase).size() < shortestPassphrase)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("People", "A passphrase has at least 8 characters. Enter a longer one."));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, passphrase.isEmpty() ? takeAction : setAction, {person.name}));
    SHIRUBE_TRY(forget(transaction, id));
    QVariant moment;
    if (!passphrase.isEmpty()) {
        QByteArray salt(16, '\0');
        QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(salt.data()), salt.size() / 4);
        SHIRUBE_TRY(transaction.unlogged(
            u"INSERT INTO person_passphrase (person_id, salt, rounds, digest) VALUES (?, ?, ?, ?)"_s,
            {id.value, salt, rounds, deriveKey(passphrase, salt, rounds)}));
        moment = database.clock().now().toUTC().toString(Qt::ISODateWithMs);
    }
    SHIRUBE_TRY(transaction.update(u"person"_s, id.value, {{u"passphrase_set_at"_s, moment}}));
    SHIRUBE_TRY(transaction.commit());
    // Who has just set it knows it.
    return passphrase.isEmpty() ? Result<>() : passOn(true, database);
}

Result<> replayPerson(Transaction& transaction, const QJsonObject& before, const QJsonObject& after)
{
    SHIRUBE_TRY(requireClearance(transaction.database()));
    const PersonId person{before[u"id"].toInteger(after[u"id"].toInteger())};
    if (after[u"passphrase_set_at"].toString().isEmpty() && before.contains(u"passphrase_set_at"))
        SHIRUBE_TRY(forget(transaction, person));
    return {};
}

} // namespace shirube::people

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/membership/open_file.h"
#include "core/people/clearance.h"
#include "core/people/nameless_copy.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>
#include <cstdio>

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using people::Person;
using storage::Database;

namespace
{

Result<QString> firstLine(const QString& path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("Cli", "The file with the passphrase cannot be read.")), path);
    return QString::fromUtf8(file.readLine()).trimmed();
}

} // namespace

Result<> unlock(Database& database, const Key& key)
{
    if (key.reviewer.isEmpty() && key.passphraseFile.isEmpty())
        return {};
    SHIRUBE_ASSIGN(const QList<Person> known, people::loadPeople(database));
    const auto reviewer = std::ranges::find(known, key.reviewer.simplified(), &Person::name);
    if (reviewer == known.end())
        return fail(ErrorCode::Invalid,
                    text(QT_TRANSLATE_NOOP("Cli", "The file names no “%1”. The command people lists who there is.")).arg(key.reviewer));
    SHIRUBE_ASSIGN(const QString passphrase, firstLine(key.passphraseFile));
    return people::clear(database, reviewer->id, passphrase);
}

Exit people(const QString& file, bool json)
{
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = storage::Access::ReadOnly}));
    SHIRUBE_DO(const QList<Person> known, people::loadPeople(database));
    static const QStringList codes{QString(), u"viewer"_s, u"editor"_s, u"reviewer"_s};
    QJsonArray all;
    for (const Person& person : known) {
        all.append(QJsonObject{{u"name"_s, person.name},
                               {u"account"_s, person.account},
                               {u"role"_s, codes[int(person.role)]},
                               {u"hasPassphrase"_s, person.hasPassphrase}});
        if (!json)
            answer(QStringList{person.name, person.account, people::roleText(person.role)}.join(u'\t').toUtf8());
    }
    if (json)
        answer(QJsonObject{{u"people"_s, all}});
    return Exit::Done;
}

Exit copyWithoutNames(const QString& file, const QString& out)
{
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = storage::Access::ReadOnly}));
    SHIRUBE_DO_VOID(people::copyWithoutNames(database, out));
    say(text(QT_TRANSLATE_NOOP("Cli", "Written without names: “%1”. Texts that people wrote are as they were."))
            .arg(QFileInfo(out).fileName()));
    return Exit::Done;
}

} // namespace shirube::cli

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/word_list.h"

#include "core/base/parse.h"
#include "core/membership/actions.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace shirube::membership
{

namespace
{

constexpr qsizetype longestName = 40;
constexpr storage::ActionName changeReasons{QT_TRANSLATE_NOOP("Action", "Change the list of reasons for leaving")};
constexpr storage::ActionName changeChannels{QT_TRANSLATE_NOOP("Action", "Change the list of channels of joining")};

} // namespace

Result<> checkWordList(const QList<ListedWord>& stored, const QList<ListedWord>& wanted)
{
    QSet<QString> names;
    for (const ListedWord& word : wanted) {
        if (word.name.trimmed().isEmpty())
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("Membership", "A word of the list is empty. Write it or delete its line."));
        if (word.name.size() > longestName)
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("Membership", "“%1” is longer than %2 characters. Shorten it.")
                            .arg(word.name)
                            .arg(longestName));
        if (const QString name = normalizedCode(word.name); !names.contains(name))
            names.insert(name);
        else
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate("Membership", "“%1” is on the list twice. Delete one of them.")
                            .arg(word.name));
    }
    for (const ListedWord& word : stored) {
        const bool stays = std::ranges::any_of(
            wanted, [&](const ListedWord& other) { return other.id == word.id && other.name == word.name; });
        if (word.uses > 0 && !stays)
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate("Membership",
                                                    "“%1” is in use (%2 lines or campaigns) and keeps its name. Add another "
                                                    "word for what comes from now on.")
                            .arg(word.name)
                            .arg(word.uses));
    }
    return {};
}

Result<> setWordList(storage::Database& database, WordList list, const QList<ListedWord>& wanted)
{
    SHIRUBE_ASSIGN(const QList<ListedWord> stored, loadWordList(database, list));
    SHIRUBE_TRY(checkWordList(stored, wanted));
    SHIRUBE_ASSIGN(auto transaction,
                   storage::Transaction::begin(database, list == WordList::LeaveReasons ? changeReasons : changeChannels));
    SHIRUBE_TRY(writeWordList(transaction, list, stored, wanted));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::membership

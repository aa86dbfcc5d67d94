// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_store.h"
#include "core/membership/word_list.h"

#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

QString tableOf(WordList list)
{
    return list == WordList::LeaveReasons ? u"leave_reason"_s : u"join_channel"_s;
}

} // namespace

Result<QList<ListedWord>> loadWordList(const Database& database, WordList list)
{
    const QString sql =
        list == WordList::LeaveReasons
            ? u"SELECT w.id, w.name, w.reason_group, (SELECT coalesce(sum(f.events), 0) FROM word_figure f WHERE f.kind = 3 "
              "AND f.word = w.name) FROM leave_reason w ORDER BY w.position, w.id"_s
            : u"SELECT w.id, w.name, 4, (SELECT coalesce(sum(f.events), 0) FROM word_figure f WHERE f.kind IN (1, 2) AND "
              "f.word = w.name) + (SELECT count(*) FROM campaign c WHERE c.channel = w.name) FROM join_channel w "
              "ORDER BY w.position, w.id"_s;
    SHIRUBE_ASSIGN(Query query, database.query(sql));
    QList<ListedWord> words;
    while (query.next())
        words.append({query.id<ListedWordId>(0), query.text(1), ReasonGroup(query.integer(2)), query.integer(3)});
    return words;
}

Result<QStringList> loadWordNames(const Database& database, WordList list)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT name FROM %1 ORDER BY position, id"_s.arg(tableOf(list))));
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

Result<> writeWordList(Transaction& transaction, WordList list, const QList<ListedWord>& stored,
                       const QList<ListedWord>& wanted)
{
    // A word that is renamed is another word: the ledger's lines know it by its name.
    const auto isKept = [](const ListedWord& word, const QList<ListedWord>& words) {
        return std::ranges::any_of(words,
                                   [&](const ListedWord& other) { return other.id == word.id && other.name == word.name; });
    };
    const QString table = tableOf(list);
    for (const ListedWord& word : stored) {
        if (isKept(word, wanted))
            continue;
        SHIRUBE_TRY(transaction.remove(table, word.id.value));
        SHIRUBE_TRY(countAsListed(transaction, list, word.name, false));
    }
    qint64 position = 0;
    for (const ListedWord& word : wanted) {
        QVariantMap row{{u"name"_s, word.name.trimmed()}, {u"position"_s, ++position}};
        if (list == WordList::LeaveReasons)
            row.insert(u"reason_group"_s, int(word.group));
        if (word.id.isValid() && isKept(word, stored)) {
            SHIRUBE_TRY(transaction.update(table, word.id.value, row));
        } else {
            SHIRUBE_TRY(transaction.insert(table, row));
            SHIRUBE_TRY(countAsListed(transaction, list, word.name.trimmed(), true));
        }
    }
    return {};
}

} // namespace shirube::membership

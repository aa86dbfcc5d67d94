// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/index.h"

#include "core/base/fold.h"
#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/storage/change_log.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace shirube::search
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kinds = 6;
constexpr int before = 12; // characters shown in front of what was found

QString say(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

// By its first character, which Qt looks for many at a time: in Japanese that is rare enough to pass over nearly everything.
bool holds(const QString& text, const QString& word)
{
    const QStringView hay(text);
    for (qsizetype at = hay.indexOf(word[0]); at >= 0; at = hay.indexOf(word[0], at + 1)) {
        if (hay.sliced(at).startsWith(word))
            return true;
    }
    return false;
}

bool holdsAll(const QString& folded, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return holds(folded, word); });
}

} // namespace

QString displayName(Kind kind)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Search", "Priority items"), QT_TRANSLATE_NOOP("Search", "Review sheets"),
                                      QT_TRANSLATE_NOOP("Search", "Organs"),         QT_TRANSLATE_NOOP("Search", "Decisions"),
                                      QT_TRANSLATE_NOOP("Search", "Issued packs"),   QT_TRANSLATE_NOOP("Search", "Members")};
    static_assert(names.size() == kinds);
    return say(names[size_t(kind)]);
}

Result<QString> fileState(const storage::Database& database)
{
    SHIRUBE_ASSIGN(const auto last, storage::lastChange(database));
    return last ? QString::number(last->id.value) : QString();
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (const QString& word : normalizedCode(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const QString folded = foldedName(word); !folded.isEmpty())
            words.append(folded);
    }
    return words;
}

// Folding moves characters, so the place is looked for by halves: the shortest beginning that holds the word ends with it.
QString passageAround(const QString& text, const QString& foldedWord, int most)
{
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (foldedName(QStringView(text).first(middle)).contains(foldedWord))
            high = middle;
        else
            low = middle + 1;
    }
    qsizetype first = std::max<qsizetype>(0, low - foldedWord.size() - before);
    if (first > 0 && text[first].isLowSurrogate())
        --first;
    QString passage = text.mid(first, most).simplified();
    if (first > 0)
        passage.prepend(u'…');
    if (first + most < text.size())
        passage.append(u'…');
    return passage;
}

Found Index::found(const Entry& entry, const QStringList& words)
{
    Found row{entry.place, entry.title, entry.where, {}};
    const QStringList lines = entry.folded.split(u'\n');
    constexpr qsizetype textsFrom = 2; // behind title and where
    for (const QString& word : words) {
        const auto line = std::ranges::find_if(lines, [&](const QString& one) { return holds(one, word); }) - lines.begin();
        if (line < textsFrom || line == lines.size())
            continue;
        const Text& text = entry.texts[line - textsFrom];
        row.passage = say(QT_TRANSLATE_NOOP("Search", "%1: %2")).arg(text.label, passageAround(text.words, word));
        return row;
    }
    return row;
}

QList<FoundGroup> Index::find(const QString& text, const membership::MemberIndex* members, int most) const
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return {};
    const QString whole = words.join(QString());
    // By kind: what begins with the words, what has them in its title, what has them elsewhere.
    std::array<std::array<QList<const Entry*>, 3>, kinds> ranked;
    std::array<qint64, kinds> totals{};
    for (const Entry& entry : m_entries) {
        if (!holdsAll(entry.folded, words))
            continue;
        const size_t rank = entry.foldedTitle.startsWith(whole) ? 0 : holdsAll(entry.foldedTitle, words) ? 1 : 2;
        QList<const Entry*>& same = ranked[size_t(entry.place.kind)][rank];
        ++totals[size_t(entry.place.kind)];
        if (same.size() < most)
            same.append(&entry);
    }
    QList<FoundGroup> groups;
    for (size_t kind = 0; kind < kinds; ++kind) {
        FoundGroup group{Kind(kind), {}, totals[kind]};
        for (const QList<const Entry*>& same : ranked[kind]) {
            for (const Entry* entry : same.first(std::min(same.size(), most - group.rows.size())))
                group.rows.append(found(*entry, words));
        }
        if (group.total > 0)
            groups.append(group);
    }
    if (members) {
        if (const FoundGroup group = findMembers(text, *members, most); group.total > 0)
            groups.append(group);
    }
    return groups;
}

FoundGroup Index::findMembers(const QString& text, const membership::MemberIndex& members, int most) const
{
    const membership::FoundPage page = members.find(text, {}, most);
    FoundGroup group{Kind::Member, {}, page.total};
    for (const membership::FoundMember& member : page.members) {
        const QString standing = (member.isMember ? say(QT_TRANSLATE_NOOP("Search", "member since %1"))
                                                  : say(QT_TRANSLATE_NOOP("Search", "left on %1")))
                                     .arg(formatDate(member.since));
        QStringList where{member.number, m_organs.value(member.branch), standing};
        where.removeAll(QString());
        group.rows.append({{.kind = Kind::Member, .number = member.number},
                           member.name.isEmpty() ? member.number : member.name,
                           where.join(u" · "_s),
                           {}});
    }
    return group;
}

} // namespace shirube::search

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help_pages.h"

#include "core/base/fold.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

QStringList helpTopics()
{
    return {u"start"_s,   u"home"_s, u"members"_s, u"items"_s,  u"branches"_s, u"review"_s, u"reserve"_s,
            u"pack"_s,    u"history"_s, u"import"_s, u"backups"_s, u"keys"_s,     u"words"_s};
}

QUrl helpAddress(const QString& topic, const QString& language)
{
    return QUrl(u"qrc:/shirube/help/%1/%2.md"_s.arg(language, topic));
}

QList<HelpPage> helpPages(const QString& language)
{
    QList<HelpPage> pages;
    for (const QString& topic : helpTopics()) {
        QFile file(u':' + helpAddress(topic, language).path());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        pages.append({topic, text.section(u'\n', 0, 0).remove(0, 2).trimmed(), text});
    }
    return pages;
}

QStringList foldedWords(const QString& query)
{
    static const QRegularExpression space(u"\\s+"_s);
    QStringList words;
    for (const QString& word : query.split(space, Qt::SkipEmptyParts))
        words.append(foldedName(word));
    words.removeAll({});
    return words;
}

QStringList findHelp(const QList<HelpPage>& pages, const QString& query)
{
    const QStringList words = foldedWords(query);
    QStringList inTitle;
    QStringList inText;
    for (const HelpPage& page : pages) {
        const QString title = foldedName(page.title);
        const QString text = foldedName(page.text);
        const auto isIn = [](const QString& where) { return [&where](const QString& word) { return where.contains(word); }; };
        if (!std::ranges::all_of(words, isIn(text)))
            continue;
        const bool named = !words.isEmpty() && std::ranges::any_of(words, isIn(title));
        (named ? inTitle : inText).append(page.topic);
    }
    return inTitle + inText;
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>

namespace shirube::ui
{

/// One page of the help as it is shipped: Markdown in one language.
struct HelpPage
{
    QString topic; ///< "members": the help of a page of the window has the name of its icon
    QString title; ///< its first heading
    QString text;
};

/// Every topic, in the order of reading.
[[nodiscard]] QStringList helpTopics();

/// All pages in "ja" or "en".
[[nodiscard]] QList<HelpPage> helpPages(const QString& language);

/// Where a page lies in the program.
[[nodiscard]] QUrl helpAddress(const QString& topic, const QString& language);

/// What is searched for, word by word, as names are compared (core/base/fold.h).
[[nodiscard]] QStringList foldedWords(const QString& query);

/// The topics of the pages that hold every word, those with one in the title first; all pages for no word.
[[nodiscard]] QStringList findHelp(const QList<HelpPage>& pages, const QString& query);

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/file_name.h"

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longest = 60; // a title has no limit, a name has 255 bytes

} // namespace

QString asFileName(QString title)
{
    for (QChar& c : title) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    if (title.startsWith(u'.'))
        title[0] = u'_';
    if (title.size() <= longest)
        return title;
    return title.left(title.at(longest - 1).isHighSurrogate() ? longest - 1 : longest) + u'…';
}

} // namespace shirube::ui

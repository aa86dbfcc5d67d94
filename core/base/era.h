// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringView>
#include <array>

namespace shirube
{

/// 元号.
struct Era
{
    QStringView kanji;
    QChar letter;
    QDate begin;

    /// 1 in the calendar year it began.
    [[nodiscard]] int yearOf(QDate day) const { return day.year() - begin.year() + 1; }
};

inline const std::array eras{Era{u"明治", u'M', {1868, 1, 25}}, Era{u"大正", u'T', {1912, 7, 30}},
                             Era{u"昭和", u'S', {1926, 12, 25}}, Era{u"平成", u'H', {1989, 1, 8}},
                             Era{u"令和", u'R', {2019, 5, 1}}};

/// nullptr before the first.
[[nodiscard]] inline const Era* eraOf(QDate day)
{
    const Era* found = nullptr;
    for (const Era& era : eras) {
        if (era.begin <= day)
            found = &era;
    }
    return found;
}

} // namespace shirube

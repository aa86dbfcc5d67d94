// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/calendar.h"

namespace shirube
{

YearMonth::YearMonth(int year, int month) : m_index(year * 12 + month)
{
    Q_ASSERT(month >= 1 && month <= 12);
}

std::optional<YearMonth> YearMonth::fromText(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6}) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    }
    const int year = text.first(4).toInt();
    const int month = text.sliced(5).toInt();
    return year > 0 && month >= 1 && month <= 12 ? std::optional(YearMonth(year, month)) : std::nullopt;
}

YearMonth YearMonth::plusMonths(int months) const
{
    YearMonth result;
    result.m_index = m_index + months;
    return result;
}

QString YearMonth::toText() const
{
    return isValid() ? firstDay().toString(QStringLiteral("yyyy-MM")) : QString();
}

} // namespace shirube

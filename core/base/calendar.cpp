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
    const QDate first = QDate::fromString(text.toString() + QStringLiteral("-01"), Qt::ISODate);
    if (text.size() != 7 || text[4] != u'-' || !first.isValid()) // Qt takes any separator
        return std::nullopt;
    return YearMonth(first);
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

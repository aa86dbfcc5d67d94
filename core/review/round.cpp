// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/round.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace shirube::review
{

YearMonth Round::firstMonth() const
{
    return year.firstMonth().plusMonths(12 / int(period) * (number - 1));
}

YearMonth Round::lastMonth() const
{
    return year.firstMonth().plusMonths(12 / int(period) * number - 1);
}

QString displayName(Period period)
{
    switch (period) {
    case Period::Year:
        return QCoreApplication::translate("Review", "Yearly");
    case Period::HalfYear:
        return QCoreApplication::translate("Review", "Half-yearly");
    case Period::Quarter:
        return QCoreApplication::translate("Review", "Quarterly");
    case Period::Month:
        return QCoreApplication::translate("Review", "Monthly");
    }
    return {};
}

QString displayName(const Round& round)
{
    const QString year = formatFiscalYear(round.year);
    switch (round.period) {
    case Period::Year:
        return year;
    case Period::HalfYear:
        return round.number == 1 ? QCoreApplication::translate("Review", "%1, first half").arg(year)
                                 : QCoreApplication::translate("Review", "%1, second half").arg(year);
    case Period::Quarter:
        return QCoreApplication::translate("Review", "%1, quarter %2").arg(year).arg(round.number);
    case Period::Month:
        return formatMonth(round.lastMonth());
    }
    return {};
}

} // namespace shirube::review

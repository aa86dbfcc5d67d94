// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace shirube
{

using namespace Qt::StringLiterals;

namespace
{

QString grouped(quint64 magnitude)
{
    QString s = QString::number(magnitude);
    for (qsizetype i = s.size() - 3; i > 0; i -= 3)
        s.insert(i, u',');
    return s;
}

QString withTriangle(bool negative, const QString& magnitude)
{
    return negative ? u"△"_s + magnitude : magnitude;
}

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

// %1 year, %2 month as a number, %3 English month name, %4 day: each language takes what it needs.
QString fillDate(QString pattern, QDate date)
{
    return pattern.replace(u"%1"_s, QString::number(date.year()))
        .replace(u"%2"_s, QString::number(date.month()))
        .replace(u"%3"_s, QLocale::c().standaloneMonthName(date.month(), QLocale::ShortFormat))
        .replace(u"%4"_s, QString::number(date.day()));
}

} // namespace

QString unknownText()
{
    return QCoreApplication::translate("Format", "not entered");
}

QString formatCount(std::optional<qint64> value)
{
    return value ? withTriangle(*value < 0, grouped(magnitudeOf(*value))) : unknownText();
}

QString formatChange(std::optional<qint64> value)
{
    return value && *value > 0 ? u'+' + formatCount(value) : formatCount(value);
}

QString formatPercent(std::optional<double> fraction)
{
    if (!fraction || !std::isfinite(*fraction))
        return unknownText();
    const QString digits = QString::number(std::abs(*fraction) * 100.0, 'f', 1);
    return withTriangle(*fraction < 0 && digits != u"0.0", digits + u" %"_s);
}

QString formatDecimal(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return unknownText();
    QString digits = QString::number(std::abs(*value), 'f', 2);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    const qsizetype point = digits.indexOf(u'.');
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return withTriangle(*value < 0 && digits != u"0", digits);
}

QString formatMillionYen(std::optional<Yen> amount)
{
    if (!amount)
        return unknownText();
    const quint64 millions = (magnitudeOf(amount->value) + 500'000) / 1'000'000;
    return withTriangle(amount->value < 0 && millions != 0, grouped(millions));
}

QString formatYen(std::optional<Yen> amount)
{
    return formatCount(amount ? std::optional(amount->value) : std::nullopt);
}

QString formatMonth(YearMonth month)
{
    return fillDate(QCoreApplication::translate("Format", "%3 %1"), month.firstDay());
}

QString formatFiscalYear(FiscalYear year)
{
    return QCoreApplication::translate("Format", "FY%1").arg(year.first());
}

QString formatDate(QDate date)
{
    return fillDate(QCoreApplication::translate("Format", "%4 %3 %1"), date);
}

} // namespace shirube

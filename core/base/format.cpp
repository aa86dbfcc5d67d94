// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"

#include "core/base/era.h"

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

// In the display's style, as of a day.
QString yearText(QDate day)
{
    const Era* era = display().years == YearStyle::Era ? eraOf(day) : nullptr;
    if (!era)
        return QString::number(day.year());
    const int year = era->yearOf(day);
    // %1 名, %2 letter, %3 year, %4 year with 元 for the first: each language takes what it needs.
    return QCoreApplication::translate("Format", "%2%3")
        .replace(u"%1"_s, era->kanji.toString())
        .replace(u"%2"_s, QString(era->letter))
        .replace(u"%3"_s, QString::number(year))
        .replace(u"%4"_s, year == 1 ? u"元"_s : QString::number(year));
}

// %1 year, %2 month as a number, %3 English month name, %4 day: each language takes what it needs.
QString fillDate(QString pattern, QDate date)
{
    return pattern.replace(u"%2"_s, QString::number(date.month()))
        .replace(u"%3"_s, QLocale::c().standaloneMonthName(date.month(), QLocale::ShortFormat))
        .replace(u"%4"_s, QString::number(date.day()))
        .replace(u"%1"_s, yearText(date));
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

QString formatProbability(std::optional<double> fraction)
{
    if (!fraction || !std::isfinite(*fraction))
        return unknownText();
    const double percent = *fraction * 100;
    if (percent < 1)
        return QCoreApplication::translate("Format", "under 1 %");
    if (percent > 99)
        return QCoreApplication::translate("Format", "over 99 %");
    return QString::number(qRound(percent)) + u" %"_s;
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

QString formatMoney(std::optional<Yen> amount, YenUnit unit)
{
    if (!amount)
        return unknownText();
    constexpr quint64 tenth = 10'000'000; // of 億円
    const Yen shown = rounded(*amount, unit);
    const quint64 magnitude = magnitudeOf(shown.value);
    if (unit == YenUnit::HundredMillion)
        return withTriangle(shown.value < 0, grouped(magnitude / tenth / 10) + u'.' + QString::number(magnitude / tenth % 10));
    quint64 one = 1;
    for (int zero = 0; zero < int(unit); ++zero)
        one *= 10;
    return withTriangle(shown.value < 0, grouped(magnitude / one));
}

QString formatMoneyExactly(std::optional<Yen> amount, YenUnit unit)
{
    if (!amount)
        return unknownText();
    const int zeros = int(unit);
    QString digits = QString::number(magnitudeOf(amount->value)).rightJustified(zeros + 1, u'0');
    QString fraction = digits.right(zeros);
    digits.chop(zeros);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString text = grouped(digits.toULongLong()) + (fraction.isEmpty() ? QString() : u'.' + fraction);
    return withTriangle(amount->value < 0, text);
}

QString formatYen(std::optional<Yen> amount)
{
    return formatCount(amount ? std::optional(amount->value) : std::nullopt);
}

QString formatYear(YearMonth month)
{
    return yearText(month.lastDay());
}

QString formatMonth(YearMonth month)
{
    return fillDate(QCoreApplication::translate("Format", "%3 %1"), month.lastDay());
}

QString formatFiscalYear(FiscalYear year)
{
    if (display().years == YearStyle::Era)
        return QCoreApplication::translate("Format", "FY %1").arg(yearText({year.first(), 10, 1}));
    return QCoreApplication::translate("Format", "FY%1").arg(year.first());
}

QString formatDate(QDate date)
{
    // No day is no text: so a field shows that none is entered.
    return date.isValid() ? fillDate(QCoreApplication::translate("Format", "%4 %3 %1"), date) : QString();
}

QString formatMoment(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return local.isValid() ? formatDate(local.date()) + local.toString(u" HH:mm"_s) : QString();
}

} // namespace shirube

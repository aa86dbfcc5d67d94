// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ticks.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double perMille = 1000;
constexpr int nearby = 4; // months; closer years would crowd each other

// %1 month as a number, %2 English month name: each language takes what it needs.
QString monthText(YearMonth month)
{
    return QCoreApplication::translate("Charts", "%2")
        .replace(u"%1"_s, QString::number(month.month()))
        .replace(u"%2"_s, QLocale::c().standaloneMonthName(month.month(), QLocale::ShortFormat));
}

QString yearText(YearMonth month)
{
    return QCoreApplication::translate("Charts", "%1").arg(formatYear(month));
}

double nextStep(double step)
{
    const double leading = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    return leading > 1.5 && leading < 3 ? step * 2.5 : step * 2;
}

} // namespace

QList<Tick> countTicks(double low, double high, int most)
{
    double step = 1;
    const auto first = [&] { return std::floor(low / step); };
    const auto last = [&] { return std::max(std::ceil(high / step), first() + 1); };
    while (last() - first() + 1 > most)
        step = nextStep(step);

    QList<Tick> ticks;
    for (double at = first(); at <= last(); ++at)
        ticks.append({at * step, formatCount(qint64(at * step))});
    return ticks;
}

QString percentText(double fraction, int decimals)
{
    const double precision = std::pow(10.0, decimals);
    return formatDecimal(std::round(fraction * 100 * precision) / precision) + u" %"_s;
}

QList<Tick> percentTicks(double low, double high, int most)
{
    QList<Tick> ticks;
    for (Tick tick : countTicks(low * perMille, high * perMille, most)) {
        tick.value /= perMille;
        tick.text = percentText(tick.value, 1);
        ticks.append(tick);
    }
    return ticks;
}

double rightFactor(const QList<Tick>& ticks, double low, double high)
{
    const double step = ticks.at(1).value - ticks.at(0).value;
    const double below = -ticks.first().value / step;
    const double above = ticks.last().value / step;
    double rightStep = 1;
    while ((below > 0 && -low > below * rightStep) || (above > 0 && high > above * rightStep))
        rightStep = nextStep(rightStep);
    return rightStep / step;
}

QList<Tick> monthTicks(YearMonth first, YearMonth last, int most)
{
    const int months = first.monthsUntil(last) + 1;
    int step = 12;
    for (const int candidate : {1, 3, 6}) {
        if (months <= candidate * most) {
            step = candidate;
            break;
        }
    }
    QList<Tick> ticks;
    for (int i = 0; i < months; ++i) {
        const YearMonth month = first.plusMonths(i);
        if ((month.month() + 8) % 12 % step != 0)
            continue;
        const YearMonth april = month.plusMonths((16 - month.month()) % 12);
        const bool isNearApril = april <= last && month.monthsUntil(april) <= nearby;
        const bool carriesYear = month == april || (ticks.isEmpty() && !isNearApril);
        ticks.append(
            {double(i), carriesYear ? monthText(month) + u'\n' + yearText(month) : monthText(month)});
    }
    return ticks;
}

} // namespace shirube::ui

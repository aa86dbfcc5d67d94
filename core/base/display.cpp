// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/display.h"

#include <QCoreApplication>
#include <array>
#include <atomic>

namespace shirube
{

using namespace Qt::StringLiterals;

namespace
{

std::atomic<Display> current{Display{}};

constexpr std::array units{YenUnit::One, YenUnit::Thousand, YenUnit::Million, YenUnit::HundredMillion};

qint64 lastDigit(YenUnit unit)
{
    switch (unit) {
    case YenUnit::One:
        return 1;
    case YenUnit::Thousand:
        return 1'000;
    case YenUnit::Million:
        return 1'000'000;
    case YenUnit::HundredMillion:
        return 10'000'000;
    }
    return 1;
}

} // namespace

Display display()
{
    return current.load();
}

void setDisplay(Display display)
{
    current.store(display);
}

QString codeOf(YenUnit unit)
{
    switch (unit) {
    case YenUnit::One:
        return u"yen"_s;
    case YenUnit::Thousand:
        return u"thousand"_s;
    case YenUnit::Million:
        return u"million"_s;
    case YenUnit::HundredMillion:
        return u"hundred-million"_s;
    }
    return {};
}

QString codeOf(YearStyle years)
{
    return years == YearStyle::Era ? u"era"_s : u"western"_s;
}

std::optional<YenUnit> yenUnitFromCode(const QString& code)
{
    for (const YenUnit unit : units) {
        if (codeOf(unit) == code)
            return unit;
    }
    return std::nullopt;
}

std::optional<YearStyle> yearStyleFromCode(const QString& code)
{
    for (const YearStyle years : {YearStyle::Western, YearStyle::Era}) {
        if (codeOf(years) == code)
            return years;
    }
    return std::nullopt;
}

QString displayName(YenUnit unit)
{
    switch (unit) {
    case YenUnit::One:
        return QCoreApplication::translate("Format", "yen");
    case YenUnit::Thousand:
        return QCoreApplication::translate("Format", "thousand yen");
    case YenUnit::Million:
        return QCoreApplication::translate("Format", "million yen");
    case YenUnit::HundredMillion:
        return QCoreApplication::translate("Format", "hundred million yen");
    }
    return {};
}

QString displayName(YearStyle years)
{
    return years == YearStyle::Era ? QCoreApplication::translate("Format", "Japanese eras (R3)")
                                   : QCoreApplication::translate("Format", "Western years (2021)");
}

Yen rounded(Yen amount, YenUnit unit)
{
    const qint64 step = lastDigit(unit);
    const qint64 half = amount.value < 0 ? -step / 2 : step / 2;
    return {(amount.value + half) / step * step};
}

QString roundingRule(YenUnit unit)
{
    switch (unit) {
    case YenUnit::One:
        return {};
    case YenUnit::Thousand:
        return QCoreApplication::translate("Format", "Rounded half up to whole thousand yen.");
    case YenUnit::Million:
        return QCoreApplication::translate("Format", "Rounded half up to whole million yen.");
    case YenUnit::HundredMillion:
        return QCoreApplication::translate("Format", "Rounded half up to ten million yen.");
    }
    return {};
}

} // namespace shirube

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/parse.h"
#include "tests/support/catch.h"
#include "tests/support/displayed.h"
#include "ui/widgets/language.h"

#include <rapidcheck.h>

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("one switch writes every amount in its unit, halves away from zero")
{
    struct Case
    {
        qint64 yen;
        YenUnit unit;
        QString text;
    };
    for (const auto& [yen, unit, text] :
         {Case{750'000'000, YenUnit::One, u"750,000,000"_s}, Case{750'000'000, YenUnit::Thousand, u"750,000"_s},
          Case{750'000'000, YenUnit::Million, u"750"_s}, Case{750'000'000, YenUnit::HundredMillion, u"7.5"_s},
          Case{200'000'000, YenUnit::HundredMillion, u"2.0"_s}, Case{-1'499, YenUnit::Thousand, u"△1"_s},
          Case{-1'500, YenUnit::Thousand, u"△2"_s}, Case{1'500, YenUnit::Thousand, u"2"_s}, Case{-400, YenUnit::Thousand, u"0"_s},
          Case{123'455'000'000, YenUnit::HundredMillion, u"1,234.6"_s}, Case{-5'000'000, YenUnit::HundredMillion, u"△0.1"_s},
          Case{maxYen.value, YenUnit::One, u"9,007,199,254,740,992"_s}})
    {
        const test::Displayed shown({unit, YearStyle::Western});
        CAPTURE(yen, int(unit));
        CHECK(formatMoney(Yen{yen}) == text);
    }
    CHECK(formatMoney({}) == unknownText());
}

TEST_CASE("an amount that stands alone keeps the decimals it takes")
{
    CHECK(formatMoneyExactly(Yen{1'500'000}, YenUnit::Million) == u"1.5"_s);
    CHECK(formatMoneyExactly(Yen{-1'234'567'890}, YenUnit::Thousand) == u"△1,234,567.89"_s);
    CHECK(formatMoneyExactly(Yen{1}, YenUnit::HundredMillion) == u"0.00000001"_s);
    CHECK(formatMoneyExactly(Yen{0}, YenUnit::Million) == u"0"_s);
    CHECK(formatMoneyExactly({}, YenUnit::Million) == unknownText());
    CHECK(rc::check([] {
        const qint64 yen = *rc::gen::inRange<qint64>(0, maxYen.value);
        for (const YenUnit unit : {YenUnit::One, YenUnit::Thousand, YenUnit::Million, YenUnit::HundredMillion}) {
            const auto read = parseYen(formatMoneyExactly(Yen{yen}, unit), unit);
            RC_ASSERT(read.has_value());
            RC_ASSERT((*read)->value == yen);
        }
    }));
}

TEST_CASE("a rounded amount is the nearest the unit can show")
{
    CHECK(rc::check([] {
        const Yen amount{*rc::gen::inRange<qint64>(-maxYen.value, maxYen.value)};
        for (const auto& [unit, step] : {std::pair(YenUnit::One, qint64(1)), std::pair(YenUnit::Thousand, qint64(1'000)),
                                         std::pair(YenUnit::Million, qint64(1'000'000)),
                                         std::pair(YenUnit::HundredMillion, qint64(10'000'000))})
        {
            const Yen near = rounded(amount, unit);
            RC_ASSERT(near.value % step == 0);
            RC_ASSERT(std::abs(near.value - amount.value) * 2 <= step);
            RC_ASSERT(rounded(-amount, unit).value == -near.value);
        }
    }));
}

TEST_CASE("one switch writes every year by its era")
{
    const test::Displayed shown({YenUnit::Million, YearStyle::Era});
    CHECK(formatFiscalYear(FiscalYear(2021)) == u"FY R3"_s);
    CHECK(formatFiscalYear(FiscalYear(2019)) == u"FY R1"_s); // 令和元年度: eleven of its months
    CHECK(formatFiscalYear(FiscalYear(2018)) == u"FY H30"_s);
    CHECK(formatFiscalYear(FiscalYear(1988)) == u"FY S63"_s);
    CHECK(formatMonth(YearMonth(2019, 4)) == u"Apr H31"_s);
    CHECK(formatMonth(YearMonth(2019, 5)) == u"May R1"_s);
    CHECK(formatDate(QDate(2021, 12, 31)) == u"31 Dec R3"_s);
    CHECK(formatDate(QDate(1989, 1, 7)) == u"7 Jan S64"_s);
    CHECK(formatDate(QDate(1989, 1, 8)) == u"8 Jan H1"_s);
    CHECK(formatDate(QDate(1850, 1, 1)) == u"1 Jan 1850"_s);
    CHECK(formatYear(YearMonth(2022, 4)) == u"R4"_s);
}

TEST_CASE("days and months are read as they are written, in either language and style")
{
    for (const YearStyle years : {YearStyle::Western, YearStyle::Era}) {
        const test::Displayed shown({YenUnit::Million, years});
        for (const QString& language : {u"ja"_s, u"en"_s}) {
            const ui::LanguageScope scope(language);
            for (QDate day(1990, 1, 1); day.year() < 2035; day = day.addDays(17)) {
                INFO(formatDate(day).toStdString() << ", " << formatMonth(YearMonth(day)).toStdString());
                CHECK(parseDate(formatDate(day)) == day);
                CHECK(parseMonth(formatMonth(YearMonth(day))) == YearMonth(day));
            }
        }
    }
    CHECK(parseDate(u"７ jan s64"_s) == QDate(1989, 1, 7));
    CHECK_FALSE(parseDate(u"31 Feb 2021"_s));
    CHECK_FALSE(parseDate(u"1 Apr R1"_s)); // 令和 began on 1 May
    CHECK_FALSE(parseDate(u"4 Abc 2021"_s));
    CHECK(formatDate({}).isEmpty());
}

TEST_CASE("units and years are named by words that settings and the command line know")
{
    for (const YenUnit unit : {YenUnit::One, YenUnit::Thousand, YenUnit::Million, YenUnit::HundredMillion}) {
        CHECK(yenUnitFromCode(codeOf(unit)) == unit);
        CHECK_FALSE(displayName(unit).isEmpty());
        CHECK(roundingRule(unit).isEmpty() == (unit == YenUnit::One));
    }
    for (const YearStyle years : {YearStyle::Western, YearStyle::Era})
        CHECK(yearStyleFromCode(codeOf(years)) == years);
    CHECK_FALSE(yenUnitFromCode(u"dollar"_s));
    CHECK_FALSE(yearStyleFromCode({}));
}

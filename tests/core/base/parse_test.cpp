// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parse.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("a day that does not exist, and one outside its era, are told from what is no date")
{
    for (const auto& [text, flaw] : {std::pair{u"2021-02-30"_s, DateFlaw::NoSuchDay},
                                     {u"20210230"_s, DateFlaw::NoSuchDay},
                                     {u"2021年2月30日"_s, DateFlaw::NoSuchDay},
                                     {u"令和3年2月30日"_s, DateFlaw::NoSuchDay},
                                     {u"R1.4.30"_s, DateFlaw::EraNotBegun},
                                     {u"令和元年4月30日"_s, DateFlaw::EraNotBegun},
                                     {u"Ｒ１．４．３０"_s, DateFlaw::EraNotBegun},
                                     {u"H31.5.1"_s, DateFlaw::EraOver},
                                     {u"S64.1.8"_s, DateFlaw::EraOver},
                                     {u"未定"_s, DateFlaw::NoDate},
                                     {u"21/4/1"_s, DateFlaw::NoDate},
                                     {QString(), DateFlaw::NoDate}}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseDate(text).has_value());
        CHECK(dateFlaw(text) == flaw);
    }
}

TEST_CASE("dates are understood as people in the office write them")
{
    const QDate april(2021, 4, 1);
    for (const auto& text : {u"2021/4/1"_s, u"2021-04-01"_s, u"20210401"_s, u"R3.4.1"_s, u"令和3年4月1日"_s, u"2021年4月1日"_s,
                             u"２０２１／４／１"_s, u" 2021/04/01 "_s, u"r3.4.1"_s, u"R3/4/1"_s, u"R03.04.01"_s, u"令和３年４月１日"_s}) {
        INFO(text.toStdString());
        CHECK(parseDate(text) == april);
    }
    CHECK(parseDate(u"令和元年5月1日"_s) == QDate(2019, 5, 1));
    CHECK(parseDate(u"H31.4.30"_s) == QDate(2019, 4, 30));
    CHECK(parseDate(u"S64.1.7"_s) == QDate(1989, 1, 7));
    CHECK(parseDate(u"平成元年1月8日"_s) == QDate(1989, 1, 8));
}

TEST_CASE("what is no day of the calendar is refused")
{
    for (const auto& text : {u"2021/2/29"_s, u"2021-02-30"_s, u"20210431"_s, u"24/4/1"_s, u"2021/13/1"_s, u"4/1/2021"_s, u""_s,
                             u"昨日"_s, u"2021/4"_s, u"R3.2.29"_s, u"H40.1.1"_s, u"2021-04-01T10:00"_s, u"44287"_s, u"2021//1"_s,
                             u"+2021/4/1"_s, u"2021/-4/1"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseDate(text).has_value());
    }
}

TEST_CASE("numbers are understood with separators, full width and the accountant's minus")
{
    const QList<std::pair<QString, qint64>> cases{
        {u"1,234"_s, 1234},   {u"１２３４"_s, 1234}, {u"△5"_s, -5},        {u"▲5"_s, -5},  {u"(5)"_s, -5},
        {u"（５）"_s, -5},    {u"-5"_s, -5},         {u"−5"_s, -5},        {u"+5"_s, 5},   {u"0"_s, 0},
        {u"007"_s, 7},        {u"1,234,567"_s, 1234567}, {u"△１，２３４"_s, -1234}, {u" 12 "_s, 12},
        {u"9007199254740993"_s, 9007199254740993}};
    for (const auto& [text, value] : cases) {
        INFO(text.toStdString());
        CHECK(parseInteger(text) == value);
    }
    for (const auto& text : {u""_s, u"12a"_s, u"1.5"_s, u"--5"_s, u"1,23"_s, u"12,34,567"_s, u"五"_s, u"99999999999999999999"_s,
                             u"="_s, u"()"_s, u"1 2"_s, u",5"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseInteger(text).has_value());
    }
    CHECK(parseDecimal(u"97.6"_s) == 97.6);
    CHECK(parseDecimal(u"△0.5"_s) == -0.5);
    CHECK_FALSE(parseDecimal(u"1.2.3"_s).has_value());
    CHECK_FALSE(parseDecimal(u"nan"_s).has_value());
    CHECK_FALSE(parseDecimal(u"1e5"_s).has_value());
}

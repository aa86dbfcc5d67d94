// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/calendar.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("a fiscal year runs from 1 April to 31 March and is named by its first year")
{
    const FiscalYear year(2021);
    CHECK(year.firstDay() == QDate(2021, 4, 1));
    CHECK(year.lastDay() == QDate(2022, 3, 31));
    CHECK(FiscalYear(QDate(2021, 3, 31)) == FiscalYear(2020));
    CHECK(FiscalYear(QDate(2021, 4, 1)) == FiscalYear(2021));
    CHECK(FiscalYear(YearMonth(2022, 1)) == FiscalYear(2021));
}

TEST_CASE("months are counted across years")
{
    CHECK(YearMonth(2021, 12).plusMonths(1) == YearMonth(2022, 1));
    CHECK(YearMonth(2021, 1).plusMonths(-1) == YearMonth(2020, 12));
    CHECK(YearMonth(2021, 12).monthsUntil(YearMonth(2023, 3)) == 15);
    CHECK(YearMonth(2020, 2).lastDay() == QDate(2020, 2, 29));
    for (int step = -30; step <= 30; ++step)
        CHECK(YearMonth(2021, 6).plusMonths(step).plusMonths(-step) == YearMonth(2021, 6));
}

TEST_CASE("a month is written YYYY-MM and nothing else")
{
    CHECK(YearMonth::fromText(u"2021-12") == YearMonth(2021, 12));
    CHECK(YearMonth(2021, 2).toText() == u"2021-02");
    for (const auto& bad : {u"2021-13"_s, u"2021"_s, u"21-12"_s, u"2021-1"_s, u"2021/12"_s, u""_s, u"2021-12-01"_s}) {
        INFO(bad.toStdString());
        CHECK_FALSE(YearMonth::fromText(bad).has_value());
    }
}

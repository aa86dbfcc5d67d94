// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "tests/support/catch.h"

#include <QLocale>
#include <limits>

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("figures look the same under every locale")
{
    const QLocale before;
    for (const auto& locale : {QLocale(QLocale::German), QLocale(QLocale::Turkish), QLocale(QLocale::Japanese)}) {
        QLocale::setDefault(locale);
        CHECK(formatCount(83000) == u"83,000");
        CHECK(formatCount(-118) == u"△118");
        CHECK(formatCount(0) == u"0");
        CHECK(formatCount(std::numeric_limits<qint64>::min()) == u"△9,223,372,036,854,775,808");
        CHECK(formatChange(210) == u"+210");
        CHECK(formatPercent(0.976) == u"97.6 %");
        CHECK(formatPercent(-0.0001) == u"0.0 %");
        CHECK(formatProbability(0.2449) == u"24 %");
        CHECK(formatProbability(0.01) == u"1 %");
        CHECK(formatProbability(0.99) == u"99 %");
        CHECK(formatProbability(0.0) == u"under 1 %"); // no forecast knows that something is impossible
        CHECK(formatProbability(1.0) == u"over 99 %");
        CHECK(formatDecimal(1234.5) == u"1,234.5");
        CHECK(formatDecimal(-0.001) == u"0");
        CHECK(formatMoney(Yen{750'000'000}) == u"750");
        CHECK(formatMoney(Yen{-1'499'999}) == u"△1");
        CHECK(formatMoney(Yen{-400'000}) == u"0");
    }
    QLocale::setDefault(before);
}

TEST_CASE("the unknown is never written as a number")
{
    for (const QString& text : {formatCount({}), formatChange({}), formatPercent({}), formatDecimal({}),
                                formatMoney({}), formatYen({}), formatPercent(std::nan("")), formatProbability({})})
        CHECK(text == unknownText());
}

TEST_CASE("a moment is written in local time, and none as nothing")
{
    const QDateTime noon(QDate(2021, 12, 31), QTime(12, 5));
    CHECK(formatMoment(noon) == u"31 Dec 2021 12:05");
    CHECK(formatMoment(noon.toUTC()) == u"31 Dec 2021 12:05");
    CHECK(formatMoment({}) == u"");
}

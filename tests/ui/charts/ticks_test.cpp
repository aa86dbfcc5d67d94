// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ticks.h"

#include "tests/support/catch.h"

#include <QStringList>
#include <cmath>
#include <rapidcheck/catch.h>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

QStringList textsOf(const QList<Tick>& ticks)
{
    QStringList texts;
    for (const Tick& tick : ticks)
        texts.append(tick.text);
    return texts;
}

QList<double> valuesOf(const QList<Tick>& ticks)
{
    QList<double> values;
    for (const Tick& tick : ticks)
        values.append(tick.value);
    return values;
}

} // namespace

TEST_CASE("Ticks of a count are round figures with separators")
{
    struct Case
    {
        double low;
        double high;
        QString texts;
    };
    for (const Case& c : {Case{79'893, 83'000, u"79,000 80,000 81,000 82,000 83,000"_s},
                          Case{-830, 550, u"△1,000 △500 0 500 1,000"_s}, Case{0, 3, u"0 1 2 3"_s},
                          Case{5, 5, u"5 6"_s}, Case{80'000, 80'012, u"80,000 80,005 80,010 80,015"_s}})
    {
        INFO(c.low << " to " << c.high);
        CHECK(textsOf(countTicks(c.low, c.high)).join(u' ') == c.texts);
    }
}

TEST_CASE("Ticks of a count enclose what they measure, evenly and few")
{
    rc::prop("for any range", [] {
        const double low = *rc::gen::inRange(-1'000'000, 1'000'000);
        const double high = low + *rc::gen::inRange(0, 1'000'000);
        const QList<Tick> ticks = countTicks(low, high);
        RC_ASSERT(ticks.size() >= 2);
        RC_ASSERT(ticks.size() <= 6);
        RC_ASSERT(ticks.first().value <= low);
        RC_ASSERT(ticks.last().value >= high);
        const double step = ticks.at(1).value - ticks.at(0).value;
        RC_ASSERT(step >= 1);
        RC_ASSERT(std::fmod(ticks.first().value, step) == 0);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            RC_ASSERT(ticks.at(i).value - ticks.at(i - 1).value == step);
    });
}

TEST_CASE("Ticks of months are few and fall on the fiscal year's parts")
{
    struct Case
    {
        YearMonth first;
        YearMonth last;
        QList<double> at;
    };
    for (const Case& c :
         {Case{{2021, 4}, {2021, 8}, {0, 1, 2, 3, 4}}, Case{{2021, 2}, {2022, 3}, {2, 5, 8, 11}},
          Case{{2019, 4}, {2023, 3}, {0, 6, 12, 18, 24, 30, 36, 42}},
          Case{{2015, 5}, {2023, 3}, {11, 23, 35, 47, 59, 71, 83}}})
    {
        INFO(c.first.toText().toStdString() << " to " << c.last.toText().toStdString());
        CHECK(valuesOf(monthTicks(c.first, c.last)) == c.at);
    }
}

TEST_CASE("The year stands under every April and under a first month far from one")
{
    const QList<Tick> ticks = monthTicks({2020, 10}, {2022, 3});
    REQUIRE(ticks.size() == 6); // October, January, April, July, October, January
    for (const qsizetype i : {0, 2})
        CHECK(ticks.at(i).text.contains(u'\n'));
    for (const qsizetype i : {1, 3, 4, 5})
        CHECK_FALSE(ticks.at(i).text.contains(u'\n'));
    CHECK(ticks.at(2).text.contains(u"2021"_s));
}

TEST_CASE("A first month shortly before April leaves the year to April")
{
    struct Case
    {
        YearMonth first;
        YearMonth last;
        bool hasYear;
    };
    for (const Case& c : {Case{{2021, 1}, {2022, 12}, false}, Case{{2020, 12}, {2021, 6}, false},
                          Case{{2020, 11}, {2021, 6}, true}, Case{{2021, 1}, {2021, 3}, true},
                          Case{{2021, 4}, {2021, 8}, true}})
    {
        INFO(c.first.toText().toStdString() << " to " << c.last.toText().toStdString());
        CHECK(monthTicks(c.first, c.last).first().text.contains(u'\n') == c.hasYear);
    }
}

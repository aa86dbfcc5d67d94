// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/cohorts.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

namespace
{

qint32 on(int year, int month, int day)
{
    return qint32(QDate(year, month, day).toJulianDay());
}

Spells ledger(QDate until, std::vector<Spell> all)
{
    Spells spells;
    spells.until = until;
    spells.all = std::move(all);
    spells.observedFrom = observationStart(spells.all);
    return spells;
}

Spell through(quint16 channel, qint32 joined, qint32 left = Spell::stillIn)
{
    Spell spell{joined, left};
    spell.channel = channel;
    return spell;
}

} // namespace

TEST_CASE("a cohort at the end of each fiscal year that is over", "[cohorts]")
{
    const Spells spells =
        ledger(QDate(2022, 1, 31), {{on(2019, 4, 1)},
                                    {on(2019, 5, 1), on(2020, 3, 31)}, // not a member at the year's end
                                    {on(2020, 3, 31), on(2020, 4, 1)},
                                    {on(2019, 6, 1), on(2021, 3, 30)},
                                    {on(2020, 4, 1)},
                                    {on(2021, 10, 1)}});
    const QList<Cohort> all = cohorts(spells);
    REQUIRE(all.size() == 3);
    CHECK(all[0].year == FiscalYear(2019));
    CHECK(all[0].joined == 4);
    CHECK(all[0].stillIn == QList<qint64>{3, 1}); // the end of FY2019 and of FY2020
    CHECK(all[0].firstYearRetention() == 0.25);
    CHECK_FALSE(all[0].share(2).has_value()); // FY2021 is not over
    CHECK(all[1].stillIn == QList<qint64>{1});
    CHECK_FALSE(all[1].firstYearRetention().has_value());
    CHECK(all[2].joined == 1);
    CHECK(all[2].stillIn.isEmpty());

    // On the fiscal year's last day it is over.
    const QList<Cohort> later = cohorts(ledger(QDate(2022, 3, 31), spells.all));
    CHECK(later[0].stillIn == QList<qint64>{3, 1, 1});
    CHECK(later[2].stillIn == QList<qint64>{1});
    CHECK(cohorts(ledger(QDate(2022, 3, 31), {})).isEmpty());
}

TEST_CASE("a year in which nobody joined has no shares", "[cohorts]")
{
    const QList<Cohort> all = cohorts(ledger(QDate(2021, 3, 31), {{on(2018, 4, 1)}, {on(2020, 4, 1)}}));
    REQUIRE(all.size() == 3);
    CHECK(all[1].joined == 0);
    CHECK_FALSE(all[1].share(0).has_value());
}

TEST_CASE("who joined before leaves are recorded is in no cohort and no yield", "[cohorts]")
{
    std::vector<Spell> all(500, Spell{on(1990, 4, 1)});
    all.push_back(
        {on(2012, 5, 1), on(2012, 8, 1)}); // the first leave: leaves are recorded from August 2012 on
    all.push_back({on(2013, 4, 1)});
    const Spells spells = [&] {
        Spells made = ledger(QDate(2016, 3, 31), all);
        return made;
    }();
    const QList<Cohort> found = cohorts(spells);
    REQUIRE(found.size() == 3); // FY2012 was observed only in part
    CHECK(found[0].year == FiscalYear(2013));
    CHECK(found[0].joined == 1);
    REQUIRE(channelYields(spells).size() == 1);
    CHECK(channelYields(spells).first().joined == 1);
}

TEST_CASE("cohorts count what the spells say, whatever they are", "[cohorts]")
{
    CHECK(rc::check([] {
        const QDate until = QDate(2018, 1, 1).addDays(*rc::gen::inRange(0, 1500));
        const auto raw = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 1500), rc::gen::inRange(0, 2000))));
        std::vector<Spell> all;
        for (const auto& [joined, stays] : raw) {
            const qint32 day = on(2017, 6, 1) + joined;
            all.push_back({day, stays > 1500 ? Spell::stillIn : day + stays});
        }
        std::erase_if(all, [&](const Spell& spell) { return spell.joined > until.toJulianDay(); });
        const Spells spells = ledger(until, all);
        qint64 joined = 0;
        for (const Cohort& cohort : cohorts(spells)) {
            joined += cohort.joined;
            for (qsizetype k = 0; k < cohort.stillIn.size(); ++k) {
                const QDate end = cohort.year.plusYears(int(k)).lastDay();
                RC_ASSERT(end <= until);
                const auto in = std::ranges::count_if(all, [&](const Spell& spell) {
                    return FiscalYear(QDate::fromJulianDay(spell.joined)) == cohort.year &&
                           spell.isInOn(qint32(end.toJulianDay()));
                });
                RC_ASSERT(cohort.stillIn[k] == in);
            }
        }
        RC_ASSERT(joined == qint64(all.size()));
    }));
}

TEST_CASE("the yield of a channel counts those who joined long enough ago", "[cohorts]")
{
    Spells spells = ledger(QDate(2022, 3, 31), {});
    const quint16 web = spells.channels.indexOf("Web");
    const quint16 staff = spells.channels.indexOf("職員勧誘");
    spells.all = {through(web, on(2019, 3, 31)),                  // 36 months today
                  through(web, on(2020, 2, 29), on(2021, 2, 28)), // gone on the day that makes it 12 months
                  through(web, on(2021, 4, 1)),                   // a day too young
                  through(staff, on(2019, 1, 1), on(2020, 1, 2)), through(0, on(2022, 1, 1))};
    spells.observedFrom = observationStart(spells.all);
    const QList<ChannelYield> yields = channelYields(spells);
    REQUIRE(yields.size() == 3);
    CHECK(yields[0].channel == u"Web");
    CHECK(yields[0].joined == 3);
    CHECK(yields[0].after[0].joined == 2);
    CHECK(yields[0].after[0].stillIn == 1);
    CHECK(yields[0].after[0].share() == 0.5);
    CHECK(yields[0].after[1].joined == 2);
    CHECK(yields[0].after[2].joined == 1);
    CHECK(yields[0].after[2].share() == 1.0);
    CHECK(yields[1].channel == u"職員勧誘");
    CHECK(yields[1].after[0].share() == 1.0);
    CHECK(yields[1].after[1].share() == 0.0);
    CHECK(yields[2].channel.isEmpty()); // none given comes last
    CHECK_FALSE(yields[2].after[0].share().has_value());
}

TEST_CASE("a campaign's cost for each member still there after a year", "[cohorts]")
{
    Spells spells = ledger(QDate(2022, 3, 31), {});
    const quint16 web = spells.channels.indexOf("Web");
    spells.all = {through(0, on(2019, 4, 1)),
                  through(web, on(2020, 10, 1)),
                  through(web, on(2020, 10, 31), on(2021, 10, 31)),
                  through(web, on(2020, 10, 15)),
                  through(web, on(2020, 10, 20)),
                  through(0, on(2020, 10, 20)),
                  through(web, on(2021, 11, 1))};
    spells.observedFrom = observationStart(spells.all);
    const Campaign autumn{{1}, u"秋"_s, QDate(2020, 10, 1), QDate(2020, 10, 31), u"Web"_s, Yen{1'000'000}};
    Campaign all = autumn;
    all.channel.clear();
    Campaign unpriced = autumn;
    unpriced.cost.reset();
    const Campaign young{{2}, u"新"_s, QDate(2021, 11, 1), QDate(2021, 11, 30), {}, Yen{500'000}};
    const Campaign future{{3}, u"次"_s, QDate(2022, 5, 1), QDate(2022, 5, 31), {}, Yen{500'000}};
    const Campaign ancient{{4}, u"昔"_s, QDate(1999, 5, 1), QDate(1999, 5, 31), {}, Yen{500'000}};
    Campaign empty = autumn;
    empty.channel = u"共済"_s;
    const auto results = campaignResults(spells, {autumn, all, unpriced, young, future, ancient, empty});
    REQUIRE(results.size() == 7);
    CHECK(results[0].joined == 4);
    CHECK(results[0].inAfterYear == 3);
    CHECK(results[0].costPerMember() == Yen{333'333});
    CHECK(results[1].joined == 5);
    CHECK(results[1].costPerMember() == Yen{250'000});
    CHECK_FALSE(results[2].costPerMember().has_value());
    CHECK(results[3].joined == 1);
    CHECK_FALSE(results[3].inAfterYear.has_value()); // too early
    CHECK_FALSE(results[3].costPerMember().has_value());
    CHECK_FALSE(results[4].joined.has_value());
    CHECK_FALSE(results[5].joined.has_value());
    CHECK(results[6].inAfterYear == 0);
    CHECK_FALSE(results[6].costPerMember().has_value());
}

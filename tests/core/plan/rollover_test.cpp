// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/rollover.h"

#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <algorithm>

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

const FiscalYear fy2021(2021);
const FiscalYear fy2022(2022);

/// Plan 2020-2022 with a theme of its whole term and one of FY2021 alone, a division and a committee that ends in FY2021.
struct YearToRoll
{
    test::TempDir folder;
    Database database = test::newDatabase(folder);
    Plan plan{{}, u"中期事業計画2020-2022"_s, FiscalYear(2020), FiscalYear(2022)};
    Theme challenge{{}, ThemeKind::Challenge, 1, u"会員を増やす"_s, u"基盤"_s, {}, {}};
    Theme emergency{{}, ThemeKind::EmergencyPillar, 1, u"資金繰り"_s, {}, fy2021, {}};
    Organ division{{}, OrganKind::Division, 1, u"商業"_s, QDate(2020, 4, 1), {}};
    Organ committee{{}, OrganKind::Committee, 1, u"五輪"_s, QDate(2020, 4, 1), QDate(2022, 3, 31)};

    YearToRoll()
    {
        plan.id = value(savePlan(database, plan));
        challenge.plan = emergency.plan = plan.id;
        challenge.id = value(saveTheme(database, challenge));
        emergency.id = value(saveTheme(database, emergency));
        division.id = value(saveOrgan(database, division));
        committee.id = value(saveOrgan(database, committee));
    }

    template <typename T>
    static T value(const Result<T>& result)
    {
        REQUIRE_DONE(result);
        return *result;
    }

    InitiativeId add(const QString& title, const std::function<void(Initiative&)>& change = {})
    {
        Initiative item;
        item.fiscalYear = fy2021;
        item.organKind = OrganKind::Division;
        item.owners = {division};
        item.number = ++count;
        item.title = title;
        item.themes = {challenge};
        if (change)
            change(item);
        return value(addItem(database, item));
    }

    [[nodiscard]] QList<Initiative> items() const { return value(loadInitiatives(database)); }
    [[nodiscard]] QList<Initiative> items(FiscalYear year) const
    {
        QList<Initiative> own = items();
        own.removeIf([&](const Initiative& item) { return item.fiscalYear != year; });
        return own;
    }
    [[nodiscard]] QStringList titles(FiscalYear year) const
    {
        QStringList all;
        for (const Initiative& item : items(year))
            all.append(item.title);
        return all;
    }

    [[nodiscard]] Rollover propose(FiscalYear from = fy2021, const QList<RolloverChoice>& choices = {}) const
    {
        return proposeRollover(from, items(), value(loadPlans(database)), value(loadThemes(database)),
                               value(loadOrgans(database)), choices);
    }

    int count = 0;
};

Indicator cumulative(double target, std::optional<double> base, std::optional<double> actual)
{
    Indicator indicator;
    indicator.name = u"新規会員"_s;
    indicator.unit = u"社"_s;
    indicator.kind = TargetKind::Cumulative;
    indicator.target = target;
    indicator.base = base;
    if (actual)
        indicator.actuals = {{YearMonth(2022, 3), actual, {}, {}, {}, true}};
    return indicator;
}

} // namespace

TEST_CASE("a rolled year is as it was before, to the last field", "[rollover]")
{
    YearToRoll year;
    year.add(u"交流会"_s, [](Initiative& item) {
        item.status = Status::UnderWay;
        item.note = u"覚え"_s;
        item.isNew = true;
        item.cost = Yen{120'000};
        item.indicators = {cumulative(300, 40, 55)};
        item.milestones = {{{}, u"会場"_s, QDate(2021, 9, 30), QDate(2021, 9, 1)}, {{}, u"報告"_s, QDate(2022, 3, 1), {}}};
        item.links = {{{}, u"要項"_s, u"https://example.org/"_s}};
    });
    const QList<Initiative> before = year.items(fy2021);
    REQUIRE_DONE(rollOver(year.database, year.propose()));
    CHECK(year.items(fy2021) == before);
    CHECK(year.titles(fy2022) == QStringList{u"交流会"_s});
}

TEST_CASE("what belongs to the work is carried, what belongs to the year stays behind", "[rollover]")
{
    YearToRoll year;
    const InitiativeId old = year.add(u"交流会"_s, [&](Initiative& item) {
        item.aim = u"顔の見える関係"_s;
        item.status = Status::UnderWay;
        item.note = u"覚え"_s;
        item.isNew = true;
        item.isLight = true;
        item.weight = 2;
        item.budget = Yen{500'000};
        item.cost = Yen{120'000};
        item.startsOn = QDate(2021, 6, 1);
        item.endsOn = QDate(2021, 12, 31);
        item.milestones = {{{}, u"会場"_s, QDate(2021, 9, 30), QDate(2021, 9, 1)}, {{}, u"報告"_s, QDate(2022, 3, 1), {}}};
    });
    REQUIRE_DONE(rollOver(year.database, year.propose()));
    const Initiative next = year.items(fy2022).first();
    CHECK(next.carriedFrom == old);
    CHECK(next.aim == u"顔の見える関係");
    CHECK(next.isLight);
    CHECK(next.weight == 2.0);
    CHECK(next.budget == Yen{500'000});
    CHECK(next.startsOn == QDate(2022, 6, 1));
    CHECK(next.endsOn == QDate(2022, 12, 31));
    CHECK(next.themes == QList<Theme>{year.challenge});
    REQUIRE(next.milestones.size() == 1);
    CHECK(next.milestones.first().title == u"報告");
    CHECK(next.milestones.first().dueOn == QDate(2023, 3, 1));
    CHECK_FALSE(next.status);
    CHECK_FALSE(next.isNew);
    CHECK_FALSE(next.cost);
    CHECK(next.note.isEmpty());
}

TEST_CASE("a cumulative target brings along what the years before have brought", "[rollover]")
{
    YearToRoll year;
    year.add(u"会員増強"_s, [](Initiative& item) { item.indicators = {cumulative(300, 40, 55)}; });
    year.add(u"未入力"_s, [](Initiative& item) { item.indicators = {cumulative(300, 40, {})}; });
    year.add(u"基準年比"_s, [](Initiative& item) {
        Indicator indicator = cumulative(3, 1000, 1010);
        indicator.kind = TargetKind::Change;
        indicator.baseYear = FiscalYear(2016);
        item.indicators = {indicator};
    });
    for (const std::optional<double> closing : {std::optional(80'900.0), std::optional<double>()}) {
        year.add(u"水準"_s, [&](Initiative& item) {
            Indicator level = cumulative(83'000, 80'000, closing);
            level.kind = TargetKind::Level;
            item.indicators = {level};
        });
    }
    const IndicatorId old = year.items(fy2021).first().indicators.first().id;
    REQUIRE_DONE(rollOver(year.database, year.propose()));
    const QList<Initiative> next = year.items(fy2022);
    REQUIRE(next.size() == 5);
    const Indicator brought = next[0].indicators.first();
    CHECK(brought.base == 95.0);
    CHECK(brought.target == 300.0);
    CHECK(brought.actuals.isEmpty());
    CHECK(brought.carriedFrom == old);
    CHECK(next[1].indicators.first().base == 40.0);
    CHECK(next[2].indicators.first().base == 1000.0); // against a base year: that year's value stays
    CHECK(next[2].indicators.first().baseYear == FiscalYear(2016));
    CHECK(next[3].indicators.first().base == 80'900.0); // a level begins where it ended
    CHECK_FALSE(next[4].indicators.first().base);       // which is not known
}

TEST_CASE("what is done, stopped or not chosen is not carried; a merged item joins the one that goes on for it", "[rollover]")
{
    YearToRoll year;
    year.add(u"完了した"_s, [](Initiative& item) { item.status = Status::Done; });
    year.add(u"中止した"_s, [](Initiative& item) { item.status = Status::Stopped; });
    const InitiativeId abolished = year.add(u"廃止する"_s);
    const InitiativeId merged = year.add(u"統合される"_s, [&](Initiative& item) {
        Indicator own = cumulative(10, {}, 3);
        own.name = u"相談"_s;
        item.indicators = {own};
        item.themes = {year.challenge, year.emergency};
    });
    const InitiativeId into = year.add(u"統合先"_s, [](Initiative& item) { item.indicators = {cumulative(300, {}, 1)}; });
    const InitiativeId again = year.add(u"完了しても続ける"_s, [](Initiative& item) { item.status = Status::Done; });

    const Rollover rollover = year.propose(fy2021, {{abolished, false}, {merged, false, into}, {again, true}});
    CHECK(rollover.refusals.isEmpty());
    REQUIRE_DONE(rollOver(year.database, rollover));
    CHECK(year.titles(fy2022) == QStringList{u"統合先"_s, u"完了しても続ける"_s});
    const Initiative joined = year.items(fy2022).first();
    QStringList indicators;
    for (const Indicator& indicator : joined.indicators)
        indicators.append(indicator.name);
    CHECK(indicators == QStringList{u"新規会員"_s, u"相談"_s});
    CHECK(joined.indicators[1].base == 3.0);
    CHECK(joined.themes == QList<Theme>{year.challenge});
}

TEST_CASE("an item cannot be merged into one that is not carried", "[rollover]")
{
    YearToRoll year;
    const InitiativeId merged = year.add(u"統合される"_s);
    const InitiativeId into = year.add(u"統合先"_s);
    const Rollover rollover = year.propose(fy2021, {{merged, false, into}, {into, false}});
    REQUIRE(rollover.refusals.size() == 1);
    CHECK(rollover.refusals.first().contains(u"統合される"_s));
    CHECK(rollOver(year.database, rollover).error().code == ErrorCode::Conflict);
    CHECK(year.items(fy2022).isEmpty());
}

TEST_CASE("an organ that ends is named; an item that has no other cannot be carried to it", "[rollover]")
{
    YearToRoll year;
    const auto ownedBy = [&](const QList<Organ>& owners) {
        return [owners](Initiative& item) {
            item.organKind = OrganKind::Committee;
            item.owners = owners;
        };
    };
    Organ other{{}, OrganKind::Committee, 2, u"国際"_s, {}, {}};
    other.id = YearToRoll::value(saveOrgan(year.database, other));
    const InitiativeId alone = year.add(u"ひとりで"_s, ownedBy({year.committee}));
    year.add(u"ふたりで"_s, ownedBy({year.committee, other}));

    Rollover rollover = year.propose();
    CHECK(rollover.remarks.filter(u"五輪"_s).size() == 2);
    REQUIRE(rollover.refusals.size() == 1);
    CHECK(rollover.refusals.first().contains(u"ひとりで"_s));
    CHECK_FALSE(rollOver(year.database, rollover));

    rollover = year.propose(fy2021, {{alone, false}});
    REQUIRE_DONE(rollOver(year.database, rollover));
    const QList<Initiative> next = year.items(fy2022);
    REQUIRE(next.size() == 1);
    CHECK(next.first().owners == QList<Organ>{other});
}

TEST_CASE("running twice carries nothing twice, and what was left behind can follow later", "[rollover]")
{
    YearToRoll year;
    const InitiativeId late = year.add(u"あとで"_s);
    const InitiativeId merged = year.add(u"統合される"_s);
    const InitiativeId into = year.add(u"統合先"_s);
    REQUIRE_DONE(rollOver(year.database, year.propose(fy2021, {{late, false}, {merged, false, into}})));
    CHECK(year.titles(fy2022) == QStringList{u"統合先"_s});

    const Rollover second = year.propose(fy2021, {{merged, false, into}});
    CHECK(second.refusals.isEmpty());
    REQUIRE_DONE(rollOver(year.database, second));
    CHECK(year.titles(fy2022) == QStringList{u"統合先"_s, u"あとで"_s});
    CHECK(year.propose(fy2021, {{merged, false, into}}).items.isEmpty());
}

TEST_CASE("themes of the year alone stay behind and are named", "[rollover]")
{
    YearToRoll year;
    year.add(u"資金繰り支援"_s, [&](Initiative& item) { item.themes = {year.emergency}; });
    const Rollover rollover = year.propose();
    CHECK(rollover.items.first().themes.isEmpty());
    CHECK(rollover.remarks.filter(u"2021"_s).size() == 1);
    CHECK_FALSE(rollover.newPlan);
}

TEST_CASE("a year beyond the plan begins the next mid-term plan with its themes; cumulative targets begin anew", "[rollover]")
{
    YearToRoll year;
    Theme below{{}, ThemeKind::Challenge, 2, u"支部を強く"_s, u"基盤"_s, {}, year.plan.id, year.challenge.id};
    below.id = YearToRoll::value(saveTheme(year.database, below));
    year.add(u"会員増強"_s, [&](Initiative& item) {
        item.fiscalYear = fy2022;
        item.themes = {below};
        item.indicators = {cumulative(300, 200, {})};
    });
    const auto rollover = year.propose(fy2022);
    REQUIRE(rollover.newPlan);
    CHECK(rollover.newPlan->firstYear == FiscalYear(2023));
    CHECK(rollover.newPlan->lastYear == FiscalYear(2025));
    REQUIRE_DONE(rollOver(year.database, rollover));

    const auto plans = YearToRoll::value(loadPlans(year.database));
    REQUIRE(plans.size() == 2);
    QList<Theme> themes = YearToRoll::value(loadThemes(year.database));
    themes.removeIf([&](const Theme& theme) { return theme.plan != plans[1].id; });
    REQUIRE(themes.size() == 2); // not the one of FY2021 alone
    CHECK(themes[1].title == u"支部を強く");
    CHECK(themes[1].parent == themes[0].id);
    const Initiative next = year.items(FiscalYear(2023)).first();
    CHECK(next.themes == QList<Theme>{themes[1]});
    CHECK_FALSE(next.indicators.first().base);
    CHECK(year.items(fy2022).first().themes.first().plan == year.plan.id);

    // What follows later finds the new plan and its themes.
    year.add(u"あとで"_s, [&](Initiative& item) {
        item.fiscalYear = fy2022;
        item.themes = {below};
    });
    const auto second = year.propose(fy2022);
    CHECK_FALSE(second.newPlan);
    REQUIRE(second.items.size() == 1);
    CHECK(second.items.first().themes == QList<Theme>{themes[1]});
}

TEST_CASE("a roll-over is one step, and undo takes all of it back", "[rollover]")
{
    YearToRoll year;
    year.add(u"会員増強"_s, [&](Initiative& item) {
        item.fiscalYear = fy2022;
        item.indicators = {cumulative(300, 200, 5)};
        item.milestones = {{{}, u"報告"_s, QDate(2023, 3, 1), {}}};
    });
    year.add(u"交流会"_s, [&](Initiative& item) { item.fiscalYear = fy2022; });
    const QList<Initiative> items = year.items();
    const QList<Theme> themes = YearToRoll::value(loadThemes(year.database));
    REQUIRE_DONE(rollOver(year.database, year.propose(fy2022)));
    CHECK(year.items().size() == 4);
    REQUIRE_DONE(storage::undo(year.database, {}));
    CHECK(year.items() == items);
    CHECK(YearToRoll::value(loadThemes(year.database)) == themes);
    CHECK(YearToRoll::value(loadPlans(year.database)).size() == 1);
    REQUIRE_DONE(storage::redo(year.database, {}));
    CHECK(year.items().size() == 4);
}

} // namespace shirube::plan

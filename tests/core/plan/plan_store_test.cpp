// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan_store.h"

#include "tests/support/catch.h"
#include "tests/support/kit.h"

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr ActionName someAction{"Some action"};

// Two branches, two themes and one joint item with two indicators.
struct SmallPlan
{
    test::TempDir folder;
    Database database = test::newDatabase(folder);

    SmallPlan()
    {
        auto transaction = Transaction::begin(database, someAction);
        REQUIRE_DONE(transaction);
        const auto plan = insertPlan(*transaction, {{}, u"計画"_s, FiscalYear(2020), FiscalYear(2022)});
        REQUIRE_DONE(plan);
        Initiative item;
        item.fiscalYear = FiscalYear(2021);
        item.organKind = OrganKind::Branch;
        item.number = 1;
        item.title = u"交流会"_s;
        item.field = Field::BusinessSupport;
        item.isNew = true;
        for (int number = 1; number <= 2; ++number) {
            Organ organ{{}, OrganKind::Branch, number, u"支%1"_s.arg(number), QDate(2020, 4, 1), {}};
            const auto organId = insertOrgan(*transaction, organ);
            REQUIRE_DONE(organId);
            organ.id = *organId;
            item.owners.append(organ);
            Theme theme{{}, ThemeKind::Pillar, number, u"柱"_s, {}, FiscalYear(2021), *plan};
            const auto themeId = insertTheme(*transaction, *plan, theme);
            REQUIRE_DONE(themeId);
            theme.id = *themeId;
            item.themes.append(theme);
            item.indicators.append({{}, u"指標%1"_s.arg(number), u"社"_s, 10.5, std::nullopt});
        }
        REQUIRE_DONE(insertInitiative(*transaction, item));
        REQUIRE_DONE(transaction->commit());
    }

    Initiative item()
    {
        const auto all = loadInitiatives(database);
        REQUIRE_DONE(all);
        REQUIRE(all->size() == 1);
        return all->first();
    }

    // true when the change left an entry in the log
    bool update(const Initiative& before, const Initiative& after)
    {
        auto transaction = Transaction::begin(database, someAction);
        REQUIRE_DONE(transaction);
        REQUIRE_DONE(updateInitiative(*transaction, before, after));
        const auto committed = transaction->commit();
        REQUIRE_DONE(committed);
        return *committed;
    }
};

} // namespace

TEST_CASE("A file without a plan says so", "[plan]")
{
    const test::TempDir folder;
    const Database database = test::newDatabase(folder);
    const auto plan = currentPlan(database);
    REQUIRE_DONE(plan);
    CHECK_FALSE(plan->has_value());
}

TEST_CASE("The current plan is the newest", "[plan]")
{
    SmallPlan small;
    auto transaction = Transaction::begin(small.database, someAction);
    REQUIRE_DONE(transaction);
    REQUIRE_DONE(insertPlan(*transaction, {{}, u"次期"_s, FiscalYear(2023), FiscalYear(2025)}));
    REQUIRE_DONE(insertPlan(*transaction, {{}, u"前期"_s, FiscalYear(2017), FiscalYear(2019)}));
    REQUIRE_DONE(transaction->commit());
    const auto plan = currentPlan(small.database);
    REQUIRE_DONE(plan);
    CHECK((*plan)->title == u"次期"_s);
}

TEST_CASE("An item comes back as it was put in", "[plan]")
{
    SmallPlan small;
    const Initiative item = small.item();
    CHECK(item.title == u"交流会"_s);
    CHECK(item.isNew);
    CHECK_FALSE(item.isEmphasised);
    CHECK(item.field == Field::BusinessSupport);
    CHECK_FALSE(item.section);
    CHECK_FALSE(item.status);
    REQUIRE(item.owners.size() == 2);
    CHECK(item.owners[0].name == u"支1"_s);
    CHECK(item.owners[0].validFrom == QDate(2020, 4, 1));
    CHECK(item.isJoint());
    REQUIRE(item.themes.size() == 2);
    CHECK(item.themes[1].code() == u"柱2"_s);
    CHECK(item.themes[1].fiscalYear == FiscalYear(2021));
    REQUIRE(item.indicators.size() == 2);
    CHECK(item.indicators[0].target == 10.5);
    CHECK_FALSE(item.indicators[0].actual);
}

TEST_CASE("Only organs of the asked kind are loaded", "[plan]")
{
    SmallPlan small;
    const auto branches = loadOrgans(small.database, OrganKind::Branch);
    const auto divisions = loadOrgans(small.database, OrganKind::Division);
    REQUIRE_DONE(branches);
    REQUIRE_DONE(divisions);
    CHECK(branches->size() == 2);
    CHECK(divisions->isEmpty());
}

TEST_CASE("Updating an item makes the stored one equal to it", "[plan]")
{
    SmallPlan small;
    const Initiative before = small.item();
    Initiative after = before;
    SECTION("plain values")
    {
        after.title = u"懇談会"_s;
        after.section = Section::PriorityWork;
        after.field.reset();
        after.isNew = false;
        after.isEmphasised = true;
        after.status = Status::Done;
        after.note = u"済"_s;
    }
    SECTION("another lead")
    {
        after.owners.swapItemsAt(0, 1);
    }
    SECTION("one partner less, one theme less")
    {
        after.owners.removeFirst();
        after.themes.removeLast();
    }
    SECTION("indicators: one changed, one gone")
    {
        after.indicators.removeFirst();
        after.indicators[0].setActual({YearMonth(2021, 12), 3.25, {}, {}, {}, true});
    }
    SECTION("what makes it a plan")
    {
        after.aim = u"会員の交流"_s;
        after.isEqual = true;
        after.budget = Yen{1'500'000};
        after.cost = Yen{0};
        after.startsOn = QDate(2021, 5, 1);
        after.endsOn = QDate(2022, 2, 28);
        after.weight = 2.5;
        after.isLight = true;
        after.links = {{{}, u"要項"_s, u"https://example.org/"_s}};
        after.milestones = {{{}, u"会場"_s, QDate(2021, 6, 1), QDate(2021, 5, 20)}, {{}, u"開催"_s, QDate(2021, 10, 1), {}}};
    }
    SECTION("indicators of every kind")
    {
        Indicator& one = after.indicators[0];
        one.kind = TargetKind::Change;
        one.better = Better::Lower;
        one.base = 2000;
        one.baseYear = FiscalYear(2016);
        one.upper = 12;
        one.dueOn = QDate(2021, 12, 1);
        one.targetWords = u"実現"_s;
        one.outOfName = u"参加者"_s;
        one.pace = Pace::Steps;
        one.steps = {10, 33.3, 100};
        one.setActual({YearMonth(2021, 9), 1, 2, QDate(2021, 9, 9), u"済"_s, false});
        one.setActual({YearMonth(2021, 12), 3, {}, {}, {}, true});
    }
    CHECK(small.update(before, after));
    Initiative now = small.item();
    for (qsizetype i = 0; i < after.milestones.size(); ++i)
        after.milestones[i].id = now.milestones.value(i).id; // the file's
    for (qsizetype i = 0; i < after.links.size(); ++i)
        after.links[i].id = now.links.value(i).id;
    CHECK(now == after);
    REQUIRE_DONE(storage::undo(small.database, {}));
    CHECK(small.item() == before);
}

TEST_CASE("An update that changes nothing leaves no entry in the log", "[plan]")
{
    SmallPlan small;
    const Initiative item = small.item();
    CHECK_FALSE(small.update(item, item));
}

} // namespace shirube::plan

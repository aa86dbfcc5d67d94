// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files.h"

#include "core/membership/target.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/reserve/reserve_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <iterator>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Initiative;
using plan::OrganKind;
using plan::ThemeKind;
using storage::Database;

namespace
{

const QStringList shippedKinds{u"plan"_s, u"organs"_s, u"themes"_s, u"initiatives"_s, u"indicators"_s, u"targets"_s, u"reserve"_s};

QString shipped(const QString& kind)
{
    return test::sourceFile(u"resources/plans/fy2021/"_s + kind + u".csv"_s);
}

struct ShippedPlan
{
    test::TempDir folder;
    Database database = test::newDatabase(folder);

    ShippedPlan()
    {
        for (const QString& kind : shippedKinds) {
            const auto report = importPlanFile(database, kind, shipped(kind), {});
            REQUIRE_DONE(report);
            CHECK(report->rejected == 0);
            CHECK(report->good + report->changed == report->rows);
            CHECK(report->ignoredColumns.isEmpty());
            CHECK(report->applied);
        }
    }

    QList<Initiative> items(OrganKind kind) const
    {
        const auto all = plan::loadInitiatives(database);
        REQUIRE_DONE(all);
        QList<Initiative> some;
        std::ranges::copy_if(*all, std::back_inserter(some),
                             [kind](const Initiative& item) { return item.organKind == kind; });
        return some;
    }

    qsizetype organs(OrganKind kind) const
    {
        const auto some = plan::loadOrgans(database, kind);
        REQUIRE_DONE(some);
        return some->size();
    }
};

} // namespace

TEST_CASE("The shipped plan goes in and comes out byte for byte", "[exchange]")
{
    const ShippedPlan plan;
    for (const QString& kind : shippedKinds) {
        CsvWriter writer;
        REQUIRE_DONE(exportPlanFile(plan.database, kind, writer));
        INFO(kind.toStdString());
        CHECK(writer.bytes() == test::readAll(shipped(kind)));
    }
}

TEST_CASE("Divisions: 10 with 24 items, one set of 3 shared by two", "[exchange]")
{
    const ShippedPlan plan;
    CHECK(plan.organs(OrganKind::Division) == 10);
    const auto items = plan.items(OrganKind::Division);
    CHECK(items.size() == 24);
    QStringList joint;
    for (const Initiative& item : items) {
        if (item.isJoint())
            joint.append(item.owners[0].name + u'+' + item.owners[1].name);
    }
    CHECK(joint == QStringList(3, u"商業+商業卸売"_s));
}

TEST_CASE("Committees: 24 with 73 items, 75 with the sub-points of one note", "[exchange]")
{
    const ShippedPlan plan;
    CHECK(plan.organs(OrganKind::Committee) == 24);
    const auto items = plan.items(OrganKind::Committee);
    CHECK(items.size() == 73);
    qsizetype segments = 0;
    for (const Initiative& item : items)
        segments += item.note.startsWith(u'①') ? item.note.split(u'／').size() : 1;
    CHECK(segments == 75);
}

TEST_CASE("Women's association 4, youth section 5", "[exchange]")
{
    const ShippedPlan plan;
    CHECK(plan.items(OrganKind::WomensAssociation).size() == 4);
    CHECK(plan.items(OrganKind::YouthSection).size() == 5);
}

TEST_CASE("Branches: 23 with 85 items of their own, 4 joint blocks with 5 projects", "[exchange]")
{
    const ShippedPlan plan;
    CHECK(plan.organs(OrganKind::Branch) == 23);
    QSet<QString> alone;
    QSet<QString> blocks;
    int single = 0;
    int joint = 0;
    const auto items = plan.items(OrganKind::Branch);
    for (const Initiative& item : items) {
        ++(item.isJoint() ? joint : single);
        (item.isJoint() ? blocks : alone).insert(plan::ownersText(item));
    }
    CHECK(single == 85);
    CHECK(alone.size() == 23);
    CHECK(joint == 5);
    CHECK(blocks.size() == 4);
}

TEST_CASE("Head office: 31 items, 9 of them new", "[exchange]")
{
    const ShippedPlan plan;
    const auto items = plan.items(OrganKind::HeadOffice);
    CHECK(items.size() == 31);
    CHECK(std::ranges::count_if(items, &Initiative::isNew) == 9);
    CHECK(std::ranges::all_of(items, [](const Initiative& item) { return item.section.has_value(); }));
}

TEST_CASE("Themes: 3 missions, 10 challenges in 4 groups, 5 pillars, 3 guidelines, 6 and 5 of FY2021", "[exchange]")
{
    const ShippedPlan plan;
    const auto themes = plan::loadThemes(plan.database);
    REQUIRE_DONE(themes);
    QMap<ThemeKind, int> count;
    QSet<QString> groups;
    for (const plan::Theme& theme : *themes) {
        ++count[theme.kind];
        if (theme.kind == ThemeKind::Challenge)
            groups.insert(theme.group);
        const bool ofTheYear = theme.kind == ThemeKind::EmergencyPillar || theme.kind == ThemeKind::NoticeBoard;
        CHECK(theme.fiscalYear == (ofTheYear ? FiscalYear(2021) : FiscalYear()));
    }
    CHECK(count == QMap<ThemeKind, int>{{ThemeKind::Mission, 3},
                                        {ThemeKind::Vision, 1},
                                        {ThemeKind::Challenge, 10},
                                        {ThemeKind::Pillar, 5},
                                        {ThemeKind::Guideline, 3},
                                        {ThemeKind::EmergencyPillar, 6},
                                        {ThemeKind::NoticeBoard, 5}});
    CHECK(groups.size() == 4);
}

TEST_CASE("The target is 83,000 members on 31 March 2023", "[exchange]")
{
    const ShippedPlan plan;
    const auto targets = membership::loadTargets(plan.database);
    REQUIRE_DONE(targets);
    REQUIRE(targets->size() == 1);
    CHECK(targets->first().headcount == 83000);
    CHECK(targets->first().dueOn == QDate(2023, 3, 31));
    CHECK_FALSE(targets->first().branch.isValid());
}

TEST_CASE("The reserve has three years and only the figures the plan states", "[exchange]")
{
    const ShippedPlan plan;
    const auto funds = reserve::loadFunds(plan.database);
    REQUIRE_DONE(funds);
    REQUIRE(funds->size() == 1);
    CHECK_FALSE(funds->first().opening);
    const auto entries = reserve::loadEntries(plan.database, funds->first().id);
    REQUIRE_DONE(entries);
    const auto years = reserve::byYear(funds->first(), *entries);
    REQUIRE(years.size() == 3);
    CHECK(years[0].fiscalYear == FiscalYear(2020));
    CHECK(years[0].executed == Yen{750'000'000});
    CHECK_FALSE(years[0].effective);
    CHECK(years[1].fiscalYear == FiscalYear(2021));
    CHECK(years[1].effective == Yen{200'000'000});
    CHECK_FALSE(years[1].executed);
    CHECK(years[2].fiscalYear == FiscalYear(2022));
    CHECK_FALSE(years[2].decrease);
    CHECK_FALSE(years[2].contributed);
    for (const reserve::ReserveYear& year : years)
        CHECK_FALSE(year.closing);
}

TEST_CASE("Membership is a level: it begins at what the plan does not state, not at 0", "[exchange]")
{
    const ShippedPlan plan;
    const auto items = plan::loadInitiatives(plan.database);
    REQUIRE_DONE(items);
    int count = 0;
    for (const Initiative& item : *items) {
        for (const plan::Indicator& indicator : item.indicators) {
            ++count;
            CHECK(indicator.name == u"会員数"_s);
            CHECK(indicator.kind == plan::TargetKind::Level);
            CHECK_FALSE(indicator.base);
        }
    }
    CHECK(count == 2);
}

TEST_CASE("Taking the shipped plan in a second time changes nothing", "[exchange]")
{
    ShippedPlan plan;
    const auto before = storage::history(plan.database);
    for (const QString& kind : shippedKinds) {
        const auto report = importPlanFile(plan.database, kind, shipped(kind), {});
        REQUIRE_DONE(report);
        INFO(kind.toStdString());
        CHECK(report->known == report->rows);
        CHECK(report->rows > 0);
    }
    const auto after = storage::history(plan.database);
    CHECK(after->size() == before->size());
}

} // namespace shirube::exchange

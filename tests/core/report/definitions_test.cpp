// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/breakdown_tables.h"
#include "core/report/definitions.h"
#include "core/report/tables.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

TEST_CASE("every metric has one name, a formula and a population, and stands so in the table of definitions")
{
    const Table table = definitionTable();
    REQUIRE(table.rows.size() == metricCount);
    QSet<QString> names;
    for (int metric = 0; metric < metricCount; ++metric) {
        const Definition definition = definitionOf(Metric(metric));
        INFO(definition.metric.toStdString());
        CHECK_FALSE(definition.metric.isEmpty());
        CHECK_FALSE(definition.formula.isEmpty());
        CHECK_FALSE(definition.population.isEmpty());
        CHECK(table.rows[metric][0].text == definition.metric);
        CHECK(table.rows[metric][1].text == definition.formula);
        CHECK(meaningOf(Metric(metric)) == definition.formula + u'\n' + definition.population);
        names.insert(definition.metric);
    }
    CHECK(names.size() == metricCount);
    // The order of the enumeration is that of the words.
    CHECK(definitionOf(Metric::LeaveRate).metric == u"Leave rate (period)");
    CHECK(definitionOf(Metric::Penetration).metric == u"Penetration");
    CHECK(definitionOf(Metric::JoinsNeeded).metric == u"Joins needed a month");
    CHECK(definitionOf(Metric::Grade).metric == u"Grade");
    CHECK(definitionOf(Metric::ReserveBalance).metric == u"Reserve balance");
}

TEST_CASE("the columns of membership and reserve say what their figures mean, from the definitions")
{
    const auto helps = [](const Table& table, const QString& title) {
        for (const Column& column : table.columns) {
            if (column.title == title)
                return column.help;
        }
        return u"no such column"_s;
    };
    const KeyFigures nothing;
    const Table months = monthTable(nothing);
    CHECK(helps(months, u"Members"_s) == meaningOf(Metric::Members));
    CHECK(helps(months, u"Net"_s) == meaningOf(Metric::NetGrowth));
    CHECK(helps(months, u"Diff."_s) == meaningOf(Metric::Difference));
    const Table branches = branchTable(nothing);
    CHECK(helps(branches, u"Growth rate"_s) == meaningOf(Metric::GrowthRate));
    CHECK(helps(branches, u"Achievement"_s) == meaningOf(Metric::AchievementLevel));
    CHECK(helps(reserveTable(nothing), u"Balance carried forward"_s) == meaningOf(Metric::ReserveBalance));
    CHECK_FALSE(helps(reserveTable(nothing), u"Effective"_s).isEmpty());
}

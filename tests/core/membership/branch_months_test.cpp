// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/new_file.h"
#include "core/membership/branch_months.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

TEST_CASE("branches by month add up to the whole chamber and to their fiscal year")
{
    const test::TempDir folder;
    const QString path = folder.file(u"sample.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(path, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    const auto database = storage::Database::open(path, {.clock = test::fixedClock()});
    REQUIRE_DONE(database);
    for (const YearMonth asOf : {YearMonth(2021, 12), YearMonth(2015, 5), YearMonth(2022, 6)}) {
        CAPTURE(asOf.toText());
        const auto snapshot = loadSnapshot(*database, asOf);
        const auto branches = loadBranchMonths(*database, asOf);
        REQUIRE_DONE(snapshot);
        REQUIRE_DONE(branches);
        CHECK(branches->size() == 23);
        for (qsizetype i = 0; i < snapshot->months.size(); ++i) {
            qint64 members = 0;
            Flows flows;
            for (const auto& months : *branches) {
                members += months[i].figures.closing;
                flows += months[i].figures.flows;
            }
            CHECK(members == snapshot->months[i].figures.closing);
            CHECK(flows == snapshot->months[i].figures.flows);
        }
        const qsizetype sinceApril = FiscalYear(asOf).firstMonth().monthsUntil(asOf) + 1;
        for (auto it = branches->begin(); it != branches->end(); ++it) {
            CHECK(it->last().month == asOf);
            const Figures year = asOnePeriod(std::span(*it).last(size_t(sinceApril)));
            CHECK(year.opening == snapshot->byBranch[it.key()].opening);
            CHECK(year.closing == snapshot->byBranch[it.key()].closing);
            CHECK(year.flows == snapshot->byBranch[it.key()].flows);
        }
    }
    const auto known = loadSnapshot(*database, YearMonth(2021, 12));
    REQUIRE_DONE(known);
    const auto before = loadBranchMonths(*database, known->firstMonth.plusMonths(-1));
    REQUIRE_DONE(before);
    CHECK(before->isEmpty());
    CHECK(asOnePeriod({}).closing == 0);
}

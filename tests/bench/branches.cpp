// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/branches.h"

#include "core/membership/breakdown.h"
#include "core/report/branch_items.h"
#include "core/report/branch_series.h"
#include "core/report/branch_tables.h"
#include "core/report/breakdown_tables.h"
#include "core/report/tables.h"
#include "tests/bench/must.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>

using namespace shirube;

namespace
{

void print(const char* what, const std::function<void()>& work)
{
    double shortest = 1e9;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-34s %7.1f ms  (at most 100)\n", what, shortest);
}

} // namespace

void benchBranches(const storage::Database& database)
{
    using namespace shirube::report;
    const KeyFigures figures = must(loadKeyFigures(database, YearMonth(2021, 12)));
    BranchReport report;
    print("branches page: map and ranking", [&] {
        report = must(loadBranchReport(database, figures));
        static_cast<void>(tileMap(report, BranchMeasure::Attainment));
        static_cast<void>(rankingOf(report, figures, BranchMeasure::Attainment));
    });
    if (report.branches.size() != 23)
        qFatal("not all branches");
    const OrganId first = report.branches.first().branch.id;
    print("branches page: one branch", [&] {
        const membership::Period year = membership::Period::fiscalYearTo(figures.asOf);
        static_cast<void>(paceSeries(figuresOfBranch(figures, report, first)));
        static_cast<void>(reasonTable(year, must(membership::loadReasons(database, year, first))));
        static_cast<void>(channelTable(year, must(membership::loadChannels(database, year, first))));
        static_cast<void>(ownItemsTable(branchItems(figures.initiatives, first).own, nullptr));
    });
    print("branches page: other tabs", [&] {
        const QList<OrganId> four{first, report.branches[1].branch.id, report.branches[2].branch.id, report.branches[3].branch.id};
        static_cast<void>(branchPanels(figures, report.months));
        static_cast<void>(compareTable(report, four));
        static_cast<void>(branchLines(figures, report, four, true));
        static_cast<void>(jointBlockTable(jointBlocks(figures.initiatives), nullptr));
        static_cast<void>(goalTable(report, goalRows(report, FiscalYear(figures.asOf)), FiscalYear(figures.asOf)));
    });
}

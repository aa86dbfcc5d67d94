// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QHash>
#include <QMap>
#include <optional>

namespace shirube::membership
{

/// What happened in a period to a group of members (companies).
struct Flows
{
    qint64 joins = 0;
    qint64 rejoins = 0;
    qint64 leaves = 0;
    qint64 transfersIn = 0;
    qint64 transfersOut = 0;

    Flows& operator+=(const Flows& other);
    bool operator==(const Flows&) const = default;
};

/// Membership of a scope over a period, from the day before its first day to its last.
struct Figures
{
    qint64 opening = 0; ///< S: members at the end of the day before the period
    qint64 closing = 0; ///< E: members at the end of the period
    Flows flows;
    qint64 openingLost = 0; ///< members of S who left in the period, each counted once

    /// 純増 = J + R - L
    [[nodiscard]] qint64 netGrowth() const { return flows.joins + flows.rejoins - flows.leaves; }
    /// 異動 = Tin - Tout: 0 over the whole chamber
    [[nodiscard]] qint64 netTransfers() const { return flows.transfersIn - flows.transfersOut; }
    /// E - (S + J + R + Tin - L - Tout): 0 unless the ledger's rows contradict each other.
    [[nodiscard]] qint64 difference() const;
    /// Members of S still in at the end without a break, ÷ S; nullopt when S is 0.
    [[nodiscard]] std::optional<double> retentionCohort() const;
    /// (S - L) ÷ S
    [[nodiscard]] std::optional<double> retentionFlow() const;
    /// L ÷ S
    [[nodiscard]] std::optional<double> leaveRate() const;
};

/// One month of the whole chamber.
struct MonthFigures
{
    YearMonth month;
    Figures figures; ///< of a closed month as they were frozen
    std::optional<Figures> ledger = {}; ///< of a closed month: what the ledger says now
};

/// Everything the month-end summary knows, as of a month.
struct Snapshot
{
    YearMonth asOf;
    YearMonth firstMonth;                 ///< of the ledger; not valid while it is empty
    YearMonth lastMonth;                  ///< the latest month that has an event
    QList<MonthFigures> months;           ///< whole chamber, firstMonth..asOf without gaps
    std::optional<Figures> fiscalYear;    ///< 1 April of asOf's fiscal year to asOf; nullopt: the ledger starts later
    QMap<OrganId, Figures> byBranch;      ///< the same per branch

    /// Members at the end of a month; nullopt before the ledger starts and after asOf.
    [[nodiscard]] std::optional<qint64> headcount(YearMonth month) const;
    /// Flows of the twelve months that end with asOf; of fewer while the ledger is younger.
    [[nodiscard]] Flows lastTwelveMonths() const;
    /// Their average.
    [[nodiscard]] double leavesPerMonth() const;
};

[[nodiscard]] Result<Snapshot> loadSnapshot(const storage::Database& database, YearMonth asOf);

/// The latest month that has an event; nullopt while there are no members.
[[nodiscard]] Result<std::optional<YearMonth>> lastMonthWithEvents(const storage::Database& database);

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/key_figures.h"
#include "core/report/ledger_shelf.h"

namespace shirube::report
{

/// One way of forecasting the whole chamber, against its target.
struct MethodOutlook
{
    membership::MethodOutcome outcome;
    std::optional<double> probability;     ///< of having reached the target; nullopt without forecast or target
    std::optional<qint64> neededJoins;     ///< a month, by this method's leaves
};

/// A branch at the outlook's last month.
struct BranchOutlook
{
    plan::Organ branch;
    std::optional<qint64> headcount; ///< at asOf
    membership::ForecastPoint atEnd; ///< branches add up to the whole
    std::optional<qint64> target;
    std::optional<double> probability;
};

/// Where membership is going: by every method, the best marked, and by branch.
struct Outlook
{
    YearMonth asOf;
    YearMonth until; ///< the target's month; without a target ahead the end of the fiscal year (of the next one in March)
    std::optional<qint64> target; ///< nullopt: none is due ahead
    membership::History history;
    QList<MethodOutlook> methods;
    std::optional<qsizetype> best; ///< position of the smallest back-tested error; nullopt: none could be tried
    QList<BranchOutlook> branches; ///< empty while not asked for or the whole has no forecast

    /// The best forecast; while none could be tried the first there is; null when there is none at all.
    [[nodiscard]] const MethodOutlook* chosen() const;
};

/// From figures that are there already, without the file: no branches, and no cohort method. Takes some ten
/// milliseconds a method; not for every refresh of a page.
[[nodiscard]] Outlook outlook(const KeyFigures& figures);

/// With branches and every method. Reads the whole ledger and forecasts when that is not on the shelf: work for a
/// Job. progress: false cancels.
[[nodiscard]] Result<Outlook> loadOutlook(const storage::Database& database, const KeyFigures& figures, LedgerShelf& shelf,
                                          const membership::SpellProgress& progress = {});

} // namespace shirube::report

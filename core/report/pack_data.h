// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/branch_report.h"
#include "core/report/outlook_tables.h"
#include "core/report/reserve_outlook.h"
#include "core/report/retention.h"
#include "core/report/table.h"
#include "core/review/decision.h"

namespace shirube::report
{

/// What a pack is to be about.
struct PackWish
{
    YearMonth asOf = {};
    QStringList sections = {};  ///< of packSections(); empty: all of them
    YearMonth since = {};       ///< what changed is told against its end; not valid: the month before asOf
    bool hasAllSheets = false;  ///< evaluation sheets of all items, not of the exceptions alone
    bool forBranches = false;   ///< for branchPack(): what it needs, without what only the whole chamber prints

    bool operator==(const PackWish&) const = default;
};

/// What the sections of a pack print: loaded once, only what the wanted sections need. What was not loaded is empty, and
/// its section says so.
struct PackData
{
    KeyFigures figures;               ///< in a branch's pack of that branch alone
    std::optional<KeyFigures> before = {}; ///< at the end of PackWish::since; nullopt: the summary is not wanted
    std::optional<plan::Organ> branch = {}; ///< of a branch's pack
    bool hasAllSheets = false;
    QDate today = {};

    QList<plan::Organ> organs = {};
    QList<plan::Theme> themes = {};
    BranchReport branches = {};
    QMap<membership::Dimension, QList<membership::GroupFigures>> groups = {}; ///< since April
    QList<membership::WordCount> reasons = {};                                ///< since April
    QList<membership::WordCount> channels = {};
    std::optional<Retention> retention = {};
    SurvivalCurves survival = {};                                             ///< of the join channels with most members
    std::optional<Outlook> outlook = {};
    QList<ScenarioLine> scenarios = {};
    std::optional<review::Review> review = {};   ///< of figures.round
    std::optional<review::Round> roundBefore = {};
    QList<review::SheetChange> afterLock = {};
    QList<review::Decision> decisions = {};
    ReservePaper reserve = {};
    QList<Table> corrections = {};               ///< what a corrected edition prints otherwise than the one before
};

/// shelf: what was read of the whole ledger for this file before. ErrorCode::Invalid: an unknown section.
[[nodiscard]] Result<PackData> loadPackData(const storage::Database& database, const PackWish& wish, LedgerShelf& shelf,
                                            const membership::SpellProgress& progress = {});

/// The pack of one branch out of the whole chamber's: its members, items, sheets and decisions alone. The whole must have
/// been loaded with PackWish::forBranches.
[[nodiscard]] Result<PackData> branchPack(const PackData& whole, OrganId branch, const storage::Database& database);

/// Sheets that a meeting has to look at: graded in the lower half of the scale, fallen since the round before, or with a
/// direction other than to go on. While the fiscal year runs, a grade that is only computed says little (it measures against
/// the year's target), so that of the pace decides in its place; without either there is nothing to look at.
[[nodiscard]] bool isException(const review::GradedSheet& sheet, const review::Review& review);

} // namespace shirube::report

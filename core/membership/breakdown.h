// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/figures.h"
#include "core/membership/ledger_event.h"

namespace shirube::membership
{

/// By what membership is told apart.
enum class Dimension
{
    Branch,
    Division,
    SizeClass
};

/// Whole months, both included.
struct Period
{
    YearMonth first;
    YearMonth last;

    [[nodiscard]] static Period month(YearMonth month) { return {month, month}; }
    /// The fiscal year of a month, up to that month.
    [[nodiscard]] static Period fiscalYearTo(YearMonth month) { return {FiscalYear(month).firstMonth(), month}; }
    [[nodiscard]] static Period fiscalYear(FiscalYear year) { return {year.firstMonth(), year.lastMonth()}; }
    [[nodiscard]] Period aYearBefore() const { return {first.plusMonths(-12), last.plusMonths(-12)}; }
    /// Whether it begins on 1 April and stays within that fiscal year: only then is the cohort of its opening known.
    [[nodiscard]] bool opensFiscalYear() const;
};

/// Membership of one group over a period.
struct GroupFigures
{
    OrganId organ;     ///< of branches and divisions; not valid: members without a division
    QString sizeClass; ///< of size classes; empty: members without one
    Figures figures;   ///< openingLost is meaningful only where the period opens a fiscal year
    qint64 yearAgo = 0; ///< members at the end of the same month a year before
    qint64 newcomers = 0;     ///< who joined or rejoined in the twelve months before the period
    qint64 newcomersLost = 0; ///< of them, those who left by its end; counted in the group they were in when leaving

    /// Joined in FY n-1 and still in at the end of FY n ÷ joined in FY n-1; meaningful where the period is the whole
    /// fiscal year n. nullopt when no one joined.
    [[nodiscard]] std::optional<double> firstYearRetention() const;
};

/// Every group that ever had a member up to the period's end; branches and divisions in the order of their ids,
/// size classes from large to small.
[[nodiscard]] Result<QList<GroupFigures>> loadBreakdown(const storage::Database& database, Dimension dimension,
                                                        Period period);

/// Why members leave, in four groups; the first is unavoidable, the second avoidable.
enum class ReasonGroup
{
    External = 1, ///< 外的要因
    OwnChoice,    ///< 自己都合
    Procedure,    ///< 手続
    Unknown       ///< 不明: also no reason given and reasons that are not on the office's list
};

/// How often a reason (of leaves) or channel (of joins and rejoins) was given in a period.
struct WordCount
{
    QString word;          ///< empty: none given; unlistedWord: not on the office's list
    ReasonGroup group = ReasonGroup::Unknown; ///< of reasons
    qint64 events = 0;
    qint64 yearAgo = 0;    ///< in the same period a year before
};

/// Most frequent first; branch not valid: the whole chamber.
[[nodiscard]] Result<QList<WordCount>> loadReasons(const storage::Database& database, Period period, OrganId branch = {});
[[nodiscard]] Result<QList<WordCount>> loadChannels(const storage::Database& database, Period period, OrganId branch = {});

/// Which end of a transfer counts.
enum class TransferEnd
{
    Either,
    From,
    To
};

/// The rows behind a figure.
struct LineFilter
{
    Period period = {};
    OrganId branch = {};                  ///< not valid: any; a transfer belongs to the branch it leaves and the one it enters
    QList<EventKind> kinds = {};          ///< empty: any
    std::optional<QString> word = {};     ///< reason (of leaves alone) or channel as written, unlistedWord; nullopt: any
    std::optional<OrganId> division = {}; ///< the member's at the time; not valid: none; nullopt: any
    std::optional<QString> sizeClass = {}; ///< the member's at the time; nullopt: any
    TransferEnd end = TransferEnd::Either; ///< in the branch, division or size
};
struct LedgerLine;
/// In the order of days; at most `most` of them, and how many there are in all.
[[nodiscard]] Result<qint64> loadLines(const storage::Database& database, const LineFilter& filter, qsizetype most,
                                       QList<LedgerLine>& lines);

/// The members behind a headcount.
struct MemberFilter
{
    QDate day = {};                       ///< at its end
    OrganId branch = {};                  ///< not valid: any
    std::optional<OrganId> division = {}; ///< not valid: none; nullopt: any
    std::optional<QString> sizeClass = {};
};
struct FoundMember;
/// By number; at most `most` of them, and how many there are in all. Reads the whole ledger: seconds at a million events.
[[nodiscard]] Result<qint64> loadMembers(const storage::Database& database, const MemberFilter& filter, qsizetype most,
                                         QList<FoundMember>& members);

/// How many fiscal years in a row, the last one over at the end of asOf, each branch ended at or above the target set
/// for it by then; branches without targets are absent.
[[nodiscard]] Result<QMap<OrganId, int>> targetStreaks(const storage::Database& database, YearMonth asOf);

} // namespace shirube::membership

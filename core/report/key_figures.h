// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/closing.h"
#include "core/membership/figures.h"
#include "core/membership/target.h"
#include "core/plan/plan.h"
#include "core/report/chart_series.h"
#include "core/reserve/reserve.h"
#include "core/review/rollup.h"

#include <QMap>

namespace shirube::report
{

/// Membership of one branch in asOf's fiscal year.
struct BranchFigures
{
    plan::Organ branch;
    std::optional<membership::Figures> figures; ///< nullopt: no members entered yet
    std::optional<qint64> target;
    std::optional<double> achievement; ///< closing ÷ target
};

/// Where a round of review stands.
struct RoundFigures
{
    review::Round round;
    review::RollUp byKind; ///< grades by kind of organ, and of all items
    int owed = 0;          ///< sheets that are not submitted
    int fieldsToFill = 0;
    int byHand = 0;        ///< items whose grade differs from the computed one
    QStringList owing;     ///< organs that owe sheets, in the plan's order
    bool isLate = false;   ///< not closed, its due day is past, and sheets are owed
};
[[nodiscard]] RoundFigures roundFigures(const review::Review& review, QDate today);
/// How far its grades can be relied on: closed, or how many sheets are in and that the others' grades are computed.
[[nodiscard]] QString roundStateText(const RoundFigures& round, YearMonth asOf);

/// Everything the home page, `show --json` and the report's first page say, computed once for an as-of month.
struct KeyFigures
{
    YearMonth asOf;
    bool isSample = false;

    membership::Snapshot membership;
    QList<membership::ClosedMonth> closedMonths; ///< oldest first
    /// Of a closed as-of month: what the ledger has learnt since, which headcount and branches do not count.
    std::optional<membership::Figures> correction;
    std::optional<membership::Target> target;
    std::optional<qint64> headcount;
    std::optional<qint64> base; ///< members on the eve of the plan's first day; nullopt when the ledger starts later
    YearMonth baseMonth;        ///< the month whose end the base is taken at
    membership::Progress progress;
    QList<BranchFigures> branches;
    QList<EventMark> marks; ///< events and the campaigns' first days, in order of days: every chart over time shows them

    QList<plan::Initiative> initiatives; ///< of asOf's fiscal year, joint items once
    int overdue = 0; ///< items of every fiscal year that is over, so that none is forgotten when the next begins

    [[nodiscard]] bool isClosed() const; ///< the as-of month, so that its figures stay as they are

    std::optional<RoundFigures> round; ///< review::roundAt() asOf; nullopt: the year has none
    int overdueDecisions = 0;          ///< open, their due day past

    QList<reserve::FundFigures> funds;
    reserve::ReserveFund fund;                ///< the first of them
    QList<reserve::ReserveYear> reserveYears; ///< all funds together
    std::optional<Yen> reserveBalance;        ///< of all funds
    int unratified = 0;                       ///< emergency drawdowns that still await their ratification
    FiscalYear reserveClosedUpTo;             ///< not valid: no year's books are closed
};

/// The month a file opens at: the latest with an event; without members the last month of the newest fiscal
/// year that has items, or the current one if that is earlier.
[[nodiscard]] Result<YearMonth> defaultAsOf(const storage::Database& database);

[[nodiscard]] Result<KeyFigures> loadKeyFigures(const storage::Database& database, YearMonth asOf);

/// How an item counts in totals by kind: joint branch items are a group of their own.
enum class ItemGroup
{
    HeadOffice,
    Division,
    Committee,
    WomensAssociation,
    YouthSection,
    Branch,
    JointBranch
};
[[nodiscard]] ItemGroup groupOf(const plan::Initiative& item);
[[nodiscard]] QString displayName(ItemGroup group);
[[nodiscard]] QMap<ItemGroup, int> countByGroup(const QList<plan::Initiative>& items);

/// Something that wants a person's eye, most urgent first.
struct Attention
{
    enum class Topic
    {
        Members,
        Initiatives,
        Branches,
        Reviews,
        Reserve
    };
    Topic topic = Topic::Members; ///< the page that shows the rows behind it
    bool isWarning = false;       ///< ▲; otherwise something not entered yet (―)
    QString text;
};
[[nodiscard]] QList<Attention> needsAttention(const KeyFigures& figures);

struct Outlook;
/// `show --json`: names as documented in the README, null for what is not known. outlook: where the forecast's figures
/// come from; null: they are not known.
[[nodiscard]] QByteArray toJson(const KeyFigures& figures, const Outlook* outlook = nullptr);

} // namespace shirube::report

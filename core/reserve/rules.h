// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reserve/balance_line.h"
#include "core/reserve/reserve.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <vector>

namespace shirube::reserve
{

/// What the ledger may hold. The rules stand in one table (rules.cpp); actions, import and entry form ask it alike.

enum class Rule
{
    Amount,        ///< 0..2^53 yen
    Sum,           ///< all entries of a fund together, by stage: at most 2^53 yen
    Year,          ///< 1900..2200
    Day,           ///< inside the entry's fiscal year
    ReturnDay,     ///< not before the drawdown, and inside its fiscal year
    Returned,      ///< the effective amount is not above the executed one
    ClosedYear,    ///< what is closed stays
    PlanFirst,     ///< not approved before it was planned
    Resolution,    ///< out of purpose: approved or executed only with number, day and body of the resolution
    ResolvedFirst, ///< executed after it was resolved; in an emergency before
    Ratification,  ///< of emergencies alone, not before the drawdown
    Voucher,       ///< once in a fund's fiscal year
    Approved,      ///< not more than was approved: else with a reason
    Floor,         ///< the balance stays at or above the floor (0 without one) from its day on: else with a reason
    Ceiling        ///< … and at or below the ceiling: else with a reason
};

/// What the rules need to know of a fund besides the entry: closed years, vouchers, sums and the balance of every day.
class Books
{
public:
    Books() = default; ///< of a fund of which nothing is known: only the entry itself is judged
    Books(ReserveFund fund, FiscalYear closedUpTo);

    void add(const ReserveEntry& entry) { count(entry, 1); }
    void remove(const ReserveEntry& entry) { count(entry, -1); }
    /// From sums over many entries, as the store reads them.
    void addMovement(const Movement& movement);
    void addVoucher(FiscalYear year, const QString& voucher);
    /// Planned, approved, executed, effective.
    void addStages(const std::array<Yen, 4>& sums);

    [[nodiscard]] const ReserveFund& fund() const { return m_fund; }
    [[nodiscard]] bool isClosed(FiscalYear year) const { return m_closedUpTo.isValid() && year <= m_closedUpTo; }
    [[nodiscard]] bool hasVoucher(FiscalYear year, const QString& voucher) const;
    [[nodiscard]] const std::array<Yen, 4>& stages() const { return m_stages; }
    /// nullptr while the opening balance is not entered.
    [[nodiscard]] const BalanceLine* line() const { return m_fund.opening ? &m_line.front() : nullptr; }

private:
    void count(const ReserveEntry& entry, int times);

    ReserveFund m_fund;
    FiscalYear m_closedUpTo;
    std::array<Yen, 4> m_stages = {};
    QHash<QString, int> m_vouchers;
    std::vector<BalanceLine> m_line; // one, or none
};

struct Finding
{
    Rule rule = Rule::Amount;
    bool needsReason = false; ///< a reason lets it pass, flagged; otherwise it is refused
    QString message;
};

/// What the rules say about putting `entry` into books that hold neither it nor what it replaces; the books are tried and
/// left as they were. before: what it replaces, or nullptr. In the table's order.
[[nodiscard]] QList<Finding> judge(const ReserveEntry& entry, const ReserveEntry* before, Books& books);

/// The first finding that stands in the way: refused, or in want of the reason the entry does not give. ErrorCode::Invalid,
/// or Conflict where it contradicts what is recorded.
[[nodiscard]] Result<> allow(const ReserveEntry& entry, const ReserveEntry* before, Books& books);

/// Why an entry wants a person's eye, one line each: the reason it was let pass with, an emergency not ratified yet, what
/// came by an import without its resolution, more than approved. Empty: nothing.
[[nodiscard]] QStringList flagsOf(const ReserveEntry& entry);

} // namespace shirube::reserve

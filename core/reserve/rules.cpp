// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/rules.h"

#include "core/base/format.h"
#include "core/base/sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;

namespace
{

struct Case
{
    const ReserveEntry& entry;
    const ReserveEntry* before;
    Books& books;
};

std::array<std::optional<Yen>, 4> amountsOf(const ReserveEntry& entry)
{
    return {entry.planned, entry.approved, entry.executed, entry.effective};
}

bool isAmount(std::optional<Yen> amount)
{
    return !amount || (*amount >= Yen{} && *amount <= maxYen);
}

bool isInYear(QDate day, FiscalYear year)
{
    return !day.isValid() || FiscalYear(day) == year;
}

bool isDrawdown(const Case& of)
{
    return of.entry.kind == EntryKind::Drawdown;
}

bool isResolved(const ReserveEntry& entry)
{
    return !entry.resolutionNumber.isEmpty() && entry.resolutionDate.isValid() && !entry.resolutionBody.isEmpty();
}

enum class Bound
{
    Lowest,
    Highest
};

// From its day on, with an entry that the books do not hold; nullptr: as they are.
Yen balanceWith(Books& books, const ReserveEntry* entry, QDate day, Bound bound)
{
    const QList<Movement> movements = entry ? movementsOf(*entry) : QList<Movement>();
    for (const Movement& movement : movements)
        books.addMovement(movement);
    const Yen balance = bound == Bound::Lowest ? books.line()->lowestFrom(day) : books.line()->highestFrom(day);
    for (const Movement& movement : movements)
        books.addMovement({movement.day, -movement.change});
    return balance;
}

// Worse than it was: what lies beyond a bound already may be mended step by step.
bool fallsBelow(const Case& of)
{
    const Yen floor = of.books.fund().floor.value_or(Yen{});
    if (!of.books.line() || !isDrawdown(of) || !of.entry.gross())
        return false;
    const QDate day = std::max(of.entry.countsOn(), of.books.fund().openingDate);
    const Yen lowest = balanceWith(of.books, &of.entry, day, Bound::Lowest);
    return lowest < floor && lowest < balanceWith(of.books, of.before, day, Bound::Lowest);
}

bool risesAbove(const Case& of)
{
    const auto ceiling = of.books.fund().ceiling;
    if (!of.books.line() || !ceiling || isDrawdown(of) || !of.entry.settled())
        return false;
    const QDate day = std::max(of.entry.countsOn(), of.books.fund().openingDate);
    const Yen highest = balanceWith(of.books, &of.entry, day, Bound::Highest);
    return highest > *ceiling && highest > balanceWith(of.books, of.before, day, Bound::Highest);
}

bool exceedsSums(const Case& of)
{
    const auto amounts = amountsOf(of.entry);
    for (size_t i = 0; i < amounts.size(); ++i) {
        if (amounts[i] && of.books.stages()[i] > maxYen - *amounts[i])
            return true;
    }
    const auto in = isDrawdown(of) ? std::nullopt : of.entry.settled();
    return in && of.books.line() && of.books.line()->highestFrom(QDate(1900, 1, 1)) > maxYen - *in;
}

struct Row
{
    Rule rule;
    bool needsReason;
    ErrorCode code;
    bool (*isBroken)(const Case&);
    const char* message; ///< %1 fiscal year, %2 voucher, %3 executed, %4 approved, %5 floor, %6 ceiling
};

constexpr bool refused = false;
constexpr bool withReason = true;

// Each row once; the order is that in which a person is told.
const Row rows[] = {
    {Rule::Amount, refused, ErrorCode::Invalid,
     [](const Case& of) { return !std::ranges::all_of(amountsOf(of.entry), isAmount); },
     QT_TRANSLATE_NOOP("Reserve", "An amount must be between 0 and 9,007,199,254,740,992 yen. Enter it without a sign: the kind "
                                  "of the entry says whether the balance rises or falls.")},
    {Rule::Year, refused, ErrorCode::Invalid,
     [](const Case& of) { return of.entry.fiscalYear < FiscalYear(1900) || of.entry.fiscalYear > FiscalYear(2200); },
     QT_TRANSLATE_NOOP("Reserve", "The fiscal year must lie between 1900 and 2200.")},
    {Rule::Day, refused, ErrorCode::Invalid, [](const Case& of) { return !isInYear(of.entry.date, of.entry.fiscalYear); },
     QT_TRANSLATE_NOOP("Reserve", "The date must lie inside %1: 1 April to 31 March. Change the date or the year.")},
    {Rule::ClosedYear, refused, ErrorCode::Conflict,
     [](const Case& of) {
         return of.books.isClosed(of.entry.fiscalYear) || (of.before && of.books.isClosed(of.before->fiscalYear));
     },
     QT_TRANSLATE_NOOP("Reserve", "The books of %1 are closed, so its entries stay as they are. Choose a day of an open year, or "
                                  "reopen the year.")},
    {Rule::ReturnDay, refused, ErrorCode::Invalid,
     [](const Case& of) {
         return of.entry.returnedOn.isValid() && (!isInYear(of.entry.returnedOn, of.entry.fiscalYear) ||
                                                  (of.entry.date.isValid() && of.entry.returnedOn < of.entry.date));
     },
     QT_TRANSLATE_NOOP("Reserve", "What was returned must come back in %1, and not before the drawdown. Change the day of the "
                                  "return.")},
    {Rule::Returned, refused, ErrorCode::Invalid,
     [](const Case& of) {
         return isDrawdown(of) && of.entry.executed && of.entry.effective && *of.entry.effective > *of.entry.executed;
     },
     QT_TRANSLATE_NOOP("Reserve", "The effective amount is what was executed less what was returned, so it cannot be more than "
                                  "the executed %3 yen. Correct one of them.")},
    {Rule::PlanFirst, refused, ErrorCode::Invalid,
     [](const Case& of) {
         return of.entry.plannedOn.isValid() && of.entry.resolutionDate.isValid() && of.entry.resolutionDate < of.entry.plannedOn;
     },
     QT_TRANSLATE_NOOP("Reserve", "The approval is older than the plan it approves. Correct the day of the plan or of the "
                                  "resolution.")},
    {Rule::Resolution, refused, ErrorCode::Invalid,
     [](const Case& of) {
         return isDrawdown(of) && of.entry.basis == Basis::OutOfPurpose && of.entry.stage() >= Stage::Approved &&
                !isResolved(of.entry);
     },
     QT_TRANSLATE_NOOP("Reserve", "A drawdown out of the fund's purpose needs a resolution of the board. Enter its number, day "
                                  "and body.")},
    {Rule::ResolvedFirst, refused, ErrorCode::Invalid,
     [](const Case& of) {
         return isDrawdown(of) && of.entry.basis != Basis::Emergency && of.entry.gross() && of.entry.date.isValid() &&
                of.entry.resolutionDate.isValid() && of.entry.resolutionDate > of.entry.date;
     },
     QT_TRANSLATE_NOOP("Reserve", "The drawdown was executed before it was resolved. Correct the days, or enter it as an "
                                  "emergency, which is ratified later.")},
    {Rule::Ratification, refused, ErrorCode::Invalid,
     [](const Case& of) {
         const bool isRatified = of.entry.ratifiedOn.isValid() || !of.entry.ratificationNumber.isEmpty();
         return isRatified && (!isDrawdown(of) || of.entry.basis != Basis::Emergency || !of.entry.ratifiedOn.isValid() ||
                               (of.entry.date.isValid() && of.entry.ratifiedOn < of.entry.date));
     },
     QT_TRANSLATE_NOOP("Reserve", "A ratification belongs to an emergency drawdown, has a day, and is not older than the "
                                  "drawdown. Correct the basis or the day.")},
    {Rule::Voucher, refused, ErrorCode::Conflict,
     [](const Case& of) { return of.books.hasVoucher(of.entry.fiscalYear, of.entry.voucher); },
     QT_TRANSLATE_NOOP("Reserve", "Voucher “%2” of %1 is in the fund's ledger already. It counts once.")},
    {Rule::Sum, refused, ErrorCode::Invalid, exceedsSums,
     QT_TRANSLATE_NOOP("Reserve", "With this entry the fund's amounts would add up to more than 9,007,199,254,740,992 yen. "
                                  "Check for an amount in a wrong unit.")},
    {Rule::Approved, withReason, ErrorCode::Invalid,
     [](const Case& of) {
         return isDrawdown(of) && of.entry.approved && of.entry.executed && *of.entry.executed > *of.entry.approved;
     },
     QT_TRANSLATE_NOOP("Reserve", "%3 yen are more than the approved %4 yen.")},
    {Rule::Floor, withReason, ErrorCode::Invalid, fallsBelow,
     QT_TRANSLATE_NOOP("Reserve", "With this drawdown the balance falls below the floor of %5 yen.")},
    {Rule::Ceiling, withReason, ErrorCode::Invalid, risesAbove,
     QT_TRANSLATE_NOOP("Reserve", "With this entry the balance rises above the ceiling of %6 yen.")},
};

QString messageOf(const Row& row, const Case& of)
{
    const bool isBefore = row.rule == Rule::ClosedYear && of.before && of.books.isClosed(of.before->fiscalYear);
    const ReserveFund& fund = of.books.fund();
    QString text = QCoreApplication::translate("Reserve", row.message);
    // One after the other: an unused place would make arg() take the wrong one.
    const std::pair<QString, QString> places[] = {
        {u"%1"_s, formatFiscalYear(isBefore ? of.before->fiscalYear : of.entry.fiscalYear)},
        {u"%3"_s, formatYen(of.entry.executed)},
        {u"%4"_s, formatYen(of.entry.approved)},
        {u"%5"_s, formatYen(fund.floor.value_or(Yen{}))},
        {u"%6"_s, formatYen(fund.ceiling)},
        {u"%2"_s, of.entry.voucher}};
    for (const auto& [place, value] : places)
        text.replace(place, value);
    return text;
}

QString voucherKey(FiscalYear year, const QString& voucher)
{
    return QString::number(year.first()) + u'/' + voucher;
}

} // namespace

Books::Books(ReserveFund fund, FiscalYear closedUpTo) : m_fund(std::move(fund)), m_closedUpTo(closedUpTo)
{
    if (!m_fund.opening)
        return;
    m_line.resize(1);
    m_line.front().add(m_fund.openingDate, *m_fund.opening);
}

void Books::count(const ReserveEntry& entry, int times)
{
    for (const Movement& movement : movementsOf(entry))
        addMovement({movement.day, times > 0 ? movement.change : -movement.change});
    const auto amounts = amountsOf(entry);
    for (size_t i = 0; i < amounts.size(); ++i)
        m_stages[i] += times > 0 ? amounts[i].value_or(Yen{}) : -amounts[i].value_or(Yen{});
    if (!entry.voucher.isEmpty())
        m_vouchers[voucherKey(entry.fiscalYear, entry.voucher)] += times;
}

void Books::addMovement(const Movement& movement)
{
    if (m_fund.opening && movement.day > m_fund.openingDate)
        m_line.front().add(movement.day, movement.change);
}

void Books::addVoucher(FiscalYear year, const QString& voucher)
{
    ++m_vouchers[voucherKey(year, voucher)];
}

void Books::addStages(const std::array<Yen, 4>& sums)
{
    for (size_t i = 0; i < sums.size(); ++i)
        m_stages[i] += sums[i];
}

bool Books::hasVoucher(FiscalYear year, const QString& voucher) const
{
    return !voucher.isEmpty() && m_vouchers.value(voucherKey(year, voucher)) > 0;
}

QList<Finding> judge(const ReserveEntry& entry, const ReserveEntry* before, Books& books)
{
    const Case of{entry, before, books};
    QList<Finding> findings;
    for (const Row& row : rows) {
        if (row.isBroken(of))
            findings.append({row.rule, row.needsReason, messageOf(row, of)});
        const bool isBasic = row.rule == Rule::Amount || row.rule == Rule::Year || row.rule == Rule::Day;
        if (isBasic && !findings.isEmpty())
            break; // what follows reckons with amounts and days
    }
    return findings;
}

Result<> allow(const ReserveEntry& entry, const ReserveEntry* before, Books& books)
{
    const QList<Finding> findings = judge(entry, before, books);
    const auto stands = std::ranges::find_if(findings, [&](const Finding& finding) {
        return !finding.needsReason || entry.reason.trimmed().isEmpty();
    });
    if (stands == findings.end())
        return {};
    const auto row = std::ranges::find(rows, stands->rule, &Row::rule);
    if (!stands->needsReason)
        return fail(row->code, stands->message);
    return fail(row->code, joinSentences({stands->message, QCoreApplication::translate("Reserve", "Enter a reason to record it all the same; "
                                                                                                  "it will be flagged.")}));
}

QStringList flagsOf(const ReserveEntry& entry)
{
    QStringList flags;
    if (!entry.reason.isEmpty())
        flags.append(entry.reason);
    else if (entry.kind == EntryKind::Drawdown && entry.approved && entry.executed && *entry.executed > *entry.approved)
        flags.append(QCoreApplication::translate("Reserve", "more than approved"));
    if (entry.kind != EntryKind::Drawdown)
        return flags;
    if (entry.basis == Basis::Emergency && entry.gross() && !entry.ratifiedOn.isValid())
        flags.append(QCoreApplication::translate("Reserve", "to be ratified"));
    if (entry.basis == Basis::OutOfPurpose && entry.stage() >= Stage::Approved && !isResolved(entry))
        flags.append(QCoreApplication::translate("Reserve", "resolution missing"));
    return flags;
}

} // namespace shirube::reserve

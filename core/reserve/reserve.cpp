// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/reserve.h"

#include "core/base/parse.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;

namespace
{

void add(std::optional<Yen>& sum, std::optional<Yen> amount)
{
    if (amount)
        sum = sum.value_or(Yen{}) + *amount;
}

} // namespace

Stage ReserveEntry::stage() const
{
    if (effective)
        return Stage::Effective;
    if (executed)
        return Stage::Executed;
    if (approved)
        return Stage::Approved;
    return planned ? Stage::Planned : Stage::Open;
}

std::optional<Yen> ReserveEntry::returned() const
{
    if (kind != EntryKind::Drawdown || !executed || !effective)
        return std::nullopt;
    return *executed - *effective;
}

QList<Movement> movementsOf(const ReserveEntry& entry)
{
    QList<Movement> movements;
    if (entry.kind != EntryKind::Drawdown) {
        if (const auto amount = entry.settled())
            movements.append({entry.countsOn(), *amount});
        return movements;
    }
    if (const auto amount = entry.gross())
        movements.append({entry.countsOn(), -*amount});
    if (const auto returned = entry.returned(); returned && *returned > Yen{})
        movements.append({entry.returnCountsOn(), *returned});
    return movements;
}

std::optional<Yen> ReserveYear::increase() const
{
    std::optional<Yen> sum = contributed;
    add(sum, returned);
    return sum;
}

std::optional<Yen> balanceOn(const ReserveFund& fund, const QList<ReserveEntry>& entries, QDate day)
{
    if (!fund.opening || day < fund.openingDate)
        return std::nullopt;
    Yen balance = *fund.opening;
    for (const ReserveEntry& entry : entries) {
        for (const Movement& movement : movementsOf(entry)) {
            if (movement.day > fund.openingDate && movement.day <= day)
                balance += movement.change;
        }
    }
    return balance;
}

QList<YearSums> sumsByYear(const QList<ReserveEntry>& entries)
{
    QMap<FiscalYear, YearSums> years;
    for (const ReserveEntry& entry : entries) {
        YearSums& year = years[entry.fiscalYear];
        year.fiscalYear = entry.fiscalYear;
        if (entry.kind != EntryKind::Drawdown) {
            add(year.contributed, entry.settled());
            continue;
        }
        add(year.planned, entry.planned);
        add(year.approved, entry.approved);
        add(year.executed, entry.executed);
        add(year.effective, entry.effective);
        add(year.decrease, entry.gross());
        add(year.returned, entry.returned());
    }
    return years.values();
}

QList<ReserveYear> byYear(const ReserveFund& fund, const QList<ReserveEntry>& entries)
{
    const QList<YearSums> sums = sumsByYear(entries);
    QList<FiscalYear> years;
    for (const YearSums& year : sums)
        years.append(year.fiscalYear);
    Yen sinceOpening;
    for (const ReserveEntry& entry : entries) {
        if (!fund.opening || entry.fiscalYear != FiscalYear(fund.openingDate))
            continue;
        for (const Movement& movement : movementsOf(entry))
            sinceOpening += movement.day > fund.openingDate ? movement.change : Yen{};
    }
    return yearLines(fund, sums, sinceOpening, years);
}

QList<ReserveYear> yearLines(const ReserveFund& fund, const QList<YearSums>& sums, Yen sinceOpening,
                             const QList<FiscalYear>& years)
{
    const FiscalYear opened = fund.opening ? FiscalYear(fund.openingDate) : FiscalYear();
    std::optional<Yen> balance; // at the end of the year before
    auto sum = sums.begin();
    const auto closeBefore = [&](FiscalYear year) {
        if (!opened.isValid() || year <= opened)
            return;
        if (!balance)
            balance = *fund.opening + sinceOpening;
        for (; sum != sums.end() && sum->fiscalYear < year; ++sum) {
            if (sum->fiscalYear > opened)
                *balance += sum->contributed.value_or(Yen{}) + sum->returned.value_or(Yen{}) - sum->decrease.value_or(Yen{});
        }
    };
    QList<ReserveYear> lines;
    for (const FiscalYear year : years) {
        ReserveYear line;
        const auto own = std::ranges::find(sums, year, &YearSums::fiscalYear);
        static_cast<YearSums&>(line) = own == sums.end() ? YearSums{year, {}, {}, {}, {}, {}, {}, {}} : *own;
        closeBefore(year);
        line.opening = balance;
        closeBefore(year.plusYears(1));
        line.closing = balance;
        lines.append(line);
    }
    return lines;
}

QList<ReserveYear> allFunds(const QList<FundFigures>& funds)
{
    QList<ReserveYear> all;
    for (const FundFigures& one : funds) {
        if (all.isEmpty()) {
            all = one.years;
            continue;
        }
        Q_ASSERT(all.size() == one.years.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            ReserveYear& sum = all[i];
            const ReserveYear& part = one.years[i];
            for (const auto stage : {&YearSums::planned, &YearSums::approved, &YearSums::executed, &YearSums::effective,
                                     &YearSums::contributed, &YearSums::decrease, &YearSums::returned})
                add(sum.*stage, part.*stage);
            for (const auto balance : {&ReserveYear::opening, &ReserveYear::closing})
                sum.*balance = sum.*balance && part.*balance ? std::optional(*(sum.*balance) + *(part.*balance)) : std::nullopt;
        }
    }
    return all;
}

std::optional<Yen> balanceOf(const QList<FundFigures>& funds)
{
    std::optional<Yen> sum;
    for (const FundFigures& one : funds) {
        if (!one.balance)
            return std::nullopt;
        add(sum, one.balance);
    }
    return sum;
}

QString fileWord(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Drawdown:
        return u"取り崩し"_s;
    case EntryKind::Contribution:
        return u"積み立て"_s;
    case EntryKind::Yield:
        return u"運用益"_s;
    }
    return {};
}

std::optional<EntryKind> entryKindFromFileWord(const QString& word)
{
    const QString wanted = normalizedCode(word);
    for (const EntryKind kind : {EntryKind::Drawdown, EntryKind::Contribution, EntryKind::Yield}) {
        if (fileWord(kind) == wanted)
            return kind;
    }
    return std::nullopt;
}

QString fileWord(Basis basis)
{
    switch (basis) {
    case Basis::InPurpose:
        return u"目的内"_s;
    case Basis::OutOfPurpose:
        return u"目的外"_s;
    case Basis::Emergency:
        return u"緊急"_s;
    }
    return {};
}

std::optional<Basis> basisFromFileWord(const QString& word)
{
    const QString wanted = normalizedCode(word);
    for (const Basis basis : {Basis::InPurpose, Basis::OutOfPurpose, Basis::Emergency}) {
        if (fileWord(basis) == wanted)
            return basis;
    }
    return std::nullopt;
}

QString displayName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Drawdown:
        return QCoreApplication::translate("Reserve", "Drawdown");
    case EntryKind::Contribution:
        return QCoreApplication::translate("Reserve", "Contribution");
    case EntryKind::Yield:
        return QCoreApplication::translate("Reserve", "Yield");
    }
    return {};
}

QString displayName(Basis basis)
{
    switch (basis) {
    case Basis::InPurpose:
        return QCoreApplication::translate("Reserve", "In purpose");
    case Basis::OutOfPurpose:
        return QCoreApplication::translate("Reserve", "Out of purpose");
    case Basis::Emergency:
        return QCoreApplication::translate("Reserve", "Emergency");
    }
    return {};
}

QString displayName(Stage stage)
{
    switch (stage) {
    case Stage::Open:
        return QCoreApplication::translate("Reserve", "No amount");
    case Stage::Planned:
        return QCoreApplication::translate("Reserve", "Planned");
    case Stage::Approved:
        return QCoreApplication::translate("Reserve", "Approved");
    case Stage::Executed:
        return QCoreApplication::translate("Reserve", "Executed");
    case Stage::Effective:
        return QCoreApplication::translate("Reserve", "Effective");
    }
    return {};
}

} // namespace shirube::reserve

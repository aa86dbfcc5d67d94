// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/reserve.h"

#include "core/base/parse.h"

#include <QCoreApplication>
#include <QMap>

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

std::optional<Yen> balanceOn(const ReserveFund& fund, const QList<ReserveEntry>& entries, QDate day)
{
    if (!fund.opening || day < fund.openingDate)
        return std::nullopt;
    Yen balance = *fund.opening;
    for (const ReserveEntry& entry : entries) {
        const QDate on = entry.countsOn();
        if (on <= fund.openingDate || on > day)
            continue;
        const Yen amount = entry.settled().value_or(Yen{});
        balance += entry.kind == EntryKind::Drawdown ? -amount : amount;
    }
    return balance;
}

QList<ReserveYear> byYear(const ReserveFund& fund, const QList<ReserveEntry>& entries)
{
    QMap<FiscalYear, ReserveYear> years;
    for (const ReserveEntry& entry : entries) {
        ReserveYear& year = years[entry.fiscalYear];
        year.fiscalYear = entry.fiscalYear;
        if (entry.kind != EntryKind::Drawdown) {
            add(year.contributed, entry.settled());
            continue;
        }
        add(year.planned, entry.planned);
        add(year.approved, entry.approved);
        add(year.executed, entry.executed);
        add(year.effective, entry.effective);
        add(year.decrease, entry.settled());
    }
    for (ReserveYear& year : years) {
        year.opening = balanceOn(fund, entries, year.fiscalYear.firstDay().addDays(-1));
        year.closing = balanceOn(fund, entries, year.fiscalYear.lastDay());
    }
    return years.values();
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

} // namespace shirube::reserve

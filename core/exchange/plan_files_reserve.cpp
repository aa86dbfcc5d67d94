// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files_kinds.h"

#include "core/reserve/actions.h"
#include "core/reserve/reserve_store.h"

#include <QCoreApplication>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using reserve::ReserveEntry;
using reserve::ReserveFund;
using storage::Database;
using storage::Transaction;

namespace
{

const auto fundColumn = u"積立金"_s;
const auto yearColumn = u"年度"_s;
const auto kindColumn = u"区分"_s;
const auto dateColumn = u"日付"_s;
const auto plannedColumn = u"計画額"_s;
const auto approvedColumn = u"承認額"_s;
const auto executedColumn = u"執行額"_s;
const auto effectiveColumn = u"実質額"_s;
const auto resolutionColumn = u"決議番号"_s;
const auto resolvedColumn = u"決議日"_s;
const auto noteColumn = u"摘要"_s;

// What the row says, over what is stored already.
ReserveEntry readEntry(PlanRow& row, ReserveEntry entry)
{
    entry.fiscalYear = row.fiscalYear(yearColumn);
    const auto kind = reserve::entryKindFromFileWord(row.requiredText(kindColumn));
    if (!kind)
        row.rejectUnknown(kindColumn);
    entry.kind = kind.value_or(entry.kind);
    if (row.has(dateColumn))
        entry.date = row.date(dateColumn);
    if (row.has(plannedColumn))
        entry.planned = row.yen(plannedColumn);
    if (row.has(approvedColumn))
        entry.approved = row.yen(approvedColumn);
    if (row.has(executedColumn))
        entry.executed = row.yen(executedColumn);
    if (row.has(effectiveColumn))
        entry.effective = row.yen(effectiveColumn);
    if (row.has(resolutionColumn))
        entry.resolutionNumber = row.text(resolutionColumn);
    if (row.has(resolvedColumn))
        entry.resolutionDate = row.date(resolvedColumn);
    if (row.has(noteColumn))
        entry.note = row.text(noteColumn);
    return entry;
}

// Entries have no number of their own: a row means an entry of the same fund, year, kind and 摘要. Best is one that
// is equal, then one of the same day, then one that had no day yet (a plan that has been carried out).
int likeness(const ReserveEntry& stored, const ReserveEntry& merged)
{
    if (stored == merged)
        return 3;
    if (stored.fiscalYear != merged.fiscalYear || stored.kind != merged.kind || stored.note != merged.note)
        return 0;
    if (stored.date == merged.date)
        return 2;
    return stored.date.isValid() ? 0 : 1;
}

// No entry is taken twice, so that several alike stay several.
std::optional<ReserveEntry> takeLikest(QList<ReserveEntry>& entries, PlanRow& row)
{
    auto likest = entries.end();
    int best = 0;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const int alike = likeness(*entry, readEntry(row, *entry));
        if (alike > best) {
            best = alike;
            likest = entry;
        }
    }
    if (likest == entries.end())
        return std::nullopt;
    ReserveEntry taken = *likest;
    entries.erase(likest);
    return taken;
}

struct Fund
{
    FundId id;
    QList<ReserveEntry> left; // not yet taken by a row
};

Result<QHash<QString, Fund>> loadAll(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<ReserveFund> funds, reserve::loadFunds(database));
    QHash<QString, Fund> all;
    for (const ReserveFund& fund : funds) {
        SHIRUBE_ASSIGN(const QList<ReserveEntry> entries, reserve::loadEntries(database, fund.id));
        all.insert(fund.name, {fund.id, entries});
    }
    return all;
}

Result<> takeReserve(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(auto funds, loadAll(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const QString fundName = row.requiredText(fundColumn);
        ReserveEntry entry = readEntry(row, {});
        if (auto valid = reserve::validate(entry); !valid)
            row.reject({}, valid.error().message);
        if (row.isRejected())
            return RowOutcome::Known;
        Fund& fund = funds[fundName];
        if (!fund.id.isValid()) {
            SHIRUBE_ASSIGN(fund.id, reserve::insertFund(transaction, fundName));
        }
        const auto stored = takeLikest(fund.left, row);
        if (stored)
            entry = readEntry(row, *stored);
        entry.fund = fund.id;
        return put(
            stored ? &*stored : nullptr, entry,
            [&](const ReserveEntry& fresh) { return reserve::insertEntry(transaction, fresh); },
            [&](const ReserveEntry&, const ReserveEntry& changed) { return reserve::updateEntry(transaction, changed); });
    });
}

Result<QList<QStringList>> reserveRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<ReserveFund> funds, reserve::loadFunds(database));
    QList<QStringList> rows;
    for (const ReserveFund& fund : funds) {
        SHIRUBE_ASSIGN(const QList<ReserveEntry> entries, reserve::loadEntries(database, fund.id));
        for (const ReserveEntry& entry : entries)
            rows.append({fund.name, cell(entry.fiscalYear), reserve::fileWord(entry.kind), cell(entry.date),
                         cell(entry.planned), cell(entry.approved), cell(entry.executed), cell(entry.effective),
                         entry.resolutionNumber, cell(entry.resolutionDate), entry.note});
    }
    return rows;
}

} // namespace

PlanFileKind reserveKind()
{
    return {u"reserve"_s, {QT_TRANSLATE_NOOP("Action", "Import reserve from %1")},
            {{fundColumn, yearColumn, kindColumn},
             {dateColumn, plannedColumn, approvedColumn, executedColumn, effectiveColumn, resolutionColumn,
              resolvedColumn, noteColumn}},
            takeReserve, reserveRows};
}

} // namespace shirube::exchange

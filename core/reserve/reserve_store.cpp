// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/reserve_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::orNull;
using storage::Query;
using storage::Transaction;

namespace
{

std::optional<Yen> yenAt(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(Yen{query.integer(column)});
}

QVariant yenOrNull(std::optional<Yen> amount)
{
    return amount ? QVariant(amount->value) : QVariant();
}

// A null QString would be bound as NULL.
QVariant text(const QString& value)
{
    return value.isNull() ? u""_s : value;
}

const auto entryColumns = u"SELECT id, fund_id, fiscal_year, kind, on_date, planned_yen, approved_yen, executed_yen, "
                          "effective_yen, resolution_no, resolved_on, note FROM reserve_entry "_s;

ReserveEntry readEntry(const Query& query)
{
    ReserveEntry entry;
    entry.id = query.id<ReserveEntryId>(0);
    entry.fund = query.id<FundId>(1);
    entry.fiscalYear = FiscalYear(int(query.integer(2)));
    entry.kind = EntryKind(query.integer(3));
    entry.date = query.date(4);
    entry.planned = yenAt(query, 5);
    entry.approved = yenAt(query, 6);
    entry.executed = yenAt(query, 7);
    entry.effective = yenAt(query, 8);
    entry.resolutionNumber = query.text(9);
    entry.resolutionDate = query.date(10);
    entry.note = query.text(11);
    return entry;
}

QVariantMap rowOf(const ReserveEntry& entry)
{
    return {{u"fund_id"_s, entry.fund.value},
            {u"fiscal_year"_s, entry.fiscalYear.first()},
            {u"kind"_s, int(entry.kind)},
            {u"on_date"_s, orNull(entry.date)},
            {u"planned_yen"_s, yenOrNull(entry.planned)},
            {u"approved_yen"_s, yenOrNull(entry.approved)},
            {u"executed_yen"_s, yenOrNull(entry.executed)},
            {u"effective_yen"_s, yenOrNull(entry.effective)},
            {u"resolution_no"_s, text(entry.resolutionNumber)},
            {u"resolved_on"_s, orNull(entry.resolutionDate)},
            {u"note"_s, text(entry.note)}};
}

} // namespace

Result<QList<ReserveFund>> loadFunds(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT id, name, opening_yen, opening_on FROM reserve_fund ORDER BY id"_s));
    QList<ReserveFund> funds;
    while (query.next())
        funds.append({query.id<FundId>(0), query.text(1), yenAt(query, 2), query.date(3)});
    return funds;
}

Result<ReserveFund> loadFund(const Database& database, FundId fund)
{
    SHIRUBE_ASSIGN(const QList<ReserveFund> funds, loadFunds(database));
    const auto found = std::ranges::find(funds, fund, &ReserveFund::id);
    if (found == funds.end())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Reserve", "The reserve fund is no longer in the file. Nothing was changed. "
                                                           "Open the reserve page again."));
    return *found;
}

Result<QList<ReserveEntry>> loadEntries(const Database& database, FundId fund)
{
    // An entry without a date counts on the year's last day.
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"WHERE fund_id = ? ORDER BY fiscal_year, "
                                                              "CASE WHEN on_date IS NULL THEN 1 ELSE 0 END, on_date, id"_s,
                                               {fund.value}));
    QList<ReserveEntry> entries;
    while (query.next())
        entries.append(readEntry(query));
    return entries;
}

Result<ReserveEntry> loadEntry(const Database& database, ReserveEntryId entry)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"WHERE id = ?"_s, {entry.value}));
    if (!query.next())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Reserve", "The entry is no longer in the file. Nothing was changed. Open "
                                                           "the reserve page again."));
    return readEntry(query);
}

Result<FundId> insertFund(Transaction& transaction, const QString& name)
{
    SHIRUBE_ASSIGN(const qint64 id, transaction.insert(u"reserve_fund"_s, {{u"name"_s, text(name)}}));
    return FundId{id};
}

Result<> updateOpening(Transaction& transaction, FundId fund, std::optional<Yen> opening, QDate day)
{
    return transaction.update(u"reserve_fund"_s, fund.value,
                              {{u"opening_yen"_s, yenOrNull(opening)},
                               {u"opening_on"_s, opening ? orNull(day) : QVariant()}});
}

Result<ReserveEntryId> insertEntry(Transaction& transaction, const ReserveEntry& entry)
{
    SHIRUBE_ASSIGN(const qint64 id, transaction.insert(u"reserve_entry"_s, rowOf(entry)));
    return ReserveEntryId{id};
}

Result<> updateEntry(Transaction& transaction, const ReserveEntry& entry)
{
    return transaction.update(u"reserve_entry"_s, entry.id.value, rowOf(entry));
}

Result<> removeEntry(Transaction& transaction, ReserveEntryId entry)
{
    return transaction.remove(u"reserve_entry"_s, entry.value);
}

} // namespace shirube::reserve

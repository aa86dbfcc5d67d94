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
                          "effective_yen, resolution_no, resolved_on, note, planned_on, resolution_body, returned_on, "
                          "voucher, basis, ratification_no, ratified_on, reason FROM reserve_entry "_s;

// An entry without a date counts on the year's last day.
const auto entryOrder = u"fiscal_year, CASE WHEN on_date IS NULL THEN 1 ELSE 0 END, on_date, id"_s;

const auto fundColumns = u"SELECT id, name, opening_yen, opening_on, purpose, ceiling_yen, floor_yen, target_yen FROM "
                         "reserve_fund "_s;

ReserveFund readFund(const Query& query)
{
    // The file says that a balance has its day; a file that is read only cannot be held to it.
    const QDate opened = query.date(3);
    return {query.id<FundId>(0), query.text(1), opened.isValid() ? yenAt(query, 2) : std::nullopt, opened, query.text(4),
            yenAt(query, 5),     yenAt(query, 6), yenAt(query, 7)};
}

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
    entry.plannedOn = query.date(12);
    entry.resolutionBody = query.text(13);
    entry.returnedOn = query.date(14);
    entry.voucher = query.text(15);
    entry.basis = Basis(query.integer(16));
    entry.ratificationNumber = query.text(17);
    entry.ratifiedOn = query.date(18);
    entry.reason = query.text(19);
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
            {u"note"_s, text(entry.note)},
            {u"planned_on"_s, orNull(entry.plannedOn)},
            {u"resolution_body"_s, text(entry.resolutionBody)},
            {u"returned_on"_s, orNull(entry.returnedOn)},
            {u"voucher"_s, text(entry.voucher)},
            {u"basis"_s, int(entry.basis)},
            {u"ratification_no"_s, text(entry.ratificationNumber)},
            {u"ratified_on"_s, orNull(entry.ratifiedOn)},
            {u"reason"_s, text(entry.reason)}};
}

Result<QList<YearSums>> loadSums(const Database& database, FundId fund)
{
    // reserve.h says what each is; sumsByYear() is the same over a list.
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT fiscal_year, sum(CASE WHEN kind = 1 THEN planned_yen END), "
                                  "sum(CASE WHEN kind = 1 THEN approved_yen END), sum(CASE WHEN kind = 1 THEN executed_yen END), "
                                  "sum(CASE WHEN kind = 1 THEN effective_yen END), "
                                  "sum(CASE WHEN kind <> 1 THEN coalesce(effective_yen, executed_yen) END), "
                                  "sum(CASE WHEN kind = 1 THEN coalesce(executed_yen, effective_yen) END), "
                                  "sum(CASE WHEN kind = 1 THEN executed_yen - effective_yen END) "
                                  "FROM reserve_entry WHERE fund_id = ? GROUP BY fiscal_year ORDER BY fiscal_year"_s,
                                  {fund.value}));
    QList<YearSums> sums;
    while (query.next())
        sums.append({FiscalYear(int(query.integer(0))), yenAt(query, 1), yenAt(query, 2), yenAt(query, 3), yenAt(query, 4),
                     yenAt(query, 5), yenAt(query, 6), yenAt(query, 7)});
    return sums;
}

// Of one fiscal year, on the days after `after` up to and including `until`.
Result<Yen> loadChange(const Database& database, FundId fund, FiscalYear year, QDate after, QDate until)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT sum(change_yen) FROM reserve_movement WHERE fund_id = ? AND fiscal_year = ? "
                                               "AND day > ? AND day <= ?"_s,
                                               {fund.value, year.first(), after.toString(Qt::ISODate), until.toString(Qt::ISODate)}));
    return query.next() ? yenAt(query, 0).value_or(Yen{}) : Yen{};
}

} // namespace

Result<QList<ReserveFund>> loadFunds(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(fundColumns + u"ORDER BY id"_s));
    QList<ReserveFund> funds;
    while (query.next())
        funds.append(readFund(query));
    return funds;
}

Result<ReserveFund> loadFund(const Database& database, FundId fund)
{
    SHIRUBE_ASSIGN(Query query, database.query(fundColumns + u"WHERE id = ?"_s, {fund.value}));
    if (!query.next())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Reserve", "The reserve fund is no longer in the file. Nothing was changed. "
                                                           "Open the reserve page again."));
    return readFund(query);
}

Result<QList<ReserveEntry>> loadEntries(const Database& database, FundId fund)
{
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + u"WHERE fund_id = ? ORDER BY "_s + entryOrder, {fund.value}));
    QList<ReserveEntry> entries;
    while (query.next())
        entries.append(readEntry(query));
    return entries;
}

Result<EntryPage> loadEntryPage(const Database& database, const EntryFilter& filter)
{
    // 0 stands for any.
    const auto where = u"WHERE (? = 0 OR fund_id = ?) AND (? = 0 OR fiscal_year = ?) "_s;
    const int year = filter.year.isValid() ? filter.year.first() : 0;
    const QVariantList values{filter.fund.value, filter.fund.value, year, year};
    EntryPage page;
    SHIRUBE_ASSIGN(Query count, database.query(u"SELECT count(*) FROM reserve_entry "_s + where, values));
    page.all = count.next() ? count.integer(0) : 0;
    SHIRUBE_ASSIGN(Query query,
                   database.query(entryColumns + where +
                                      u"ORDER BY fiscal_year DESC, CASE WHEN on_date IS NULL THEN 1 ELSE 0 END DESC, on_date DESC, "
                                      "id DESC LIMIT ?"_s,
                                  values + QVariantList{filter.most}));
    while (query.next())
        page.entries.append(readEntry(query));
    std::ranges::reverse(page.entries);
    return page;
}

Result<QList<ReserveEntry>> loadAllEntries(const Database& database)
{
    SHIRUBE_ASSIGN(EntryPage page, loadEntryPage(database, {}));
    return std::move(page.entries);
}

Result<QList<ReserveEntry>> loadAhead(const Database& database, QDate day)
{
    // An entry counts within its fiscal year.
    SHIRUBE_ASSIGN(Query query,
                   database.query(entryColumns + u"WHERE fiscal_year >= ? OR (kind = 1 AND executed_yen IS NULL AND "
                                                 "effective_yen IS NULL AND coalesce(approved_yen, planned_yen) IS NOT NULL) "
                                                 "ORDER BY "_s + entryOrder,
                                  {FiscalYear(day).first()}));
    QList<ReserveEntry> entries;
    while (query.next()) {
        const ReserveEntry entry = readEntry(query);
        if (entry.countsOn() > day || entry.returnCountsOn() > day)
            entries.append(entry);
    }
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

Result<QList<FundFigures>> loadFigures(const Database& database, QDate day)
{
    SHIRUBE_ASSIGN(const QList<ReserveFund> funds, loadFunds(database));
    QList<QList<YearSums>> sums;
    QList<FiscalYear> years;
    for (const ReserveFund& fund : funds) {
        SHIRUBE_ASSIGN(const QList<YearSums> own, loadSums(database, fund.id));
        sums.append(own);
        for (const YearSums& year : own)
            years.append(year.fiscalYear);
    }
    std::ranges::sort(years);
    years.erase(std::ranges::unique(years).begin(), years.end());

    QList<FundFigures> figures;
    for (qsizetype i = 0; i < funds.size(); ++i) {
        const ReserveFund& fund = funds[i];
        const QDate opened = fund.openingDate;
        Yen sinceOpening;
        if (fund.opening) {
            SHIRUBE_ASSIGN(sinceOpening,
                           loadChange(database, fund.id, FiscalYear(opened), opened, FiscalYear(opened).lastDay()));
        }
        FundFigures one{fund, yearLines(fund, sums[i], sinceOpening, years), {}};
        if (fund.opening && day >= opened) {
            const FiscalYear year(day);
            const auto before = yearLines(fund, sums[i], sinceOpening, {year}).first().opening;
            SHIRUBE_ASSIGN(const Yen change,
                           loadChange(database, fund.id, year, std::max(opened, year.firstDay().addDays(-1)), day));
            one.balance = before.value_or(*fund.opening) + change;
        }
        figures.append(one);
    }
    return figures;
}

Result<int> countUnratified(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT count(*) FROM reserve_entry WHERE basis = ? AND kind = ? AND ratified_on IS NULL "
                                  "AND (executed_yen IS NOT NULL OR effective_yen IS NOT NULL)"_s,
                                  {int(Basis::Emergency), int(EntryKind::Drawdown)}));
    query.next();
    return int(query.integer(0));
}

Result<FiscalYear> loadClosedUpTo(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT max(fiscal_year) FROM reserve_closed_year"_s));
    return query.next() && !query.isNull(0) ? FiscalYear(int(query.integer(0))) : FiscalYear();
}

Result<Books> loadBooks(const Database& database, const ReserveFund& fund)
{
    SHIRUBE_ASSIGN(const FiscalYear closed, loadClosedUpTo(database));
    Books books(fund, closed);
    SHIRUBE_ASSIGN(Query days, database.query(u"SELECT day, sum(change_yen) FROM reserve_movement WHERE fund_id = ? GROUP BY day"_s,
                                              {fund.id.value}));
    while (days.next())
        books.addMovement({days.date(0), Yen{days.integer(1)}});
    SHIRUBE_ASSIGN(Query stages, database.query(u"SELECT sum(planned_yen), sum(approved_yen), sum(executed_yen), "
                                                "sum(effective_yen) FROM reserve_entry WHERE fund_id = ?"_s,
                                                {fund.id.value}));
    if (stages.next())
        books.addStages({Yen{stages.integer(0)}, Yen{stages.integer(1)}, Yen{stages.integer(2)}, Yen{stages.integer(3)}});
    SHIRUBE_ASSIGN(Query vouchers, database.query(u"SELECT fiscal_year, voucher FROM reserve_entry WHERE fund_id = ? AND "
                                                  "voucher <> ''"_s,
                                                  {fund.id.value}));
    while (vouchers.next())
        books.addVoucher(FiscalYear(int(vouchers.integer(0))), vouchers.text(1));
    return books;
}

Result<FundId> insertFund(Transaction& transaction, const QString& name)
{
    SHIRUBE_ASSIGN(const qint64 id, transaction.insert(u"reserve_fund"_s, {{u"name"_s, text(name)}}));
    return FundId{id};
}

Result<> updateFund(Transaction& transaction, const ReserveFund& fund)
{
    return transaction.update(u"reserve_fund"_s, fund.id.value,
                              {{u"name"_s, text(fund.name)},
                               {u"purpose"_s, text(fund.purpose)},
                               {u"ceiling_yen"_s, yenOrNull(fund.ceiling)},
                               {u"floor_yen"_s, yenOrNull(fund.floor)},
                               {u"target_yen"_s, yenOrNull(fund.target)}});
}

Result<> removeFund(Transaction& transaction, FundId fund)
{
    return transaction.remove(u"reserve_fund"_s, fund.value);
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

Result<> insertClosedYear(Transaction& transaction, FiscalYear year, QDate on)
{
    SHIRUBE_TRY(transaction.insert(u"reserve_closed_year"_s, {{u"fiscal_year"_s, year.first()}, {u"closed_on"_s, orNull(on)}}));
    return {};
}

Result<> removeClosedYears(Transaction& transaction, FiscalYear from, QDate on)
{
    const Database& database = transaction.database();
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id FROM reserve_closed_year WHERE fiscal_year >= ?"_s, {from.first()}));
    QList<qint64> closed;
    while (query.next())
        closed.append(query.integer(0));
    for (const qint64 id : closed)
        SHIRUBE_TRY(transaction.remove(u"reserve_closed_year"_s, id));
    // One row closes all years before it: those that stay closed need one of their own.
    SHIRUBE_ASSIGN(const FiscalYear left, loadClosedUpTo(database));
    SHIRUBE_ASSIGN(Query earlier, database.query(u"SELECT 1 FROM reserve_entry WHERE fiscal_year < ? LIMIT 1"_s, {from.first()}));
    if (earlier.next() && (!left.isValid() || left < from.plusYears(-1)))
        SHIRUBE_TRY(insertClosedYear(transaction, from.plusYears(-1), on));
    return {};
}

} // namespace shirube::reserve

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_store.h"

#include "core/membership/actions.h"
#include "core/membership/event_store.h"
#include "core/membership/figures.h"
#include "core/membership/statement.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray monthText(qint32 month)
{
    return YearMonth(month / 12, month % 12 + 1).toText().toUtf8();
}

qint32 monthIndex(QByteArrayView text)
{
    return text.first(4).toInt() * 12 + text.sliced(5, 2).toInt() - 1;
}

constexpr auto upsert = "INSERT INTO month_figure (division_id, size_class, month, branch_id, joins, rejoins, leaves, "
                        "transfers_in, transfers_out, change, opening_lost) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (division_id, size_class, month, branch_id) DO UPDATE SET "
                        "joins = month_figure.joins + excluded.joins, "
                        "rejoins = month_figure.rejoins + excluded.rejoins, "
                        "leaves = month_figure.leaves + excluded.leaves, "
                        "transfers_in = month_figure.transfers_in + excluded.transfers_in, "
                        "transfers_out = month_figure.transfers_out + excluded.transfers_out, "
                        "change = month_figure.change + excluded.change, "
                        "opening_lost = month_figure.opening_lost + excluded.opening_lost";

std::array<qint64, 7> countsOf(const FigureCell& cell)
{
    return {cell.joins, cell.rejoins, cell.leaves, cell.transfersIn, cell.transfersOut, cell.change, cell.openingLost};
}

// What a batch adds to the figures while it is active, given everything else that is.
Result<> addBatch(storage::Transaction& transaction, BatchId batch, int sign)
{
    SizeNames sizes;
    FigureCells cells;
    SHIRUBE_TRY(forMembersOfBatch(transaction.database(), batch, sizes,
                                  [&](std::span<const LedgerEvent> others, std::span<const LedgerEvent> own) {
                                      contribute(cells, others, -sign);
                                      contribute(cells, merged(others, own), sign);
                                  }));
    return addToFigures(transaction, std::move(cells), sizes);
}

Result<> refreshAfterReplay(storage::Transaction& transaction, const QJsonObject& before, const QJsonObject& after)
{
    const int change = after.value(u"is_active"_s).toInt() - before.value(u"is_active"_s).toInt();
    if (change == 0)
        return {};
    return addBatch(transaction, BatchId{after.value(u"id"_s).toInteger()}, change);
}

constexpr storage::ActionName setTargetAction{QT_TRANSLATE_NOOP("Action", "Set target of %1 members by %2")};

} // namespace

storage::ReplayHooks replayHooks()
{
    return {{u"import_batch"_s, refreshAfterReplay}};
}

Result<> setTarget(storage::Database& database, const Target& target)
{
    SHIRUBE_ASSIGN(storage::Transaction transaction,
                   storage::Transaction::begin(database, setTargetAction,
                                               {QString::number(target.headcount), target.dueOn.toString(Qt::ISODate)}));
    SHIRUBE_TRY(putTarget(transaction, target));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> addToFigures(storage::Transaction& transaction, FigureCells changes, const SizeNames& sizes)
{
    addSums(changes);
    // In the order of the table's key every row lands beside the one before it.
    std::vector<std::pair<CellKey, FigureCell>> rows(changes.begin(), changes.end());
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    SHIRUBE_ASSIGN(const Statement statement, prepareStatement(transaction.database(), upsert));
    qint32 lastMonth = -1;
    QByteArray month; // of a row and the many behind it
    for (const auto& [key, cell] : rows) {
        if (key.month != lastMonth)
            month = monthText(lastMonth = key.month);
        sqlite3_bind_int(statement.get(), 1, key.division);
        bindText(statement.get(), 2, sizes.name(key.sizeClass));
        bindText(statement.get(), 3, month);
        sqlite3_bind_int(statement.get(), 4, key.branch);
        int index = 4;
        for (const qint64 count : countsOf(cell))
            sqlite3_bind_int64(statement.get(), ++index, count);
        if (sqlite3_step(statement.get()) != SQLITE_DONE)
            return tl::unexpected(bulkError(sqlite3_db_handle(statement.get()), transaction.database().path()));
        sqlite3_reset(statement.get());
    }
    SHIRUBE_TRY(transaction.unlogged(u"DELETE FROM month_figure WHERE joins = 0 AND rejoins = 0 AND leaves = 0 AND "
                                     "transfers_in = 0 AND transfers_out = 0 AND change = 0 AND opening_lost = 0"_s));
    return {};
}

Result<qint64> compareWithRecount(const storage::Database& database)
{
    SizeNames sizes;
    FigureCells cells;
    SHIRUBE_TRY(forAllMembers(database, sizes,
                              [&](std::span<const LedgerEvent> events) { contribute(cells, events, 1); }));
    addSums(cells);
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT division_id, size_class, month, branch_id, joins, rejoins, leaves, "
                                  "transfers_in, transfers_out, change, opening_lost FROM month_figure"_s));
    qint64 differing = 0;
    while (query.next()) {
        const CellKey key{qint32(query.integer(0)), sizes.indexOf(query.text(1).toUtf8()),
                          monthIndex(query.text(2).toUtf8()), quint16(query.integer(3))};
        const FigureCell stored{query.integer(4), query.integer(5), query.integer(6), query.integer(7),
                                query.integer(8), query.integer(9), query.integer(10)};
        const auto counted = cells.find(key);
        if (counted == cells.end()) {
            ++differing;
            continue;
        }
        differing += counted->second == stored ? 0 : 1;
        cells.erase(counted);
    }
    return differing + qint64(cells.size());
}

Result<std::optional<YearMonth>> lastMonthWithEvents(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query, database.query(u"SELECT max(month) FROM month_figure WHERE division_id = -1"_s));
    return query.next() && !query.isNull(0) ? YearMonth::fromText(query.text(0)) : std::nullopt;
}

Result<Snapshot> loadSnapshot(const storage::Database& database, YearMonth asOf)
{
    Snapshot snapshot;
    snapshot.asOf = asOf;
    SHIRUBE_ASSIGN(const std::optional<YearMonth> last, lastMonthWithEvents(database));
    if (!last)
        return snapshot;
    snapshot.lastMonth = *last;
    const YearMonth opening = FiscalYear(asOf).firstMonth();
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT month, branch_id, joins, rejoins, leaves, transfers_in, transfers_out, change, "
                                  "opening_lost FROM month_figure WHERE division_id = -1 AND size_class = '' "
                                  "ORDER BY month, branch_id"_s));
    Figures year;
    while (query.next()) {
        const YearMonth month = YearMonth::fromText(query.text(0)).value_or(YearMonth());
        if (!snapshot.firstMonth.isValid())
            snapshot.firstMonth = month;
        if (month > asOf)
            break;
        while (snapshot.months.size() <= snapshot.firstMonth.monthsUntil(month)) {
            const qint64 before = snapshot.months.isEmpty() ? 0 : snapshot.months.last().figures.closing;
            snapshot.months.append({snapshot.firstMonth.plusMonths(int(snapshot.months.size())), {before, before, {}, 0}});
        }
        const Flows flows{query.integer(2), query.integer(3), query.integer(4), query.integer(5), query.integer(6)};
        const qint64 change = query.integer(7);
        const qint64 lost = query.integer(8);
        Figures& whole = snapshot.months.last().figures;
        whole.flows += flows;
        whole.closing += change;
        whole.openingLost += lost;
        Figures& branch = snapshot.byBranch[query.id<OrganId>(1)];
        for (Figures* scope : {&branch, &year}) {
            scope->closing += change;
            if (month < opening) {
                scope->opening += change;
            } else {
                scope->flows += flows;
                scope->openingLost += lost;
            }
        }
    }
    if (snapshot.months.isEmpty())
        return snapshot; // asOf lies before the ledger
    while (snapshot.months.last().month < asOf) {
        const qint64 before = snapshot.months.last().figures.closing;
        snapshot.months.append({snapshot.months.last().month.plusMonths(1), {before, before, {}, 0}});
    }
    snapshot.fiscalYear = year;
    return snapshot;
}

} // namespace shirube::membership

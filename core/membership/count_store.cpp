// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/count_store.h"

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

// As with events: the rows lie there unlogged, the batch's activity is what the log records and undo switches.
Result<> insertBatch(storage::Transaction& transaction, const BatchSource& source, const QString& digest, qsizetype rows,
                     const std::function<Result<>(qint64 batch)>& insertRows)
{
    SHIRUBE_ASSIGN(const storage::Query made,
                   transaction.unlogged(u"INSERT INTO import_batch (kind, file_name, source_digest, imported_at, "
                                        "event_count, first_event_id, last_event_id, is_active) "
                                        "VALUES (?, ?, ?, ?, ?, 0, 0, 0)"_s,
                                        {source.kind, source.fileName, digest,
                                         transaction.database().clock().now().toUTC().toString(Qt::ISODate), rows}));
    const qint64 batch = made.raw().lastInsertId().toLongLong();
    SHIRUBE_TRY(insertRows(batch));
    return transaction.update(u"import_batch"_s, batch, {{u"is_active"_s, 1}});
}

} // namespace

Result<QList<CensusCount>> loadCensus(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT c.month, c.branch_id, c.headcount, c.line FROM census c "
                                  "JOIN import_batch b ON b.id = c.batch_id WHERE b.is_active = 1 ORDER BY c.batch_id"_s));
    QMap<std::pair<YearMonth, OrganId>, CensusCount> counts;
    while (query.next()) {
        const CensusCount count{YearMonth::fromText(query.text(0)).value_or(YearMonth()), query.id<OrganId>(1),
                                query.integer(2), quint32(query.integer(3))};
        counts.insert({count.month, count.branch}, count);
    }
    return counts.values();
}

Result<QList<EstablishmentCount>> loadEstablishments(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT c.counted_on, c.branch_id, c.establishments, c.source, c.line "
                                  "FROM establishment_count c JOIN import_batch b ON b.id = c.batch_id "
                                  "WHERE b.is_active = 1 ORDER BY c.batch_id"_s));
    QMap<std::pair<QDate, OrganId>, EstablishmentCount> counts;
    while (query.next()) {
        const EstablishmentCount count{query.date(0), query.id<OrganId>(1), query.integer(2), query.text(3),
                                       quint32(query.integer(4))};
        counts.insert({count.countedOn, count.branch}, count);
    }
    return counts.values();
}

Result<> insertCensus(storage::Transaction& transaction, const BatchSource& source, const QString& digest,
                      const QList<CensusCount>& counts)
{
    return insertBatch(transaction, source, digest, counts.size(), [&](qint64 batch) -> Result<> {
        for (const CensusCount& count : counts)
            SHIRUBE_TRY(transaction.unlogged(u"INSERT INTO census (batch_id, line, month, branch_id, headcount) "
                                             "VALUES (?, ?, ?, ?, ?)"_s,
                                             {batch, count.line, count.month.toText(),
                                              storage::orNull(count.branch), count.headcount}));
        return {};
    });
}

Result<> insertEstablishments(storage::Transaction& transaction, const BatchSource& source, const QString& digest,
                              const QList<EstablishmentCount>& counts)
{
    return insertBatch(transaction, source, digest, counts.size(), [&](qint64 batch) -> Result<> {
        for (const EstablishmentCount& count : counts)
            SHIRUBE_TRY(transaction.unlogged(u"INSERT INTO establishment_count (batch_id, line, counted_on, branch_id, "
                                             "establishments, source) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                             {batch, count.line, count.countedOn.toString(Qt::ISODate),
                                              count.branch.value, count.establishments,
                                              count.source.isNull() ? u""_s : count.source}));
        return {};
    });
}

Result<QMap<OrganId, QMap<YearMonth, LedgerMonth>>> ledgerByMonth(const storage::Database& database, YearMonth until)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT month, branch_id, joins, rejoins, leaves, transfers_in, transfers_out, change "
                                  "FROM month_figure WHERE division_id = -1 AND size_class = '' AND month <= ? "
                                  "ORDER BY month, branch_id"_s,
                                  {until.toText()}));
    QMap<OrganId, QMap<YearMonth, LedgerMonth>> all;
    const auto fillUpTo = [](QMap<YearMonth, LedgerMonth>& months, YearMonth month) {
        while (!months.isEmpty() && months.lastKey() < month)
            months.insert(months.lastKey().plusMonths(1), {{}, months.last().closing});
    };
    while (query.next()) {
        const auto month = YearMonth::fromText(query.text(0));
        if (!month)
            continue;
        QMap<YearMonth, LedgerMonth>& months = all[query.id<OrganId>(1)];
        fillUpTo(months, *month);
        LedgerMonth& entry = months[*month];
        entry.flows = {query.integer(2), query.integer(3), query.integer(4), query.integer(5), query.integer(6)};
        entry.closing += query.integer(7);
    }
    for (QMap<YearMonth, LedgerMonth>& months : all)
        fillUpTo(months, until);
    return all;
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/incoming_rows.h"
#include "core/membership/statement.h"

#include <future>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

// One statement for all rows. The next id is firstId for row 1.
const QByteArray insertRows =
    QByteArray("INSERT INTO membership_event (batch_id, line, member_no, kind, on_date, branch_id, to_branch_id, "
               "division_id, size_class, company_name, reason, channel) SELECT ?1, * FROM ") +
    IncomingRows::tableName;

Result<qint64> nextEventId(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query last, database.query(u"SELECT coalesce(max(id), 0) + 1 FROM membership_event"_s));
    last.next();
    return last.integer(0);
}

// Name and definition of each. Read to the end before any is dropped: SQLite drops nothing under an open query.
Result<QStringList> indexesOfEvents(const storage::Database& database)
{
    QStringList all;
    SHIRUBE_ASSIGN(storage::Query found,
                   database.query(u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = "
                                  "'membership_event' AND sql IS NOT NULL ORDER BY name"_s));
    while (found.next())
        all << found.text(0) << found.text(1);
    return all;
}

} // namespace

struct EventLoader::State
{
    storage::Transaction* transaction;
    sqlite3* handle;
    qint64 batch = 0;
    qint64 firstId = 0;
    qint64 count = 0;
    QStringList indexes; // to be made again when the rows are in
    RowQueue queue;
    std::unique_ptr<IncomingRows> incoming;
    Statement insert;
    std::future<Result<>> written;

    ~State() { static_cast<void>(finishWriting()); }

    Result<> startWriting(AlsoTo alsoTo)
    {
        const storage::Database& database = transaction->database();
        incoming = std::make_unique<IncomingRows>(queue, std::move(alsoTo));
        if (!incoming->attach(handle))
            return tl::unexpected(bulkError(handle, database.path()));
        SHIRUBE_ASSIGN(insert, prepareStatement(database, insertRows));
        sqlite3_bind_int64(insert.get(), 1, batch);
        written = std::async(std::launch::async, [this]() -> Result<> {
            if (sqlite3_step(insert.get()) == SQLITE_DONE)
                return {};
            queue.giveUp();
            SHIRUBE_TRY(incoming->result());
            return tl::unexpected(bulkError(handle, transaction->database().path()));
        });
        return {};
    }

    Result<> finishWriting()
    {
        if (!written.valid())
            return {};
        queue.end();
        const Result<> result = written.get();
        insert.reset();
        incoming.reset();
        return result;
    }
};

EventLoader::EventLoader(std::unique_ptr<State> state) : m_state(std::move(state))
{
}
EventLoader::EventLoader(EventLoader&&) noexcept = default;
EventLoader::~EventLoader() = default;

Result<EventLoader> EventLoader::begin(storage::Transaction& transaction, const BatchSource& source, qint64 expectedRows,
                                       AlsoTo alsoTo)
{
    const storage::Database& database = transaction.database();
    auto state = std::make_unique<State>();
    state->transaction = &transaction;
    SHIRUBE_ASSIGN(state->handle, database.native());
    SHIRUBE_ASSIGN(state->firstId, nextEventId(database));
    // Building an index over all rows beats keeping it up to date once the new rows outnumber the old.
    if (expectedRows > 10'000 && expectedRows > state->firstId) {
        SHIRUBE_ASSIGN(const QStringList indexes, indexesOfEvents(database));
        for (qsizetype i = 0; i < indexes.size(); i += 2) {
            SHIRUBE_TRY(transaction.unlogged(u"DROP INDEX "_s + indexes[i]));
            state->indexes.append(indexes[i + 1]);
        }
    }
    SHIRUBE_ASSIGN(storage::Query batch,
                   transaction.unlogged(u"INSERT INTO import_batch (kind, file_name, source_digest, imported_at, "
                                        "event_count, first_event_id, last_event_id, is_active) "
                                        "VALUES (?, ?, '', ?, 0, 0, 0, 0)"_s,
                                        {source.kind, source.fileName,
                                         database.clock().now().toUTC().toString(Qt::ISODate)}));
    state->batch = batch.raw().lastInsertId().toLongLong();
    SHIRUBE_TRY(state->startWriting(std::move(alsoTo)));
    return EventLoader(std::move(state));
}

Result<> EventLoader::add(const EventRow& row)
{
    State& s = *m_state;
    s.queue.add(row);
    if (s.queue.isGivenUp())
        return s.finishWriting();
    s.count = row.event.row;
    return {};
}

Result<> EventLoader::finishRows()
{
    return m_state->finishWriting();
}

Result<> EventLoader::buildIndexes()
{
    SHIRUBE_TRY(finishRows());
    for (const QString& sql : std::as_const(m_state->indexes))
        SHIRUBE_TRY(m_state->transaction->unlogged(sql));
    if (m_state->firstId > 1) // members will be looked up all over the file
        SHIRUBE_TRY(m_state->transaction->unlogged(u"PRAGMA cache_size = -65536"_s));
    return {};
}

Result<> EventLoader::finish(const std::vector<quint32>& refused, const QString& digest)
{
    storage::Transaction& transaction = *m_state->transaction;
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(transaction.database(), "DELETE FROM membership_event WHERE id = ?"));
    for (const quint32 row : refused) {
        sqlite3_bind_int64(statement.get(), 1, m_state->firstId + row - 1);
        if (sqlite3_step(statement.get()) != SQLITE_DONE)
            return tl::unexpected(bulkError(m_state->handle, transaction.database().path()));
        sqlite3_reset(statement.get());
    }
    SHIRUBE_TRY(transaction.unlogged(u"UPDATE import_batch SET source_digest = ?, event_count = ?, first_event_id = ?, "
                                     "last_event_id = ? WHERE id = ?"_s,
                                     {digest, m_state->count - qint64(refused.size()), m_state->firstId,
                                      m_state->firstId + m_state->count - 1, m_state->batch}));
    return transaction.update(u"import_batch"_s, m_state->batch, {{u"is_active"_s, 1}});
}

} // namespace shirube::membership

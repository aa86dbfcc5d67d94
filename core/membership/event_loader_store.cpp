// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/event_store.h"
#include "core/membership/statement.h"

#include <QSemaphore>
#include <algorithm>
#include <atomic>
#include <future>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsPerStatement = 64;
constexpr size_t rowsPerBlock = 64 * rowsPerStatement;
constexpr qsizetype textPerBlock = 1 << 20; // room for a row of the longest texts many times over
constexpr int columnCount = 13;

QByteArray insertSql(int rows)
{
    QByteArray marks = "(?" + QByteArray(",?").repeated(columnCount - 1) + ")";
    QByteArray sql = "INSERT INTO membership_event (id, batch_id, line, member_no, kind, on_date, branch_id, "
                     "to_branch_id, division_id, size_class, company_name, reason, channel) VALUES " +
                     marks;
    return sql + ("," + marks).repeated(rows - 1);
}

void bindOrNull(sqlite3_stmt* statement, int index, quint16 id)
{
    if (id)
        sqlite3_bind_int(statement, index, id);
    else
        sqlite3_bind_null(statement, index);
}

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
    Statement many;
    Statement one;
    qint64 batch = 0;
    qint64 firstId = 0;
    qint64 count = 0;
    QStringList indexes; // to be made again when the rows are in

    /// Rows on their way, with the texts they point into.
    struct Block
    {
        std::vector<EventRow> rows;
        QByteArray text; // never grows beyond its capacity, so that the views stay good

        Block()
        {
            rows.reserve(rowsPerBlock);
            text.reserve(textPerBlock);
        }
        void clear()
        {
            rows.clear();
            text.resize(0);
        }
        [[nodiscard]] bool hasRoomFor(qsizetype bytes) const
        {
            return rows.size() < rowsPerBlock && text.size() + bytes <= text.capacity();
        }
    };
    // The caller fills one block after the other while a thread writes those that are full.
    std::array<Block, 4> blocks;
    QSemaphore emptyBlocks{int(blocks.size()) - 1}; // besides the one being filled
    QSemaphore fullBlocks;
    size_t filling = 0;
    std::future<Result<>> written;
    std::atomic<bool> failed = false;
    AlsoTo alsoTo;

    ~State() { static_cast<void>(finishWriting()); }

    void startWriting()
    {
        written = std::async(std::launch::async, [this] {
            Result<> result;
            for (size_t i = 0;; i = (i + 1) % blocks.size()) {
                fullBlocks.acquire();
                if (blocks[i].rows.empty()) // nothing more comes
                    return result;
                if (result)
                    result = write(blocks[i]);
                failed = !result;
                blocks[i].clear();
                emptyBlocks.release();
            }
        });
    }

    void passOn()
    {
        fullBlocks.release();
        emptyBlocks.acquire();
        filling = (filling + 1) % blocks.size();
    }

    Result<> finishWriting()
    {
        if (!written.valid())
            return {};
        if (!blocks[filling].rows.empty())
            passOn();
        fullBlocks.release(); // of an empty block
        return written.get();
    }

    Result<> write(const Block& block)
    {
        constexpr size_t step = rowsPerStatement;
        if (alsoTo) {
            for (const EventRow& row : block.rows)
                SHIRUBE_TRY(alsoTo(row.event));
        }
        for (size_t i = 0; i < block.rows.size();) {
            const size_t rows = block.rows.size() - i >= step ? step : 1;
            sqlite3_stmt* statement = rows == step ? many.get() : one.get();
            for (size_t k = 0; k < rows; ++k)
                bind(statement, int(k) * columnCount, block.rows[i + k]);
            const int code = sqlite3_step(statement);
            sqlite3_reset(statement);
            if (code != SQLITE_DONE)
                return tl::unexpected(bulkError(handle, transaction->database().path()));
            i += rows;
        }
        return {};
    }

    void bind(sqlite3_stmt* statement, int index, const EventRow& row) const
    {
        const LedgerEvent& event = row.event;
        sqlite3_bind_null(statement, ++index); // the next id: firstId for row 1
        sqlite3_bind_int64(statement, ++index, batch);
        sqlite3_bind_int64(statement, ++index, event.line);
        bindText(statement, ++index, row.member);
        sqlite3_bind_int(statement, ++index, int(event.kind));
        bindText(statement, ++index, row.date);
        sqlite3_bind_int(statement, ++index, event.branch);
        bindOrNull(statement, ++index, event.toBranch);
        bindOrNull(statement, ++index, event.division);
        bindText(statement, ++index, row.sizeClass);
        bindText(statement, ++index, row.companyName);
        bindText(statement, ++index, row.reason);
        bindText(statement, ++index, row.channel);
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
    state->alsoTo = std::move(alsoTo);
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
    SHIRUBE_ASSIGN(state->many, prepareStatement(database, insertSql(rowsPerStatement)));
    SHIRUBE_ASSIGN(state->one, prepareStatement(database, insertSql(1)));
    state->startWriting();
    return EventLoader(std::move(state));
}

Result<> EventLoader::add(const EventRow& row)
{
    // The row's views live only until the caller reads on: its texts are copied, one after the other.
    State& s = *m_state;
    EventRow kept = row;
    const std::array parts{&kept.date,      &kept.member, &kept.sizeClass, &kept.companyName,
                           &kept.reason, &kept.channel};
    qsizetype bytes = 0;
    for (const QByteArrayView* part : parts)
        bytes += part->size();
    if (!s.blocks[s.filling].hasRoomFor(bytes)) {
        s.passOn();
        if (s.failed)
            return s.finishWriting();
    }
    State::Block& block = s.blocks[s.filling];
    const qsizetype at = block.text.size();
    block.text.resize(at + bytes);
    char* end = block.text.data() + at;
    for (QByteArrayView* part : parts) {
        const char* const begin = end;
        end = std::copy(part->begin(), part->end(), end);
        *part = QByteArrayView(begin, part->size());
    }
    block.rows.push_back(kept);
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
    m_state->many.reset();
    m_state->one.reset();
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

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/event_store.h"

#include "core/membership/statement.h"

#include <QSemaphore>
#include <QSqlError>
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

// The columns of an event's row that the rules look at, from `first` on: member_no, kind, on_date, branch_id,
// to_branch_id, division_id, size_class, company_name, reason, channel.
const QByteArray eventColumns = "e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.division_id, "
                                "e.size_class, e.company_name, e.reason, e.channel";

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

LedgerEvent readEvent(sqlite3_stmt* statement, LedgerWords& words)
{
    LedgerEvent event;
    event.member = MemberNumber::fromUtf8(textOf(statement, 0)).value_or(MemberNumber());
    event.kind = EventKind(sqlite3_column_int(statement, 1));
    const QByteArrayView date = textOf(statement, 2);
    event.setDate(QDate(date.first(4).toInt(), date.sliced(5, 2).toInt(), date.sliced(8, 2).toInt()));
    event.branch = quint16(sqlite3_column_int(statement, 3));
    event.toBranch = quint16(sqlite3_column_int(statement, 4));
    event.division = quint16(sqlite3_column_int(statement, 5));
    event.sizeClass = words.sizes.indexOf(textOf(statement, 6));
    event.word = event.kind == EventKind::Leave ? words.reasonIndex(textOf(statement, 8))
                                                : words.channelIndex(textOf(statement, 9));
    event.contentHash =
        contentHash(event, textOf(statement, 6), textOf(statement, 7), textOf(statement, 8), textOf(statement, 9));
    return event;
}

} // namespace

Error bulkError(sqlite3* handle, const QString& path)
{
    return storage::databaseError(QSqlError(u"bulk"_s, QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                                            QString::number(sqlite3_errcode(handle))),
                                  path);
}

Result<Statement> prepareStatement(const storage::Database& database, const QByteArray& sql)
{
    SHIRUBE_ASSIGN(sqlite3 * handle, database.native());
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
        SQLITE_OK)
        return tl::unexpected(bulkError(handle, database.path()));
    return Statement(statement);
}

Result<LedgerWords> loadLedgerWords(const storage::Database& database)
{
    LedgerWords words;
    for (const auto& [sql, list] : {std::pair(u"SELECT name FROM leave_reason ORDER BY id"_s, &words.reasons),
                                    std::pair(u"SELECT name FROM join_channel ORDER BY id"_s, &words.channels)}) {
        SHIRUBE_ASSIGN(storage::Query query, database.query(sql));
        while (query.next())
            list->indexOf(query.text(0).toUtf8());
    }
    return words;
}

quint64 contentHash(const LedgerEvent& event, QByteArrayView sizeClass, QByteArrayView companyName,
                    QByteArrayView reason, QByteArrayView channel)
{
    const std::array<quint16, 3> organs{event.branch, event.toBranch, event.division};
    std::array<char, 6> organBytes{};
    for (size_t i = 0; i < organs.size(); ++i) {
        organBytes[2 * i] = char(organs[i] & 0xff);
        organBytes[2 * i + 1] = char(organs[i] >> 8);
    }
    ContentHash hash;
    hash.add({organBytes.data(), qsizetype(organBytes.size())});
    for (const QByteArrayView text : {sizeClass, companyName, reason, channel})
        hash.add(text);
    return hash.value();
}

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
        sqlite3_bind_int64(statement, ++index, firstId + event.row - 1);
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

Result<EventLoader> EventLoader::begin(storage::Transaction& transaction, const BatchSource& source, qint64 expectedRows)
{
    const storage::Database& database = transaction.database();
    auto state = std::make_unique<State>();
    state->transaction = &transaction;
    SHIRUBE_ASSIGN(state->handle, database.native());
    SHIRUBE_ASSIGN(state->firstId, nextEventId(database));
    // Room for the pages that the load touches, and a second thread for sorting the indexes.
    SHIRUBE_TRY(transaction.unlogged(u"PRAGMA cache_size = -65536"_s));
    SHIRUBE_TRY(transaction.unlogged(u"PRAGMA threads = 1"_s));
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
    for (QByteArrayView* part : parts) {
        const qsizetype at = block.text.size();
        block.text.append(*part);
        *part = QByteArrayView(block.text.constData() + at, part->size());
    }
    block.rows.push_back(kept);
    s.count = row.event.row;
    return {};
}

Result<> EventLoader::buildIndexes()
{
    SHIRUBE_TRY(m_state->finishWriting());
    m_state->many.reset();
    m_state->one.reset();
    for (const QString& sql : std::as_const(m_state->indexes))
        SHIRUBE_TRY(m_state->transaction->unlogged(sql));
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

Result<MemberReader> MemberReader::open(const storage::Database& database, LedgerWords& words)
{
    SHIRUBE_ASSIGN(Statement statement,
                   prepareStatement(database, "SELECT " + eventColumns +
                                                  " FROM effective_event e WHERE e.member_no = ? "
                                                  "ORDER BY e.on_date, e.id"));
    SHIRUBE_ASSIGN(storage::Query any, database.query(u"SELECT 1 FROM event_correction LIMIT 1"_s));
    Statement withdrawn;
    if (any.next()) {
        SHIRUBE_ASSIGN(withdrawn, prepareStatement(database, "SELECT " + eventColumns +
                                                                 " FROM membership_event e "
                                                                 "JOIN import_batch b ON b.id = e.batch_id "
                                                                 "JOIN event_correction c ON c.event_id = e.id "
                                                                 "WHERE e.member_no = ? AND b.is_active = 1 "
                                                                 "ORDER BY e.on_date, e.id"));
    }
    return MemberReader(std::move(statement), std::move(withdrawn), words);
}

MemberReader::MemberReader(Prepared statement, Prepared withdrawn, LedgerWords& words)
    : m_statement(std::move(statement)), m_withdrawn(std::move(withdrawn)), m_words(&words)
{
}

Result<> MemberReader::read(const MemberNumber& member, std::vector<LedgerEvent>& events)
{
    return readWith(m_statement.get(), member, events);
}

Result<> MemberReader::readWithdrawn(const MemberNumber& member, std::vector<LedgerEvent>& events)
{
    if (m_withdrawn)
        return readWith(m_withdrawn.get(), member, events);
    events.clear();
    return {};
}

Result<> MemberReader::readWith(sqlite3_stmt* statement, const MemberNumber& member, std::vector<LedgerEvent>& events)
{
    events.clear();
    bindText(statement, 1, member.view());
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        events.push_back(readEvent(statement, *m_words));
    const Error error = code == SQLITE_DONE ? Error() : bulkError(sqlite3_db_handle(statement), {});
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? Result<>() : tl::unexpected(error);
}

Result<bool> hasEvents(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query, database.query(u"SELECT 1 FROM import_batch WHERE is_active = 1 AND "
                                                        "last_event_id > 0 LIMIT 1"_s));
    return query.next();
}

Result<std::optional<int>> usualNumberWidth(const storage::Database& database)
{
    constexpr qint64 fewest = 3;
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT member_no FROM membership_event ORDER BY id DESC LIMIT 1000"_s));
    std::optional<qsizetype> width;
    qint64 count = 0;
    for (; query.next(); ++count) {
        const QString number = query.text(0);
        const bool digits = std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits || number.size() != width.value_or(number.size()))
            return std::nullopt;
        width = number.size();
    }
    return count >= fewest ? std::optional(int(*width)) : std::nullopt;
}

namespace
{

// Steps through rows ordered by member and calls visit whenever a member is complete. A row whose last column
// is 1 belongs to the batch in question.
Result<> groupByMember(const storage::Database& database, sqlite3_stmt* statement, LedgerWords& words,
                       const MemberEvents& visit)
{
    std::vector<LedgerEvent> others;
    std::vector<LedgerEvent> batch;
    std::optional<MemberNumber> member;
    const auto finish = [&] {
        if (member)
            visit(others, batch);
        others.clear();
        batch.clear();
    };
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        const LedgerEvent event = readEvent(statement, words);
        if (member != event.member) {
            finish();
            member = event.member;
        }
        (sqlite3_column_int(statement, 10) ? batch : others).push_back(event);
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(bulkError(sqlite3_db_handle(statement), database.path()));
    finish();
    return {};
}

} // namespace

Result<> forMembersOfBatch(const storage::Database& database, BatchId batch, LedgerWords& words, const MemberEvents& visit)
{
    // As effective_event, but for the batch in question whether or not it is active.
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database,
                                    "SELECT " + eventColumns +
                                        ", e.batch_id = ?1 FROM membership_event e "
                                        "JOIN import_batch b ON b.id = e.batch_id "
                                        "WHERE (b.is_active = 1 OR b.id = ?1) "
                                        "AND NOT EXISTS (SELECT 1 FROM event_correction c WHERE c.event_id = e.id) "
                                        "AND e.member_no IN "
                                        "(SELECT n.member_no FROM membership_event n JOIN import_batch c ON c.id = ?1 "
                                        "WHERE n.id BETWEEN c.first_event_id AND c.last_event_id) "
                                        "ORDER BY e.member_no, e.on_date, e.id"));
    sqlite3_bind_int64(statement.get(), 1, batch.value);
    return groupByMember(database, statement.get(), words, visit);
}

Result<> forMemberOfEvent(const storage::Database& database, EventId event, LedgerWords& words, const MemberEvents& visit)
{
    // As effective_event, but for the line in question whether or not it is corrected.
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database,
                                    "SELECT " + eventColumns +
                                        ", e.id = ?1 FROM membership_event e "
                                        "JOIN import_batch b ON b.id = e.batch_id "
                                        "WHERE b.is_active = 1 AND (e.id = ?1 OR "
                                        "NOT EXISTS (SELECT 1 FROM event_correction c WHERE c.event_id = e.id)) "
                                        "AND e.member_no = (SELECT n.member_no FROM membership_event n WHERE n.id = ?1) "
                                        "ORDER BY e.on_date, e.id"));
    sqlite3_bind_int64(statement.get(), 1, event.value);
    return groupByMember(database, statement.get(), words, visit);
}

Result<> forAllMembers(const storage::Database& database, LedgerWords& words,
                       const std::function<void(std::span<const LedgerEvent>)>& visit)
{
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database, "SELECT " + eventColumns +
                                                  ", 0 FROM effective_event e "
                                                  "ORDER BY e.member_no, e.on_date, e.id"));
    return groupByMember(database, statement.get(), words,
                         [&](std::span<const LedgerEvent> all, std::span<const LedgerEvent>) { visit(all); });
}

Result<> forEachLine(const storage::Database& database, QDate until,
                     const std::function<bool(const LedgerLine&)>& visit)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.division_id, "
                                  "e.size_class, e.company_name, e.reason, e.channel FROM effective_event e "
                                  "WHERE e.on_date <= ? ORDER BY e.on_date, e.id"_s,
                                  {until.toString(Qt::ISODate)}));
    while (query.next()) {
        if (!visit({query.text(0), EventKind(query.integer(1)), query.date(2), query.id<OrganId>(3), query.id<OrganId>(4),
                    query.id<OrganId>(5), query.text(6), query.text(7), query.text(8), query.text(9)}))
            break;
    }
    return {};
}

} // namespace shirube::membership

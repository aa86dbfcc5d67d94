// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/event_store.h"

#include "core/membership/statement.h"

#include <QSqlError>
#include <future>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsPerStatement = 64;
constexpr size_t rowsPerBlock = 64 * rowsPerStatement;
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

LedgerEvent readEvent(sqlite3_stmt* statement, SizeNames& sizes)
{
    LedgerEvent event;
    event.member = MemberNumber::fromUtf8(textOf(statement, 0)).value_or(MemberNumber());
    event.kind = EventKind(sqlite3_column_int(statement, 1));
    const QByteArrayView date = textOf(statement, 2);
    event.setDate(QDate(date.first(4).toInt(), date.sliced(5, 2).toInt(), date.sliced(8, 2).toInt()));
    event.branch = quint16(sqlite3_column_int(statement, 3));
    event.toBranch = quint16(sqlite3_column_int(statement, 4));
    event.division = quint16(sqlite3_column_int(statement, 5));
    event.sizeClass = sizes.indexOf(textOf(statement, 6).toByteArray());
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
        std::vector<QByteArray> texts;
    };
    Block filling; // by the caller, while
    Block writing; // is written by a thread beside it
    std::future<Result<>> written;

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

    Result<> waitForWriter() { return written.valid() ? written.get() : Result<>(); }
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
    return EventLoader(std::move(state));
}

Result<> EventLoader::add(const EventRow& row)
{
    // The row's views live only until the caller reads on: one copy of all its texts.
    QByteArray text;
    text.reserve(row.date.size() + row.member.size() + row.sizeClass.size() + row.companyName.size() +
                 row.reason.size() + row.channel.size());
    for (const QByteArrayView part : {row.date, row.member, row.sizeClass, row.companyName, row.reason, row.channel})
        text.append(part);
    EventRow kept = row;
    const char* at = text.constData();
    for (QByteArrayView* part :
         {&kept.date, &kept.member, &kept.sizeClass, &kept.companyName, &kept.reason, &kept.channel}) {
        *part = QByteArrayView(at, part->size());
        at += part->size();
    }
    State& s = *m_state;
    s.filling.texts.push_back(std::move(text));
    s.filling.rows.push_back(kept);
    s.count = row.event.row;
    if (s.filling.rows.size() < rowsPerBlock)
        return {};
    SHIRUBE_TRY(s.waitForWriter());
    std::swap(s.filling, s.writing);
    s.filling = {};
    s.written = std::async(std::launch::async, [&s] { return s.write(s.writing); });
    return {};
}

Result<> EventLoader::buildIndexes()
{
    SHIRUBE_TRY(m_state->waitForWriter());
    SHIRUBE_TRY(m_state->write(m_state->filling));
    m_state->filling = {};
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

Result<MemberReader> MemberReader::open(const storage::Database& database, SizeNames& sizes)
{
    SHIRUBE_ASSIGN(Statement statement,
                   prepareStatement(database, "SELECT " + eventColumns +
                                                  " FROM membership_event e JOIN import_batch b ON b.id = e.batch_id "
                                                  "WHERE e.member_no = ? AND b.is_active = 1 "
                                                  "ORDER BY e.on_date, e.id"));
    return MemberReader(statement.release(), sizes);
}

MemberReader::MemberReader(MemberReader&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_sizes(other.m_sizes)
{
}

MemberReader::~MemberReader()
{
    sqlite3_finalize(m_statement);
}

Result<> MemberReader::read(const MemberNumber& member, std::vector<LedgerEvent>& events)
{
    events.clear();
    bindText(m_statement, 1, member.view());
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(m_statement)) == SQLITE_ROW)
        events.push_back(readEvent(m_statement, *m_sizes));
    sqlite3* handle = sqlite3_db_handle(m_statement);
    const Error error = code == SQLITE_DONE ? Error() : bulkError(handle, {});
    sqlite3_reset(m_statement);
    return code == SQLITE_DONE ? Result<>() : tl::unexpected(error);
}

Result<bool> hasEvents(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query, database.query(u"SELECT 1 FROM import_batch WHERE is_active = 1 AND "
                                                        "event_count > 0 LIMIT 1"_s));
    return query.next();
}

namespace
{

// Steps through rows ordered by member and calls visit whenever a member is complete. A row whose last column
// is 1 belongs to the batch in question.
Result<> groupByMember(const storage::Database& database, sqlite3_stmt* statement, SizeNames& sizes,
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
        const LedgerEvent event = readEvent(statement, sizes);
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

Result<> forMembersOfBatch(const storage::Database& database, BatchId batch, SizeNames& sizes, const MemberEvents& visit)
{
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database,
                                    "SELECT " + eventColumns +
                                        ", e.batch_id = ?1 FROM membership_event e "
                                        "JOIN import_batch b ON b.id = e.batch_id "
                                        "WHERE (b.is_active = 1 OR b.id = ?1) AND e.member_no IN "
                                        "(SELECT n.member_no FROM membership_event n JOIN import_batch c ON c.id = ?1 "
                                        "WHERE n.id BETWEEN c.first_event_id AND c.last_event_id) "
                                        "ORDER BY e.member_no, e.on_date, e.id"));
    sqlite3_bind_int64(statement.get(), 1, batch.value);
    return groupByMember(database, statement.get(), sizes, visit);
}

Result<> forAllMembers(const storage::Database& database, SizeNames& sizes,
                       const std::function<void(std::span<const LedgerEvent>)>& visit)
{
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database, "SELECT " + eventColumns +
                                                  ", 0 FROM membership_event e "
                                                  "JOIN import_batch b ON b.id = e.batch_id WHERE b.is_active = 1 "
                                                  "ORDER BY e.member_no, e.on_date, e.id"));
    return groupByMember(database, statement.get(), sizes,
                         [&](std::span<const LedgerEvent> all, std::span<const LedgerEvent>) { visit(all); });
}

Result<> forEachLine(const storage::Database& database, QDate until,
                     const std::function<bool(const LedgerLine&)>& visit)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.division_id, "
                                  "e.size_class, e.company_name, e.reason, e.channel FROM membership_event e "
                                  "JOIN import_batch b ON b.id = e.batch_id "
                                  "WHERE b.is_active = 1 AND e.on_date <= ? ORDER BY e.on_date, e.id"_s,
                                  {until.toString(Qt::ISODate)}));
    while (query.next()) {
        if (!visit({query.text(0), EventKind(query.integer(1)), query.date(2), query.id<OrganId>(3), query.id<OrganId>(4),
                    query.id<OrganId>(5), query.text(6), query.text(7), query.text(8), query.text(9)}))
            break;
    }
    return {};
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/event_store.h"

#include "core/membership/statement.h"

#include <QSqlError>
#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

// The columns of an event's row that the rules look at, from `first` on: member_no, kind, on_date, branch_id,
// to_branch_id, division_id, size_class, company_name, reason, channel.
const QByteArray eventColumns = "e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.division_id, "
                                "e.size_class, e.company_name, e.reason, e.channel";

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

Result<QHash<QString, QString>> companyNames(const storage::Database& database, const QStringList& numbers, QDate until)
{
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database, "SELECT e.company_name FROM effective_event e WHERE e.member_no = ? "
                                              "AND e.on_date <= ? AND e.company_name <> '' "
                                              "ORDER BY e.on_date DESC, e.id DESC LIMIT 1"));
    const QByteArray day = until.toString(Qt::ISODate).toLatin1();
    QHash<QString, QString> names;
    for (const QString& number : numbers) {
        const QByteArray bytes = number.toUtf8();
        bindText(statement.get(), 1, bytes);
        bindText(statement.get(), 2, day);
        const int code = sqlite3_step(statement.get());
        if (code == SQLITE_ROW)
            names.insert(number, QString::fromUtf8(textOf(statement.get(), 0)));
        else if (code != SQLITE_DONE)
            return tl::unexpected(bulkError(sqlite3_db_handle(statement.get()), database.path()));
        sqlite3_reset(statement.get());
    }
    return names;
}

Result<> forEachLineAsBytes(const storage::Database& database, QDate until,
                            const std::function<bool(const LedgerBytes&)>& visit)
{
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database, "SELECT " + eventColumns +
                                                  " FROM effective_event e WHERE e.on_date <= ? ORDER BY e.on_date, e.id"));
    const QByteArray last = until.toString(Qt::ISODate).toUtf8();
    bindText(statement.get(), 1, last);
    sqlite3_stmt* const row = statement.get();
    const auto organ = [row](int column) { return OrganId{sqlite3_column_int64(row, column)}; };
    int step = sqlite3_step(row);
    for (; step == SQLITE_ROW; step = sqlite3_step(row)) {
        if (!visit({textOf(row, 0), EventKind(sqlite3_column_int(row, 1)), textOf(row, 2), organ(3), organ(4), organ(5),
                    textOf(row, 6), textOf(row, 7), textOf(row, 8), textOf(row, 9)}))
            return {};
    }
    if (step != SQLITE_DONE)
        return tl::unexpected(bulkError(sqlite3_db_handle(row), database.path()));
    return {};
}

Result<> forEachLine(const storage::Database& database, QDate until,
                     const std::function<bool(const LedgerLine&)>& visit)
{
    const auto text = [](QByteArrayView bytes) { return QString::fromUtf8(bytes); };
    return forEachLineAsBytes(database, until, [&](const LedgerBytes& line) {
        return visit({text(line.member), line.kind, QDate::fromString(text(line.date), Qt::ISODate), line.branch, line.toBranch,
                      line.division, text(line.sizeClass), text(line.companyName), text(line.reason), text(line.channel)});
    });
}

} // namespace shirube::membership

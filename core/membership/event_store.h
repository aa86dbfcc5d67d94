// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/figure_cells.h"
#include "core/storage/transaction.h"

#include <functional>
#include <memory>

struct sqlite3_stmt;

namespace shirube::membership
{

/// The office's lists of reasons and channels, as they are now; no size classes yet.
[[nodiscard]] Result<LedgerWords> loadLedgerWords(const storage::Database& database);

/// The hash that tells whether two lines of one happening say the same.
[[nodiscard]] quint64 contentHash(const LedgerEvent& event, QByteArrayView sizeClass, QByteArrayView companyName,
                                  QByteArrayView reason, QByteArrayView channel);

/// Everything one line of an events file says, as UTF-8, ready for the ledger.
struct EventRow
{
    LedgerEvent event;
    QByteArrayView date; ///< YYYY-MM-DD
    QByteArrayView member;
    QByteArrayView sizeClass;
    QByteArrayView companyName;
    QByteArrayView reason;
    QByteArrayView channel;
};

/// Where a batch comes from.
struct BatchSource
{
    QString kind; ///< events, roster
    QString fileName;
};

/// Writes a batch of events through SQLite's bulk path: rows first, indexes after when the batch is large.
/// The batch counts for nothing until finish() makes it active, which is what the change log records and what
/// undo takes back. Rows are written by a thread of the loader's: from begin() to finishRows() no one else may
/// use the connection.
class EventLoader
{
public:
    /// What else is to be done with each event, in the order of the rows, in the thread that writes them.
    using AlsoTo = std::function<Result<>(const LedgerEvent&)>;
    /// expectedRows decides whether the indexes are rebuilt afterwards.
    [[nodiscard]] static Result<EventLoader> begin(storage::Transaction& transaction, const BatchSource& source,
                                                   qint64 expectedRows, AlsoTo alsoTo = {});
    ~EventLoader();
    EventLoader(EventLoader&&) noexcept;

    /// Its event.row must count up from 1.
    [[nodiscard]] Result<> add(const EventRow& row);
    /// When all rows are added: waits until they are written.
    [[nodiscard]] Result<> finishRows();
    /// The same, if that was not done yet, and makes the indexes.
    [[nodiscard]] Result<> buildIndexes();
    /// Drops the rows that the rules refused (ascending) and makes the batch active. digest: of the source file.
    [[nodiscard]] Result<> finish(const std::vector<quint32>& refused, const QString& digest);

private:
    struct State;
    explicit EventLoader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads members' events that count, in order of days.
class MemberReader
{
public:
    [[nodiscard]] static Result<MemberReader> open(const storage::Database& database, LedgerWords& words);

    /// Overwrites events with those of one member.
    [[nodiscard]] Result<> read(const MemberNumber& member, std::vector<LedgerEvent>& events);
    /// The same with those that a person has corrected or reversed.
    [[nodiscard]] Result<> readWithdrawn(const MemberNumber& member, std::vector<LedgerEvent>& events);

private:
    using Prepared = std::shared_ptr<sqlite3_stmt>;
    MemberReader(Prepared statement, Prepared withdrawn, LedgerWords& words);
    [[nodiscard]] Result<> readWith(sqlite3_stmt* statement, const MemberNumber& member, std::vector<LedgerEvent>& events);
    Prepared m_statement;
    Prepared m_withdrawn; // none while nothing is corrected
    LedgerWords* m_words;
};

/// Whether the ledger holds any active event.
[[nodiscard]] Result<bool> hasEvents(const storage::Database& database);

/// The digits of the ledger's member numbers, when the latest thousand lines all have as many; nullopt: they differ,
/// hold letters or are too few to tell.
[[nodiscard]] Result<std::optional<int>> usualNumberWidth(const storage::Database& database);

/// Hands over all events of every member that has one in the batch, member by member: those that are active
/// besides the batch, and the batch's own.
using MemberEvents = std::function<void(std::span<const LedgerEvent> others, std::span<const LedgerEvent> batch)>;
[[nodiscard]] Result<> forMembersOfBatch(const storage::Database& database, BatchId batch, LedgerWords& words,
                                         const MemberEvents& visit);

/// The same for the member of one event, which stands in the place of the batch: empty unless its batch is active.
[[nodiscard]] Result<> forMemberOfEvent(const storage::Database& database, EventId event, LedgerWords& words,
                                        const MemberEvents& visit);

/// The same for every member of the ledger, with all events that count.
[[nodiscard]] Result<> forAllMembers(const storage::Database& database, LedgerWords& words,
                                     const std::function<void(std::span<const LedgerEvent>)>& visit);

/// One line of the ledger that counts, in full, for lists and export.
struct LedgerLine
{
    QString member;
    EventKind kind = EventKind::Join;
    QDate date;
    OrganId branch;
    OrganId toBranch;
    OrganId division;
    QString sizeClass;
    QString companyName;
    QString reason;
    QString channel;
};
/// In the order of day and entry, up to and including a day. visit returning false ends the reading.
[[nodiscard]] Result<> forEachLine(const storage::Database& database, QDate until,
                                   const std::function<bool(const LedgerLine&)>& visit);

/// The same as UTF-8 as it lies in the file, for files of a million lines; the texts live until the next line.
struct LedgerBytes
{
    QByteArrayView member;
    EventKind kind = EventKind::Join;
    QByteArrayView date; ///< 2021-04-01
    OrganId branch;
    OrganId toBranch;
    OrganId division;
    QByteArrayView sizeClass;
    QByteArrayView companyName;
    QByteArrayView reason;
    QByteArrayView channel;
};
[[nodiscard]] Result<> forEachLineAsBytes(const storage::Database& database, QDate until,
                                          const std::function<bool(const LedgerBytes&)>& visit);

/// The newest name that the ledger has of each member by the end of a day, by number; absent: it has none.
[[nodiscard]] Result<QHash<QString, QString>> companyNames(const storage::Database& database, const QStringList& numbers,
                                                           QDate until);

} // namespace shirube::membership

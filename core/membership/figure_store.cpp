// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_store.h"

#include "core/membership/actions.h"
#include "core/membership/event_store.h"
#include "core/membership/figures.h"
#include "core/membership/statement.h"
#include "core/people/actions.h"
#include "core/people/clearance.h"

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

// What the summary holds and by which rules; raised when either changes.
constexpr int figuresVersion = 1;

constexpr int rowsPerStatement = 64;

const QByteArrayList cellKeys{"division_id", "size_class", "month", "branch_id"};
const QByteArrayList cellCounts{"joins",         "rejoins", "leaves",       "transfers_in",   "transfers_out",
                                "change",        "opening_lost", "lost_same_year", "lost_next_year"};
const QByteArrayList wordKeys{"kind", "word", "month", "branch_id"};
const QByteArrayList wordCounts{"events"};

std::array<qint32, 9> countsOf(const FigureCell& cell)
{
    return {cell.joins,  cell.rejoins,     cell.leaves,       cell.transfersIn, cell.transfersOut,
            cell.change, cell.openingLost, cell.lostSameYear, cell.lostNextYear};
}

// Adds rows to a summary table, many a statement.
class SummaryWriter
{
public:
    static Result<SummaryWriter> open(const storage::Database& database, const QByteArray& table,
                                      const QByteArrayList& keys, const QByteArrayList& counts)
    {
        SummaryWriter writer(database, int(keys.size() + counts.size()));
        SHIRUBE_ASSIGN(storage::Query any, database.query(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(QString::fromLatin1(table))));
        const bool isEmpty = !any.next(); // then no row can be there already
        const auto sql = [&](int rows) {
            const QByteArray marks = "(?" + QByteArray(",?").repeated(writer.m_columns - 1) + ")";
            QByteArrayList additions;
            for (const QByteArray& count : counts)
                additions.append(count + " = " + table + "." + count + " + excluded." + count);
            return "INSERT INTO " + table + " (" + (keys + counts).join(", ") + ") VALUES " + marks +
                   ("," + marks).repeated(rows - 1) +
                   (isEmpty ? QByteArray() : " ON CONFLICT (" + keys.join(", ") + ") DO UPDATE SET " + additions.join(", "));
        };
        SHIRUBE_ASSIGN(writer.m_many, prepareStatement(database, sql(rowsPerStatement)));
        SHIRUBE_ASSIGN(writer.m_one, prepareStatement(database, sql(1)));
        return writer;
    }

    // bind: binds row i from a statement's parameter on.
    template <typename Bind>
    Result<> write(size_t rows, Bind bind)
    {
        for (size_t row = 0; row < rows;) {
            const size_t step = rows - row >= rowsPerStatement ? rowsPerStatement : 1;
            sqlite3_stmt* statement = step == 1 ? m_one.get() : m_many.get();
            for (size_t i = 0; i < step; ++i)
                bind(statement, int(i) * m_columns + 1, row + i);
            const int code = sqlite3_step(statement);
            sqlite3_reset(statement);
            if (code != SQLITE_DONE)
                return tl::unexpected(bulkError(sqlite3_db_handle(statement), m_database->path()));
            row += step;
        }
        return {};
    }

private:
    SummaryWriter(const storage::Database& database, int columns) : m_database(&database), m_columns(columns) {}

    const storage::Database* m_database;
    int m_columns;
    Statement m_many;
    Statement m_one;
};

// Months as text, each made once.
class MonthTexts
{
public:
    QByteArrayView operator()(qint32 month)
    {
        const auto at = size_t(month - earliest);
        if (at >= m_texts.size())
            m_texts.resize(at + 1);
        if (m_texts[at].isEmpty())
            m_texts[at] = monthText(month);
        return m_texts[at];
    }

private:
    static constexpr qint32 earliest = 1800 * 12;
    std::vector<QByteArray> m_texts;
};

QByteArray wordText(const WordKey& key, const LedgerWords& words)
{
    if (key.word == LedgerWords::unlisted)
        return unlistedWord;
    return (key.kind == EventKind::Leave ? words.reasons : words.channels).word(key.word);
}

Result<> addWords(storage::Transaction& transaction, const SummaryRows& changes, const LedgerWords& words)
{
    const auto& rows = changes.words;
    std::vector<QByteArray> texts;
    texts.reserve(rows.size());
    for (const auto& [key, events] : rows)
        texts.push_back(wordText(key, words));
    MonthTexts months;
    SHIRUBE_ASSIGN(auto writer, SummaryWriter::open(transaction.database(), "word_figure", wordKeys, wordCounts));
    return writer.write(rows.size(), [&](sqlite3_stmt* statement, int at, size_t i) {
        sqlite3_bind_int(statement, at, int(rows[i].first.kind));
        bindText(statement, at + 1, texts[i]);
        bindText(statement, at + 2, months(rows[i].first.month));
        sqlite3_bind_int(statement, at + 3, rows[i].first.branch);
        sqlite3_bind_int(statement, at + 4, rows[i].second);
    });
}

Result<LedgerCounts> recount(const storage::Database& database, LedgerWords& words)
{
    LedgerCounts counts;
    SHIRUBE_TRY(forAllMembers(database, words,
                              [&](std::span<const LedgerEvent> events) { contribute(counts, events, 1); }));
    return counts;
}

Result<int> versionOf(const storage::Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query, database.query(u"SELECT figures_version FROM file_info"_s));
    return query.next() ? int(query.integer(0)) : 0;
}

// What a batch, or one line, adds to the figures while it counts, given everything else that does. read is
// forMembersOfBatch or forMemberOfEvent.
template <typename Id, typename Read>
Result<> addOwn(storage::Transaction& transaction, Read read, Id id, int sign)
{
    SHIRUBE_ASSIGN(LedgerWords words, loadLedgerWords(transaction.database()));
    LedgerCounts counts;
    SHIRUBE_TRY(read(transaction.database(), id, words,
                     [&](std::span<const LedgerEvent> others, std::span<const LedgerEvent> own) {
                         contribute(counts, others, -sign);
                         contribute(counts, merged(others, own), sign);
                     }));
    return addToFigures(transaction, summarise(std::move(counts)), words);
}

Result<> refreshAfterReplay(storage::Transaction& transaction, const QJsonObject& before, const QJsonObject& after)
{
    const int change = after.value(u"is_active"_s).toInt() - before.value(u"is_active"_s).toInt();
    if (change == 0)
        return {};
    return addOwn(transaction, forMembersOfBatch, BatchId{after.value(u"id"_s).toInteger()}, change);
}

// A correction that comes takes its line away; one that goes brings it back.
Result<> refreshAfterCorrection(storage::Transaction& transaction, const QJsonObject& before, const QJsonObject& after)
{
    const EventId event{(after.isEmpty() ? before : after).value(u"event_id"_s).toInteger()};
    return addOwn(transaction, forMemberOfEvent, event, after.isEmpty() ? 1 : -1);
}

// A word's row that comes, goes or is renamed by undo or redo.
storage::ReplayHook refreshList(WordList list)
{
    return [list](storage::Transaction& transaction, const QJsonObject& before, const QJsonObject& after) -> Result<> {
        const QString gone = before.value(u"name"_s).toString();
        const QString come = after.value(u"name"_s).toString();
        if (gone == come)
            return {};
        if (!gone.isEmpty())
            SHIRUBE_TRY(countAsListed(transaction, list, gone, false));
        if (!come.isEmpty())
            SHIRUBE_TRY(countAsListed(transaction, list, come, true));
        return {};
    };
}

// The keys whose counts are not the same on both sides, those missing on one of them included.
template <typename Row>
qint64 differences(std::vector<Row>& stored, const std::vector<Row>& counted)
{
    std::sort(stored.begin(), stored.end(), [](const Row& a, const Row& b) { return a.first < b.first; });
    qint64 differing = 0;
    auto other = counted.begin();
    for (const Row& row : stored) {
        for (; other != counted.end() && other->first < row.first; ++other)
            ++differing;
        const bool isThere = other != counted.end() && other->first == row.first;
        differing += isThere && other->second == row.second ? 0 : 1;
        other += isThere;
    }
    return differing + (counted.end() - other);
}

// Leaves no trace in the log: the ledger stays as it is.
constexpr storage::ActionName recountAction{QT_TRANSLATE_NOOP("Action", "Recount of the figures")};

// Undo of a closing is a reopening.
Result<> guarded(storage::Transaction& transaction, const QJsonObject&, const QJsonObject&)
{
    return people::requireClearance(transaction.database());
}

} // namespace

storage::ReplayHooks replayHooks()
{
    return {{u"import_batch"_s, refreshAfterReplay},
            {u"event_correction"_s, refreshAfterCorrection},
            {u"leave_reason"_s, refreshList(WordList::LeaveReasons)},
            {u"join_channel"_s, refreshList(WordList::JoinChannels)},
            {u"person"_s, people::replayPerson},
            {u"closed_month"_s, guarded},
            {u"round_lock"_s, guarded},
            {u"reserve_closed_year"_s, guarded},
            {u"issued_pack"_s, guarded}};
}

Result<> countAsListed(storage::Transaction& transaction, WordList list, const QString& word, bool listed)
{
    // One reading of the ledger; what the word gains, the unlisted lose.
    const bool isReason = list == WordList::LeaveReasons;
    const QString count =
        u"INSERT INTO word_figure (kind, word, month, branch_id, events) "
        "SELECT kind, ?, substr(on_date, 1, 7), branch_id, ? * count(*) FROM effective_event WHERE %1 = ? AND kind IN (%2) "
        "GROUP BY kind, substr(on_date, 1, 7), branch_id "
        "ON CONFLICT (kind, word, month, branch_id) DO UPDATE SET events = events + excluded.events"_s
            .arg(isReason ? u"reason"_s : u"channel"_s,
                 isReason ? QString::number(int(EventKind::Leave))
                          : u"%1, %2"_s.arg(int(EventKind::Join)).arg(int(EventKind::Rejoin)));
    const int sign = listed ? 1 : -1;
    SHIRUBE_TRY(transaction.unlogged(count, {word, sign, word}));
    SHIRUBE_TRY(transaction.unlogged(count, {QLatin1StringView(unlistedWord).toString(), -sign, word}));
    SHIRUBE_TRY(transaction.unlogged(u"DELETE FROM word_figure WHERE events = 0"_s));
    return {};
}

Result<> addToFigures(storage::Transaction& transaction, const SummaryRows& changes, const LedgerWords& words)
{
    const auto& rows = changes.cells;
    MonthTexts months;
    SHIRUBE_ASSIGN(auto writer, SummaryWriter::open(transaction.database(), "month_figure", cellKeys, cellCounts));
    SHIRUBE_TRY(writer.write(rows.size(), [&](sqlite3_stmt* statement, int at, size_t i) {
        const auto& [key, cell] = rows[i];
        sqlite3_bind_int(statement, at, key.division);
        bindText(statement, at + 1, words.sizes.word(key.sizeClass));
        bindText(statement, at + 2, months(key.month));
        sqlite3_bind_int(statement, at + 3, key.branch);
        at += 4;
        for (const qint32 count : countsOf(cell))
            sqlite3_bind_int(statement, at++, count);
    }));
    SHIRUBE_TRY(addWords(transaction, changes, words));
    const bool takesAway = std::any_of(rows.begin(), rows.end(), [](const auto& row) {
        const auto counts = countsOf(row.second);
        return std::any_of(counts.begin(), counts.end(), [](qint32 count) { return count < 0; });
    });
    if (!takesAway)
        return {};
    SHIRUBE_TRY(transaction.unlogged(u"DELETE FROM month_figure WHERE joins = 0 AND rejoins = 0 AND leaves = 0 AND "
                                     "transfers_in = 0 AND transfers_out = 0 AND change = 0 AND opening_lost = 0"_s));
    SHIRUBE_TRY(transaction.unlogged(u"DELETE FROM word_figure WHERE events = 0"_s));
    return {};
}

Result<> initFigures(storage::Transaction& transaction)
{
    SHIRUBE_TRY(transaction.unlogged(u"UPDATE file_info SET figures_version = ?"_s, {figuresVersion}));
    return {};
}

Result<> recountFigures(storage::Transaction& transaction)
{
    SHIRUBE_ASSIGN(LedgerWords words, loadLedgerWords(transaction.database()));
    SHIRUBE_ASSIGN(LedgerCounts counts, recount(transaction.database(), words));
    SHIRUBE_TRY(transaction.unlogged(u"DELETE FROM month_figure"_s));
    SHIRUBE_TRY(transaction.unlogged(u"DELETE FROM word_figure"_s));
    SHIRUBE_TRY(addToFigures(transaction, summarise(std::move(counts)), words));
    return initFigures(transaction);
}

Result<> refreshFigures(storage::Database& database)
{
    SHIRUBE_ASSIGN(const int version, versionOf(database));
    if (version == figuresVersion)
        return {};
    SHIRUBE_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database, recountAction));
    SHIRUBE_TRY(recountFigures(transaction));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<qint64> compareWithRecount(const storage::Database& database)
{
    SHIRUBE_ASSIGN(LedgerWords words, loadLedgerWords(database));
    SHIRUBE_ASSIGN(LedgerCounts counts, recount(database, words));
    const SummaryRows counted = summarise(std::move(counts));
    SummaryRows stored;
    SHIRUBE_ASSIGN(storage::Query cells, database.query(u"SELECT "_s + QString::fromLatin1((cellKeys + cellCounts).join(", ")) +
                                                        u" FROM month_figure"_s));
    while (cells.next()) {
        const auto count = [&](int column) { return qint32(cells.integer(column)); };
        stored.cells.push_back(
            {CellKey{qint32(cells.integer(0)), words.sizes.indexOf(cells.text(1).toUtf8()),
                     monthIndex(cells.text(2).toUtf8()), quint16(cells.integer(3))},
             FigureCell{count(4), count(5), count(6), count(7), count(8), count(9), count(10), count(11), count(12)}});
    }
    SHIRUBE_ASSIGN(storage::Query given, database.query(u"SELECT kind, word, month, branch_id, events FROM word_figure"_s));
    while (given.next()) {
        const EventKind kind = EventKind(given.integer(0));
        const QByteArray word = given.text(1).toUtf8();
        stored.words.push_back({WordKey{kind, kind == EventKind::Leave ? words.reasonIndex(word) : words.channelIndex(word),
                                        quint16(monthIndex(given.text(2).toUtf8())), quint16(given.integer(3))},
                                qint32(given.integer(4))});
    }
    return differences(stored.cells, counted.cells) + differences(stored.words, counted.words);
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

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/event_store.h"
#include "core/membership/spells.h"
#include "core/membership/statement.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

// A line of the ledger on its way into order: sorting moves these, not the events.
struct Key
{
    quint64 high; // the member's number, eight bytes each
    quint64 low;
    qint32 day;
    quint32 position;

    auto operator<=>(const Key&) const = default;
    [[nodiscard]] bool isOfSameMember(const Key& other) const
    {
        return high == other.high && low == other.low;
    }
};

struct Line
{
    quint64 contentHash;
    qint32 day;
    quint16 month;
    quint16 branch;
    quint16 toBranch;
    quint16 division;
    quint16 sizeClass;
    quint16 channel;
    EventKind kind;
};

struct Lines
{
    std::vector<Key> keys;
    std::vector<Line> lines;
};

// A ledger has few thousand days, and each costs a calendar's arithmetic.
class DayReader
{
public:
    // text: YYYY-MM-DD, valid by the ledger's rules.
    void read(QByteArrayView text, Line& line)
    {
        const auto digit = [&](qsizetype i) { return text[i] - '0'; };
        const int year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
        const int month = digit(5) * 10 + digit(6);
        const int day = digit(8) * 10 + digit(9);
        if (year != m_year || month != m_month) {
            m_year = year;
            m_month = month;
            m_firstDay = qint32(QDate(year, month, 1).toJulianDay());
        }
        line.day = m_firstDay + day - 1;
        line.month = quint16(year * 12 + month - 1);
    }

private:
    int m_year = 0;
    int m_month = 0;
    qint32 m_firstDay = 0;
};

Result<qint64> countLines(const storage::Database& database)
{
    SHIRUBE_ASSIGN(
        storage::Query count,
        database.query(u"SELECT coalesce(sum(event_count), 0) FROM import_batch WHERE is_active = 1"_s));
    count.next();
    return count.integer(0);
}

Result<Lines> readLines(const storage::Database& database, Spells& spells,
                        const SpellProgress& progress)
{
    // In the order in which they lie in the file (the plus keeps SQLite from the index of days): sorting 1.25
    // million in memory is quicker than an index's jumps.
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database,
                                    "SELECT member_no, kind, on_date, branch_id, to_branch_id, division_id, "
                                    "size_class, company_name, reason, channel FROM effective_event "
                                    "WHERE +on_date <= ?1"));
    const QByteArray until = spells.until.toString(Qt::ISODate).toLatin1();
    bindText(statement.get(), 1, until);
    SHIRUBE_ASSIGN(const qint64 total, countLines(database));
    Lines all;
    all.keys.reserve(size_t(total));
    all.lines.reserve(size_t(total));
    DayReader days;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        sqlite3_stmt* row = statement.get();
        LedgerEvent event;
        event.branch = quint16(sqlite3_column_int(row, 3));
        event.toBranch = quint16(sqlite3_column_int(row, 4));
        event.division = quint16(sqlite3_column_int(row, 5));
        Line line{};
        days.read(textOf(row, 2), line);
        line.kind = EventKind(sqlite3_column_int(row, 1));
        line.branch = event.branch;
        line.toBranch = event.toBranch;
        line.division = event.division;
        line.contentHash = contentHash(event, textOf(row, 6), textOf(row, 7), textOf(row, 8), textOf(row, 9));
        line.sizeClass = spells.sizes.indexOf(textOf(row, 6));
        line.channel = spells.channels.indexOf(textOf(row, 9));
        const MemberNumber member = MemberNumber::fromUtf8(textOf(row, 0)).value_or(MemberNumber());
        all.keys.push_back({qFromBigEndian<quint64>(member.bytes.data()),
                            qFromBigEndian<quint64>(member.bytes.data() + 8), line.day,
                            quint32(all.lines.size())});
        all.lines.push_back(line);
        if (progress && all.lines.size() % 4096 == 0 && !progress(qint64(all.lines.size()), total))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Membership", "The reading of the ledger was stopped."));
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(bulkError(sqlite3_db_handle(statement.get()), database.path()));
    return all;
}

// One member's lines, in order, become spells.
class SpellMaker
{
public:
    SpellMaker(const std::vector<Line>& lines, std::vector<Spell>& spells) : m_lines(lines), m_spells(spells)
    {
    }

    void add(std::span<const Key> member)
    {
        m_events.clear();
        for (const Key& key : member) {
            const Line& line = m_lines[key.position];
            LedgerEvent& event = m_events.emplace_back();
            event.line = key.position; // where its channel stands
            event.contentHash = line.contentHash;
            event.day = line.day;
            event.month = line.month;
            event.branch = line.branch;
            event.toBranch = line.toBranch;
            event.division = line.division;
            event.sizeClass = line.sizeClass;
            event.kind = line.kind;
        }
        replay(m_events, [this](const LedgerEvent& event, const MemberState&) {
            if (event.kind == EventKind::Leave)
                m_spells.back().left = event.day;
            else if (event.kind != EventKind::Transfer)
                m_spells.push_back({event.day, Spell::stillIn, event.branch, event.division, event.sizeClass,
                                    m_lines[event.line].channel, event.kind == EventKind::Rejoin});
        });
    }

private:
    const std::vector<Line>& m_lines;
    std::vector<Spell>& m_spells;
    std::vector<LedgerEvent> m_events;
};

} // namespace

Result<Spells> loadSpells(const storage::Database& database, QDate until,
                          const SpellProgress& progress)
{
    Spells spells;
    spells.until = until;
    SHIRUBE_ASSIGN(Lines read, readLines(database, spells, progress));
    std::sort(read.keys.begin(), read.keys.end());
    SpellMaker maker(read.lines, spells.all);
    for (auto first = read.keys.begin(); first != read.keys.end();) {
        const auto last =
            std::find_if(first, read.keys.end(), [&](const Key& key) { return !key.isOfSameMember(*first); });
        maker.add({first, last});
        first = last;
    }
    spells.all.shrink_to_fit();
    spells.observedFrom = observationStart(spells.all);
    return spells;
}

} // namespace shirube::membership

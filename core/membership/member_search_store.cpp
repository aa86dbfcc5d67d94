// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/member_index.h"

#include "core/base/parse.h"
#include "core/membership/statement.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;

namespace
{

const QByteArray columns = "SELECT e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.company_name "
                           "FROM effective_event e ";

// A line of the ledger as the index needs it.
LedgerEvent eventOf(sqlite3_stmt* row)
{
    LedgerEvent event;
    event.kind = EventKind(sqlite3_column_int(row, 1));
    const QByteArrayView date = textOf(row, 2);
    event.setDate(QDate(date.first(4).toInt(), date.sliced(5, 2).toInt(), date.sliced(8, 2).toInt()));
    event.branch = quint16(sqlite3_column_int(row, 3));
    event.toBranch = quint16(sqlite3_column_int(row, 4));
    return event;
}

// What one member's lines, in their order, amount to.
MemberIndex::Data::Member sumOf(std::span<const LedgerEvent> events)
{
    MemberIndex::Data::Member member;
    MemberState state;
    replay(events, [&](const LedgerEvent& event, const MemberState&) {
        static_cast<void>(apply(state, event));
        if (event.kind == EventKind::Join && member.joined == 0)
            member.joined = event.day;
    });
    member.branch = state.branch;
    member.isMember = state.isMember;
    member.since = state.since;
    return member;
}

/// All lines as they lie in the file: sorting them in memory is quicker than following an index through the file.
class AllLines
{
public:
    void add(sqlite3_stmt* row)
    {
        LedgerEvent event = eventOf(row);
        event.member = MemberNumber::fromUtf8(textOf(row, 0)).value_or(MemberNumber());
        event.row = quint32(m_events.size());
        m_events.push_back(event);
        const QByteArrayView name = textOf(row, 5);
        m_names.push_back({m_text.size(), name.size()});
        m_text.append(name);
    }

    // The members by number, each with its latest name.
    void handTo(MemberIndex::Data& data)
    {
        std::sort(m_events.begin(), m_events.end(), [](const LedgerEvent& a, const LedgerEvent& b) {
            return std::tie(a.member, a.day, a.row) < std::tie(b.member, b.day, b.row);
        });
        for (auto first = m_events.cbegin(); first != m_events.cend();) {
            const auto last = std::find_if(first, m_events.cend(),
                                           [&](const LedgerEvent& event) { return event.member != first->member; });
            QByteArrayView name;
            for (auto event = first; event != last; ++event) {
                if (const auto& [at, size] = m_names[event->row]; size > 0)
                    name = QByteArrayView(m_text).sliced(at, size);
            }
            data.add(first->member.view(), QString::fromUtf8(name), sumOf({first, last}));
            first = last;
        }
    }

private:
    std::vector<LedgerEvent> m_events;
    std::vector<std::pair<qsizetype, qsizetype>> m_names; // where they lie in m_text, by row
    QByteArray m_text;
};

} // namespace

Result<QString> ledgerState(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT (SELECT coalesce(max(id), 0) FROM membership_event), "
                                  "(SELECT coalesce(sum(id * id), 0) FROM import_batch WHERE is_active = 1), "
                                  "(SELECT coalesce(sum(event_id * event_id), 0) FROM event_correction)"_s));
    query.next();
    return u"%1 %2 %3"_s.arg(query.text(0), query.text(1), query.text(2));
}

Result<std::shared_ptr<const MemberIndex>> MemberIndex::build(const Database& database, const Progress& progress)
{
    auto data = std::make_unique<Data>();
    SHIRUBE_ASSIGN(data->state, ledgerState(database));
    SHIRUBE_ASSIGN(Query last, database.query(u"SELECT coalesce(max(id), 0) FROM membership_event"_s));
    last.next();
    const qint64 total = std::max<qint64>(1, last.integer(0));
    SHIRUBE_ASSIGN(const Statement statement, prepareStatement(database, columns));
    AllLines lines;
    qint64 done = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        lines.add(statement.get());
        if (++done % 65'536 == 0 && progress && !progress(std::min(done, total), total))
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Membership", "Reading the members was stopped."));
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(bulkError(sqlite3_db_handle(statement.get()), database.path()));
    lines.handTo(*data);
    return std::shared_ptr<const MemberIndex>(new MemberIndex(std::move(data)));
}

Result<std::optional<FoundMember>> findMember(const Database& database, const QString& number)
{
    const QByteArray bytes = normalizedCode(number).toUtf8();
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database, columns + "WHERE e.member_no = ? ORDER BY e.on_date, e.id"));
    bindText(statement.get(), 1, bytes);
    std::vector<LedgerEvent> events;
    QString name;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        events.push_back(eventOf(statement.get()));
        if (const QByteArrayView given = textOf(statement.get(), 5); !given.isEmpty())
            name = QString::fromUtf8(given);
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(bulkError(sqlite3_db_handle(statement.get()), database.path()));
    if (events.empty())
        return std::nullopt;
    const MemberIndex::Data::Member sum = sumOf(events);
    return FoundMember{QString::fromUtf8(bytes), name, OrganId{sum.branch}, sum.isMember, QDate::fromJulianDay(sum.since)};
}

} // namespace shirube::membership

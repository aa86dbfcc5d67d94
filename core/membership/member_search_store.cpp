// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/member_index.h"

#include "core/base/parse.h"
#include "core/membership/statement.h"

#include <QCoreApplication>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;

namespace
{

const QByteArray columns = "SELECT e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.company_name "
                           "FROM effective_event e ";

/// The lines of one member as they come, and what they amount to.
class OneMember
{
public:
    void begin(QByteArrayView number)
    {
        m_number = number.toByteArray();
        m_name.clear();
        m_events.clear();
    }

    void add(sqlite3_stmt* row)
    {
        LedgerEvent event;
        event.kind = EventKind(sqlite3_column_int(row, 1));
        const QByteArrayView date = textOf(row, 2);
        event.setDate(QDate(date.first(4).toInt(), date.sliced(5, 2).toInt(), date.sliced(8, 2).toInt()));
        event.branch = quint16(sqlite3_column_int(row, 3));
        event.toBranch = quint16(sqlite3_column_int(row, 4));
        m_events.push_back(event);
        if (const QByteArrayView name = textOf(row, 5); !name.isEmpty())
            m_name = name.toByteArray();
    }

    [[nodiscard]] const QByteArray& number() const { return m_number; }
    [[nodiscard]] bool isEmpty() const { return m_events.empty(); }
    [[nodiscard]] QString name() const { return QString::fromUtf8(m_name); }

    [[nodiscard]] MemberIndex::Data::Member sum() const
    {
        MemberIndex::Data::Member member;
        MemberState state;
        replay(m_events, [&](const LedgerEvent& event, const MemberState&) {
            static_cast<void>(apply(state, event));
            if (event.kind == EventKind::Join && member.joined == 0)
                member.joined = event.day;
        });
        member.branch = state.branch;
        member.isMember = state.isMember;
        member.since = state.since;
        return member;
    }

private:
    QByteArray m_number;
    QByteArray m_name;
    std::vector<LedgerEvent> m_events;
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
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database, columns + "ORDER BY e.member_no, e.on_date, e.id"));
    OneMember member;
    const auto finish = [&] {
        if (!member.isEmpty())
            data->add(member.number(), member.name(), member.sum());
    };
    qint64 done = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        const QByteArrayView number = textOf(statement.get(), 0);
        if (member.isEmpty() || number != QByteArrayView(member.number())) {
            finish();
            member.begin(number);
        }
        member.add(statement.get());
        if (++done % 65'536 == 0 && progress && !progress(std::min(done, total), total))
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Membership", "Reading the members was stopped."));
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(bulkError(sqlite3_db_handle(statement.get()), database.path()));
    finish();
    return std::shared_ptr<const MemberIndex>(new MemberIndex(std::move(data)));
}

Result<std::optional<FoundMember>> findMember(const Database& database, const QString& number)
{
    const QByteArray bytes = normalizedCode(number).toUtf8();
    SHIRUBE_ASSIGN(const Statement statement,
                   prepareStatement(database, columns + "WHERE e.member_no = ? ORDER BY e.on_date, e.id"));
    bindText(statement.get(), 1, bytes);
    OneMember member;
    member.begin(bytes);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW)
        member.add(statement.get());
    if (code != SQLITE_DONE)
        return tl::unexpected(bulkError(sqlite3_db_handle(statement.get()), database.path()));
    if (member.isEmpty())
        return std::nullopt;
    const MemberIndex::Data::Member sum = member.sum();
    return FoundMember{QString::fromUtf8(bytes), member.name(), OrganId{sum.branch}, sum.isMember,
                       QDate::fromJulianDay(sum.since)};
}

} // namespace shirube::membership

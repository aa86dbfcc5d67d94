// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/member_history.h"

#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;

namespace
{

// Who last wrote a row, by the log's own text of it: what is undone and redone counts for the one who redid it.
Result<LineChange> whoWrote(const Database& database, const QString& row)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT actor, at, reason FROM change_set WHERE kind <> 1 AND rows LIKE ? "
                                               "ORDER BY id DESC LIMIT 1"_s,
                                               {u'%' + row + u'%'}));
    if (!query.next())
        return LineChange();
    return LineChange{query.text(0), QDateTime::fromString(query.text(1), Qt::ISODateWithMs), query.text(2)};
}

Standing standingOf(bool isActive, bool isCorrected, EventId replacedBy)
{
    if (isCorrected)
        return replacedBy.isValid() ? Standing::Corrected : Standing::Reversed;
    return isActive ? Standing::Counts : Standing::TakenBack;
}

struct Row
{
    HistoryLine line;
    qint64 batch = 0;
    QString batchKind;
    qint64 correction = 0;
};

Result<QList<Row>> readRows(const Database& database, const QString& number)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT e.id, e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.division_id, "
                                  "e.size_class, e.company_name, e.reason, e.channel, e.line, b.id, b.kind, b.file_name, "
                                  "b.imported_at, b.is_active, c.id, c.replaced_by, c.reason FROM membership_event e "
                                  "JOIN import_batch b ON b.id = e.batch_id "
                                  "LEFT JOIN event_correction c ON c.event_id = e.id "
                                  "WHERE e.member_no = ? ORDER BY e.on_date, e.id"_s,
                                  {number}));
    QList<Row> rows;
    while (query.next()) {
        Row row;
        HistoryLine& line = row.line;
        line.event = query.id<EventId>(0);
        line.line = {query.text(1),           EventKind(query.integer(2)), query.date(3), query.id<OrganId>(4),
                     query.id<OrganId>(5),    query.id<OrganId>(6),        query.text(7), query.text(8),
                     query.text(9),           query.text(10)};
        line.fileLine = query.integer(11);
        row.batch = query.integer(12);
        row.batchKind = query.text(13);
        line.fileName = query.text(14);
        line.entered.at = QDateTime::fromString(query.text(15), Qt::ISODate);
        row.correction = query.integer(17);
        line.replacedBy = query.id<EventId>(18);
        line.corrected.reason = query.text(19);
        line.standing = standingOf(query.flag(16), row.correction > 0, line.replacedBy);
        rows.append(row);
    }
    return rows;
}

// Where the member stands now, from the lines that count; those that contradict them are marked.
void sumUp(MemberHistory& history)
{
    std::vector<LedgerEvent> events;
    WordIndex sizes;
    for (qsizetype i = 0; i < history.lines.size(); ++i) {
        const LedgerLine& line = history.lines[i].line;
        if (history.lines[i].standing != Standing::Counts)
            continue;
        LedgerEvent event;
        event.kind = line.kind;
        event.setDate(line.date);
        event.branch = quint16(line.branch.value);
        event.toBranch = quint16(line.toBranch.value);
        event.division = quint16(line.division.value);
        event.sizeClass = sizes.indexOf(line.sizeClass.toUtf8());
        event.line = quint32(i);
        events.push_back(event);
        if (!line.companyName.isEmpty())
            history.name = line.companyName;
    }
    MemberState state;
    for (const Refusal& refusal :
         replay(events, [&](const LedgerEvent& event, const MemberState&) { static_cast<void>(apply(state, event)); }))
        history.lines[events[refusal.position].line].standing = Standing::Refused;
    history.isMember = state.isMember;
    history.wasMember = state.wasMember;
    if (state.wasMember)
        history.since = QDate::fromJulianDay(state.since);
    history.branch = {state.branch};
    history.division = {state.division};
    history.sizeClass = QString::fromUtf8(sizes.word(state.sizeClass));
}

} // namespace

Result<MemberHistory> loadHistory(const Database& database, const QString& number)
{
    MemberHistory history;
    history.number = number;
    SHIRUBE_ASSIGN(QList<Row> rows, readRows(database, number));
    for (Row& row : rows) {
        if (row.batchKind == u"entry") {
            SHIRUBE_ASSIGN(row.line.entered, whoWrote(database, u"[\"import_batch\",%1,"_s.arg(row.batch)));
        }
        if (row.correction > 0) {
            const QString reason = row.line.corrected.reason;
            SHIRUBE_ASSIGN(row.line.corrected, whoWrote(database, u"[\"event_correction\",%1,null,"_s.arg(row.correction)));
            row.line.corrected.reason = reason;
        }
        history.lines.append(row.line);
    }
    sumUp(history);
    return history;
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/log_reader.h"

#include "core/storage/log_entry.h"

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

// As entries say when they were made, so that texts compare as times do.
QString asLogged(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Result<> readLog(const Database& database, const LogFilter& filter, const TakeEntry& take)
{
    QStringList conditions;
    QVariantList values;
    const auto ask = [&](const QString& condition, const QVariant& value) {
        conditions.append(condition);
        values.append(value);
    };
    if (filter.from.isValid())
        ask(u"at >= ?"_s, asLogged(filter.from.startOfDay()));
    if (filter.to.isValid())
        ask(u"at < ?"_s, asLogged(filter.to.addDays(1).startOfDay()));
    if (!filter.actor.isEmpty())
        ask(u"actor = ?"_s, filter.actor);
    if (filter.kind)
        ask(u"kind = ?"_s, int(*filter.kind));
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s) + u' ';
    SHIRUBE_ASSIGN(Query query, database.query(entryColumns + where + u"ORDER BY id DESC"_s, values));
    while (query.next()) {
        Entry entry = readEntry(query);
        QList<LoggedRow> rows;
        for (const QJsonValue& value : parsedList(entry.rows)) {
            const QJsonArray row = value.toArray();
            rows.append({row.at(0).toString(), row.at(1).toInteger(), row.at(2).toObject(), row.at(3).toObject()});
        }
        entry.set.rows = int(rows.size());
        if (!take(entry.set, rows))
            break;
    }
    return {};
}

Result<QStringList> logActors(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT DISTINCT actor FROM change_set ORDER BY actor"_s));
    QStringList actors;
    while (query.next())
        actors.append(query.text(0));
    return actors;
}

Result<qint64> countEntries(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT count(*) FROM change_set"_s));
    return query.next() ? query.integer(0) : 0;
}

} // namespace shirube::storage

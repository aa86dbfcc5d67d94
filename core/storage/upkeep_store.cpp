// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/upkeep.h"

#include <algorithm>
#include <sqlite3.h>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int instructionsBetween = 400'000; // some hundredths of a second

} // namespace

Result<QList<BrokenReferences>> brokenReferences(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"PRAGMA foreign_key_check"_s));
    QList<BrokenReferences> all;
    while (query.next()) {
        const QString table = query.text(0);
        const QString above = query.text(2);
        auto found = std::ranges::find_if(
            all, [&](const BrokenReferences& one) { return one.table == table && one.above == above; });
        if (found == all.end())
            found = all.insert(all.end(), {table, above, 0});
        ++found->rows;
    }
    return all;
}

Result<QList<TableSize>> tableSizes(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                               "'sqlite_%' ORDER BY name"_s));
    QList<TableSize> sizes;
    while (query.next())
        sizes.append({query.text(0), 0});
    for (TableSize& size : sizes) {
        QString name = size.table;
        SHIRUBE_ASSIGN(Query count, database.query(u"SELECT count(*) FROM \""_s + name.replace(u'"', u"\"\""_s) + u'"'));
        size.rows = count.next() ? count.integer(0) : 0;
    }
    return sizes;
}

Result<QList<std::pair<QString, QString>>> fileSettings(const Database& database)
{
    QList<std::pair<QString, QString>> settings{{u"sqlite_version"_s, QString::fromLatin1(sqlite3_libversion())}};
    for (const auto& name : {u"application_id"_s, u"user_version"_s, u"page_size"_s, u"page_count"_s, u"freelist_count"_s,
                             u"journal_mode"_s, u"synchronous"_s, u"foreign_keys"_s, u"encoding"_s}) {
        SHIRUBE_ASSIGN(Query query, database.query(u"PRAGMA "_s + name));
        settings.append({name, query.next() ? query.text(0) : QString()});
    }
    return settings;
}

Result<qint64> dataVersion(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"PRAGMA data_version"_s));
    return query.next() ? query.integer(0) : 0;
}

bool canBeWritten(const QString& path)
{
    return FileLock::acquire(path).has_value(); // and given back at once
}

Interruption::Interruption(const Database& database, std::function<bool()> wanted) : m_wanted(std::move(wanted))
{
    const auto handle = database.native();
    if (!handle)
        return; // then it is merely not cancelled in between
    m_handle = *handle;
    sqlite3_progress_handler(
        m_handle, instructionsBetween,
        [](void* self) { return static_cast<Interruption*>(self)->m_wanted() ? 0 : 1; }, this);
}

Interruption::~Interruption()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace shirube::storage

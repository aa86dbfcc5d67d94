// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/columns.h"
#include "core/plan/plan_store.h"

#include <QHash>

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::orNull;
using storage::Query;
using storage::Transaction;

namespace
{

template <typename Enum>
std::optional<Enum> maybeEnum(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(Enum(query.integer(column)));
}

template <typename Enum>
QVariant enumOrNull(std::optional<Enum> value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

template <typename Row>
QHash<qint64, Row> byId(const QList<Row>& rows)
{
    QHash<qint64, Row> result;
    for (const Row& row : rows)
        result.insert(row.id.value, row);
    return result;
}

// An initiative's owners or themes, as the table that joins them.
struct Link
{
    QString table;
    QString column;
};

const Link ownerLink{u"initiative_owner"_s, u"organ_id"_s};
const Link themeLink{u"initiative_theme"_s, u"theme_id"_s};

Result<> insertLink(Transaction& transaction, const Link& link, InitiativeId item, qint64 target, qsizetype position)
{
    SHIRUBE_TRY(transaction.insert(
        link.table, {{u"initiative_id"_s, item.value}, {link.column, target}, {u"position"_s, qint64(position)}}));
    return {};
}

template <typename Row>
Result<> putLinks(Transaction& transaction, const Link& link, InitiativeId item, const QList<Row>& before,
                  const QList<Row>& after)
{
    if (before == after)
        return {};
    SHIRUBE_ASSIGN(Query stored, transaction.database().query(u"SELECT id, %2 FROM %1 WHERE initiative_id = ?"_s.arg(
                                                                  link.table, link.column),
                                                              {item.value}));
    QHash<qint64, qint64> rows; // by what they lead to
    while (stored.next())
        rows.insert(stored.integer(1), stored.integer(0));
    for (qsizetype position = 0; position < after.size(); ++position) {
        const qint64 target = after[position].id.value;
        if (const qint64 row = rows.take(target))
            SHIRUBE_TRY(transaction.update(link.table, row, {{u"position"_s, qint64(position)}}));
        else
            SHIRUBE_TRY(insertLink(transaction, link, item, target, position));
    }
    for (const qint64 row : std::as_const(rows))
        SHIRUBE_TRY(transaction.remove(link.table, row));
    return {};
}

QVariantMap rowOf(const Initiative& item)
{
    return {{u"fiscal_year"_s, item.fiscalYear.first()},
            {u"organ_kind"_s, int(item.organKind)},
            {u"number"_s, item.number},
            {u"title"_s, textColumn(item.title)},
            {u"section"_s, enumOrNull(item.section)},
            {u"field"_s, enumOrNull(item.field)},
            {u"is_new"_s, int(item.isNew)},
            {u"is_emphasised"_s, int(item.isEmphasised)},
            {u"status"_s, enumOrNull(item.status)},
            {u"note"_s, textColumn(item.note)}};
}

QVariantMap rowOf(const Indicator& indicator, InitiativeId item, qsizetype position)
{
    return {{u"initiative_id"_s, item.value},        {u"position"_s, qint64(position)},
            {u"name"_s, textColumn(indicator.name)},       {u"unit"_s, textColumn(indicator.unit)},
            {u"target"_s, orNull(indicator.target)}, {u"actual"_s, orNull(indicator.actual)}};
}

Result<> putIndicators(Transaction& transaction, const Initiative& before, const Initiative& after)
{
    auto gone = byId(before.indicators);
    for (const Indicator& indicator : after.indicators)
        gone.remove(indicator.id.value);
    for (const Indicator& indicator : std::as_const(gone))
        SHIRUBE_TRY(transaction.remove(u"indicator"_s, indicator.id.value));
    for (qsizetype position = 0; position < after.indicators.size(); ++position) {
        const Indicator& indicator = after.indicators[position];
        if (position < before.indicators.size() && before.indicators[position] == indicator)
            continue;
        const QVariantMap row = rowOf(indicator, before.id, position);
        if (indicator.id.isValid())
            SHIRUBE_TRY(transaction.update(u"indicator"_s, indicator.id.value, row));
        else
            SHIRUBE_TRY(transaction.insert(u"indicator"_s, row));
    }
    return {};
}

using Items = QHash<qint64, Initiative*>;

Result<> readOwners(const Database& database, const Items& items)
{
    SHIRUBE_ASSIGN(const QList<Organ> organs, loadOrgans(database));
    const auto organ = byId(organs);
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, organ_id FROM initiative_owner "
                                               "ORDER BY initiative_id, position"_s));
    while (query.next()) {
        if (Initiative* item = items.value(query.integer(0)))
            item->owners.append(organ.value(query.integer(1)));
    }
    return {};
}

Result<> readThemes(const Database& database, const Items& items)
{
    SHIRUBE_ASSIGN(const QList<Theme> themes, loadThemes(database));
    const auto theme = byId(themes);
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, theme_id FROM initiative_theme "
                                               "ORDER BY initiative_id, position"_s));
    while (query.next()) {
        if (Initiative* item = items.value(query.integer(0)))
            item->themes.append(theme.value(query.integer(1)));
    }
    return {};
}

Result<> readIndicators(const Database& database, const Items& items)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, id, name, unit, target, actual FROM indicator "
                                               "ORDER BY initiative_id, position, id"_s));
    while (query.next()) {
        if (Initiative* item = items.value(query.integer(0)))
            item->indicators.append({query.id<IndicatorId>(1), query.text(2), query.text(3), query.maybeNumber(4),
                                     query.maybeNumber(5)});
    }
    return {};
}

} // namespace

Result<QList<Initiative>> loadInitiatives(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, fiscal_year, organ_kind, number, title, section, field, "
                                               "is_new, is_emphasised, status, note FROM initiative ORDER BY id"_s));
    QList<Initiative> items;
    while (query.next()) {
        Initiative item;
        item.id = query.id<InitiativeId>(0);
        item.fiscalYear = FiscalYear(int(query.integer(1)));
        item.organKind = OrganKind(query.integer(2));
        item.number = int(query.integer(3));
        item.title = query.text(4);
        item.section = maybeEnum<Section>(query, 5);
        item.field = maybeEnum<Field>(query, 6);
        item.isNew = query.flag(7);
        item.isEmphasised = query.flag(8);
        item.status = maybeEnum<Status>(query, 9);
        item.note = query.text(10);
        items.append(std::move(item));
    }
    Items byItem;
    for (Initiative& item : items)
        byItem.insert(item.id.value, &item);
    SHIRUBE_TRY(readOwners(database, byItem));
    SHIRUBE_TRY(readThemes(database, byItem));
    SHIRUBE_TRY(readIndicators(database, byItem));
    return items;
}

Result<InitiativeId> insertInitiative(Transaction& transaction, const Initiative& item)
{
    SHIRUBE_ASSIGN(const qint64 row, transaction.insert(u"initiative"_s, rowOf(item)));
    const InitiativeId id{row};
    for (qsizetype i = 0; i < item.owners.size(); ++i)
        SHIRUBE_TRY(insertLink(transaction, ownerLink, id, item.owners[i].id.value, i));
    for (qsizetype i = 0; i < item.themes.size(); ++i)
        SHIRUBE_TRY(insertLink(transaction, themeLink, id, item.themes[i].id.value, i));
    for (qsizetype i = 0; i < item.indicators.size(); ++i)
        SHIRUBE_TRY(transaction.insert(u"indicator"_s, rowOf(item.indicators[i], id, i)));
    return id;
}

Result<> updateInitiative(Transaction& transaction, const Initiative& before, const Initiative& after)
{
    SHIRUBE_TRY(transaction.update(u"initiative"_s, before.id.value, rowOf(after)));
    SHIRUBE_TRY(putLinks(transaction, ownerLink, before.id, before.owners, after.owners));
    SHIRUBE_TRY(putLinks(transaction, themeLink, before.id, before.themes, after.themes));
    return putIndicators(transaction, before, after);
}

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/columns.h"
#include "core/plan/item_store.h"
#include "core/plan/plan_store.h"

#include <QHash>

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::orNull;
using storage::Query;
using storage::Transaction;

namespace
{

template <typename Enum>
QVariant enumOrNull(std::optional<Enum> value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

QVariant yenOrNull(std::optional<Yen> amount)
{
    return amount ? QVariant(amount->value) : QVariant();
}

QString stepsText(const QList<double>& steps)
{
    QStringList parts;
    for (const double step : steps)
        parts.append(QString::number(step, 'g', 12));
    return textColumn(parts.join(u';')).toString();
}

// An initiative's owners or themes, as the table that joins them.
struct LinkTable
{
    QString table;
    QString column;
};

const LinkTable ownerLink{u"initiative_owner"_s, u"organ_id"_s};
const LinkTable themeLink{u"initiative_theme"_s, u"theme_id"_s};

Result<> insertLink(Transaction& transaction, const LinkTable& link, InitiativeId item, qint64 target, qsizetype position)
{
    SHIRUBE_TRY(transaction.insert(
        link.table, {{u"initiative_id"_s, item.value}, {link.column, target}, {u"position"_s, qint64(position)}}));
    return {};
}

template <typename Row>
Result<> putLinks(Transaction& transaction, const LinkTable& link, InitiativeId item, const QList<Row>& before,
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
            {u"note"_s, textColumn(item.note)},
            {u"aim"_s, textColumn(item.aim)},
            {u"is_equal"_s, int(item.isEqual)},
            {u"budget_yen"_s, yenOrNull(item.budget)},
            {u"cost_yen"_s, yenOrNull(item.cost)},
            {u"starts_on"_s, orNull(item.startsOn)},
            {u"ends_on"_s, orNull(item.endsOn)},
            {u"weight"_s, orNull(item.weight)},
            {u"is_light"_s, int(item.isLight)},
            {u"carried_from"_s, orNull(item.carriedFrom)}};
}

QVariantMap rowOf(const Indicator& indicator, InitiativeId item, qsizetype position)
{
    return {{u"initiative_id"_s, item.value},        {u"position"_s, qint64(position)},
            {u"name"_s, textColumn(indicator.name)},       {u"unit"_s, textColumn(indicator.unit)},
            {u"target"_s, orNull(indicator.target)},       {u"target_kind"_s, int(indicator.kind)},
            {u"better"_s, int(indicator.better)},          {u"upper"_s, orNull(indicator.upper)},
            {u"base"_s, orNull(indicator.base)},           {u"base_year"_s, yearOrNull(indicator.baseYear)},
            {u"due_on"_s, orNull(indicator.dueOn)},        {u"target_words"_s, textColumn(indicator.targetWords)},
            {u"out_of_name"_s, textColumn(indicator.outOfName)}, {u"pace"_s, int(indicator.pace)},
            {u"steps"_s, stepsText(indicator.steps)},      {u"carried_from"_s, orNull(indicator.carriedFrom)}};
}

QVariantMap rowOf(const Actual& actual, IndicatorId indicator)
{
    return {{u"indicator_id"_s, indicator.value},   {u"month"_s, actual.month.toText()},
            {u"value"_s, orNull(actual.value)},     {u"out_of"_s, orNull(actual.outOf)},
            {u"on_date"_s, orNull(actual.reachedOn)}, {u"words"_s, textColumn(actual.words)},
            {u"is_final"_s, int(actual.isFinal)}};
}

// Only the months that differ.
Result<> putActuals(Transaction& transaction, IndicatorId indicator, const QList<Actual>& before, const QList<Actual>& after)
{
    if (before == after)
        return {};
    SHIRUBE_ASSIGN(Query stored, transaction.database().query(
                                     u"SELECT month, id FROM indicator_actual WHERE indicator_id = ?"_s, {indicator.value}));
    QHash<QString, qint64> rows;
    while (stored.next())
        rows.insert(stored.text(0), stored.integer(1));
    for (const Actual& actual : after) {
        if (const qint64 row = rows.take(actual.month.toText()))
            SHIRUBE_TRY(transaction.update(u"indicator_actual"_s, row, rowOf(actual, indicator)));
        else
            SHIRUBE_TRY(transaction.insert(u"indicator_actual"_s, rowOf(actual, indicator)));
    }
    for (const qint64 row : std::as_const(rows))
        SHIRUBE_TRY(transaction.remove(u"indicator_actual"_s, row));
    return {};
}

QVariantMap rowOf(const Milestone& milestone, InitiativeId item, qsizetype position)
{
    return {{u"initiative_id"_s, item.value},
            {u"position"_s, qint64(position)},
            {u"title"_s, textColumn(milestone.title)},
            {u"due_on"_s, orNull(milestone.dueOn)},
            {u"done_on"_s, orNull(milestone.doneOn)}};
}

QVariantMap rowOf(const Link& link, InitiativeId item, qsizetype position)
{
    return {{u"initiative_id"_s, item.value},
            {u"position"_s, qint64(position)},
            {u"title"_s, textColumn(link.title)},
            {u"address"_s, textColumn(link.address)}};
}

// Rows that belong to an item, in their order: those without an id are new, those that are missing go.
template <typename Row>
Result<> putRows(Transaction& transaction, const QString& table, InitiativeId item, const QList<Row>& before,
                 const QList<Row>& after)
{
    if (before == after)
        return {};
    auto gone = byId(before);
    for (qsizetype i = 0; i < after.size(); ++i) {
        gone.remove(after[i].id.value);
        if (after[i].id.isValid())
            SHIRUBE_TRY(transaction.update(table, after[i].id.value, rowOf(after[i], item, i)));
        else
            SHIRUBE_TRY(transaction.insert(table, rowOf(after[i], item, i)));
    }
    for (const Row& row : std::as_const(gone))
        SHIRUBE_TRY(transaction.remove(table, row.id.value));
    return {};
}

Result<> putIndicators(Transaction& transaction, InitiativeId item, const QList<Indicator>& before,
                       const QList<Indicator>& after)
{
    auto old = byId(before);
    for (qsizetype position = 0; position < after.size(); ++position) {
        const Indicator& indicator = after[position];
        const Indicator stored = old.take(indicator.id.value);
        const QVariantMap row = rowOf(indicator, item, position);
        IndicatorId id = indicator.id;
        if (id.isValid() && row == rowOf(stored, item, before.indexOf(stored))) {
            // Nothing to write, and no need to read it to know.
        } else if (id.isValid())
            SHIRUBE_TRY(transaction.update(u"indicator"_s, id.value, row));
        else {
            SHIRUBE_ASSIGN(id.value, transaction.insert(u"indicator"_s, row));
        }
        SHIRUBE_TRY(putActuals(transaction, id, stored.actuals, indicator.actuals));
    }
    for (const Indicator& indicator : std::as_const(old)) {
        SHIRUBE_TRY(putActuals(transaction, indicator.id, indicator.actuals, {}));
        SHIRUBE_TRY(transaction.remove(u"indicator"_s, indicator.id.value));
    }
    return {};
}

} // namespace

Result<InitiativeId> insertInitiative(Transaction& transaction, const Initiative& item)
{
    SHIRUBE_ASSIGN(const qint64 row, transaction.insert(u"initiative"_s, rowOf(item)));
    const InitiativeId id{row};
    for (qsizetype i = 0; i < item.owners.size(); ++i)
        SHIRUBE_TRY(insertLink(transaction, ownerLink, id, item.owners[i].id.value, i));
    for (qsizetype i = 0; i < item.themes.size(); ++i)
        SHIRUBE_TRY(insertLink(transaction, themeLink, id, item.themes[i].id.value, i));
    SHIRUBE_TRY(putIndicators(transaction, id, {}, item.indicators));
    SHIRUBE_TRY(putRows(transaction, u"milestone"_s, id, {}, item.milestones));
    SHIRUBE_TRY(putRows(transaction, u"initiative_link"_s, id, {}, item.links));
    return id;
}

Result<> updateInitiative(Transaction& transaction, const Initiative& before, const Initiative& after)
{
    if (const QVariantMap row = rowOf(after); row != rowOf(before))
        SHIRUBE_TRY(transaction.update(u"initiative"_s, before.id.value, row));
    SHIRUBE_TRY(putLinks(transaction, ownerLink, before.id, before.owners, after.owners));
    SHIRUBE_TRY(putLinks(transaction, themeLink, before.id, before.themes, after.themes));
    SHIRUBE_TRY(putIndicators(transaction, before.id, before.indicators, after.indicators));
    SHIRUBE_TRY(putRows(transaction, u"milestone"_s, before.id, before.milestones, after.milestones));
    return putRows(transaction, u"initiative_link"_s, before.id, before.links, after.links);
}

Result<> deleteInitiative(Transaction& transaction, const Initiative& item)
{
    Initiative bare = item;
    bare.owners.clear();
    bare.themes.clear();
    bare.indicators.clear();
    bare.milestones.clear();
    bare.links.clear();
    SHIRUBE_TRY(updateInitiative(transaction, item, bare));
    SHIRUBE_ASSIGN(const QList<Activity> activities, loadActivities(transaction.database(), item.id));
    for (const Activity& activity : activities)
        SHIRUBE_TRY(transaction.remove(u"activity"_s, activity.id.value));
    return transaction.remove(u"initiative"_s, item.id.value);
}

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/item_history.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/log_words.h"
#include "core/review/review_store.h"
#include "core/storage/field_changes.h"

#include <QCoreApplication>
#include <QLocale>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using storage::FieldChange;

namespace
{

const QList<storage::PartTable>& parts()
{
    static const QList<storage::PartTable> all{{u"indicator"_s, u"initiative_id"_s, u"initiative"_s},
                                               {u"indicator_actual"_s, u"indicator_id"_s, u"indicator"_s},
                                               {u"milestone"_s, u"initiative_id"_s, u"initiative"_s},
                                               {u"initiative_owner"_s, u"initiative_id"_s, u"initiative"_s},
                                               {u"initiative_theme"_s, u"initiative_id"_s, u"initiative"_s},
                                               {u"initiative_link"_s, u"initiative_id"_s, u"initiative"_s},
                                               {u"activity"_s, u"initiative_id"_s, u"initiative"_s},
                                               {u"evaluation"_s, u"initiative_id"_s, u"initiative"_s}};
    return all;
}

// What the log's numbers stand for.
struct Names
{
    QHash<qint64, QString> organs;
    QHash<qint64, QString> themes;
    QHash<qint64, QString> rounds;
    QHash<qint64, QString> indicators;
};

Result<Names> loadNames(const storage::Database& database, const QList<FieldChange>& changes)
{
    Names names;
    SHIRUBE_ASSIGN(const QList<plan::Organ> organs, plan::loadOrgans(database));
    SHIRUBE_ASSIGN(const QList<plan::Theme> themes, plan::loadThemes(database));
    SHIRUBE_ASSIGN(const QList<review::Round> rounds, review::loadRounds(database));
    for (const plan::Organ& organ : organs)
        names.organs.insert(organ.id.value, plan::displayName(organ));
    for (const plan::Theme& theme : themes)
        names.themes.insert(theme.id.value, u"%1 %2"_s.arg(plan::displayCode(theme), theme.title));
    for (const review::Round& round : rounds)
        names.rounds.insert(round.id.value, review::displayName(round));
    for (const FieldChange& change : changes) { // newest first: the last name stays
        if (change.table == u"indicator" && !names.indicators.contains(change.row))
            names.indicators.insert(change.row, change.in.value(u"name").toString());
    }
    return names;
}

// The part of the item that a row is, by its own name.
QString partName(const FieldChange& change, const Names& names)
{
    const QJsonObject& row = change.in;
    if (change.table == u"initiative_owner")
        return names.organs.value(row.value(u"organ_id").toInteger());
    if (change.table == u"initiative_theme")
        return names.themes.value(row.value(u"theme_id").toInteger());
    if (change.table == u"evaluation")
        return names.rounds.value(row.value(u"round_id").toInteger());
    if (change.table == u"indicator_actual") {
        const auto month = YearMonth::fromText(row.value(u"month").toString());
        return u"%1 %2"_s.arg(names.indicators.value(row.value(u"indicator_id").toInteger()),
                              month ? formatMonth(*month) : QString());
    }
    if (change.table == u"activity")
        return row.value(u"words").toString();
    return row.value(change.table == u"indicator" ? u"name"_s : u"title"_s).toString();
}

QString actualText(const QJsonValue& row)
{
    QStringList words;
    for (const auto& field : {u"value"_s, u"out_of"_s, u"on_date"_s, u"words"_s}) {
        const QString text = loggedText({}, field, row.toObject().value(field));
        if (!text.isEmpty())
            words.append(text);
    }
    return words.join(u" / "_s);
}

QString fieldText(const FieldChange& change, const Names& names)
{
    const QString table = tableWord(change.table);
    if (change.table == u"initiative")
        return change.field.isEmpty() ? table : columnWord(change.field);
    if (change.field.isEmpty() && change.table != u"indicator_actual" && change.table != u"evaluation")
        return table;
    const QString whole = nestQuotes(QCoreApplication::translate("ItemHistory", "%1 “%2”").arg(table, partName(change, names)));
    return change.field.isEmpty() ? whole : u"%1: %2"_s.arg(whole, columnWord(change.field));
}

QString sideText(const FieldChange& change, const QJsonValue& side, const Names& names)
{
    if (!change.field.isEmpty())
        return loggedText(change.table, change.field, side);
    if (!side.isObject())
        return {};
    return change.table == u"indicator_actual" ? actualText(side) : partName(change, names);
}

} // namespace

Result<Table> itemHistory(const storage::Database& database, InitiativeId item)
{
    SHIRUBE_ASSIGN(const QList<FieldChange> changes,
                   storage::changesOf(database, u"initiative"_s, item.value, parts()));
    SHIRUBE_ASSIGN(const Names names, loadNames(database, changes));
    Table table;
    table.title = QCoreApplication::translate("ItemHistory", "History of the item");
    table.columns = {{QCoreApplication::translate("ItemHistory", "When"), Align::Left, 1.6},
                     {QCoreApplication::translate("ItemHistory", "Who"), Align::Left, 1},
                     {QCoreApplication::translate("ItemHistory", "Action"), Align::Left, 3},
                     {QCoreApplication::translate("ItemHistory", "What"), Align::Left, 2},
                     {QCoreApplication::translate("ItemHistory", "Before"), Align::Left, 2.5},
                     {QCoreApplication::translate("ItemHistory", "After"), Align::Left, 2.5}};
    for (const FieldChange& change : changes) {
        if (change.field == u"id" || change.field.endsWith(u"_id") || change.field == u"carried_from")
            continue;
        table.rows.append({loggedCell(change.set.at), textCell(change.set.actor),
                           textCell(actionWords(change.set)), textCell(fieldText(change, names)),
                           textCell(sideText(change, change.before, names)),
                           textCell(sideText(change, change.after, names))});
    }
    return table;
}

} // namespace shirube::report

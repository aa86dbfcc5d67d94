// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/item_history.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
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

struct Word
{
    const char* column; ///< of a table, or the table itself
    const char* name;
};

constexpr Word tableWords[] = {{"initiative", QT_TRANSLATE_NOOP("ItemHistory", "Item")},
                               {"indicator", QT_TRANSLATE_NOOP("ItemHistory", "Indicator")},
                               {"indicator_actual", QT_TRANSLATE_NOOP("ItemHistory", "Actual")},
                               {"milestone", QT_TRANSLATE_NOOP("ItemHistory", "Milestone")},
                               {"initiative_owner", QT_TRANSLATE_NOOP("ItemHistory", "Organ")},
                               {"initiative_theme", QT_TRANSLATE_NOOP("ItemHistory", "Theme")},
                               {"initiative_link", QT_TRANSLATE_NOOP("ItemHistory", "Link")},
                               {"activity", QT_TRANSLATE_NOOP("ItemHistory", "Activity")},
                               {"evaluation", QT_TRANSLATE_NOOP("ItemHistory", "Sheet")}};

constexpr Word columnWords[] = {{"title", QT_TRANSLATE_NOOP("ItemHistory", "Title")},
                                {"number", QT_TRANSLATE_NOOP("ItemHistory", "Number")},
                                {"fiscal_year", QT_TRANSLATE_NOOP("ItemHistory", "Fiscal year")},
                                {"organ_kind", QT_TRANSLATE_NOOP("ItemHistory", "Kind of organ")},
                                {"section", QT_TRANSLATE_NOOP("ItemHistory", "Section")},
                                {"field", QT_TRANSLATE_NOOP("ItemHistory", "Field")},
                                {"is_new", QT_TRANSLATE_NOOP("ItemHistory", "New")},
                                {"is_emphasised", QT_TRANSLATE_NOOP("ItemHistory", "Priority")},
                                {"status", QT_TRANSLATE_NOOP("ItemHistory", "Status")},
                                {"note", QT_TRANSLATE_NOOP("ItemHistory", "Note")},
                                {"aim", QT_TRANSLATE_NOOP("ItemHistory", "Aim")},
                                {"is_equal", QT_TRANSLATE_NOOP("ItemHistory", "Equal partners")},
                                {"budget_yen", QT_TRANSLATE_NOOP("ItemHistory", "Budget")},
                                {"cost_yen", QT_TRANSLATE_NOOP("ItemHistory", "Cost")},
                                {"starts_on", QT_TRANSLATE_NOOP("ItemHistory", "Begins")},
                                {"ends_on", QT_TRANSLATE_NOOP("ItemHistory", "Ends")},
                                {"weight", QT_TRANSLATE_NOOP("ItemHistory", "Weight")},
                                {"is_light", QT_TRANSLATE_NOOP("ItemHistory", "Short sheet")},
                                {"position", QT_TRANSLATE_NOOP("ItemHistory", "Order")},
                                {"name", QT_TRANSLATE_NOOP("ItemHistory", "Name")},
                                {"unit", QT_TRANSLATE_NOOP("ItemHistory", "Unit")},
                                {"target", QT_TRANSLATE_NOOP("ItemHistory", "Target")},
                                {"target_kind", QT_TRANSLATE_NOOP("ItemHistory", "Kind of target")},
                                {"better", QT_TRANSLATE_NOOP("ItemHistory", "Better is")},
                                {"upper", QT_TRANSLATE_NOOP("ItemHistory", "Upper end")},
                                {"base", QT_TRANSLATE_NOOP("ItemHistory", "Base value")},
                                {"base_year", QT_TRANSLATE_NOOP("ItemHistory", "Base year")},
                                {"due_on", QT_TRANSLATE_NOOP("ItemHistory", "Due")},
                                {"done_on", QT_TRANSLATE_NOOP("ItemHistory", "Done on")},
                                {"target_words", QT_TRANSLATE_NOOP("ItemHistory", "Target in words")},
                                {"out_of_name", QT_TRANSLATE_NOOP("ItemHistory", "Counted below the line")},
                                {"pace", QT_TRANSLATE_NOOP("ItemHistory", "Pace")},
                                {"steps", QT_TRANSLATE_NOOP("ItemHistory", "Steps")},
                                {"month", QT_TRANSLATE_NOOP("ItemHistory", "Month")},
                                {"value", QT_TRANSLATE_NOOP("ItemHistory", "Value")},
                                {"out_of", QT_TRANSLATE_NOOP("ItemHistory", "Out of")},
                                {"on_date", QT_TRANSLATE_NOOP("ItemHistory", "Day")},
                                {"words", QT_TRANSLATE_NOOP("ItemHistory", "Words")},
                                {"is_final", QT_TRANSLATE_NOOP("ItemHistory", "Final")},
                                {"address", QT_TRANSLATE_NOOP("ItemHistory", "Address")},
                                {"person", QT_TRANSLATE_NOOP("ItemHistory", "Person")},
                                {"done", QT_TRANSLATE_NOOP("ItemHistory", "What was done")},
                                {"result", QT_TRANSLATE_NOOP("ItemHistory", "Result")},
                                {"issue", QT_TRANSLATE_NOOP("ItemHistory", "Issue")},
                                {"improvement", QT_TRANSLATE_NOOP("ItemHistory", "Improvement")},
                                {"next_target", QT_TRANSLATE_NOOP("ItemHistory", "Next target")},
                                {"direction", QT_TRANSLATE_NOOP("ItemHistory", "Direction")},
                                {"first_grade", QT_TRANSLATE_NOOP("ItemHistory", "First grade")},
                                {"first_reason", QT_TRANSLATE_NOOP("ItemHistory", "Reason of the first grade")},
                                {"second_grade", QT_TRANSLATE_NOOP("ItemHistory", "Second grade")},
                                {"second_reason", QT_TRANSLATE_NOOP("ItemHistory", "Reason of the second grade")},
                                {"committee_grade", QT_TRANSLATE_NOOP("ItemHistory", "Committee's grade")},
                                {"opinion", QT_TRANSLATE_NOOP("ItemHistory", "Committee's opinion")},
                                {"submitted_on", QT_TRANSLATE_NOOP("ItemHistory", "Submitted")},
                                {"assessed_on", QT_TRANSLATE_NOOP("ItemHistory", "Assessed")}};

template <size_t count>
QString wordFor(const Word (&words)[count], const QString& key)
{
    for (const Word& word : words) {
        if (key == QLatin1StringView(word.column))
            return QCoreApplication::translate("ItemHistory", word.name);
    }
    return key;
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
        names.themes.insert(theme.id.value, u"%1 %2"_s.arg(theme.code(), theme.title));
    for (const review::Round& round : rounds)
        names.rounds.insert(round.id.value, review::displayName(round));
    for (const FieldChange& change : changes) { // newest first: the last name stays
        if (change.table == u"indicator" && !names.indicators.contains(change.row))
            names.indicators.insert(change.row, change.in.value(u"name").toString());
    }
    return names;
}

QString valueText(const QString& field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const int number = value.toInt();
    if (field == u"status")
        return plan::displayName(std::optional(plan::Status(number)));
    if (field == u"section")
        return plan::displayName(plan::Section(number));
    if (field == u"field")
        return plan::displayName(plan::Field(number));
    if (field == u"organ_kind")
        return plan::displayName(plan::OrganKind(number));
    if (field == u"target_kind")
        return plan::displayName(plan::TargetKind(number));
    if (field == u"better")
        return plan::displayName(plan::Better(number));
    if (field == u"pace")
        return plan::displayName(plan::Pace(number));
    if (field == u"direction")
        return review::displayName(std::optional(review::Direction(number)));
    if (field == u"fiscal_year" || field == u"base_year")
        return formatFiscalYear(FiscalYear(number));
    if (field == u"position")
        return formatCount(number + 1);
    if (field.startsWith(u"is_"))
        return number ? u"○"_s : u"―"_s;
    if (field.endsWith(u"_on") || field == u"on_date")
        return formatDate(QDate::fromString(value.toString(), Qt::ISODate));
    if (value.isDouble())
        return formatDecimal(value.toDouble());
    return value.toString();
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
        const QString text = valueText(field, row.toObject().value(field));
        if (!text.isEmpty())
            words.append(text);
    }
    return words.join(u" / "_s);
}

QString fieldText(const FieldChange& change, const Names& names)
{
    const QString table = wordFor(tableWords, change.table);
    if (change.table == u"initiative")
        return change.field.isEmpty() ? table : wordFor(columnWords, change.field);
    if (change.field.isEmpty() && change.table != u"indicator_actual" && change.table != u"evaluation")
        return table;
    const QString whole = QCoreApplication::translate("ItemHistory", "%1 “%2”").arg(table, partName(change, names));
    return change.field.isEmpty() ? whole : u"%1: %2"_s.arg(whole, wordFor(columnWords, change.field));
}

QString sideText(const FieldChange& change, const QJsonValue& side, const Names& names)
{
    if (!change.field.isEmpty())
        return valueText(change.field, side);
    if (!side.isObject())
        return {};
    return change.table == u"indicator_actual" ? actualText(side) : partName(change, names);
}

QString actionText(const storage::ChangeSet& set)
{
    switch (set.kind) {
    case storage::ChangeKind::Undo:
        return QCoreApplication::translate("ItemHistory", "Taken back: %1").arg(set.name);
    case storage::ChangeKind::Redo:
        return QCoreApplication::translate("ItemHistory", "Done again: %1").arg(set.name);
    case storage::ChangeKind::Do:
    case storage::ChangeKind::Start:
        break;
    }
    return set.name;
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
        table.rows.append({textCell(change.set.at.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s)), textCell(change.set.actor),
                           textCell(actionText(change.set)), textCell(fieldText(change, names)),
                           textCell(sideText(change, change.before, names)),
                           textCell(sideText(change, change.after, names))});
    }
    return table;
}

} // namespace shirube::report

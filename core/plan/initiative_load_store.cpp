// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/columns.h"
#include "core/plan/item_store.h"
#include "core/plan/plan_store.h"

#include <QHash>
#include <algorithm>
#include <iterator>

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Query;

namespace
{

constexpr qsizetype mostBound = 30'000; // values in one statement

template <typename Enum>
std::optional<Enum> maybeEnum(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(Enum(query.integer(column)));
}

std::optional<Yen> maybeYen(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(Yen{query.integer(column)});
}

using Items = QHash<qint64, Initiative*>;

Items byItem(QList<Initiative>& items)
{
    Items result;
    for (Initiative& item : items)
        result.insert(item.id.value, &item);
    return result;
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

// Which items are read: a list of ids or a query for them; empty: all.
struct Only
{
    QString ids;
    QVariantList values;

    [[nodiscard]] QString where(const QString& column) const
    {
        return ids.isEmpty() ? QString() : u" WHERE %1 IN (%2) "_s.arg(column, ids);
    }
};

Only onlyOf(const QList<FiscalYear>& years)
{
    QVariantList values;
    std::ranges::transform(years, std::back_inserter(values), &FiscalYear::first);
    return {u"SELECT id FROM initiative WHERE fiscal_year IN (%1)"_s.arg(marks(years.size())), values};
}

Result<> readOwners(const Database& database, const Items& items, const Only& only)
{
    SHIRUBE_ASSIGN(const QList<Organ> organs, loadOrgans(database));
    const auto organ = byId(organs);
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, organ_id FROM initiative_owner "_s +
                                                   only.where(u"initiative_id"_s) +
                                                   u"ORDER BY initiative_id, position"_s,
                                               only.values));
    while (query.next()) {
        if (Initiative* item = items.value(query.integer(0)))
            item->owners.append(organ.value(query.integer(1)));
    }
    return {};
}

Result<> readThemes(const Database& database, const Items& items, const Only& only)
{
    SHIRUBE_ASSIGN(const QList<Theme> themes, loadThemes(database));
    const auto theme = byId(themes);
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, theme_id FROM initiative_theme "_s +
                                                   only.where(u"initiative_id"_s) +
                                                   u"ORDER BY initiative_id, position"_s,
                                               only.values));
    while (query.next()) {
        if (Initiative* item = items.value(query.integer(0)))
            item->themes.append(theme.value(query.integer(1)));
    }
    return {};
}

QList<double> stepsOf(const QString& text)
{
    QList<double> steps;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts))
        steps.append(part.toDouble());
    return steps;
}

// The indicators with all their actuals; `actual` is the latest up to asOf.
Result<> readIndicators(const Database& database, const Items& items, YearMonth asOf, const Only& only)
{
    const QString ofItems = only.ids.isEmpty() ? QString()
                                               : u" WHERE indicator_id IN (SELECT id FROM indicator"_s +
                                                     only.where(u"initiative_id"_s) + u") "_s;
    SHIRUBE_ASSIGN(Query actuals, database.query(u"SELECT indicator_id, month, value, out_of, on_date, words, is_final "
                                                 "FROM indicator_actual "_s +
                                                     ofItems + u"ORDER BY indicator_id, month"_s,
                                                 only.values));
    QHash<qint64, QList<Actual>> byIndicator;
    while (actuals.next())
        byIndicator[actuals.integer(0)].append({YearMonth::fromText(actuals.text(1)).value_or(YearMonth()),
                                                actuals.maybeNumber(2), actuals.maybeNumber(3), actuals.date(4),
                                                actuals.text(5), actuals.flag(6)});
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, id, name, unit, target, target_kind, better, upper, "
                                               "base, base_year, due_on, target_words, out_of_name, pace, steps, "
                                               "carried_from FROM indicator "_s +
                                                   only.where(u"initiative_id"_s) +
                                                   u"ORDER BY initiative_id, position, id"_s,
                                               only.values));
    while (query.next()) {
        Initiative* item = items.value(query.integer(0));
        if (!item)
            continue;
        Indicator indicator{query.id<IndicatorId>(1), query.text(2), query.text(3), query.maybeNumber(4), {}};
        indicator.kind = TargetKind(query.integer(5));
        indicator.better = Better(query.integer(6));
        indicator.upper = query.maybeNumber(7);
        indicator.base = query.maybeNumber(8);
        indicator.baseYear = yearAt(query, 9);
        indicator.dueOn = query.date(10);
        indicator.targetWords = query.text(11);
        indicator.outOfName = query.text(12);
        indicator.pace = Pace(query.integer(13));
        indicator.steps = stepsOf(query.text(14));
        indicator.carriedFrom = query.id<IndicatorId>(15);
        indicator.actuals = byIndicator.value(indicator.id.value);
        if (const Actual* latest = indicator.actualAt(asOf))
            indicator.actual = latest->value;
        item->indicators.append(std::move(indicator));
    }
    return {};
}

Result<> readMilestones(const Database& database, const Items& items, const Only& only)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, id, title, due_on, done_on FROM milestone "_s +
                                                   only.where(u"initiative_id"_s) +
                                                   u"ORDER BY initiative_id, position, id"_s,
                                               only.values));
    while (query.next()) {
        if (Initiative* item = items.value(query.integer(0)))
            item->milestones.append({query.id<MilestoneId>(1), query.text(2), query.date(3), query.date(4)});
    }
    return {};
}

Result<> readLinks(const Database& database, const Items& items, const Only& only)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT initiative_id, id, title, address FROM initiative_link "_s +
                                                   only.where(u"initiative_id"_s) +
                                                   u"ORDER BY initiative_id, position, id"_s,
                                               only.values));
    while (query.next()) {
        if (Initiative* item = items.value(query.integer(0)))
            item->links.append({query.id<LinkId>(1), query.text(2), query.text(3)});
    }
    return {};
}

Result<QList<Initiative>> readRows(const Database& database, const Only& only)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, fiscal_year, organ_kind, number, title, section, field, "
                                               "is_new, is_emphasised, status, note, aim, is_equal, budget_yen, cost_yen, "
                                               "starts_on, ends_on, weight, is_light, carried_from "
                                               "FROM initiative "_s + only.where(u"id"_s) + u"ORDER BY id"_s,
                                               only.values));
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
        item.aim = query.text(11);
        item.isEqual = query.flag(12);
        item.budget = maybeYen(query, 13);
        item.cost = maybeYen(query, 14);
        item.startsOn = query.date(15);
        item.endsOn = query.date(16);
        item.weight = query.maybeNumber(17);
        item.isLight = query.flag(18);
        item.carriedFrom = query.id<InitiativeId>(19);
        items.append(std::move(item));
    }
    return items;
}

Result<QList<Initiative>> read(const Database& database, const Only& only, YearMonth asOf)
{
    SHIRUBE_ASSIGN(QList<Initiative> items, readRows(database, only));
    const Items known = byItem(items);
    SHIRUBE_TRY(readOwners(database, known, only));
    SHIRUBE_TRY(readThemes(database, known, only));
    SHIRUBE_TRY(readIndicators(database, known, asOf, only));
    SHIRUBE_TRY(readMilestones(database, known, only));
    SHIRUBE_TRY(readLinks(database, known, only));
    return items;
}

} // namespace

Result<QList<Initiative>> loadInitiatives(const Database& database, YearMonth asOf)
{
    return read(database, {}, asOf);
}

Result<QList<Initiative>> loadInitiatives(const Database& database, const QList<FiscalYear>& years, YearMonth asOf)
{
    return read(database, onlyOf(years), asOf);
}

Result<QList<Initiative>> loadInitiatives(const Database& database, const QList<InitiativeId>& ids)
{
    if (ids.size() > mostBound)
        return read(database, {}, {});
    Only only{marks(ids.size()), {}};
    for (const InitiativeId id : ids)
        only.values.append(id.value);
    return ids.isEmpty() ? Result<QList<Initiative>>(QList<Initiative>()) : read(database, only, {});
}

Result<QList<Initiative>> loadBareInitiatives(const Database& database, const QList<FiscalYear>& measured)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, fiscal_year, organ_kind, number, title, status, weight, "
                                               "starts_on, ends_on FROM initiative ORDER BY id"_s));
    QList<Initiative> items;
    while (query.next()) {
        Initiative item;
        item.id = query.id<InitiativeId>(0);
        item.fiscalYear = FiscalYear(int(query.integer(1)));
        item.organKind = OrganKind(query.integer(2));
        item.number = int(query.integer(3));
        item.title = query.text(4);
        item.status = maybeEnum<Status>(query, 5);
        item.weight = query.maybeNumber(6);
        item.startsOn = query.date(7);
        item.endsOn = query.date(8);
        items.append(std::move(item));
    }
    const Items known = byItem(items);
    SHIRUBE_TRY(readOwners(database, known, {}));
    if (!measured.isEmpty())
        SHIRUBE_TRY(readIndicators(database, known, {}, onlyOf(measured)));
    return items;
}

} // namespace shirube::plan

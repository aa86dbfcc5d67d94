// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan_store.h"

#include "core/plan/columns.h"
#include "core/plan/item_store.h"

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::orNull;
using storage::Query;
using storage::Transaction;

namespace
{

QVariantMap rowOf(const Plan& plan)
{
    return {{u"title"_s, textColumn(plan.title)},
            {u"first_year"_s, plan.firstYear.first()},
            {u"last_year"_s, plan.lastYear.first()}};
}

QVariantMap rowOf(const Theme& theme)
{
    return {{u"plan_id"_s, theme.plan.value},
            {u"kind"_s, int(theme.kind)},
            {u"number"_s, theme.number},
            {u"title"_s, textColumn(theme.title)},
            {u"group_title"_s, textColumn(theme.group)},
            {u"fiscal_year"_s, yearOrNull(theme.fiscalYear)},
            {u"parent_id"_s, orNull(theme.parent)}};
}

QVariantMap rowOf(const Organ& organ)
{
    return {{u"kind"_s, int(organ.kind)},
            {u"number"_s, organ.number},
            {u"name"_s, textColumn(organ.name)},
            {u"valid_from"_s, orNull(organ.validFrom)},
            {u"valid_to"_s, orNull(organ.validTo)}};
}

QList<Activity> activitiesOf(Query& query)
{
    QList<Activity> activities;
    while (query.next())
        activities.append({query.id<ActivityId>(0), query.id<InitiativeId>(1), query.date(2), query.text(3), query.text(4)});
    return activities;
}

} // namespace

Result<QList<Plan>> loadPlans(const Database& database)
{
    SHIRUBE_ASSIGN(Query query,
                   database.query(u"SELECT id, title, first_year, last_year FROM plan ORDER BY first_year, id"_s));
    QList<Plan> plans;
    while (query.next())
        plans.append({query.id<PlanId>(0), query.text(1), yearAt(query, 2), yearAt(query, 3)});
    return plans;
}

Result<std::optional<Plan>> currentPlan(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Plan> plans, loadPlans(database));
    return plans.isEmpty() ? std::nullopt : std::optional(plans.last());
}

Result<QList<Theme>> loadThemes(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, kind, number, title, group_title, fiscal_year, plan_id, parent_id "
                                               "FROM theme ORDER BY plan_id, kind, number"_s));
    QList<Theme> themes;
    while (query.next())
        themes.append({query.id<ThemeId>(0), ThemeKind(query.integer(1)), int(query.integer(2)), query.text(3),
                       query.text(4), yearAt(query, 5), query.id<PlanId>(6), query.id<ThemeId>(7)});
    return themes;
}

Result<QList<Organ>> loadOrgans(const Database& database, std::optional<OrganKind> kind)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, kind, number, name, valid_from, valid_to FROM organ "
                                               "ORDER BY kind, number, id"_s));
    QList<Organ> organs;
    while (query.next()) {
        Organ organ{query.id<OrganId>(0), OrganKind(query.integer(1)), int(query.integer(2)),
                    query.text(3),        query.date(4),               query.date(5)};
        if (!kind || organ.kind == *kind)
            organs.append(std::move(organ));
    }
    return organs;
}

Result<PlanId> insertPlan(Transaction& transaction, const Plan& plan)
{
    SHIRUBE_ASSIGN(const qint64 id, transaction.insert(u"plan"_s, rowOf(plan)));
    return PlanId{id};
}

Result<ThemeId> insertTheme(Transaction& transaction, PlanId plan, const Theme& theme)
{
    Theme owned = theme;
    owned.plan = plan;
    SHIRUBE_ASSIGN(const qint64 id, transaction.insert(u"theme"_s, rowOf(owned)));
    return ThemeId{id};
}

Result<OrganId> insertOrgan(Transaction& transaction, const Organ& organ)
{
    SHIRUBE_ASSIGN(const qint64 id, transaction.insert(u"organ"_s, rowOf(organ)));
    return OrganId{id};
}

Result<> updatePlan(Transaction& transaction, const Plan& plan)
{
    return transaction.update(u"plan"_s, plan.id.value, rowOf(plan));
}

Result<> updateTheme(Transaction& transaction, const Theme& theme)
{
    return transaction.update(u"theme"_s, theme.id.value, rowOf(theme));
}

Result<> updateOrgan(Transaction& transaction, const Organ& organ)
{
    return transaction.update(u"organ"_s, organ.id.value, rowOf(organ));
}

Result<QList<ClosedMonths>> loadClosedMonths(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT r.fiscal_year, r.period, r.number FROM review_round r "
                                               "JOIN round_lock l ON l.round_id = r.id WHERE l.reopened_at IS NULL "
                                               "ORDER BY r.fiscal_year, r.period, r.number"_s));
    QList<ClosedMonths> closed;
    while (query.next()) {
        const YearMonth april = FiscalYear(int(query.integer(0))).firstMonth();
        const int months = 12 / int(query.integer(1));
        const int number = int(query.integer(2));
        closed.append({april.plusMonths(months * (number - 1)), april.plusMonths(months * number - 1)});
    }
    return closed;
}

namespace
{

Result<bool> any(const Database& database, const QString& sql, qint64 id, int times)
{
    QVariantList values;
    for (int i = 0; i < times; ++i)
        values.append(id);
    SHIRUBE_ASSIGN(Query query, database.query(sql, values));
    return query.next();
}

} // namespace

Result<bool> isUsed(const Database& database, OrganId organ)
{
    return any(database,
               u"SELECT 1 WHERE EXISTS (SELECT 1 FROM initiative_owner WHERE organ_id = ?) "
               "OR EXISTS (SELECT 1 FROM membership_target WHERE branch_id = ?) "
               "OR EXISTS (SELECT 1 FROM month_figure WHERE branch_id = ? OR division_id = ?) "
               "OR EXISTS (SELECT 1 FROM closed_figure WHERE branch_id = ?) OR EXISTS (SELECT 1 FROM census WHERE branch_id = ?) "
               "OR EXISTS (SELECT 1 FROM establishment_count WHERE branch_id = ?) "
               "OR EXISTS (SELECT 1 FROM branch_goal WHERE branch_id = ?) "
               "OR EXISTS (SELECT 1 FROM decision WHERE owner_id = ?)"_s,
               organ.value, 9);
}

Result<bool> isUsed(const Database& database, ThemeId theme)
{
    return any(database,
               u"SELECT 1 WHERE EXISTS (SELECT 1 FROM initiative_theme WHERE theme_id = ?) "
               "OR EXISTS (SELECT 1 FROM theme WHERE parent_id = ?)"_s,
               theme.value, 2);
}

Result<bool> isUsed(const Database& database, InitiativeId item)
{
    return any(database,
               u"SELECT 1 WHERE EXISTS (SELECT 1 FROM evaluation WHERE initiative_id = ?) "
               "OR EXISTS (SELECT 1 FROM locked_sheet WHERE initiative_id = ?) "
               "OR EXISTS (SELECT 1 FROM decision WHERE initiative_id = ?) "
               "OR EXISTS (SELECT 1 FROM initiative WHERE carried_from = ?)"_s,
               item.value, 4);
}

Result<QList<Activity>> loadActivities(const Database& database, InitiativeId item)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, initiative_id, on_date, person, words FROM activity "
                                               "WHERE initiative_id = ? ORDER BY on_date DESC, id DESC"_s,
                                               {item.value}));
    return activitiesOf(query);
}

Result<QList<Activity>> loadAllActivities(const Database& database)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, initiative_id, on_date, person, words FROM activity "
                                               "ORDER BY on_date DESC, id DESC"_s));
    return activitiesOf(query);
}

Result<> insertActivity(Transaction& transaction, const Activity& activity)
{
    SHIRUBE_TRY(transaction.insert(u"activity"_s, {{u"initiative_id"_s, activity.item.value},
                                                   {u"on_date"_s, orNull(activity.day)},
                                                   {u"person"_s, textColumn(activity.person)},
                                                   {u"words"_s, textColumn(activity.words)}}));
    return {};
}

} // namespace shirube::plan

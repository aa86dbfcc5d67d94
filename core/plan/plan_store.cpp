// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan_store.h"

#include "core/plan/columns.h"

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::orNull;
using storage::Query;
using storage::Transaction;

namespace
{

FiscalYear yearAt(const Query& query, int column)
{
    return query.isNull(column) ? FiscalYear() : FiscalYear(int(query.integer(column)));
}

QVariant yearOrNull(FiscalYear year)
{
    return year.isValid() ? QVariant(year.first()) : QVariant();
}

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
            {u"fiscal_year"_s, yearOrNull(theme.fiscalYear)}};
}

QVariantMap rowOf(const Organ& organ)
{
    return {{u"kind"_s, int(organ.kind)},
            {u"number"_s, organ.number},
            {u"name"_s, textColumn(organ.name)},
            {u"valid_from"_s, orNull(organ.validFrom)},
            {u"valid_to"_s, orNull(organ.validTo)}};
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
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, kind, number, title, group_title, fiscal_year, plan_id "
                                               "FROM theme ORDER BY plan_id, kind, number"_s));
    QList<Theme> themes;
    while (query.next())
        themes.append({query.id<ThemeId>(0), ThemeKind(query.integer(1)), int(query.integer(2)), query.text(3),
                       query.text(4), yearAt(query, 5), query.id<PlanId>(6)});
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

} // namespace shirube::plan

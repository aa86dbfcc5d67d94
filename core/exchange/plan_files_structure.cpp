// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files_kinds.h"

#include "core/plan/item_rules.h"
#include "core/plan/item_store.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Organ;
using plan::OrganKind;
using plan::Plan;
using storage::Database;
using storage::Transaction;

namespace
{

const auto planColumn = u"計画"_s;
const auto kindColumn = u"種別"_s;
const auto numberColumn = u"番号"_s;
const auto nameColumn = u"名称"_s;

void refuseOrder(PlanRow& row, const QString& laterColumn)
{
    row.reject(laterColumn, QCoreApplication::translate("Exchange", "The end lies before the beginning. Correct one of them."));
}

const Plan* planByTitle(const QList<Plan>& plans, const QString& title)
{
    const auto found = std::ranges::find(plans, title, &Plan::title);
    return found == plans.end() ? nullptr : &*found;
}

Result<> takePlans(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const QList<Plan> plans, plan::loadPlans(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        Plan plan;
        plan.title = row.requiredText(planColumn);
        plan.firstYear = row.fiscalYear(u"開始年度"_s);
        plan.lastYear = row.fiscalYear(u"終了年度"_s);
        if (plan.lastYear < plan.firstYear)
            refuseOrder(row, u"終了年度"_s);
        rows.refuseDuplicate(row, plan.title);
        if (row.isRejected())
            return RowOutcome::Known;
        const Plan* stored = planByTitle(plans, plan.title);
        plan.id = stored ? stored->id : PlanId();
        return put(
            stored, plan, [&](const Plan& fresh) { return plan::insertPlan(transaction, fresh); },
            [&](const Plan&, const Plan& changed) { return plan::updatePlan(transaction, changed); });
    });
}

Result<QList<QStringList>> planRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Plan> plans, plan::loadPlans(database));
    QList<QStringList> rows;
    for (const Plan& plan : plans)
        rows.append({plan.title, cell(plan.firstYear), cell(plan.lastYear)});
    return rows;
}

Result<> takeOrgans(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const OrganNames organs, OrganNames::load(transaction.database()));
    SHIRUBE_ASSIGN(const QList<plan::Initiative> items, plan::loadBareInitiatives(transaction.database()));
    return rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const auto kind = row.requiredWord<OrganKind>(kindColumn);
        const QString name = plan::withoutKind(kind, row.requiredText(nameColumn));
        if (name.contains(u';') || name.contains(u'；'))
            row.reject(nameColumn, QCoreApplication::translate("Exchange", "A name must not hold a semicolon: it separates "
                                                                           "several names in a cell."));
        rows.refuseDuplicate(row, keyOf({plan::fileWord(kind), plan::organKey(kind, name)}));
        const auto stored = organs.find(kind, name);
        Organ organ = stored.value_or(Organ{});
        organ.kind = kind;
        organ.number = row.number(numberColumn);
        organ.name = name;
        if (row.has(u"開始日"_s))
            organ.validFrom = row.date(u"開始日"_s);
        if (row.has(u"終了日"_s))
            organ.validTo = row.date(u"終了日"_s);
        if (organ.validFrom.isValid() && organ.validTo.isValid() && organ.validTo < organ.validFrom)
            refuseOrder(row, u"終了日"_s);
        else if (const auto exists = plan::checkExistence(organ, items); !exists)
            row.reject(organ.validTo.isValid() ? u"終了日"_s : u"開始日"_s, exists.error().message);
        if (row.isRejected())
            return RowOutcome::Known;
        return put(
            stored ? &*stored : nullptr, organ,
            [&](const Organ& fresh) { return plan::insertOrgan(transaction, fresh); },
            [&](const Organ&, const Organ& changed) { return plan::updateOrgan(transaction, changed); });
    });
}

Result<QList<QStringList>> organRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Organ> organs, plan::loadOrgans(database));
    QList<QStringList> rows;
    for (const Organ& organ : organs)
        rows.append({plan::fileWord(organ.kind), QString::number(organ.number), organ.name, cell(organ.validFrom),
                     cell(organ.validTo)});
    return rows;
}

} // namespace

PlanFileKind planKind()
{
    return {u"plan"_s, {QT_TRANSLATE_NOOP("Action", "Import plan from %1")},
            {{planColumn, u"開始年度"_s, u"終了年度"_s}, {}}, takePlans, planRows};
}

PlanFileKind organsKind()
{
    return {u"organs"_s, {QT_TRANSLATE_NOOP("Action", "Import organs from %1")},
            {{kindColumn, numberColumn, nameColumn}, {u"開始日"_s, u"終了日"_s}}, takeOrgans, organRows};
}

} // namespace shirube::exchange

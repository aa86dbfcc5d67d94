// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/item_shelf.h"

#include "core/base/parse.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Initiative;
using plan::OrganKind;
using plan::Plan;
using plan::Theme;
using storage::Database;

namespace
{

QString themeKey(PlanId plan, const QString& code)
{
    return keyOf({QString::number(plan.value), normalizedCode(code)});
}

} // namespace

const QStringList& itemKeyColumns()
{
    static const QStringList columns{u"年度"_s, u"組織区分"_s, u"組織"_s, u"番号"_s};
    return columns;
}

QString itemKey(const Initiative& item)
{
    QStringList owners;
    for (const plan::Organ& owner : item.owners)
        owners.append(QString::number(owner.id.value));
    owners.sort();
    return keyOf({QString::number(item.fiscalYear.first()), QString::number(int(item.organKind)), owners.join(u';'),
                  QString::number(item.number)});
}

QStringList itemKeyCells(const Initiative& item)
{
    QStringList owners;
    for (const plan::Organ& owner : item.owners)
        owners.append(owner.name);
    return {cell(item.fiscalYear), plan::fileWord(item.organKind), owners.join(u';'), QString::number(item.number)};
}

Result<ItemShelf> ItemShelf::load(const Database& database)
{
    ItemShelf shelf;
    shelf.m_today = database.clock().today();
    SHIRUBE_ASSIGN(shelf.m_organs, OrganNames::load(database));
    SHIRUBE_ASSIGN(shelf.m_plans, plan::loadPlans(database));
    SHIRUBE_ASSIGN(shelf.m_closed, plan::loadClosedMonths(database));
    SHIRUBE_ASSIGN(const QList<Theme> themes, plan::loadThemes(database));
    for (const Theme& theme : themes)
        shelf.m_themes.insert(themeKey(theme.plan, theme.code()), theme);
    SHIRUBE_ASSIGN(shelf.m_items, plan::loadInitiatives(database));
    for (qsizetype i = 0; i < shelf.m_items.size(); ++i)
        shelf.m_byKey.insert(itemKey(shelf.m_items[i]), i);
    return shelf;
}

Initiative ItemShelf::readKey(PlanRow& row) const
{
    const FiscalYear year = row.fiscalYear(itemKeyColumns()[0]);
    Initiative item = readOwners(row);
    item.fiscalYear = year;
    return item;
}

Initiative ItemShelf::readOwners(PlanRow& row) const
{
    const QStringList& columns = itemKeyColumns();
    const QString& ownersColumn = columns[2];
    Initiative item;
    item.organKind = row.requiredWord<OrganKind>(columns[1]);
    static_cast<void>(row.requiredText(ownersColumn));
    for (const QString& name : row.list(ownersColumn)) {
        const auto owner = m_organs.find(item.organKind, name);
        if (!owner)
            row.rejectUnknown(ownersColumn, name);
        else if (!item.owners.contains(*owner))
            item.owners.append(*owner);
    }
    if (item.owners.isEmpty())
        row.rejectUnknown(ownersColumn);
    item.number = row.number(columns[3]);
    return item;
}

const Initiative* ItemShelf::find(const QString& key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.cend() ? nullptr : &m_items[*found];
}

const Initiative* ItemShelf::require(PlanRow& row, const QString& key) const
{
    const Initiative* item = find(key);
    if (!item)
        row.reject(itemKeyColumns()[3], QCoreApplication::translate("Exchange", "There is no such item. Import the items "
                                                                                "first, or correct year, organ and number."));
    return item;
}

const Initiative* ItemShelf::byId(InitiativeId item) const
{
    const auto found = std::ranges::lower_bound(m_items, item, {}, &Initiative::id); // they are loaded in this order
    return found == m_items.end() || found->id != item ? nullptr : &*found;
}

std::optional<Theme> ItemShelf::theme(FiscalYear year, const QString& code) const
{
    const auto covers = [year](const Plan& plan) { return plan.covers(year); };
    const auto found = std::find_if(m_plans.crbegin(), m_plans.crend(), covers);
    if (found == m_plans.crend())
        return std::nullopt;
    const auto theme = m_themes.constFind(themeKey(found->id, code));
    return theme == m_themes.cend() ? std::nullopt : std::optional(*theme);
}

void ItemShelf::check(PlanRow& row, const Initiative* stored, const Initiative& after) const
{
    if (auto fits = plan::checkItem(after); !fits)
        row.reject({}, fits.error().message);
    // A new item may not slip a figure into a closed month either.
    Initiative nothing;
    nothing.fiscalYear = after.fiscalYear;
    nothing.title = after.title;
    if (auto open = plan::checkClosedMonths(stored ? *stored : nothing, after, m_closed); !open)
        row.reject({}, open.error().message);
}

const Initiative& ItemEdits::now(const Initiative& stored) const
{
    const auto found = m_now.constFind(stored.id);
    return found == m_now.cend() ? stored : *found;
}

RowOutcome ItemEdits::keep(PlanRow& row, const Initiative& stored, const Initiative& after, bool isNew)
{
    if (row.isRejected() || after == now(stored))
        return RowOutcome::Known;
    m_shelf->check(row, &stored, after);
    if (row.isRejected())
        return RowOutcome::Known;
    if (!m_now.contains(stored.id))
        m_order.append(stored.id);
    m_now.insert(stored.id, after);
    return isNew ? RowOutcome::New : RowOutcome::Changed;
}

Result<> ItemEdits::write(storage::Transaction& transaction) const
{
    for (const InitiativeId item : m_order)
        SHIRUBE_TRY(plan::updateInitiative(transaction, *m_shelf->byId(item), m_now[item]));
    return {};
}

} // namespace shirube::exchange

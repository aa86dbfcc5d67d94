// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/actions.h"

#include "core/base/format.h"
#include "core/plan/item_rules.h"
#include "core/plan/item_store.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace shirube::plan
{

using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr ActionName setStatusOfOne{QT_TRANSLATE_NOOP("Action", "Set status of “%1”")};
constexpr ActionName setStatusOfMany{QT_TRANSLATE_NOOP("Action", "Set status of %1 items")};
constexpr ActionName editNote{QT_TRANSLATE_NOOP("Action", "Edit note of “%1”")};
constexpr ActionName enterActual{QT_TRANSLATE_NOOP("Action", "Enter actual “%1” of “%2”")};
constexpr ActionName editItem{QT_TRANSLATE_NOOP("Action", "Edit “%1”")};
constexpr ActionName editItems{QT_TRANSLATE_NOOP("Action", "Edit %1 items")};
constexpr ActionName pasteItems{QT_TRANSLATE_NOOP("Action", "Paste into %1 items")};
constexpr ActionName fillItems{QT_TRANSLATE_NOOP("Action", "Fill down %1 items")};
constexpr ActionName clearItems{QT_TRANSLATE_NOOP("Action", "Clear cells of %1 items")};
constexpr ActionName newItem{QT_TRANSLATE_NOOP("Action", "Add item “%1”")};
constexpr ActionName deleteItem{QT_TRANSLATE_NOOP("Action", "Delete item “%1”")};
constexpr ActionName newPlan{QT_TRANSLATE_NOOP("Action", "Add plan “%1”")};
constexpr ActionName editPlan{QT_TRANSLATE_NOOP("Action", "Edit plan “%1”")};
constexpr ActionName newTheme{QT_TRANSLATE_NOOP("Action", "Add theme “%1”")};
constexpr ActionName editTheme{QT_TRANSLATE_NOOP("Action", "Edit theme “%1”")};
constexpr ActionName deleteTheme{QT_TRANSLATE_NOOP("Action", "Delete theme “%1”")};
constexpr ActionName newOrgan{QT_TRANSLATE_NOOP("Action", "Add organ “%1”")};
constexpr ActionName editOrgan{QT_TRANSLATE_NOOP("Action", "Edit organ “%1”")};
constexpr ActionName deleteOrgan{QT_TRANSLATE_NOOP("Action", "Delete organ “%1”")};
constexpr ActionName noteActivity{QT_TRANSLATE_NOOP("Action", "Note an activity of “%1”")};

ActionName nameOf(ItemEdit how, bool one)
{
    switch (how) {
    case ItemEdit::Paste:
        return pasteItems;
    case ItemEdit::FillDown:
        return fillItems;
    case ItemEdit::Clear:
        return clearItems;
    case ItemEdit::Form:
    case ItemEdit::Rows:
        break;
    }
    return one ? editItem : editItems;
}

tl::unexpected<Error> itemIsGone()
{
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("Plan", "The item is no longer in the file. Nothing was changed. Open the list "
                                                    "of items again."));
}

Result<Initiative> itemById(const QList<Initiative>& all, InitiativeId id)
{
    const auto found = std::ranges::find(all, id, &Initiative::id);
    return found == all.end() ? Result<Initiative>(itemIsGone()) : *found;
}

Result<> commit(Transaction& transaction)
{
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace

Result<> setStatus(Database& database, const QList<InitiativeId>& items, std::optional<Status> status)
{
    if (items.isEmpty())
        return {};
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database, items));
    SHIRUBE_ASSIGN(const Initiative first, itemById(all, items.first()));
    const bool one = items.size() == 1;
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, one ? setStatusOfOne : setStatusOfMany,
                                      {one ? first.title : QString::number(items.size())}));
    for (const InitiativeId id : items) {
        SHIRUBE_ASSIGN(const Initiative before, itemById(all, id));
        Initiative after = before;
        after.status = status;
        SHIRUBE_TRY(updateInitiative(transaction, before, after));
    }
    return commit(transaction);
}

Result<> setNote(Database& database, InitiativeId item, const QString& note)
{
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database, QList{item}));
    SHIRUBE_ASSIGN(const Initiative before, itemById(all, item));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, editNote, {before.title}));
    Initiative after = before;
    after.note = note.trimmed();
    SHIRUBE_TRY(updateInitiative(transaction, before, after));
    return commit(transaction);
}

Result<> setIndicatorActual(Database& database, IndicatorId indicator, YearMonth month, std::optional<double> actual)
{
    if (actual && !std::isfinite(*actual))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Plan", "An actual must be a number. Nothing was changed. Enter a number or "
                                                        "leave the field empty."));
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database));
    SHIRUBE_ASSIGN(const QList<ClosedMonths> closed, loadClosedMonths(database));
    for (const Initiative& before : all) {
        const auto found = std::ranges::find(before.indicators, indicator, &Indicator::id);
        if (found == before.indicators.end())
            continue;
        Initiative after = before;
        Indicator& entered = after.indicators[found - before.indicators.begin()];
        const Actual* known = entered.actualAt(month);
        Actual now = known && known->month == month ? *known : Actual{month, {}, {}, {}, {}, false};
        now.value = actual;
        entered.setActual(now);
        SHIRUBE_TRY(checkClosedMonths(before, after, closed));
        SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, enterActual, {found->name, before.title}));
        SHIRUBE_TRY(updateInitiative(transaction, before, after));
        return commit(transaction);
    }
    return itemIsGone();
}

Result<> saveItems(Database& database, const QList<Initiative>& items, ItemEdit how)
{
    if (items.isEmpty())
        return {};
    QList<InitiativeId> ids;
    for (const Initiative& item : items)
        ids.append(item.id);
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database, ids));
    SHIRUBE_ASSIGN(const QList<ClosedMonths> closed, loadClosedMonths(database));
    QHash<qint64, const Initiative*> stored;
    for (const Initiative& item : all)
        stored.insert(item.id.value, &item);
    for (const Initiative& item : items) {
        const Initiative* before = stored.value(item.id.value);
        if (!before)
            return itemIsGone();
        SHIRUBE_TRY(checkItem(item));
        SHIRUBE_TRY(checkClosedMonths(*before, item, closed));
    }
    const bool one = items.size() == 1;
    const ActionName name = nameOf(how, one);
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, name,
                                      {one && name.text == editItem.text ? items.first().title
                                                                         : QString::number(items.size())}));
    for (const Initiative& item : items)
        SHIRUBE_TRY(updateInitiative(transaction, *stored.value(item.id.value), item));
    return commit(transaction);
}

Result<InitiativeId> addItem(Database& database, const Initiative& item)
{
    SHIRUBE_TRY(checkItem(item));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, newItem, {item.title}));
    SHIRUBE_ASSIGN(const InitiativeId id, insertInitiative(transaction, item));
    SHIRUBE_TRY(commit(transaction));
    return id;
}

Result<> removeItem(Database& database, InitiativeId item)
{
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database, QList{item}));
    SHIRUBE_ASSIGN(const Initiative gone, itemById(all, item));
    SHIRUBE_ASSIGN(const bool used, isUsed(database, item));
    if (used)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Plan", "“%1” has sheets, decisions or a successor and stays. Nothing was "
                                                        "changed. Set its status to stopped instead.")
                        .arg(gone.title));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, deleteItem, {gone.title}));
    SHIRUBE_TRY(deleteInitiative(transaction, gone));
    return commit(transaction);
}

Result<PlanId> savePlan(Database& database, const Plan& plan)
{
    if (plan.title.trimmed().isEmpty() || !plan.firstYear.isValid() || plan.lastYear < plan.firstYear)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Plan", "A plan needs a title and a last year that is not before its first. "
                                                        "Nothing was changed."));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, plan.id.isValid() ? editPlan : newPlan, {plan.title}));
    PlanId id = plan.id;
    if (id.isValid())
        SHIRUBE_TRY(updatePlan(transaction, plan));
    else {
        SHIRUBE_ASSIGN(id, insertPlan(transaction, plan));
    }
    SHIRUBE_TRY(commit(transaction));
    return id;
}

Result<ThemeId> saveTheme(Database& database, const Theme& theme)
{
    if (theme.title.trimmed().isEmpty() || theme.number < 1)
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Plan", "A theme needs a title and a number of 1 or more. "
                                                                            "Nothing was changed."));
    SHIRUBE_ASSIGN(const QList<Theme> all, loadThemes(database));
    SHIRUBE_TRY(checkParents(theme, all));
    const bool taken = std::ranges::any_of(all, [&](const Theme& other) {
        return other.id != theme.id && other.plan == theme.plan && other.kind == theme.kind && other.number == theme.number;
    });
    if (taken)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Plan", "There is a theme %1 already. Nothing was changed. Choose another "
                                                        "number.")
                        .arg(displayCode(theme)));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, theme.id.isValid() ? editTheme : newTheme, {theme.title}));
    ThemeId id = theme.id;
    if (id.isValid())
        SHIRUBE_TRY(updateTheme(transaction, theme));
    else {
        SHIRUBE_ASSIGN(id, insertTheme(transaction, theme.plan, theme));
    }
    SHIRUBE_TRY(commit(transaction));
    return id;
}

Result<OrganId> saveOrgan(Database& database, const Organ& organ)
{
    if (organ.name.trimmed().isEmpty() || organ.number < 1)
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Plan", "An organ needs a name and a number of 1 or more. "
                                                                            "Nothing was changed."));
    if (organ.validFrom.isValid() && organ.validTo.isValid() && organ.validTo < organ.validFrom)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Plan", "%1 would end before it begins. Nothing was changed.").arg(organ.name));
    SHIRUBE_ASSIGN(const QList<Organ> all, loadOrgans(database));
    const bool taken = std::ranges::any_of(all, [&](const Organ& other) {
        return other.id != organ.id && other.kind == organ.kind &&
               organKey(other.kind, other.name) == organKey(organ.kind, organ.name);
    });
    if (taken)
        return fail(ErrorCode::Conflict, QCoreApplication::translate("Plan", "There is an organ “%1” already. Nothing was "
                                                                             "changed.")
                                             .arg(displayName(organ)));
    SHIRUBE_ASSIGN(const QList<Initiative> items, loadBareInitiatives(database));
    SHIRUBE_TRY(checkExistence(organ, items));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, organ.id.isValid() ? editOrgan : newOrgan, {displayName(organ)}));
    OrganId id = organ.id;
    if (id.isValid())
        SHIRUBE_TRY(updateOrgan(transaction, organ));
    else {
        SHIRUBE_ASSIGN(id, insertOrgan(transaction, organ));
    }
    SHIRUBE_TRY(commit(transaction));
    return id;
}

Result<> removeTheme(Database& database, ThemeId theme)
{
    SHIRUBE_ASSIGN(const QList<Theme> all, loadThemes(database));
    const auto gone = std::ranges::find(all, theme, &Theme::id);
    SHIRUBE_ASSIGN(const bool used, isUsed(database, theme));
    if (gone == all.end() || used)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Plan", "Items or other themes still need this theme. Nothing was changed. "
                                                        "Take it from them first."));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, deleteTheme, {gone->title}));
    SHIRUBE_TRY(transaction.remove(QStringLiteral("theme"), theme.value));
    return commit(transaction);
}

Result<> removeOrgan(Database& database, OrganId organ)
{
    SHIRUBE_ASSIGN(const QList<Organ> all, loadOrgans(database));
    const auto gone = std::ranges::find(all, organ, &Organ::id);
    SHIRUBE_ASSIGN(const bool used, isUsed(database, organ));
    if (gone == all.end() || used)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Plan", "The file still names this organ. Nothing was changed. Enter the last "
                                                        "day it exists instead."));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, deleteOrgan, {displayName(*gone)}));
    SHIRUBE_TRY(transaction.remove(QStringLiteral("organ"), organ.value));
    return commit(transaction);
}

Result<> addActivity(Database& database, InitiativeId item, QDate day, const QString& words)
{
    if (!day.isValid() || words.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Plan", "An activity needs a day and what was done. Nothing "
                                                                            "was changed."));
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database, QList{item}));
    SHIRUBE_ASSIGN(const Initiative found, itemById(all, item));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, noteActivity, {found.title}));
    SHIRUBE_TRY(insertActivity(transaction, {{}, item, day, database.actor(), words.trimmed()}));
    return commit(transaction);
}

} // namespace shirube::plan

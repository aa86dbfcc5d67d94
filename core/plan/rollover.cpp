// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/rollover.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace shirube::plan
{

using storage::Database;
using storage::Transaction;

namespace
{

constexpr storage::ActionName rollOverAction{QT_TRANSLATE_NOOP("Action", "Roll over from FY%1 to FY%2")};

Indicator carried(const Indicator& indicator, FiscalYear from)
{
    Indicator next = indicator;
    next.id = {};
    next.carriedFrom = indicator.id;
    next.actuals.clear();
    next.actual.reset();
    if (indicator.kind == TargetKind::Cumulative) {
        const Actual* last = indicator.actualAt(from.lastMonth());
        if (last && last->value)
            next.base = indicator.base.value_or(0) + *last->value;
    }
    if (indicator.kind == TargetKind::Level) { // where this year ends the next one begins
        const Actual* last = indicator.actualAt(from.lastMonth());
        next.base = last && last->month == from.lastMonth() ? last->value : std::nullopt;
    }
    if (indicator.dueOn.isValid() && indicator.dueOn <= from.lastDay())
        next.dueOn = indicator.dueOn.addYears(1);
    return next;
}

QDate yearLater(QDate day)
{
    return day.isValid() ? day.addYears(1) : day;
}

// A cumulative target starts anew with a new plan.
void startTerm(QList<Indicator>& indicators)
{
    for (Indicator& indicator : indicators) {
        if (indicator.kind == TargetKind::Cumulative)
            indicator.base.reset();
    }
}

void join(Initiative& into, const Initiative& other)
{
    for (const Organ& owner : other.owners) {
        if (owner.kind == into.organKind && std::ranges::count(into.owners, owner.id, &Organ::id) == 0)
            into.owners.append(owner);
    }
    for (const Theme& theme : other.themes) {
        if (!into.themes.contains(theme))
            into.themes.append(theme);
    }
    for (const Indicator& indicator : other.indicators) {
        if (std::ranges::count(into.indicators, indicator.name, &Indicator::name) == 0)
            into.indicators.append(indicator);
    }
}

} // namespace

Rollover proposeRollover(FiscalYear from, const QList<Initiative>& items, const QList<Plan>& plans, const QList<Theme>& themes,
                         const QList<Organ>& organs, const QList<RolloverChoice>& choices)
{
    Rollover rollover;
    rollover.from = from;
    const FiscalYear year = from.plusYears(1);
    const auto covering = std::ranges::find_if(plans, [&](const Plan& plan) { return plan.covers(year); });
    const bool isCovered = covering != plans.end();
    const bool isNewTerm = isCovered ? !covering->covers(from) : !plans.isEmpty();
    if (!isCovered && isNewTerm) {
        const Plan& last = plans.last();
        const int length = last.lastYear.first() - last.firstYear.first();
        rollover.newPlan = Plan{{}, QCoreApplication::translate("Plan", "Mid-term plan %1-%2")
                                        .arg(year.first())
                                        .arg(year.plusYears(length).first()),
                                year, year.plusYears(length)};
        for (Theme theme : themes) {
            if (theme.plan != last.id || theme.fiscalYear.isValid())
                continue;
            rollover.newThemes.append(theme); // with its old id, by which the items still name it
        }
    }
    const auto stays = [&](const Theme& theme) {
        return theme.fiscalYear.isValid() ||
               (rollover.newPlan && std::ranges::count(rollover.newThemes, theme.id, &Theme::id) == 0);
    };
    // A plan of the next year that is there already has themes of its own, known by kind and title.
    const auto toCoveringPlan = [&](QList<Theme>& served) {
        if (!isCovered || !isNewTerm)
            return;
        QList<Theme> own;
        for (const Theme& theme : std::as_const(served)) {
            const auto same = std::ranges::find_if(themes, [&](const Theme& other) {
                return other.plan == covering->id && other.kind == theme.kind && other.title == theme.title &&
                       !other.fiscalYear.isValid();
            });
            if (same != themes.end())
                own.append(*same);
        }
        served = own;
    };

    QSet<qint64> done; // carried before
    for (const Initiative& item : items) {
        if (item.carriedFrom.isValid())
            done.insert(item.carriedFrom.value);
    }
    const auto choiceOf = [&](const Initiative& item) {
        const auto found = std::ranges::find(choices, item.id, &RolloverChoice::item);
        if (found != choices.end())
            return *found;
        return RolloverChoice{item.id, item.status != Status::Done && item.status != Status::Stopped, {}};
    };
    QHash<qint64, qsizetype> positions; // in rollover.items, by the old item
    QList<std::pair<Initiative, InitiativeId>> merged;
    for (const Initiative& item : items) {
        if (item.fiscalYear != from || done.contains(item.id.value))
            continue;
        const RolloverChoice choice = choiceOf(item);
        if (!choice.isCarried && !choice.mergedInto.isValid())
            continue;
        if (done.contains(choice.mergedInto.value))
            continue; // went there with it
        Initiative next = item;
        next.id = {};
        next.fiscalYear = year;
        next.carriedFrom = item.id;
        next.isNew = false;
        next.status.reset();
        next.note.clear();
        next.cost.reset();
        next.startsOn = yearLater(item.startsOn);
        next.endsOn = yearLater(item.endsOn);
        next.owners.clear();
        for (const Organ& owner : item.owners) {
            const auto now = std::ranges::find(organs, owner.id, &Organ::id);
            if (now != organs.end() && now->existsIn(year))
                next.owners.append(*now);
            else
                rollover.remarks.append(QCoreApplication::translate("Plan", "“%1”: %2 does not exist in %3 and is left out.")
                                            .arg(item.title, displayName(owner), formatFiscalYear(year)));
        }
        next.themes.removeIf([&](const Theme& theme) { return stays(theme); });
        toCoveringPlan(next.themes);
        next.indicators.clear();
        for (const Indicator& indicator : item.indicators)
            next.indicators.append(carried(indicator, from));
        if (isNewTerm)
            startTerm(next.indicators);
        next.milestones.removeIf([](const Milestone& milestone) { return milestone.doneOn.isValid(); });
        for (Milestone& milestone : next.milestones) {
            milestone.id = {};
            milestone.dueOn = yearLater(milestone.dueOn);
        }
        for (Link& link : next.links)
            link.id = {};
        if (choice.mergedInto.isValid()) {
            merged.append({next, choice.mergedInto});
            continue;
        }
        if (next.owners.isEmpty()) {
            rollover.refusals.append(QCoreApplication::translate("Plan", "“%1”: none of its organs exists in %2. Give it to "
                                                                         "another organ, or do not carry it.")
                                         .arg(item.title, formatFiscalYear(year)));
            continue;
        }
        positions.insert(item.id.value, rollover.items.size());
        rollover.items.append(next);
    }
    for (const auto& [item, into] : std::as_const(merged)) {
        const auto position = positions.constFind(into.value);
        if (position == positions.cend())
            rollover.refusals.append(QCoreApplication::translate("Plan", "“%1”: the item it is merged into is not carried.")
                                         .arg(item.title));
        else
            join(rollover.items[*position], item);
    }
    if (std::ranges::any_of(items, [&](const Initiative& item) {
            return item.fiscalYear == from &&
                   std::ranges::any_of(item.themes, [](const Theme& theme) { return theme.fiscalYear.isValid(); });
        }))
        rollover.remarks.append(QCoreApplication::translate("Plan", "Themes of %1 alone are not carried.")
                                    .arg(formatFiscalYear(from)));
    return rollover;
}

Result<> rollOver(Database& database, const Rollover& rollover)
{
    if (!rollover.refusals.isEmpty())
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Plan", "Not every item can be carried. Nothing was changed.\n%1")
                        .arg(rollover.refusals.join(u'\n')));
    for (const Initiative& item : rollover.items)
        SHIRUBE_TRY(checkItem(item));
    SHIRUBE_ASSIGN(Transaction transaction,
                   Transaction::begin(database, rollOverAction,
                                      {QString::number(rollover.from.first()), QString::number(rollover.from.first() + 1)}));
    QHash<qint64, ThemeId> themes; // new by old
    if (rollover.newPlan) {
        SHIRUBE_ASSIGN(const PlanId plan, insertPlan(transaction, *rollover.newPlan));
        QList<Theme> written;
        for (Theme theme : rollover.newThemes) {
            const ThemeId old = theme.id;
            theme.id = {};
            const ThemeId parent = std::exchange(theme.parent, {});
            SHIRUBE_ASSIGN(const ThemeId id, insertTheme(transaction, plan, theme));
            themes.insert(old.value, id);
            theme.id = id;
            theme.plan = plan;
            theme.parent = parent;
            written.append(theme);
        }
        for (Theme& theme : written) {
            if (!theme.parent.isValid())
                continue;
            theme.parent = themes.value(theme.parent.value);
            SHIRUBE_TRY(updateTheme(transaction, theme));
        }
    }
    for (Initiative item : rollover.items) {
        for (Theme& theme : item.themes)
            theme.id = themes.value(theme.id.value, theme.id);
        SHIRUBE_TRY(insertInitiative(transaction, item));
    }
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::plan

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/actions.h"

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
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database));
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
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database));
    SHIRUBE_ASSIGN(const Initiative before, itemById(all, item));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, editNote, {before.title}));
    Initiative after = before;
    after.note = note.trimmed();
    SHIRUBE_TRY(updateInitiative(transaction, before, after));
    return commit(transaction);
}

Result<> setIndicatorActual(Database& database, IndicatorId indicator, std::optional<double> actual)
{
    if (actual && !std::isfinite(*actual))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Plan", "An actual must be a number. Nothing was changed. Enter a number or "
                                                        "leave the field empty."));
    SHIRUBE_ASSIGN(const QList<Initiative> all, loadInitiatives(database));
    for (const Initiative& before : all) {
        const auto found = std::ranges::find(before.indicators, indicator, &Indicator::id);
        if (found == before.indicators.end())
            continue;
        SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, enterActual, {found->name, before.title}));
        Initiative after = before;
        after.indicators[found - before.indicators.begin()].actual = actual;
        SHIRUBE_TRY(updateInitiative(transaction, before, after));
        return commit(transaction);
    }
    return itemIsGone();
}

} // namespace shirube::plan

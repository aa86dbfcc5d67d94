// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

namespace shirube::storage
{

using ScenarioId = Id<struct ScenarioTag>;

/// What-ifs (試算) kept in the file under names, each topic's for itself; what an inputs' text says is the topic's own.
struct ScenarioShelf
{
    struct Entry
    {
        ScenarioId id;
        QString name;
        QString inputs;
    };
    QString kind; ///< the topic's
    ActionName saveAction; ///< %1: the name
    ActionName renameAction; ///< %1: the name before, %2: after
    ActionName removeAction;

    [[nodiscard]] Result<QList<Entry>> load(const Database& database) const; ///< by name
    /// In place of the one of that name, if there is one. ErrorCode::Invalid: no name, or one of more than 80 characters.
    [[nodiscard]] Result<ScenarioId> save(Database& database, const QString& name, const QString& inputs) const;
    /// ErrorCode::Conflict: another one has that name; NotFound: the scenario is gone.
    [[nodiscard]] Result<> rename(Database& database, ScenarioId id, const QString& name) const;
    [[nodiscard]] Result<> remove(Database& database, ScenarioId id) const; ///< ErrorCode::NotFound
};

} // namespace shirube::storage

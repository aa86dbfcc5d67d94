// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QJsonObject>

namespace shirube::plan
{

using SavedViewId = Id<struct SavedViewTag>;

/// How a person wants to see a table: filter, order, columns, groups. Each person has their own.
struct SavedView
{
    SavedViewId id;
    QString place; ///< which table: "items"
    QString person;
    QString name;
    QJsonObject state; ///< of the table that it belongs to
};

/// By name.
[[nodiscard]] Result<QList<SavedView>> loadViews(const storage::Database& database, const QString& place,
                                                 const QString& person);

/// Actions. Saving under a name that the person has there already replaces that view; the id is not looked at.
[[nodiscard]] Result<> saveView(storage::Database& database, const SavedView& view);
[[nodiscard]] Result<> removeView(storage::Database& database, const SavedView& view);

} // namespace shirube::plan

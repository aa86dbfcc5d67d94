// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/row_choice.h"
#include "core/storage/database.h"

namespace shirube::spreadsheet
{

/// An export that a person makes again and again: which table, which columns and rows of it. Each person has their own, as
/// with saved views.
struct NamedExport
{
    QString name;
    QString kind; ///< one of fileKinds()
    exchange::RowChoice choice;
};

/// By name, of the person who has the file open.
[[nodiscard]] Result<QList<NamedExport>> loadNamedExports(const storage::Database& database);
/// ErrorCode::NotFound with the names there are.
[[nodiscard]] Result<NamedExport> findNamedExport(const storage::Database& database, const QString& name);

/// Actions. Saving under a name that the person has already replaces that export.
[[nodiscard]] Result<> saveNamedExport(storage::Database& database, const NamedExport& named);
[[nodiscard]] Result<> removeNamedExport(storage::Database& database, const QString& name);

} // namespace shirube::spreadsheet

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QList>

namespace shirube::storage
{

/// One numbered, immutable step of the file format.
struct Migration
{
    int version = 0;
    QString description;
    QString sql;
};

/// The steps that ship with the program, from resources/schema, in order.
[[nodiscard]] const QList<Migration>& shippedMigrations();

enum class MigrationOutcome
{
    UpToDate,
    Upgraded
};

/// Brings a file to the newest of the given steps. A file that holds something is first backed up beside
/// itself (NAME.before-vN.shirube) and the backup verified; all steps and the new version number are one
/// transaction. ErrorCode::NewerFile when the file is ahead of the steps.
[[nodiscard]] Result<MigrationOutcome> migrate(Database& database, const QList<Migration>& steps);

/// The version a file has now.
[[nodiscard]] Result<int> schemaVersion(const Database& database);

/// ErrorCode::NewerFile when version is beyond what this program knows.
[[nodiscard]] Result<> refuseNewer(const QString& path, int version, int newest);

} // namespace shirube::storage

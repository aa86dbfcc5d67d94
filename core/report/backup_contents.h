// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/report/table.h"
#include "core/storage/change_log.h"

namespace shirube::report
{

/// What a backup holds, to be seen before it is put in the place of a file.
struct BackupContents
{
    QDateTime changed; ///< its newest action; not valid: none
    QString action;
    QString actor;
    bool isOlder = false; ///< of an older format: its figures are counted after it has been restored, and are empty here
    YearMonth asOf;
    std::optional<qint64> headcount;
    std::optional<qsizetype> initiatives; ///< of asOf's fiscal year
    std::optional<Yen> reserve;
};

/// Reads it without changing it. Errors as Database::open() and checkIntegrity(): what is damaged or not ours is said.
[[nodiscard]] Result<BackupContents> loadBackupContents(const QString& path);

/// One line a fact.
[[nodiscard]] Table backupTable(const BackupContents& contents);

} // namespace shirube::report

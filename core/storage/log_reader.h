// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/change_log.h"

#include <optional>

namespace shirube::storage
{

/// Which entries of the change log are asked for; what is not set leaves none out.
struct LogFilter
{
    QDate from = {}; ///< local days, both included
    QDate to = {};
    QString actor = {};
    std::optional<ChangeKind> kind = {};
};

/// A row that an entry changed; an empty object: the row was not there.
struct LoggedRow
{
    QString table;
    qint64 row = 0;
    QJsonObject before;
    QJsonObject after;
};

/// Takes an entry with its rows; false: no more are wanted.
using TakeEntry = std::function<bool(const ChangeSet&, const QList<LoggedRow>&)>;

/// Hands the entries over, the newest first, one at a time: a log of any length takes no memory.
[[nodiscard]] Result<> readLog(const Database& database, const LogFilter& filter, const TakeEntry& take);

/// Everybody who has ever changed something, by name.
[[nodiscard]] Result<QStringList> logActors(const Database& database);

[[nodiscard]] Result<qint64> countEntries(const Database& database);

} // namespace shirube::storage

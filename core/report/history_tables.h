// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/backup_contents.h"
#include "core/report/table.h"
#include "core/storage/backup_tiers.h"
#include "core/storage/log_reader.h"
#include "core/storage/undo_list.h"

#include <functional>

namespace shirube::report
{

/// Whether to go on; asked between entries.
using Wanted = std::function<bool(qint64 done, qint64 total)>;

/// What an audit asks for. text: in any column, folded as names are when one searches.
struct AuditFilter
{
    storage::LogFilter log;
    QString text;
    int most = 1000; ///< rows; an entry is never cut in two
};

struct Audit
{
    Table table;       ///< newest first; a row for each value that changed
    qint64 entries = 0; ///< that the rows come from
    qint64 all = 0;     ///< entries of the whole log
    bool isCut = false; ///< there are more
    QString next = {};  ///< the action that follows where it is cut
    qint64 nextRows = 0; ///< of that action
};

/// Who, when, what, where, before, after, why. ErrorCode::Cancelled when it is no longer wanted.
[[nodiscard]] Result<Audit> auditTable(const storage::Database& database, const AuditFilter& filter, const Wanted& wanted);

/// The steps that can be done again, the last one first, then those that can be taken back, the newest first; the rows follow
/// the list's order.
[[nodiscard]] Table undoTable(const storage::UndoList& list);

/// A backup that is kept, with what it holds once that has been looked up.
struct BackupLine
{
    storage::KeptBackup backup;
    qint64 bytes = 0;
    std::optional<BackupContents> contents = {};
    QString problem = {}; ///< why it cannot be read; empty: it can, or was not looked at yet
};
[[nodiscard]] Table backupsTable(const QList<BackupLine>& lines);

} // namespace shirube::report

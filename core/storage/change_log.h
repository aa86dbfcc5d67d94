// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <functional>
#include <optional>

namespace shirube::storage
{

class Transaction;

enum class ChangeKind
{
    Do,
    Undo,
    Redo,
    Start ///< part of making the file; cannot be taken back
};

/// One named action, as the audit page and the undo menu show it.
struct ChangeSet
{
    ChangeSetId id;
    QDateTime at;
    QString actor;
    QString name; ///< in the reader's language
    QString reason;
    ChangeKind kind = ChangeKind::Do;
    int rows = 0; ///< that it changed; counted in history() and undoList() alone
};

/// What happens to figures derived from a table when undo or redo changes one of its rows; called inside the
/// same transaction with the row as it was and as it is.
using ReplayHook = std::function<Result<>(Transaction&, const QJsonObject& before, const QJsonObject& after)>;
using ReplayHooks = QHash<QString, ReplayHook>;

/// Takes the last action back, or does the last one taken back again; the change log grows by one entry each
/// time. ErrorCode::NotFound when there is nothing to do. Returns the action's name.
[[nodiscard]] Result<QString> undo(Database& database, const ReplayHooks& hooks);
[[nodiscard]] Result<QString> redo(Database& database, const ReplayHooks& hooks);

/// The names that the undo and redo menu entries carry; empty when there is nothing.
struct UndoState
{
    QString undoName;
    QString redoName;
};
[[nodiscard]] Result<UndoState> undoState(const Database& database);

/// Newest first.
[[nodiscard]] Result<QList<ChangeSet>> history(const Database& database, int most = 1000);

/// The newest, in no time however many rows it changed; nullopt: the log is empty.
[[nodiscard]] Result<std::optional<ChangeSet>> lastChange(const Database& database);

/// One changed row of the log, for the audit export.
struct ChangedRow
{
    ChangeSet set;
    QString table;
    qint64 row = 0;
    QString before; ///< JSON; empty: the row was not there
    QString after;
};
/// Oldest first; of one table alone when it is named.
[[nodiscard]] Result<QList<ChangedRow>> changedRows(const Database& database, const QString& table = {});

/// What came of a rewinding.
struct Rewound
{
    int entries = 0; ///< that were made later and taken back
    QSet<QString> tables; ///< that they had changed
};

/// Takes a copy of a file back to what it held at a moment: every entry made later, the newest first, undo and redo too. The
/// log itself stays as it is. What is derived from the tables is left to the caller. ErrorCode::NotFound: the file was made
/// later; Conflict: a row is not as the log left it (an older format held it otherwise), so the state would be guessed.
[[nodiscard]] Result<Rewound> rewind(Database& copy, const QDateTime& moment);

/// Recomputes every hash of the log; ErrorCode::Damaged names the first entry that was tampered with.
[[nodiscard]] Result<> verifyChain(const Database& database);

} // namespace shirube::storage

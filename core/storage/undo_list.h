// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/change_log.h"

namespace shirube::storage
{

/// What can be taken back and done again, the next one of each first.
struct UndoList
{
    QList<ChangeSet> undo; ///< at most `most`
    QList<ChangeSet> redo;
};
[[nodiscard]] Result<UndoList> undoList(const Database& database, int most = 500);

/// Takes back every action down to this one and it too, or does all again up to this one: each step its own entry of the log,
/// and its own undo. Returns how many. Where one cannot be, those before it are done, and the error says how many.
/// ErrorCode::NotFound when it is not on the list.
[[nodiscard]] Result<int> undoDownTo(Database& database, ChangeSetId target, const ReplayHooks& hooks);
[[nodiscard]] Result<int> redoUpTo(Database& database, ChangeSetId target, const ReplayHooks& hooks);

} // namespace shirube::storage

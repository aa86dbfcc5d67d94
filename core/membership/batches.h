// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace shirube::membership
{

/// One import, as the import history lists it.
struct Batch
{
    BatchId id;
    QString kind; ///< events, roster, census, establishments
    QString fileName;
    QDateTime importedAt;
    qint64 rows = 0; ///< lines of the ledger or counts that it brought in
    bool isActive = false;
};

/// Newest first.
[[nodiscard]] Result<QList<Batch>> loadBatches(const storage::Database& database);

/// Lines of other active batches that the rules would no longer accept when this one is taken back (or brought in
/// again): a leave whose join goes, a join that finds one in its place. To be said before it is done; such lines stay
/// in the ledger and count for nothing until their ground is back.
[[nodiscard]] Result<qint64> linesLosingGround(const storage::Database& database, const Batch& batch);

/// Takes an import back or in again, whenever it came in; the month-end figures follow. One step of undo.
[[nodiscard]] Result<> setBatchActive(storage::Database& database, const Batch& batch, bool active);

} // namespace shirube::membership

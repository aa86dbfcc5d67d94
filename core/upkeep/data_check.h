// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/storage/database.h"

#include <functional>

namespace shirube::upkeep
{

enum class Matter
{
    Structure,   ///< of the file itself
    References,  ///< rows that refer to rows that are there
    ChangeLog,   ///< its chain
    Recount,     ///< the month-end summary against the ledger
    Identity,    ///< E = S + J + R + Tin - L - Tout
    IssuedPacks, ///< as they were issued
    ClosedMonths ///< what the ledger says of them today
};

/// How one matter stands, in words.
struct Finding
{
    Matter matter = Matter::Structure;
    enum class State
    {
        Sound,
        ToKnow, ///< nothing is wrong
        ToLookAt
    } state = State::Sound;
    qint64 count = 0; ///< of what is not as it should be
    QString found;
    QString advice; ///< what to do; empty: nothing
    QString detail = {}; ///< for the log
};

/// Called between the parts and within long ones; false: no more is wanted.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Looks through everything in a file that can be compared with something else. A file whose structure is damaged is not looked
/// at further. ErrorCode::Cancelled when it is no longer wanted; other errors: a part could not be read.
[[nodiscard]] Result<QList<Finding>> checkData(const storage::Database& database, const Progress& progress);

/// One line a matter.
[[nodiscard]] report::Table findingsTable(const QList<Finding>& findings);

} // namespace shirube::upkeep

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "core/storage/transaction.h"

namespace shirube::exchange
{

/// Where a roster from elsewhere and the ledger disagree about a member as of a day.
struct RosterDifference
{
    enum class Kind
    {
        New,  ///< in the roster, not a member in the ledger
        Gone, ///< a member in the ledger, not in the roster
        Moved ///< in another branch
    };

    Kind kind = Kind::New;
    QString member = {};
    QString company = {};      ///< as the roster says, else as the ledger does
    OrganId ledgerBranch = {}; ///< not valid for who is new
    OrganId rosterBranch = {}; ///< not valid for who is gone
    OrganId division = {};     ///< of who is new; not valid: none given
    QString sizeClass = {};
    bool wasMember = false; ///< new, but a member before
};

struct RosterComparison
{
    QDate asOf;
    qint64 rows = 0;     ///< of the roster
    qint64 rejected = 0; ///< of them unreadable: their members may show as gone
    qint64 same = 0;     ///< members about whom both agree
    QList<RosterDifference> differences; ///< by kind, then member
};

/// The roster against the ledger at the end of a day; changes nothing.
[[nodiscard]] Result<RosterComparison> compareRoster(const storage::Database& database, const QString& path,
                                                     const ImportOptions& options, QDate asOf);

/// Makes events of the differences that a person chose, all dated by one day: joins (rejoins) for the new, leaves for
/// the gone, transfers for the moved; judged like any import, one batch, one step of undo. fileName: the roster's.
[[nodiscard]] Result<ImportReport> takeInDifferences(storage::Database& database, const QString& fileName,
                                                     const QList<RosterDifference>& chosen, QDate day);

} // namespace shirube::exchange

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/event_store.h"

#include <QDateTime>

namespace shirube::membership
{

/// Why a line of a member counts, or no longer does.
enum class Standing
{
    Counts,
    Refused,   ///< would count, but contradicts the lines before it (after an import was taken back)
    Corrected, ///< another line counts instead
    Reversed,  ///< nothing counts instead
    TakenBack  ///< with its whole import
};

/// Who did something to a line, and why.
struct LineChange
{
    QString who;
    QDateTime at; ///< UTC
    QString reason;
};

/// One line of the ledger with where it came from and what became of it.
struct HistoryLine
{
    EventId event;
    LedgerLine line;
    Standing standing = Standing::Counts;
    QString fileName;     ///< empty: entered by hand
    qint64 fileLine = 0;
    LineChange entered;   ///< reason and who: only for lines entered by hand
    LineChange corrected; ///< for corrected and reversed ones
    EventId replacedBy;   ///< for corrected ones
};

/// Everything the ledger ever held of one member, in order of days; what no longer counts included.
struct MemberHistory
{
    QString number;
    QString name; ///< the newest of the lines that count; empty: none
    bool isMember = false;
    bool wasMember = false;
    QDate since;     ///< of the last join, or of the leave
    OrganId branch;
    OrganId division;
    QString sizeClass;
    QList<HistoryLine> lines;
};

/// Empty lines: the ledger never held the number.
[[nodiscard]] Result<MemberHistory> loadHistory(const storage::Database& database, const QString& number);

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace shirube::review
{

/// What a meeting decided, who follows it up by when, and what came of it.
struct Decision
{
    DecisionId id;
    QString meeting;
    QDate decidedOn;
    QString words;
    OrganId owner;         ///< not valid: nobody named
    InitiativeId item;     ///< not valid: about no item in particular
    QDate dueOn;           ///< not valid: no day set
    QDate doneOn;          ///< not valid: open, and asked for in the next meeting
    QString outcome;

    [[nodiscard]] bool isOpen() const { return !doneOn.isValid(); }
    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen() && dueOn.isValid() && dueOn < today; }
    bool operator==(const Decision&) const = default;
};

/// Its words, the day of the meeting, and not done before that day; else ErrorCode::Invalid.
[[nodiscard]] Result<> checkDecision(const Decision& decision);

} // namespace shirube::review

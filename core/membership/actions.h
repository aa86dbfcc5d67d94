// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/campaigns.h"
#include "core/membership/event_store.h"
#include "core/membership/target.h"
#include "core/membership/what_if.h"
#include "core/membership/word_list.h"

namespace shirube::membership
{

/// Everything a person can do to membership, besides importing. Each is one entry of the undo menu.

/// Today's setting of the target of a branch and day, with its reason; the one before stays in the list of revisions.
[[nodiscard]] Result<> setTarget(storage::Database&, const Target&);
/// Divides the whole chamber's target of a day among the branches. ErrorCode::Conflict, with the difference, when the
/// shares do not add up to it; ErrorCode::NotFound when the whole has no target for that day.
[[nodiscard]] Result<> setBranchTargets(storage::Database&, QDate dueOn, ShareBasis basis,
                                        const QMap<OrganId, qint64>& shares, const QString& reason);

/// Keeps a what-if under a name (1 to 80 characters); one of the same name is replaced.
[[nodiscard]] Result<ScenarioId> saveScenario(storage::Database&, const QString& name, const WhatIfInputs&);
[[nodiscard]] Result<> renameScenario(storage::Database&, ScenarioId, const QString& name);
[[nodiscard]] Result<> removeScenario(storage::Database&, ScenarioId);

/// What an office did to win members, and what happened that charts mark: ErrorCode::Invalid by validate(), Conflict
/// when the name is taken, NotFound when it is no longer there.
[[nodiscard]] Result<CampaignId> addCampaign(storage::Database&, const Campaign&);
[[nodiscard]] Result<> changeCampaign(storage::Database&, const Campaign&);
[[nodiscard]] Result<> removeCampaign(storage::Database&, CampaignId);
[[nodiscard]] Result<EventMarkId> addEventMark(storage::Database&, const EventMark&);
[[nodiscard]] Result<> removeEventMark(storage::Database&, EventMarkId);

/// The office's list of reasons or channels (word_list.h says what is refused). Words that lines carry already count
/// under their name from then on.
[[nodiscard]] Result<> setWordList(storage::Database&, WordList, const QList<ListedWord>& wanted);

/// The ledger by hand (corrections.h says what is refused); each needs a reason. Nothing is overwritten.
[[nodiscard]] Result<> addEvent(storage::Database&, const LedgerLine& line, const QString& reason);
/// `line` counts from now on instead of the event, which stays in sight.
[[nodiscard]] Result<> correctEvent(storage::Database&, EventId event, const LedgerLine& line, const QString& reason);
/// The event counts no more, with nothing in its place.
[[nodiscard]] Result<> reverseEvent(storage::Database&, EventId event, const QString& reason);

/// Freezes the branches' figures of a month and of every open month before it, after a full check of the file.
[[nodiscard]] Result<> closeMonth(storage::Database&, YearMonth month);
/// Opens that month and those after it again; needs a reason.
[[nodiscard]] Result<> reopenMonth(storage::Database&, YearMonth month, const QString& reason);

/// What keeps the month-end figures right when undo or redo takes an import or a correction back or in again; to
/// be handed to storage::undo() and redo().
[[nodiscard]] storage::ReplayHooks replayHooks();

} // namespace shirube::membership

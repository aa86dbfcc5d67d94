// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/campaigns.h"
#include "core/membership/target.h"

namespace shirube::membership
{

/// Everything a person can do to membership, besides importing. Each is one entry of the undo menu.

[[nodiscard]] Result<> setTarget(storage::Database&, const Target&);

/// What an office did to win members, and what happened that charts mark: ErrorCode::Invalid by validate(), Conflict
/// when the name is taken, NotFound when it is no longer there.
[[nodiscard]] Result<CampaignId> addCampaign(storage::Database&, const Campaign&);
[[nodiscard]] Result<> changeCampaign(storage::Database&, const Campaign&);
[[nodiscard]] Result<> removeCampaign(storage::Database&, CampaignId);
[[nodiscard]] Result<EventMarkId> addEventMark(storage::Database&, const EventMark&);
[[nodiscard]] Result<> removeEventMark(storage::Database&, EventMarkId);

/// What keeps the month-end figures right when undo or redo takes an import back or in again; to be handed to
/// storage::undo() and redo().
[[nodiscard]] storage::ReplayHooks replayHooks();

} // namespace shirube::membership

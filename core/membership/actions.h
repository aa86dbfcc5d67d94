// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/target.h"

namespace shirube::membership
{

/// Everything a person can do to membership, besides importing. Each is one entry of the undo menu.

[[nodiscard]] Result<> setTarget(storage::Database&, const Target&);

/// What keeps the month-end figures right when undo or redo takes an import back or in again; to be handed to
/// storage::undo() and redo().
[[nodiscard]] storage::ReplayHooks replayHooks();

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/rollover.h"
#include "core/review/sheet.h"

namespace shirube::review
{

/// What the directions written in a year's last round make of its items in the next year, for plan::proposeRollover: 完了
/// and 廃止 are not carried; 統合 is not either until a person says which item goes on for it; any other direction
/// is carried, even when the item is done. An item without a direction has no choice here: its status decides.
[[nodiscard]] QList<plan::RolloverChoice> rolloverChoices(const Review& review);

/// Whether its direction asks into which item it goes.
[[nodiscard]] bool isMerging(const GradedSheet& sheet);

} // namespace shirube::review

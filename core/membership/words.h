// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/ledger_rules.h"

#include <QString>

namespace shirube::membership
{

/// What the rules and kinds of the ledger are called, in the reader's language.
[[nodiscard]] QString displayName(EventKind kind);

/// Why the rules refuse an event; day: the one the verdict speaks of. Empty for those that are not refused.
[[nodiscard]] QString verdictText(const Judgement& judgement);

} // namespace shirube::membership

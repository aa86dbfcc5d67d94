// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <optional>

namespace shirube
{

/// The unit an amount is typed or shown in; its value is the power of ten.
enum class YenUnit
{
    One = 0,
    Thousand = 3,
    Million = 6,
    HundredMillion = 8 ///< 億円
};

/// An amount as people write it, exactly, never through a floating-point number: 750,000,000 · 7.5億 · 7.5億円 ·
/// 3,000千円 · 2百万円 · 1.2万円 · 1億2,000万円 · ¥5,000. A unit that is written counts before `unit`, the one of the
/// field. Full-width digits and separators are understood; an empty text is nullopt. ErrorCode::Invalid names the text
/// and why it is not understood: a sign, less than a yen, beyond 2^53, a unit that may mean two things (3千).
[[nodiscard]] Result<std::optional<Yen>> parseYen(const QString& typed, YenUnit unit = YenUnit::One);

} // namespace shirube

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <optional>

namespace shirube::ui
{

/// The unit an amount is typed in; its value is the power of ten.
enum class YenUnit
{
    One = 0,
    Thousand = 3,
    Million = 6,
    HundredMillion = 8 ///< 億円
};

/// An amount as typed, exactly: 7.5 億円 is 750,000,000 yen, 0.0005 千円 is refused (less than a yen).
/// Full-width digits and separators are understood; an empty text is nullopt. ErrorCode::Invalid names the
/// text.
[[nodiscard]] Result<std::optional<Yen>> parseYen(const QString& typed, YenUnit unit = YenUnit::One);

} // namespace shirube::ui

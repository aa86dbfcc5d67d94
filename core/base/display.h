// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/yen_text.h"

namespace shirube
{

enum class YearStyle
{
    Western, ///< 2021年度, FY2021
    Era      ///< 令和3年度, FY R3
};

/// How a person wants amounts and years written, on every screen, in CSV and on paper: one switch each. A matter of the
/// reader, as the language is, and not of a file. May be read from any thread.
struct Display
{
    YenUnit unit = YenUnit::Million;
    YearStyle years = YearStyle::Western;

    bool operator==(const Display&) const = default;
};
[[nodiscard]] Display display();
void setDisplay(Display display);

/// The words of settings and of the command line: yen, thousand, million, hundred-million; western, era.
[[nodiscard]] QString codeOf(YenUnit unit);
[[nodiscard]] QString codeOf(YearStyle years);
[[nodiscard]] std::optional<YenUnit> yenUnitFromCode(const QString& code);
[[nodiscard]] std::optional<YearStyle> yearStyleFromCode(const QString& code);

/// "million yen" / "百万円", for a table's corner.
[[nodiscard]] QString displayName(YenUnit unit);
[[nodiscard]] QString displayName(YearStyle years);

/// The amount that a figure in this unit stands for: rounded, halves away from zero, to the unit's last digit, which is a
/// whole unit, and a tenth of 億円.
[[nodiscard]] Yen rounded(Yen amount, YenUnit unit);

/// The rounding in words; empty for whole yen, where there is none.
[[nodiscard]] QString roundingRule(YenUnit unit);

} // namespace shirube

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <compare>

namespace shirube
{

/// Whole yen, 64 bits. Never a fraction, never a floating-point number.
struct Yen
{
    qint64 value = 0;

    auto operator<=>(const Yen&) const = default;
    Yen operator+(Yen other) const { return {value + other.value}; }
    Yen operator-(Yen other) const { return {value - other.value}; }
    Yen operator-() const { return {-value}; }
    Yen& operator+=(Yen other)
    {
        value += other.value;
        return *this;
    }
};

/// The largest amount the program accepts (2^53 yen): beyond it a spreadsheet would lose yen.
inline constexpr Yen maxYen{qint64(1) << 53};

} // namespace shirube

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"

#include <QList>
#include <QString>

namespace shirube::ui
{

/// What stands at an axis: where and what.
struct Tick
{
    double value = 0;
    QString text;
};

/// Round values (1, 2 or 5 times a power of ten apart, never a fraction) that enclose low..high; two to most
/// of them, most being at least 2.
[[nodiscard]] QList<Tick> countTicks(double low, double high, int most = 6);

/// A fraction of 1 as percent with at most so many decimals: 62 %, 3.5 %, △1.2 %.
[[nodiscard]] QString percentText(double fraction, int decimals = 0);

/// The same for fractions of 1 as percent, down to tenths of a percent: 0 %, 0.5 %, 1 % …
[[nodiscard]] QList<Tick> percentTicks(double low, double high, int most = 6);

/// How many times the axis of ticks must be taken so that low..high fits it, zero on zero, and its values stay
/// round: for a second axis at the right. ticks hold zero.
[[nodiscard]] double rightFactor(const QList<Tick>& ticks, double low, double high);

/// Months by their distance from first: every month, quarter, half-year or April, the densest that leaves at
/// most most of them; the year stands under April, and under the first unless an April follows close by.
[[nodiscard]] QList<Tick> monthTicks(YearMonth first, YearMonth last, int most = 9);

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace shirube::statistics
{

/// An expected value and how far the truth scatters around it: a normal distribution.
struct Estimate
{
    double mean = 0;
    double deviation = 0; ///< standard deviation, 0 or more
};

struct Range
{
    double low = 0;
    double high = 0;
};

/// The middle range that holds this share (0 < share < 1) of what may come.
[[nodiscard]] Range rangeOf(const Estimate& estimate, double share);

/// Probability that the truth is at least this value; 0 or 1 where nothing scatters.
[[nodiscard]] double probabilityOfReaching(const Estimate& estimate, double value);

} // namespace shirube::statistics

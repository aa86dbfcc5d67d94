// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace shirube::statistics
{

/// Divides a whole into whole parts by weights so that the parts add up to it exactly: each part is its share
/// rounded down, and what is left over goes one by one to the largest remainders (the earlier part where two are
/// equal; Hare-Niemeyer). Weights are 0 or more and finite; where all are 0 the parts are as equal as can be. A
/// negative whole divides like its opposite.
[[nodiscard]] std::vector<qint64> apportion(qint64 whole, std::span<const double> weights);

} // namespace shirube::statistics

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace shirube::statistics
{

/// Between which rates chance alone keeps a group of a size when everyone runs the same risk.
struct FunnelLimits
{
    double low = 0;  ///< fraction of 1, never below 0
    double high = 0; ///< … never above 1
};

/// Exact limits of a binomial count around rate (0..1) for a group of size (at least 1): the quantiles at
/// (1 - coverage) / 2 and (1 + coverage) / 2, interpolated between neighbouring counts so that the limits run
/// smoothly over sizes (Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
/// Medicine 24, 2005, appendix A.1.1). coverage: 0.95 for a sign to look closer, 0.998 for alarm.
[[nodiscard]] FunnelLimits funnelLimits(double rate, qint64 size, double coverage);

} // namespace shirube::statistics

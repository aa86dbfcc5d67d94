// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pack_data.h"
#include "core/report/table.h"

namespace shirube::report
{

/// The one-page summary: where we stand, what changed, what needs deciding.

/// One row a tile: name with its unit, figure, and what stands beside it.
[[nodiscard]] Table tileTable(const PackData& data);

/// Figures at the end of PackData::before, at the end of asOf, and the change between them.
[[nodiscard]] Table changeTable(const PackData& data);

/// What changed, in whole sentences. Every figure in them stands in changeTable() or tileTable().
[[nodiscard]] QStringList summarySentences(const PackData& data);

/// needsAttention() of what the pack is about.
[[nodiscard]] QList<Attention> packAttention(const PackData& data);
[[nodiscard]] Table attentionTable(const PackData& data);

} // namespace shirube::report

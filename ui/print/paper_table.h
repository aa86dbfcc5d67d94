// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/print/paper.h"

namespace shirube::ui
{

/// Draws a table from the paper's y onwards over as many pages as it needs: caption and header on each,
/// totals on top of the first, long cells wrapped and tall rows continued, so that nothing is clipped or
/// lost; the number of rows and the table's note at the end.
void drawTable(Paper& paper, const report::Table& table);

/// What it would take on an endless page.
[[nodiscard]] double tableHeight(Paper& paper, const report::Table& table);
/// The same over a share of the body's width.
[[nodiscard]] double tableHeight(Paper& paper, const report::Table& table, double share);

} // namespace shirube::ui

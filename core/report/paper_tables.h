// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/review_tables.h"
#include "core/report/retention_series.h"

namespace shirube::report
{

/// What a meeting's paper leaves out of the program's tables, because it takes room and says nothing there.
/// (archive::compareTables() knows that such columns come and go.)

/// A column of differences that are all 0 becomes one sentence below the table.
[[nodiscard]] Table withoutZeroDifferences(Table table);
/// Columns without a word in any row take the room of the others.
[[nodiscard]] Table withoutBlankColumns(Table table);
/// Of divisions and size classes: who changes the branch stays in both. Of breakdownTable().
[[nodiscard]] Table withoutTransfers(Table table);
/// Whom the meeting has to ask; the others are only counted. Of owedTable().
[[nodiscard]] Table onlyOwing(Table table);
/// The survival at the years that a meeting asks for; the chart shows the others.
[[nodiscard]] Table survivalExtract(const SurvivalCurves& curves);
/// matrixTable() without the columns of gaps that have none.
[[nodiscard]] Table paperMatrix(const Matrix& matrix, const QString& title);

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pack_tables.h"
#include "core/spreadsheet/workbook.h"

namespace shirube::spreadsheet
{

/// The executive pack as a workbook: the sheets of its charts, then a sheet a section with the tables that its paper prints.
[[nodiscard]] QList<WorkbookSheet> packSheets(const report::PackData& data, const QStringList& sections);

/// What stands around them: the year's report, as of the figures' month, dated on its last day.
[[nodiscard]] WorkbookFacts packFacts(const report::KeyFigures& figures, const std::array<quint32, inkCount>& inks);

/// The figures of the pack's charts, each with its chart: the way to the target, joins and leaves, members by branch, the
/// reserve's course. A series that has nothing to show has no sheet.
[[nodiscard]] QList<WorkbookSheet> chartSheets(const report::KeyFigures& figures, const report::ReservePaper& reserve);

} // namespace shirube::spreadsheet

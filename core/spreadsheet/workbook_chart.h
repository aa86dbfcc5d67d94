// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spreadsheet/workbook.h"
#include "core/spreadsheet/xlsx_file.h"

namespace shirube::spreadsheet
{

/// Where a chart's figures lie, and where it is to stand.
struct ChartPlace
{
    const report::Table& table;
    QByteArray sheet;
    lxw_row_t header = 0;
    lxw_row_t last = 0;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
};

/// Rows that a chart takes up.
inline constexpr lxw_row_t chartRows = 18;

/// False when no column can be drawn, and nothing is.
bool drawChart(XlsxFile& file, lxw_worksheet* page, const WorkbookChart& chart, const std::array<quint32, inkCount>& inks,
               const ChartPlace& place);

} // namespace shirube::spreadsheet

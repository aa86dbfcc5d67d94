// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"

#include <QByteArray>
#include <QDate>

namespace shirube::spreadsheet
{

/// What a cell is in a workbook: a real number or day, with the format that shows it as the house does.
struct CellValue
{
    enum class Kind
    {
        Text,
        Number,
        Day ///< also the first of a month that stands as 2021年12月
    };
    Kind kind = Kind::Text;
    double number = 0; ///< a percentage as a fraction of 1
    QDate day = {};
    QString format = {}; ///< of a spreadsheet: #,##0;"△"#,##0
};
[[nodiscard]] CellValue cellValue(const report::Cell& cell);

} // namespace shirube::spreadsheet

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/about_lines.h"
#include "core/report/table.h"

#include <array>

namespace shirube::spreadsheet
{

/// What a drawn column means; its line or fill says so without colour too, as on the screen.
enum class Ink
{
    Actual,   ///< solid
    Target,   ///< dashed
    Pace,     ///< dotted
    Forecast, ///< thin
    Joins,    ///< plain fill
    Leaves,   ///< hatched
};
inline constexpr int inkCount = 6;

/// A chart of the workbook's own beside a table: its rows by the table's first column. A column with a text in it, such as
/// 未入力, is left out: a spreadsheet would draw it as 0.
struct WorkbookChart
{
    enum class Kind
    {
        Lines,
        Columns
    };
    struct Series
    {
        int column = 1;
        Ink ink = Ink::Actual;
    };
    qsizetype table = 0; ///< of the sheet
    Kind kind = Kind::Lines;
    QString title = {};
    QString summary = {}; ///< for screen readers
    QList<Series> series = {};
};

struct WorkbookSheet
{
    QString name; ///< made legal and unique: at most 31 characters, none of []:*?/\ in it
    QList<report::Table> tables;
    QList<WorkbookChart> charts = {};
};

/// What stands around the tables.
struct WorkbookFacts
{
    QString title;
    QString subject = {};
    std::optional<exchange::About> about = {}; ///< of a table whose columns or rows were chosen; empty: what each table says
    YearMonth asOf;
    QDate date; ///< of the document, for its properties
    bool isSample = false;
    std::array<quint32, inkCount> inks{}; ///< RGB, as the theme has them
};

/// An XLSX workbook: one table below the other on each sheet, with real numbers and days, unit, totals, note and as-of; a
/// sheet of one table keeps its header in sight. The same input gives the same bytes. It is read back before it is handed
/// out. ErrorCode::Invalid: a text or table too long for a workbook; Io: the system's folder for temporary files is full.
[[nodiscard]] Result<QByteArray> workbook(const QList<WorkbookSheet>& sheets, const WorkbookFacts& facts);

/// The names that the sheets get.
[[nodiscard]] QStringList sheetNames(const QList<WorkbookSheet>& sheets);

} // namespace shirube::spreadsheet

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>
#include <optional>

namespace shirube::report
{

/// One cell: what stands there and, for figures, the number behind it (not valid: unknown).
struct Cell
{
    QString text;
    QVariant number;
    bool isStruck = false; ///< no longer counts; some other cell of the row says so in words
};

enum class Align
{
    Left,
    Right,
    Center
};

struct Column
{
    QString title;
    Align align = Align::Left;
    double weight = 1; ///< share of the page's width, relative to its siblings
    QString help = {}; ///< formula and population of its figures, in words; empty: the title says it all
};

/// A computed table; screen, CSV and PDF render this same object.
struct Table
{
    QString title;
    QString unit; ///< for the corner, e.g. 社, 百万円; empty: none
    QString note; ///< below the table; empty: none
    QList<Column> columns;
    QList<QList<Cell>> rows;
    QList<Cell> totals; ///< shown on top, semibold; empty: none
    bool isForm = false; ///< its rows are the entries about one thing: nobody counts them
    QString filter = {}; ///< what of a longer table its reader asked for, in words; empty: everything
    std::optional<qint64> of = {}; ///< rows of the longer table; nullopt: not known, or the table is whole
    bool isCut = false; ///< more rows meet the filter than have been read
};

/// A sentence in a table's place: what stands where there is nothing to tabulate.
[[nodiscard]] Table remarkTable(const QString& title, const QString& words);
[[nodiscard]] bool isRemark(const Table& table);

/// With its cells, those of the totals too.
void removeColumn(Table& table, qsizetype at);

/// Cells of the usual kinds, formatted by base/format.h.
[[nodiscard]] Cell textCell(const QString& text);
[[nodiscard]] Cell countCell(std::optional<qint64> value);
[[nodiscard]] Cell changeCell(std::optional<qint64> value);
/// Of figures that contradict each other unless it is 0: ▲ draws the eye to it, the sign after it is its own.
[[nodiscard]] Cell differenceCell(std::optional<qint64> difference);
[[nodiscard]] Cell percentCell(std::optional<double> fraction);
[[nodiscard]] Cell probabilityCell(std::optional<double> fraction);
/// A day in the display's style, in order of days when it is sorted; whenNone for one that is not set.
[[nodiscard]] Cell dayCell(QDate day, const QString& whenNone);

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/branch_report.h"

namespace shirube::report
{

/// The 23 wards as tiles, each roughly where the ward lies; one measure, from pale to dark.
struct TileMap
{
    struct Tile
    {
        OrganId branch;
        QString name;  ///< 千代田
        int column = 0; ///< from the left
        int row = 0;    ///< from the top
        Cell figure;    ///< its text stands in the tile; its number gives the shade
        QString hint;   ///< when the mouse rests on it: figure, rank, formula, as-of
    };
    static constexpr int columns = 7;
    static constexpr int rows = 6;

    QString measure;
    QList<Tile> tiles; ///< in the branches' order; only branches that bear a ward's name
    OrganId current = {}; ///< the one that is framed; not valid: none
    QString note;      ///< which branches have no place on the map; empty: none
    QString summary;
};
[[nodiscard]] TileMap tileMap(const BranchReport& report, BranchMeasure measure);
/// Attainment from the key figures alone.
[[nodiscard]] TileMap attainmentMap(const KeyFigures& figures);
[[nodiscard]] Table tableTwin(const TileMap& series);

/// Two to four branches over asOf's fiscal year, from its opening on.
struct BranchLines
{
    struct Line
    {
        QString name;
        QList<std::optional<double>> values; ///< by month
    };
    YearMonth first;      ///< of the values: the month before the fiscal year
    bool isIndex = false; ///< 100 = members at the opening; else members
    QList<Line> lines;
    QList<EventMark> marks;
    QString summary;
};
[[nodiscard]] BranchLines branchLines(const KeyFigures& figures, const BranchReport& report,
                                      const QList<OrganId>& branches, bool asIndex);
[[nodiscard]] Table tableTwin(const BranchLines& series);

} // namespace shirube::report

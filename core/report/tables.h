// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart_series.h"
#include "core/report/key_figures.h"
#include "core/report/table.h"

namespace shirube::report
{

/// The tables of screen, CSV and paper.
/// One row a month, newest first, and one more for what a closed month's correction is; `most`: how many months,
/// 0 for all.
[[nodiscard]] Table monthTable(const KeyFigures& figures, qsizetype most = 36);
[[nodiscard]] Table branchTable(const KeyFigures& figures); ///< 23 rows, identity difference, whole on top
[[nodiscard]] Table initiativeTable(const QList<plan::Initiative>& items); ///< 様式1: one line an item
[[nodiscard]] Table reserveTable(const KeyFigures& figures);   ///< all funds, one line a fiscal year
[[nodiscard]] Table entryTable(const QList<reserve::ReserveEntry>& entries); ///< reserve ledger
[[nodiscard]] Table definitionTable();                      ///< metric, formula, population
[[nodiscard]] Table groupTable(const KeyFigures& figures);  ///< items by kind of organ and status

/// The pace chart: membership on its way to the target.
struct PaceSeries
{
    struct Point
    {
        YearMonth month;
        double members = 0;
    };
    /// A forecast month: the expected members, and what holds them with 80 % and 95 %.
    struct BandPoint
    {
        YearMonth month;
        double members = 0;
        double low80 = 0;
        double high80 = 0;
        double low95 = 0;
        double high95 = 0;
    };
    QList<Point> actual;     ///< month ends, from two fiscal years before asOf's
    QList<Point> targetLine; ///< base at the plan's start to the target on its due day, by the target's month path
                             ///< (membership::targetPath); empty when base is unknown
    QList<Point> neededPace; ///< from the last actual month to the target
    QList<BandPoint> forecast; ///< from the last actual month on; empty until addForecast() of outlook_tables.h
    std::optional<qint64> target;
    YearMonth targetMonth;
    QList<EventMark> marks;
    QString summary; ///< one sentence for a screen reader and as the chart's caption
};
[[nodiscard]] PaceSeries paceSeries(const KeyFigures& figures);

/// From opening to closing in asOf's fiscal year: opening, joins, rejoins, leaves, transfers, closing.
[[nodiscard]] QList<WaterfallStep> waterfall(const KeyFigures& figures);

/// Joins and leaves of the last 24 months, for bars.
struct FlowSeries
{
    struct Point
    {
        YearMonth month;
        qint64 gains = 0;  ///< joins and rejoins
        qint64 leaves = 0;
        qint64 net = 0;    ///< gains less leaves since April
    };
    QList<Point> points;
    std::optional<qint64> neededGains = {}; ///< a month from now on, to reach the target; nullopt: none is due ahead
    QList<EventMark> marks;
    QString summary;
};
[[nodiscard]] FlowSeries flowSeries(const KeyFigures& figures);
[[nodiscard]] Table tableTwin(const PaceSeries& series);
[[nodiscard]] Table tableTwin(const FlowSeries& series);

} // namespace shirube::report

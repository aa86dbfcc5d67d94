// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reserve_outlook.h"

namespace shirube::report
{

/// What the reserve's charts draw. Amounts in whole yen; the chart writes them in the display's unit.

/// A drawdown, or all of a fiscal year, from planned to effective.
struct BridgeSeries
{
    enum class Kind
    {
        Planned,
        Approved,
        Executed,
        Returned, ///< lies between executed and effective
        Effective
    };
    struct Step
    {
        Kind kind = Kind::Planned;
        QString label;
        std::optional<Yen> amount; ///< nullopt: not entered
    };
    QString summary;
    QList<Step> steps; ///< all five; empty: there is no drawdown
};
/// Of all drawdowns of a year; where executed less returned is not effective, the summary says by how much.
[[nodiscard]] BridgeSeries bridgeSeries(const reserve::YearSums& year);
[[nodiscard]] BridgeSeries bridgeSeries(const reserve::ReserveEntry& drawdown);
[[nodiscard]] Table tableTwin(const BridgeSeries& series);

/// Balances at the fiscal years' ends as they were, and by every scenario.
struct ReserveCourse
{
    struct Point
    {
        YearMonth month;
        Yen balance;
    };
    struct Line
    {
        QString name;
        QList<Point> points; ///< from the start on
    };
    QString summary;
    QList<Point> actual;
    QList<Line> lines; ///< the one at hand first
    std::optional<Yen> floor;
    std::optional<Yen> target;
};
[[nodiscard]] ReserveCourse reserveCourse(const ReserveBasis& basis, const QList<ReserveLine>& lines);
[[nodiscard]] Table tableTwin(const ReserveCourse& series);

} // namespace shirube::report

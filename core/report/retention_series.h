// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace shirube::report
{

/// Rows × columns of shares, for a heat map; also for eyes that read the texts alone.
struct HeatMap
{
    struct Cell
    {
        std::optional<double> value; ///< fraction of 1; nullopt: not known yet, drawn empty
        QString text;                ///< what stands in the cell; empty where nothing can stand
    };
    QString rowTitle;    ///< what a row is, e.g. fiscal year of joining
    QString columnTitle; ///< what a column is, e.g. years after it
    QStringList rows;
    QStringList columns;
    QList<QList<Cell>> cells; ///< cells[row][column], as many as rows × columns
    QString summary;          ///< one sentence for a screen reader and as the chart's caption
};

/// Kaplan-Meier curves of one or more groups, as stairs.
struct SurvivalCurves
{
    struct Step
    {
        double years = 0;          ///< since joining (365.25 days each)
        double survival = 1;       ///< fraction still in from here to the next step
        std::optional<double> low; ///< 95 % band; nullopt where it has no bounds (nobody left)
        std::optional<double> high;
    };
    struct Curve
    {
        QString name;
        QList<Step> steps; ///< first at 0 years with survival 1; at most one a month; the last ends the line
        QList<qint64> atRisk;              ///< under observation after 0, 1, 2, … whole years
        qint64 members = 0;                ///< unbroken memberships looked at
        qint64 left = 0;                   ///< those of them that ended
        std::optional<double> medianYears; ///< nullopt: more than half stay beyond what was observed
    };
    QList<Curve> curves;
    QString comparison; ///< what the log-rank test says of the groups; empty: nothing to compare
    QString summary;    ///< one sentence for a screen reader and as the chart's caption
};

} // namespace shirube::report

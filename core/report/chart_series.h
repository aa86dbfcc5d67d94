// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/report/retention_series.h"
#include "core/report/table.h"

#include <optional>

namespace shirube::report
{

/// What charts draw, computed here and nowhere else. Each series has its summary in one sentence (for screen
/// readers and as caption) and a table with the same figures, its twin; who shows them gives the title. Ratios
/// are fractions of 1; nullopt is unknown and never drawn as 0.

/// Something that happened (a campaign, an emergency declaration), drawn on every chart over time.
struct EventMark
{
    QDate on;
    QString title;
};

[[nodiscard]] QList<EventMark> marksWithin(const QList<EventMark>& marks, YearMonth first, YearMonth last);

/// From an opening level over gains and losses to a closing one.
struct WaterfallStep
{
    QString label;
    qint64 from = 0;
    qint64 to = 0;
    enum class Kind
    {
        Level,
        Gain,
        Loss
    } kind = Kind::Level;
};
struct WaterfallSeries
{
    QString summary;
    QList<WaterfallStep> steps;
};
[[nodiscard]] Table tableTwin(const WaterfallSeries& series);

/// Joins and leaves added up from April, this fiscal year beside the last.
struct CumulativeSeries
{
    struct Month
    {
        YearMonth month;              ///< of this fiscal year
        std::optional<qint64> gains;  ///< joins and rejoins since April; nullopt after the as-of month
        std::optional<qint64> leaves;
        std::optional<qint64> gainsLastYear; ///< nullopt where the ledger does not reach back
        std::optional<qint64> leavesLastYear;
    };
    QString summary;
    QList<Month> months; ///< April to March; empty: nothing known
    QList<EventMark> marks;
};
[[nodiscard]] Table tableTwin(const CumulativeSeries& series);

/// Counts by reason, the most frequent first, and what share of all the first ones make together.
struct ParetoItem
{
    QString label;
    qint64 count = 0;
    std::optional<qint64> lastYear;
};
struct ParetoSeries
{
    QString summary;
    QList<ParetoItem> items;  ///< sorted by count
    QList<double> cumulative; ///< share of the first 1, 2, … items; empty while all counts are 0
};
/// Sorts and sums; items without a name count as unknown reasons.
[[nodiscard]] ParetoSeries paretoSeries(QList<ParetoItem> items);
[[nodiscard]] Table tableTwin(const ParetoSeries& series);

/// Many small lines on one scale: each as a ratio to its own first month.
struct PanelSeries
{
    struct Panel
    {
        QString name;
        QList<std::optional<double>> values; ///< by month; 1 = as many as in the first known one
        std::optional<qint64> last;          ///< the count behind the last value
    };
    QString summary;
    YearMonth first; ///< of every panel's values
    QList<Panel> panels;
    QList<EventMark> marks;
};
[[nodiscard]] Table tableTwin(const PanelSeries& series);

/// Rates against the size of who they are taken of, with the limits within which chance alone moves them.
struct FunnelSeries
{
    enum class Place
    {
        Inside,
        Above95, ///< beyond what chance does in 95 of 100 cases: worth a look
        Below95,
        Above998, ///< … in 998 of 1,000
        Below998
    };
    struct Point
    {
        QString name;
        qint64 size = 0;  ///< members at the opening
        qint64 events = 0;
        double rate = 0;  ///< events ÷ size
        Place place = Place::Inside;
    };
    struct Limit
    {
        qint64 size = 0;
        double low95 = 0;
        double high95 = 0;
        double low998 = 0;
        double high998 = 0;
    };
    QString summary;
    double mean = 0;      ///< all events ÷ all sizes
    QList<Point> points;  ///< groups without anybody are left out
    QList<Limit> limits;  ///< by size, over the range of the points
};
struct FunnelGroup
{
    QString name;
    qint64 size = 0;
    qint64 events = 0;
};
/// Leave rates. Limits are the exact binomial ones (statistics/funnel.h) around the mean of all groups.
[[nodiscard]] FunnelSeries leaveFunnel(const QList<FunnelGroup>& groups);
[[nodiscard]] QString displayName(FunnelSeries::Place place);
[[nodiscard]] Table tableTwin(const FunnelSeries& series);

[[nodiscard]] Table tableTwin(const HeatMap& series);
[[nodiscard]] Table tableTwin(const SurvivalCurves& series); ///< one row a whole year

/// The marks as a table's note; empty: none.
[[nodiscard]] QString marksNote(const QList<EventMark>& marks);

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/ticks.h"

#include <QChart>
#include <QPointF>

class QGraphicsPathItem;
class QGraphicsSimpleTextItem;
class QValueAxis;

namespace shirube::ui
{

/// An empty chart in the house's manner, to be filled with series: no frame, no legend, horizontal hairlines
/// only. All its text are items of ours with fonts of ours (Qt's own axis labels fall back to another font in
/// a PDF), kept at their places whatever size the chart gets.
class Plot : public QChart
{
    Q_OBJECT

public:
    /// left, right: the range of the months or bars; the range upwards is that of the ticks.
    Plot(const ChartStyle& style, double left, double right, const QList<Tick>& upTicks,
         const QList<Tick>& acrossTicks);

    /// Adds a series to the chart and both axes.
    void add(QAbstractSeries* series);
    void addLine(const QList<QPointF>& points, const QPen& pen);
    /// A filled marker.
    void addDot(QPointF at, const QColor& color);

    /// Diagonal lines over a bar, as vectors: brush patterns get too fine to see on paper and are lost in
    /// SVG.
    void addHatch(const QRectF& bar, const QColor& color);

    /// What stands at a point of the plot: over its middle, or beside it where a line ends.
    void labelAbove(QPointF at, const QString& text);
    void labelAfter(QPointF at, const QString& text, bool isAbove);
    /// The name of a line or bar that ends at the right edge at this height; neighbours are nudged apart.
    void labelEnd(double height, const QString& text);
    /// What the axis upwards counts, in the corner above it.
    void labelCorner(const QString& text);

private:
    enum class Place
    {
        UpAxis,
        AcrossAxis,
        Above,
        AfterAbove,
        AfterBelow,
        End,
        Corner
    };
    struct Label
    {
        QGraphicsSimpleTextItem* item = nullptr;
        QPointF at;
        Place place = Place::Above;
    };

    struct Hatch
    {
        QGraphicsPathItem* item = nullptr;
        QRectF bar;
    };

    void addLabel(QPointF at, const QString& text, Place place);
    void widenMargins();
    void placeItems();
    void placeLabel(const Label& label);
    void nudgeEnds();
    [[nodiscard]] QPointF onPlot(QPointF at) const;

    ChartStyle m_style;
    QValueAxis* m_across;
    QValueAxis* m_up;
    QList<Label> m_labels;
    QList<Hatch> m_hatches;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/chart_series.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/ticks.h"

#include <QChart>
#include <QPainterPath>
#include <QPointF>

class QGraphicsPathItem;
class QGraphicsSimpleTextItem;
class QValueAxis;

namespace shirube::ui
{

/// An empty chart in the house's manner, to be filled with series: no frame, no legend, horizontal hairlines
/// only. All its text are items of ours with fonts of ours (Qt's own axis labels fall back to another font in
/// a PDF), kept at their places whatever size the chart gets. Where room is short a name is elided and a text
/// that nothing is left of is hidden: nothing overlaps, and the table twin says it all.
class Plot : public QChart
{
    Q_OBJECT

public:
    /// left, right: the range of the months or bars; the range upwards is that of the ticks.
    Plot(const ChartStyle& style, double left, double right, const QList<Tick>& upTicks,
         const QList<Tick>& acrossTicks);
    /// A ground for rows, cells or panels: names where the ticks are, no hairlines. Upwards is up. Where rows are low, their
    /// names and what stands in them are smaller.
    Plot(const ChartStyle& style, const QRectF& range, const QList<Tick>& upNames,
         const QList<Tick>& acrossNames);

    /// Adds a series to the chart and both axes.
    void add(QAbstractSeries* series);
    void addLine(const QList<QPointF>& points, const QPen& pen);
    /// What is to be reached, on the card's colour: its dashes are seen where it lies on a hairline, too.
    void addTarget(const QList<QPointF>& points);

    enum class Marker
    {
        Ring,
        Dot,
        Up,   ///< ▲
        Down, ///< ▼
        Stroke ///< a short vertical line
    };
    /// A sign whose size does not follow the chart's. hint: said when the mouse rests on it.
    void addMarker(QPointF at, Marker marker, const QColor& color, const QString& hint = {});

    /// An outline in the plot's own units; below: behind the lines, as bands are. hint: said when the mouse rests on it.
    void addShape(const QPainterPath& outline, const QPen& pen, const QBrush& brush, bool below = true,
                  const QString& hint = {});
    /// Diagonal lines over a bar, as vectors: brush patterns get too fine to see on paper and are lost in
    /// SVG.
    void addHatch(const QRectF& bar, const QColor& color);

    /// A second axis at the right edge, `factor` times the one at the left, so that zero and hairlines are one.
    void setRightAxis(double factor, const QString& unit);

    /// A thin vertical with a flag, its title above the plot.
    void addMark(double at, const QString& title);
    /// Those within first..last, by their days: month ends stand at whole numbers, or bars (isBars).
    void addMarks(const QList<report::EventMark>& marks, YearMonth first, YearMonth last, bool isBars = false);

    /// What stands at a point of the plot: over its middle, or beside it where a line ends.
    void labelAbove(QPointF at, const QString& text);
    void labelAfter(QPointF at, const QString& text, bool isAbove);
    void labelBefore(QPointF at, const QString& text, bool isAbove);
    /// The name of a line or bar that ends at the right edge at this height; neighbours are nudged apart.
    void labelEnd(double height, const QString& text);
    /// … with a short piece of that line before it: where several lines or bars lie one over the other, or end elsewhere.
    void labelEnd(double height, const QString& text, const QPen& line);
    /// … with a small bar: filled, or (no brush) hatched.
    void labelEnd(double height, const QString& text, const QPen& outline, const QBrush& fill);
    /// What the axis upwards counts, in the corner above it.
    void labelCorner(const QString& text);
    /// … and what stands at the right.
    void labelRightCorner(const QString& text);
    /// A name at the left, on the same line as the given one of the texts under the axis across.
    void labelAcross(int line, const QString& text);
    /// In the middle of a cell of this width, or from its left or right edge, in a colour of its own. Shorter forms of
    /// the text may follow, each behind a `shorter`, for cells that the whole does not fit. On a plate the whole may stand out over
    /// the neighbouring cells, where no other text is.
    static constexpr QChar shorter = u'\u009c';
    void labelIn(QPointF at, const QString& text, double width, Qt::Alignment alignment, const QColor& color,
                 const QColor& plate = {});
    /// The name of a point, on whichever side no other text is and, if there is one, no line; a thin line leads to one that stands
    /// farther off.
    /// leftFirst: at the left, off bands too, if there is room, for what goes on to the right.
    void labelNear(QPointF at, const QString& text, bool leftFirst = false);
    /// How wide the names at the left may be, in heights of a line.
    void letNamesTake(double lineHeights);
    /// By a line of addLine() or that of a mark, in pixels of the chart.
    [[nodiscard]] bool isCrossed(const QRectF& bounds) const;

private:
    enum class Place
    {
        UpAxis,
        RightAxis,
        AcrossAxis,
        AcrossName,
        Above,
        AfterAbove,
        AfterBelow,
        BeforeAbove,
        BeforeBelow,
        End,
        Corner,
        RightCorner,
        Cell,
        Near,
        Mark
    };
    struct Label
    {
        QGraphicsSimpleTextItem* item = nullptr;
        QPointF at;
        Place place = Place::Above;
        QString text;
        double room = 0; ///< width in the plot's units; 0: as wide as it is
        Qt::Alignment alignment = Qt::AlignCenter;
        QGraphicsPathItem* key = nullptr; ///< before the text, or (Near, Cell, Mark) the ground under it
        QGraphicsPathItem* leader = nullptr; ///< (Near) from its point to the text
        bool leftFirst = false;              ///< (Near)
    };
    struct Shape
    {
        QGraphicsPathItem* item = nullptr;
        QPainterPath outline;
    };
    struct Sign
    {
        QGraphicsPathItem* item = nullptr;
        QPointF at;
    };
    struct Hatch
    {
        QGraphicsPathItem* item = nullptr;
        QRectF bar;
    };

    Plot(const ChartStyle& style, const QRectF& range);
    void addAxisNames(const QList<Tick>& upTicks, const QList<Tick>& acrossTicks);
    QGraphicsPathItem* addPath(const QPen& pen, const QBrush& brush, double layer);
    Label& addLabel(QPointF at, const QString& text, Place place);
    void widenMargins();
    void placeItems();
    void placeLabel(const Label& label);
    void fit(const Label& label, double room) const;
    void nudgeEnds();
    void shrinkToRows();
    void thinOutUpwards();
    void addEndKey(double height, const QString& text, const QPen& pen, const QBrush& brush, const QPainterPath& outline);
    [[nodiscard]] static double keyWidth(const Label& label);
    void placeMarks();
    void placeNear();
    void leadTo(const Label& label) const;
    void letStandOut();
    [[nodiscard]] bool isFree(const Label& label) const; ///< no other text is there
    [[nodiscard]] bool isShaded(const QRectF& bounds) const; ///< by a band
    static void drawPlate(const Label& label);
    [[nodiscard]] int markRows() const;
    [[nodiscard]] double cornerTop() const;
    [[nodiscard]] double firstAcross() const; ///< how far the texts under the left end reach out
    [[nodiscard]] double lineHeight() const; ///< of captions
    [[nodiscard]] static QRectF boundsOf(const QGraphicsSimpleTextItem& item);
    static constexpr double mostName = 9; // line heights that a name beside an axis or a point may take
    [[nodiscard]] QPointF onPlot(QPointF at) const;
    [[nodiscard]] QTransform toPlot() const;

    ChartStyle m_style;
    QList<QList<QPointF>> m_lines;
    QValueAxis* m_across;
    QValueAxis* m_up;
    bool m_keepsNames = false; ///< of its rows
    double m_textScale = 1;    ///< of what stands in rows and of their names
    double m_rightAxisWidth = 0;
    double m_rightCornerWidth = 0;
    QList<Label> m_labels;
    QList<Shape> m_shapes;
    QList<Sign> m_signs;
    QList<Hatch> m_hatches;
    QList<Sign> m_marks; ///< lines with flags, in order of time; their titles are labels
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot.h"

#include "core/base/format.h"

#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QTextDocument>
#include <QValueAxis>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr double bandLayer = 2.5; // over the hairlines, under the series
constexpr double hatchLayer = 50; // over bars and lines
constexpr double labelLayer = 100;
constexpr double hatchGap = 5;
constexpr double markerSize = 4.5; // half of it, in pixels

// Lines from lower left to upper right, cut at the bar's edges.
QPainterPath hatchOf(const QRectF& bar)
{
    QPainterPath path;
    for (double at = hatchGap; at < bar.width() + bar.height(); at += hatchGap) {
        const double down = std::min(at, bar.height());
        const double across = std::min(at, bar.width());
        path.moveTo(bar.left() + at - down, bar.top() + down);
        path.lineTo(bar.left() + across, bar.top() + at - across);
    }
    return path;
}

QPainterPath outlineOf(Plot::Marker marker)
{
    QPainterPath path;
    const double r = markerSize;
    switch (marker) {
    case Plot::Marker::Ring:
    case Plot::Marker::Dot:
        path.addEllipse(QPointF(), r * 0.8, r * 0.8);
        break;
    case Plot::Marker::Up:
        path.addPolygon(QPolygonF({{0, -r}, {r, r * 0.8}, {-r, r * 0.8}, {0, -r}}));
        break;
    case Plot::Marker::Down:
        path.addPolygon(QPolygonF({{0, r}, {r, -r * 0.8}, {-r, -r * 0.8}, {0, r}}));
        break;
    case Plot::Marker::Stroke:
        path.moveTo(0, -2 * r);
        path.lineTo(0, 2 * r);
        break;
    }
    return path;
}

QRectF rangeOf(double left, double right, const QList<Tick>& upTicks)
{
    return {QPointF(left, upTicks.first().value), QPointF(right, upTicks.last().value)};
}

} // namespace

Plot::Plot(const ChartStyle& style, const QRectF& range)
    : m_style(style), m_across(new QValueAxis(this)), m_up(new QValueAxis(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    layout()->setContentsMargins(0, 0, 0, 0);

    m_across->setRange(range.left(), range.right());
    m_across->setVisible(false);
    m_up->setRange(range.top(), range.bottom());
    m_up->setLabelsVisible(false);
    m_up->setLineVisible(false);
    m_up->setGridLineVisible(false);
    addAxis(m_across, Qt::AlignBottom);
    addAxis(m_up, Qt::AlignLeft);
    connect(this, &QChart::plotAreaChanged, this, &Plot::placeItems);
}

Plot::Plot(const ChartStyle& style, double left, double right, const QList<Tick>& upTicks,
           const QList<Tick>& acrossTicks)
    : Plot(style, rangeOf(left, right, upTicks))
{
    m_up->setTickCount(int(upTicks.size()));
    m_up->setGridLinePen(QPen(style.palette->hairline, 1));
    m_up->setGridLineVisible(true);
    addAxisNames(upTicks, acrossTicks);
}

Plot::Plot(const ChartStyle& style, const QRectF& range, const QList<Tick>& upNames,
           const QList<Tick>& acrossNames)
    : Plot(style, range)
{
    m_keepsNames = true;
    addAxisNames(upNames, acrossNames);
}

void Plot::addAxisNames(const QList<Tick>& upTicks, const QList<Tick>& acrossTicks)
{
    for (const Tick& tick : upTicks)
        addLabel({m_across->min(), tick.value}, tick.text, Place::UpAxis);
    // One item a line: a simple text item of two lines would set them flush left, not centred. Each has the room to the next in its line.
    QList<QList<Tick>> lines;
    for (const Tick& tick : acrossTicks) {
        const QStringList texts = tick.text.split(u'\n');
        lines.resize(std::max(lines.size(), texts.size()));
        for (qsizetype line = 0; line < texts.size(); ++line)
            lines[line].append({tick.value, texts.at(line)});
    }
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QList<Tick>& texts = lines.at(line);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const double step = texts.size() > 1 ? texts.at(std::max<qsizetype>(i, 1)).value - texts.at(std::max<qsizetype>(i - 1, 0)).value : 0;
            addLabel({texts.at(i).value, double(line)}, texts.at(i).text, Place::AcrossAxis).room = step;
        }
    }
}

void Plot::add(QAbstractSeries* series)
{
    addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
}

void Plot::addLine(const QList<QPointF>& points, const QPen& pen)
{
    auto* series = new QLineSeries;
    series->append(points);
    series->setPen(pen);
    m_lines.append(points);
    add(series);
}

void Plot::addTarget(const QList<QPointF>& points)
{
    const QPen dashes = targetPen(*m_style.palette);
    auto* ground = new QLineSeries;
    ground->append(points);
    ground->setPen(QPen(m_style.palette->card, dashes.widthF() + 2, Qt::SolidLine, Qt::FlatCap));
    add(ground);
    addLine(points, dashes);
}

QGraphicsPathItem* Plot::addPath(const QPen& pen, const QBrush& brush, double layer)
{
    auto* item = new QGraphicsPathItem(this);
    item->setPen(pen);
    item->setBrush(brush);
    item->setZValue(layer);
    return item;
}

void Plot::addMarker(QPointF at, Marker marker, const QColor& color, const QString& hint)
{
    const bool isFilled = marker != Marker::Ring && marker != Marker::Stroke;
    const QPen pen(isFilled ? m_style.palette->card : color, marker == Marker::Stroke ? 2 : 1.2);
    auto* item = addPath(pen, isFilled ? QBrush(color) : QBrush(Qt::NoBrush), hatchLayer);
    item->setPath(outlineOf(marker));
    if (!hint.isEmpty())
        item->setToolTip(Qt::convertFromPlainText(hint, Qt::WhiteSpaceNormal));
    m_signs.append({item, at});
}

void Plot::addShape(const QPainterPath& outline, const QPen& pen, const QBrush& brush, bool below, const QString& hint)
{
    auto* item = addPath(pen, brush, below ? bandLayer : hatchLayer);
    if (!hint.isEmpty())
        item->setToolTip(Qt::convertFromPlainText(hint, Qt::WhiteSpaceNormal));
    m_shapes.append({item, outline});
}

void Plot::addHatch(const QRectF& bar, const QColor& color)
{
    m_hatches.append({addPath(QPen(color, 1), Qt::NoBrush, hatchLayer), bar});
}

void Plot::setRightAxis(double factor, const QString& unit)
{
    const int steps = m_up->tickCount() - 1;
    for (int i = 0; i <= steps; ++i) {
        const double value = m_up->min() + (m_up->max() - m_up->min()) * i / steps;
        addLabel({m_across->max(), value}, formatCount(qRound64(value * factor)), Place::RightAxis);
    }
    labelRightCorner(unit);
}

void Plot::addMark(double at, const QString& title)
{
    const auto after = std::ranges::find_if(m_marks, [&](const Sign& mark) { return mark.at.x() > at; });
    auto* item = addPath(QPen(m_style.palette->quiet, 1), m_style.palette->quiet, bandLayer);
    m_marks.insert(after, {item, {at, 0}});
    addLabel({at, 0}, title, Place::Mark).key = addPath(Qt::NoPen, m_style.palette->card, labelLayer - 1);
}

void Plot::addMarks(const QList<report::EventMark>& marks, YearMonth first, YearMonth last, bool isBars)
{
    for (const report::EventMark& mark : marks) {
        const YearMonth month(mark.on);
        // A month's end stands at its number, so that its first day lies at the one before; bars stand around it.
        const double at = first.monthsUntil(month) + double(mark.on.day()) / mark.on.daysInMonth() -
                          (isBars ? 0.5 : 1.0);
        // A line begins at the end of its first month: what happened in that month stands at its beginning.
        if (mark.on.isValid() && month >= first && month <= last)
            addMark(std::max(at, m_across->min()), mark.title);
    }
}

QTransform Plot::toPlot() const
{
    const QPointF origin = onPlot({0, 0});
    const QPointF unit = onPlot({1, 1}) - origin;
    return QTransform::fromTranslate(origin.x(), origin.y()).scale(unit.x(), unit.y());
}

QPointF Plot::onPlot(QPointF at) const
{
    const QRectF area = plotArea();
    return {area.left() + area.width() * (at.x() - m_across->min()) / (m_across->max() - m_across->min()),
            area.bottom() - area.height() * (at.y() - m_up->min()) / (m_up->max() - m_up->min())};
}

void Plot::placeItems()
{
    const QTransform inPixels = toPlot();
    for (const Shape& shape : m_shapes)
        shape.item->setPath(inPixels.map(shape.outline));
    for (const Hatch& hatch : m_hatches)
        hatch.item->setPath(
            hatchOf(QRectF(onPlot(hatch.bar.topLeft()), onPlot(hatch.bar.bottomRight())).normalized()));
    for (const Sign& sign : m_signs)
        sign.item->setPos(onPlot(sign.at));
    shrinkToRows();
    for (const Label& label : m_labels)
        placeLabel(label);
    thinOutUpwards();
    nudgeEnds();
    placeMarks();
    letStandOut();
    placeNear();
}

} // namespace shirube::ui

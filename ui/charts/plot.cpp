// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot.h"

#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <functional>
#include <iterator>

namespace shirube::ui
{

namespace
{

constexpr double hatchLayer = 50; // over bars and lines
constexpr double labelLayer = 100;
constexpr double hatchGap = 5;

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

} // namespace

Plot::Plot(const ChartStyle& style, double left, double right, const QList<Tick>& upTicks,
           const QList<Tick>& acrossTicks)
    : m_style(style), m_across(new QValueAxis(this)), m_up(new QValueAxis(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    layout()->setContentsMargins(0, 0, 0, 0);

    m_across->setRange(left, right);
    m_across->setVisible(false);
    m_up->setRange(upTicks.first().value, upTicks.last().value);
    m_up->setTickCount(int(upTicks.size()));
    m_up->setLabelsVisible(false);
    m_up->setLineVisible(false);
    m_up->setGridLinePen(QPen(style.palette->hairline, 1));
    addAxis(m_across, Qt::AlignBottom);
    addAxis(m_up, Qt::AlignLeft);

    for (const Tick& tick : upTicks)
        addLabel({left, tick.value}, tick.text, Place::UpAxis);
    for (const Tick& tick : acrossTicks) {
        // One item a line: a simple text item of two lines would set them flush left, not centred.
        const QStringList lines = tick.text.split(u'\n');
        for (qsizetype line = 0; line < lines.size(); ++line)
            addLabel({tick.value, double(line)}, lines.at(line), Place::AcrossAxis);
    }
    connect(this, &QChart::plotAreaChanged, this, &Plot::placeItems);
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
    add(series);
}

void Plot::addDot(QPointF at, const QColor& color)
{
    auto* series = new QScatterSeries;
    series->append(at);
    series->setMarkerSize(space::sibling);
    series->setColor(color);
    series->setBorderColor(m_style.palette->card);
    add(series);
}

void Plot::addHatch(const QRectF& bar, const QColor& color)
{
    auto* item = new QGraphicsPathItem(this);
    item->setPen(QPen(color, 1));
    item->setZValue(hatchLayer);
    m_hatches.append({item, bar});
}

void Plot::labelAbove(QPointF at, const QString& text)
{
    addLabel(at, text, Place::Above);
}

void Plot::labelAfter(QPointF at, const QString& text, bool isAbove)
{
    addLabel(at, text, isAbove ? Place::AfterAbove : Place::AfterBelow);
}

void Plot::labelEnd(double height, const QString& text)
{
    addLabel({m_across->max(), height}, text, Place::End);
}

void Plot::labelCorner(const QString& text)
{
    addLabel({m_across->min(), m_up->max()}, text, Place::Corner);
}

void Plot::addLabel(QPointF at, const QString& text, Place place)
{
    const bool ofAxis = place == Place::UpAxis || place == Place::AcrossAxis || place == Place::Corner;
    auto* item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(ofAxis ? m_style.caption : m_style.label);
    item->setBrush(ofAxis ? m_style.palette->quiet : m_style.palette->text);
    item->setZValue(labelLayer);
    m_labels.append({item, at, place});
    widenMargins();
}

void Plot::widenMargins()
{
    const int gap = space::sibling;
    QMargins margins(gap, gap, gap, gap);
    for (const Label& label : m_labels) {
        const QSizeF size = label.item->boundingRect().size();
        const int width = int(size.width()) + 2 * gap;
        const int height = int(size.height());
        switch (label.place) {
        case Place::UpAxis:
            margins.setLeft(std::max(margins.left(), width));
            margins.setTop(std::max(margins.top(), height));
            break;
        case Place::AcrossAxis:
            margins.setBottom(std::max(margins.bottom(), gap + int(label.at.y() + 1) * height));
            break;
        case Place::End:
            margins.setRight(std::max(margins.right(), width));
            break;
        case Place::Corner:
            margins.setTop(std::max(margins.top(), 2 * height));
            break;
        case Place::Above:
        case Place::AfterAbove:
        case Place::AfterBelow:
            break;
        }
    }
    setMargins(margins);
}

QPointF Plot::onPlot(QPointF at) const
{
    const QRectF area = plotArea();
    return {area.left() + area.width() * (at.x() - m_across->min()) / (m_across->max() - m_across->min()),
            area.bottom() - area.height() * (at.y() - m_up->min()) / (m_up->max() - m_up->min())};
}

void Plot::placeItems()
{
    for (const Hatch& hatch : m_hatches)
        hatch.item->setPath(
            hatchOf(QRectF(onPlot(hatch.bar.topLeft()), onPlot(hatch.bar.bottomRight())).normalized()));
    for (const Label& label : m_labels)
        placeLabel(label);
    nudgeEnds();
}

void Plot::placeLabel(const Label& label)
{
    const QSizeF size = label.item->boundingRect().size();
    const QPointF at = onPlot(label.at);
    const double mostLeft = std::max(0.0, rect().width() - size.width());
    const double centred = std::clamp(at.x() - size.width() / 2, 0.0, mostLeft);
    const double after = std::min(at.x() + space::inside, mostLeft);
    const double above = at.y() - space::inside - size.height();
    switch (label.place) {
    case Place::UpAxis:
        label.item->setPos(at.x() - space::sibling - size.width(), at.y() - size.height() / 2);
        break;
    case Place::AcrossAxis:
        label.item->setPos(centred, plotArea().bottom() + space::inside + label.at.y() * size.height());
        break;
    case Place::Above:
        label.item->setPos(centred, above);
        break;
    case Place::AfterAbove:
        label.item->setPos(after, above);
        break;
    case Place::AfterBelow:
        label.item->setPos(after, at.y() + space::inside);
        break;
    case Place::Corner: // over the highest tick's text
        label.item->setPos(0, at.y() - 1.5 * size.height());
        break;
    case Place::End:
        label.item->setPos(at.x() + space::sibling, at.y() - size.height() / 2);
        break;
    }
}

// From the top down each label makes room for the one above it.
void Plot::nudgeEnds()
{
    QList<Label> ends;
    std::ranges::copy_if(m_labels, std::back_inserter(ends),
                         [](const Label& label) { return label.place == Place::End; });
    std::ranges::stable_sort(ends, std::greater{}, [](const Label& label) { return label.at.y(); });
    double free = 0;
    for (const Label& label : ends) {
        label.item->setY(std::max(label.item->y(), free));
        free = label.item->y() + label.item->boundingRect().height() + space::inside / 2.0;
    }
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>

namespace shirube::ui
{

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
    connect(this, &QChart::plotAreaChanged, this, &Plot::placeLabels);
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

void Plot::labelAbove(QPointF at, const QString& text)
{
    addLabel(at, text, Place::Above);
}

void Plot::labelBelow(QPointF at, const QString& text)
{
    addLabel(at, text, Place::Below);
}

void Plot::labelEnd(double height, const QString& text)
{
    addLabel({m_across->max(), height}, text, Place::End);
}

void Plot::addLabel(QPointF at, const QString& text, Place place)
{
    const bool ofAxis = place == Place::UpAxis || place == Place::AcrossAxis;
    auto* item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(ofAxis ? m_style.caption : m_style.label);
    item->setBrush(ofAxis ? m_style.palette->quiet : m_style.palette->text);
    item->setZValue(100); // over lines and bars
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
        case Place::Above:
        case Place::Below:
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

void Plot::placeLabels()
{
    const QRectF area = plotArea();
    QList<QGraphicsSimpleTextItem*> ends;
    for (const Label& label : m_labels) {
        const QSizeF size = label.item->boundingRect().size();
        const QPointF at = onPlot(label.at);
        const double centred = std::clamp(at.x() - size.width() / 2, 0.0, std::max(0.0, rect().width() - size.width()));
        switch (label.place) {
        case Place::UpAxis:
            label.item->setPos(area.left() - space::sibling - size.width(), at.y() - size.height() / 2);
            break;
        case Place::AcrossAxis:
            label.item->setPos(centred, area.bottom() + space::inside + label.at.y() * size.height());
            break;
        case Place::Above:
            label.item->setPos(centred, at.y() - space::inside - size.height());
            break;
        case Place::Below:
            label.item->setPos(centred, at.y() + space::inside);
            break;
        case Place::End:
            label.item->setPos(area.right() + space::sibling, at.y() - size.height() / 2);
            ends.append(label.item);
            break;
        }
    }
    // From the top down each label makes room for the one above it.
    std::ranges::stable_sort(ends, {}, [](const auto* item) { return item->y(); });
    double free = 0;
    for (auto* item : ends) {
        item->setY(std::max(item->y(), free));
        free = item->y() + item->boundingRect().height();
    }
}

} // namespace shirube::ui

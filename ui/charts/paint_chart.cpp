// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/paint_chart.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTextDocument>

namespace shirube::ui
{

namespace
{

void collectTexts(const QGraphicsItem& item, QList<ChartText>& texts)
{
    if (!item.isVisible()) // Qt's own axis labels
        return;
    if (const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(&item))
        texts.append({text->font(), text->text()});
    else if (const auto* rich = qgraphicsitem_cast<const QGraphicsTextItem*>(&item);
             rich && !rich->document()->isEmpty())
        texts.append({rich->font(), rich->toPlainText()});
    for (const QGraphicsItem* child : item.childItems())
        collectTexts(*child, texts);
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, QChart& chart)
{
    // A scene measures in pixels of the screen; so many of them lie in one of the device's.
    const double screenDots = QGuiApplication::primaryScreen()->logicalDotsPerInch();
    const QSizeF size = area.size() * screenDots / painter.device()->logicalDpiX();

    QGraphicsScene scene;
    scene.addItem(&chart);
    chart.resize(size);
    chart.layout()->activate();
    scene.render(&painter, area, QRectF({}, size), Qt::IgnoreAspectRatio);
    scene.removeItem(&chart);
}

QList<ChartText> chartTexts(const QChart& chart)
{
    QList<ChartText> texts;
    collectTexts(chart, texts);
    return texts;
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_view.h"
#include "ui/charts/paint_chart.h"

#include <QGraphicsSimpleTextItem>
#include <QPainter>

namespace shirube::test
{

inline QStringList textsOf(const QChart& chart)
{
    QStringList texts;
    for (const ui::ChartText& text : ui::chartTexts(chart))
        texts.append(text.text);
    return texts;
}

inline QImage painted(QChart& chart, QSize size, const ui::Palette& palette = ui::lightPalette(), int finer = 1)
{
    QImage image(size * finer, QImage::Format_RGB32);
    image.setDevicePixelRatio(finer);
    image.fill(palette.card);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::paintChart(painter, QRect({}, size), chart);
    return image;
}

struct PlacedText
{
    QString text;
    QRectF bounds;
};

inline QList<PlacedText> placedTexts(const QChart& chart)
{
    QList<PlacedText> texts;
    for (const QGraphicsItem* item : chart.childItems()) {
        const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item);
        if (text && text->isVisible() && !text->text().isEmpty())
            texts.append({text->text(), text->mapRectToParent(text->boundingRect())});
    }
    return texts;
}

/// What overlaps or leaves the chart, as lines to read.
inline QString collisions(const QChart& chart)
{
    constexpr double touch = 1; // a font's own leading
    QStringList found;
    const QList<PlacedText> texts = placedTexts(chart);
    const QRectF inside = chart.rect().adjusted(-touch, -touch, touch, touch);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!inside.contains(texts[i].bounds))
            found.append(texts[i].text + QStringLiteral(" leaves the chart"));
        const QRectF core = texts[i].bounds.adjusted(touch, touch, -touch, -touch);
        for (qsizetype k = i + 1; k < texts.size(); ++k) {
            if (core.intersects(texts[k].bounds))
                found.append(texts[i].text + QStringLiteral(" on ") + texts[k].text);
        }
    }
    return found.join(u'\n');
}

} // namespace shirube::test

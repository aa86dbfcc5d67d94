// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QChart;
class QPainter;

namespace shirube::ui
{

/// Draws a chart as vectors onto anything: paper, SVG, picture. Types keep their size in points on the
/// device. Belongs into the window's thread, as all of Qt Charts does.
void paintChart(QPainter& painter, const QRectF& area, QChart& chart);

/// A line of text in a chart and its font.
struct ChartText
{
    QFont font;
    QString text;
};
[[nodiscard]] QList<ChartText> chartTexts(const QChart& chart);

} // namespace shirube::ui

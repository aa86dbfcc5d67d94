// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/branch_charts.h"
#include "ui/charts/plot.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using report::TileMap;

namespace
{

constexpr double gap = 0.03;       // between tiles, as a share of one
constexpr double nameLine = 0.74;  // where a tile's texts stand
constexpr double figureLine = 0.26;
constexpr double frameWidth = 3;
constexpr int legendSteps = 5;
const QRectF legend(4.2, 0.1, 2.7, 1.6); // in the corner that the wards leave free

struct Extent
{
    const TileMap::Tile* low = nullptr;
    const TileMap::Tile* high = nullptr;

    [[nodiscard]] double share(double value) const
    {
        const double from = low->figure.number.toDouble();
        const double to = high->figure.number.toDouble();
        return to > from ? (value - from) / (to - from) : 0.5;
    }
};

Extent extentOf(const TileMap& series)
{
    Extent extent;
    for (const TileMap::Tile& tile : series.tiles) {
        if (!tile.figure.number.isValid())
            continue;
        const double value = tile.figure.number.toDouble();
        extent.low = !extent.low || value < extent.low->figure.number.toDouble() ? &tile : extent.low;
        extent.high = !extent.high || value > extent.high->figure.number.toDouble() ? &tile : extent.high;
    }
    return extent;
}

QPainterPath outlineOf(const QRectF& box)
{
    QPainterPath outline;
    outline.addRect(box);
    return outline;
}

void addTile(Plot& plot, const TileMap::Tile& tile, bool isCurrent, const Extent& extent, const ChartStyle& style)
{
    const Palette& palette = *style.palette;
    const QRectF box(tile.column + gap, TileMap::rows - 1 - tile.row + gap, 1 - 2 * gap, 1 - 2 * gap);
    QColor ink = palette.text;
    if (tile.figure.number.isValid()) {
        const QColor ground = heatColor(palette, extent.share(tile.figure.number.toDouble()));
        plot.addShape(outlineOf(box), Qt::NoPen, ground, true, tile.hint);
        ink = textOn(ground);
    } else {
        plot.addShape(outlineOf(box), QPen(palette.hairline, 1), palette.card, true, tile.hint);
        plot.addHatch(box, palette.hairline);
    }
    if (isCurrent) { // apart from the tile's own ground, whatever colour that is
        plot.addShape(outlineOf(box), QPen(palette.card, 2 * frameWidth), Qt::NoBrush, false);
        plot.addShape(outlineOf(box), QPen(palette.text, frameWidth), Qt::NoBrush, false);
    }
    const QPointF corner(box.center().x(), box.top() - gap);
    plot.labelIn(corner + QPointF(0, nameLine), tile.name, box.width(), Qt::AlignCenter, ink);
    plot.labelIn(corner + QPointF(0, figureLine), tile.figure.text + Plot::shorter + u"―"_s, box.width(), Qt::AlignCenter, ink);
}

void addLegend(Plot& plot, const Extent& extent, bool hasUnknown, const ChartStyle& style)
{
    const Palette& palette = *style.palette;
    const double step = legend.width() / legendSteps;
    constexpr double high = 0.3; // of a swatch
    if (extent.low) {
        for (int i = 0; i < legendSteps; ++i)
            plot.addShape(outlineOf({legend.left() + i * step, legend.bottom() - high, step, high}), QPen(palette.hairline, 1),
                          heatColor(palette, double(i) / (legendSteps - 1)));
        const double line = legend.bottom() - 2 * high;
        const double half = legend.width() / 2 - gap;
        plot.labelIn({legend.left(), line}, extent.low->figure.text, half, Qt::AlignLeft, palette.quiet);
        plot.labelIn({legend.right(), line}, extent.high->figure.text, half, Qt::AlignRight, palette.quiet);
    }
    if (hasUnknown) {
        const QRectF swatch(legend.left(), legend.top(), step, high);
        plot.addShape(outlineOf(swatch), QPen(palette.hairline, 1), Qt::NoBrush);
        plot.addHatch(swatch, palette.hairline);
        plot.labelIn({swatch.right() + 2 * gap, swatch.center().y()}, unknownText(),
                     legend.right() - swatch.right() - 2 * gap, Qt::AlignLeft, palette.quiet);
    }
}

} // namespace

std::unique_ptr<QChart> makeChart(const TileMap& series, const ChartStyle& style)
{
    if (series.tiles.isEmpty())
        return std::make_unique<QChart>();
    auto plot = std::make_unique<Plot>(style, QRectF(0, 0, TileMap::columns, TileMap::rows), QList<Tick>(), QList<Tick>());
    plot->labelCorner(series.measure);
    const Extent extent = extentOf(series);
    for (const TileMap::Tile& tile : series.tiles)
        addTile(*plot, tile, tile.branch == series.current, extent, style);
    const bool hasUnknown = std::ranges::any_of(
        series.tiles, [](const TileMap::Tile& tile) { return !tile.figure.number.isValid(); });
    addLegend(*plot, extent, hasUnknown, style);
    return plot;
}

} // namespace shirube::ui

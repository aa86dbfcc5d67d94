// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot.h"
#include "ui/charts/series_charts.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double gap = 0.03; // between cells, as a share of one

struct Extent
{
    double low = 0;
    double high = 0;

    [[nodiscard]] double share(double value) const { return high > low ? (value - low) / (high - low) : 0.5; }
};

std::optional<Extent> extentOf(const report::HeatMap& series)
{
    std::optional<Extent> extent;
    for (const auto& row : series.cells) {
        for (const auto& cell : row) {
            if (!cell.value)
                continue;
            if (!extent)
                extent = Extent{*cell.value, *cell.value};
            extent->low = std::min(extent->low, *cell.value);
            extent->high = std::max(extent->high, *cell.value);
        }
    }
    return extent;
}

void addCell(Plot& plot, const QRectF& box, const report::HeatMap::Cell& cell, const Extent& extent,
             const ChartStyle& style)
{
    const Palette& palette = *style.palette;
    QColor ink = palette.quiet;
    if (cell.value) {
        const QColor ground = heatColor(palette, extent.share(*cell.value));
        QPainterPath outline;
        outline.addRect(box);
        plot.addShape(outline, Qt::NoPen, ground);
        ink = textOn(ground);
    } else if (!cell.text.isEmpty()) {
        plot.addHatch(box, palette.hairline);
    }
    plot.labelIn(box.center(), cell.text, box.width(), Qt::AlignCenter, ink);
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::HeatMap& series, const ChartStyle& style)
{
    if (series.rows.isEmpty() || series.columns.isEmpty())
        return std::make_unique<QChart>();
    const double rows = double(series.rows.size());
    QList<Tick> rowNames;
    QList<Tick> columnNames;
    for (qsizetype row = 0; row < series.rows.size(); ++row)
        rowNames.append({rows - 0.5 - double(row), series.rows.at(row)});
    for (qsizetype column = 0; column < series.columns.size(); ++column)
        columnNames.append({double(column) + 0.5, series.columns.at(column)});
    auto plot = std::make_unique<Plot>(style, QRectF(0, 0, double(series.columns.size()), rows), rowNames, columnNames);
    plot->labelCorner(QCoreApplication::translate("Charts", "%1 · across: %2").arg(series.rowTitle, series.columnTitle));

    const Extent extent = extentOf(series).value_or(Extent());
    for (qsizetype row = 0; row < series.rows.size(); ++row) {
        for (qsizetype column = 0; column < series.columns.size(); ++column) {
            const QRectF box(double(column) + gap, rows - 1 - double(row) + gap, 1 - 2 * gap, 1 - 2 * gap);
            addCell(*plot, box, series.cells.value(row).value(column), extent, style);
        }
    }
    return plot;
}

} // namespace shirube::ui

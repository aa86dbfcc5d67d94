// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/series_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostColumns = 5;
constexpr double side = 0.06;     // free at each side of a panel, as a share of it
constexpr double headLine = 0.84; // where the name stands
constexpr double top = 0.66;      // highest value
constexpr double bottom = 0.06;   // lowest value

struct Scale
{
    double low = 1;
    double high = 1;

    [[nodiscard]] double heightOf(double value) const { return bottom + (top - bottom) * (value - low) / (high - low); }
};

// Symmetrical around the first month, so that up and down weigh alike.
Scale scaleOf(const report::PanelSeries& series)
{
    double most = 0.001;
    for (const auto& panel : series.panels) {
        for (const auto& value : panel.values)
            most = std::max(most, std::abs(value.value_or(1) - 1));
    }
    return {1 - most, 1 + most};
}

QString percentPoints(double ratio)
{
    const QString text = formatPercent(ratio - 1);
    return ratio > 1 ? u'+' + text : text;
}

void addPanel(Plot& plot, const report::PanelSeries& series, const report::PanelSeries::Panel& panel, QPointF corner,
              const Scale& scale, const ChartStyle& style)
{
    const Palette& palette = *style.palette;
    const double width = 1 - 2 * side;
    const double months = std::max<double>(1, double(panel.values.size() - 1));
    QPainterPath ground;
    ground.moveTo(corner + QPointF(side, scale.heightOf(1)));
    ground.lineTo(corner + QPointF(1 - side, scale.heightOf(1)));
    plot.addShape(ground, QPen(palette.hairline, 1), Qt::NoBrush);
    QPainterPath marks;
    for (const report::EventMark& mark : series.marks) {
        // As Plot::addMarks() has it: a month's end stands at its number.
        const double month = series.first.monthsUntil(YearMonth(mark.on)) +
                             double(mark.on.day()) / mark.on.daysInMonth() - 1;
        const double x = side + width * std::clamp(month / months, 0.0, 1.0);
        marks.moveTo(corner + QPointF(x, bottom));
        marks.lineTo(corner + QPointF(x, top));
    }
    plot.addShape(marks, QPen(palette.quiet, 1, Qt::DotLine), Qt::NoBrush);

    QPainterPath line;
    std::optional<QPointF> last;
    for (qsizetype i = 0; i < panel.values.size(); ++i) {
        const auto& value = panel.values.at(i);
        if (!value) {
            last.reset();
            continue;
        }
        const QPointF at = corner + QPointF(side + width * double(i) / months, scale.heightOf(*value));
        if (last)
            line.lineTo(at);
        else
            line.moveTo(at);
        last = at;
    }
    plot.addShape(line, QPen(palette.actual, 1.6), Qt::NoBrush);
    QString text = formatCount(panel.last);
    if (last) {
        plot.addMarker(*last, Plot::Marker::Dot, palette.actual);
        text += u' ' + percentPoints(*panel.values.last());
    }
    plot.labelIn(corner + QPointF(side, headLine), panel.name, width * 0.34, Qt::AlignLeft, palette.text);
    plot.labelIn(corner + QPointF(1 - side, headLine), text, width * 0.66, Qt::AlignRight, palette.quiet);
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::PanelSeries& series, const ChartStyle& style)
{
    if (series.panels.isEmpty())
        return std::make_unique<QChart>();
    const int columns = int(std::min<qsizetype>(mostColumns, series.panels.size()));
    const int rows = int((series.panels.size() + columns - 1) / columns);
    auto plot = std::make_unique<Plot>(style, QRectF(0, 0, columns, rows), QList<Tick>(), QList<Tick>());
    const Scale scale = scaleOf(series);
    qsizetype months = 0;
    for (qsizetype i = 0; i < series.panels.size(); ++i) {
        const QPointF corner(double(i % columns), double(rows - 1 - i / columns));
        addPanel(*plot, series, series.panels.at(i), corner, scale, style);
        months = std::max(months, series.panels.at(i).values.size());
    }
    plot->labelCorner(QCoreApplication::translate("Charts", "companies, change since %1 · every panel %2 to %3")
                          .arg(formatMonth(series.first), percentPoints(scale.low), percentPoints(scale.high)));
    return plot;
}

} // namespace shirube::ui

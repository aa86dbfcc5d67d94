// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/membership_series.h"
#include "ui/charts/plot.h"
#include "ui/charts/series_charts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostColumns = 5;
constexpr qsizetype mostRows = 8; // as long as there may be more columns
constexpr double usualWidth = 1'020; // of the whole, in pixels of a screen
constexpr double side = 0.04;     // free at each side of a panel, as a share of it
constexpr double headLine = 0.78; // where the name stands: nearer to its own curve than to the one above
constexpr double top = 0.6;       // highest value
constexpr double bottom = 0.18;   // lowest value
constexpr double leastRange = 0.002;
constexpr double widestName = 8; // line heights

struct Scale
{
    double low = 1;
    double high = 1;

    [[nodiscard]] double heightOf(double value) const { return bottom + (top - bottom) * (value - low) / (high - low); }
};

Scale scaleOf(const report::PanelSeries& series)
{
    Scale scale;
    for (const auto& panel : series.panels) {
        for (const auto& value : panel.values) {
            scale.low = std::min(scale.low, value.value_or(1));
            scale.high = std::max(scale.high, value.value_or(1));
        }
    }
    const double wider = std::max(0.0, (leastRange - (scale.high - scale.low)) / 2);
    return {scale.low - wider, scale.high + wider};
}

QString valueOf(const report::PanelSeries::Panel& panel)
{
    const bool isKnown = !panel.values.isEmpty() && panel.values.last();
    return formatCount(panel.last) + (isKnown ? u' ' + report::changeText(*panel.values.last()) : QString());
}

/// How wide names and values get, in pixels.
struct Widths
{
    double name = 0;
    double value = 0;

    [[nodiscard]] int columns() const
    {
        const double panel = (name + value + 2 * space::sibling) / (1 - 2 * side);
        return std::clamp(int(usualWidth / panel), 1, mostColumns);
    }
    [[nodiscard]] double nameShare() const { return (name + space::sibling) / (name + value + 2 * space::sibling); }
};

Widths widthsOf(const report::PanelSeries& series, const QFont& font)
{
    const QFontMetricsF metrics(font);
    Widths widths;
    for (const auto& panel : series.panels) {
        widths.name = std::max(widths.name, metrics.horizontalAdvance(panel.name));
        widths.value = std::max(widths.value, metrics.horizontalAdvance(valueOf(panel)));
    }
    widths.name = std::min(widths.name, widestName * metrics.height());
    return widths;
}

void addPanel(Plot& plot, const report::PanelSeries& series, const report::PanelSeries::Panel& panel, QPointF corner,
              const Scale& scale, double nameShare, const ChartStyle& style)
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
    if (last)
        plot.addMarker(*last, Plot::Marker::Dot, palette.actual);
    plot.labelIn(corner + QPointF(side, headLine), panel.name, width * nameShare, Qt::AlignLeft, palette.text);
    plot.labelIn(corner + QPointF(1 - side, headLine), valueOf(panel), width * (1 - nameShare), Qt::AlignRight, palette.quiet);
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::PanelSeries& series, const ChartStyle& style)
{
    if (series.panels.isEmpty())
        return std::make_unique<QChart>();
    const Widths widths = widthsOf(series, style.caption);
    const int columns = int(std::min(std::max<qsizetype>(widths.columns(), std::min<qsizetype>(mostColumns, (series.panels.size() + mostRows - 1) / mostRows)),
                                     series.panels.size()));
    const int rows = int((series.panels.size() + columns - 1) / columns);
    auto plot = std::make_unique<Plot>(style, QRectF(0, 0, columns, rows), QList<Tick>(), QList<Tick>());
    const Scale scale = scaleOf(series);
    qsizetype months = 0;
    for (qsizetype i = 0; i < series.panels.size(); ++i) {
        const QPointF corner(double(i % columns), double(rows - 1 - i / columns));
        addPanel(*plot, series, series.panels.at(i), corner, scale, widths.nameShare(), style);
        months = std::max(months, series.panels.at(i).values.size());
    }
    plot->labelCorner(QCoreApplication::translate("Charts", "companies, change since %1 · every panel %2 to %3")
                          .arg(formatMonth(series.first), report::changeText(scale.low), report::changeText(scale.high)));
    return plot;
}

} // namespace shirube::ui

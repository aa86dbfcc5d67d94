// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/series_charts.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRows = 10;
constexpr double barHeight = 0.6;
// Shares of the width: the bars, and right of them the way of the cumulative share.
constexpr double barsEnd = 0.62;
constexpr double shareBegins = 0.7;
constexpr double shareEnds = 0.94;
constexpr double shareRoom = 0.12; // for the shares' texts, left of their way
constexpr double gap = 0.02;

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

// The rarest share the last row, so that names keep their height.
report::ParetoSeries shortened(report::ParetoSeries series)
{
    if (series.items.size() <= mostRows)
        return series;
    report::ParetoItem rest{words(QT_TRANSLATE_NOOP("Charts", "%1 more")), 0, 0};
    rest.label = rest.label.arg(formatCount(series.items.size() - mostRows + 1));
    for (const report::ParetoItem& item : series.items.sliced(mostRows - 1)) {
        rest.count += item.count;
        rest.lastYear = rest.lastYear && item.lastYear ? std::optional(*rest.lastYear + *item.lastYear) : std::nullopt;
    }
    series.items = series.items.first(mostRows - 1);
    series.items.append(rest);
    if (!series.cumulative.isEmpty())
        series.cumulative = series.cumulative.first(mostRows - 1) << 1.0;
    return series;
}

void addVertical(Plot& plot, double x, double rows, const ChartStyle& style)
{
    QPainterPath line;
    line.moveTo(x, -0.5);
    line.lineTo(x, rows - 0.5);
    plot.addShape(line, QPen(style.palette->hairline, 1), Qt::NoBrush);
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::ParetoSeries& all, const ChartStyle& style)
{
    const report::ParetoSeries series = shortened(all);
    if (series.items.isEmpty())
        return std::make_unique<QChart>();
    const Palette& palette = *style.palette;
    const double rows = double(series.items.size());
    qint64 most = 1;
    bool hasLastYear = false;
    for (const report::ParetoItem& item : series.items) {
        most = std::max({most, item.count, item.lastYear.value_or(0)});
        hasLastYear = hasLastYear || item.lastYear;
    }
    // A value stands right of the longest bar.
    const QList<Tick> counts = countTicks(0, double(most), 4);
    const double scale = barsEnd * 0.85 / counts.last().value;

    QList<Tick> names;
    QList<Tick> across;
    for (qsizetype i = 0; i < series.items.size(); ++i)
        names.append({rows - 1 - double(i), series.items.at(i).label});
    for (const Tick& tick : counts)
        across.append({tick.value * scale, tick.text});
    if (!series.cumulative.isEmpty())
        across += {{shareBegins, u"0 %"_s}, {shareEnds, u"100 %"_s}};
    auto plot = std::make_unique<Plot>(style, QRectF(0, -0.5, 1, rows), names, across);
    plot->labelCorner(hasLastYear ? words(QT_TRANSLATE_NOOP("Charts", "companies · ┃ last year"))
                                  : words(QT_TRANSLATE_NOOP("Charts", "companies")));
    for (const Tick& tick : across)
        addVertical(*plot, tick.value, rows, style);

    for (qsizetype i = 0; i < series.items.size(); ++i) {
        const report::ParetoItem& item = series.items.at(i);
        const double y = rows - 1 - double(i);
        const QRectF bar(0, y - barHeight / 2, double(item.count) * scale, barHeight);
        QPainterPath outline;
        outline.addRect(bar);
        plot->addShape(outline, QPen(palette.actual, 1), palette.actual);
        const double behind = std::max(item.count, item.lastYear.value_or(0)) * scale;
        plot->labelIn({behind + gap, y}, formatCount(item.count), std::max(gap, shareBegins - shareRoom - behind),
                      Qt::AlignLeft, palette.text, palette.card); // no hairline runs through it
        if (item.lastYear)
            plot->addMarker({double(*item.lastYear) * scale, y}, Plot::Marker::Stroke, palette.lastYear);
    }
    QList<QPointF> line;
    for (qsizetype i = 0; i < series.cumulative.size(); ++i) {
        line.append({shareBegins + (shareEnds - shareBegins) * series.cumulative.at(i), rows - 1 - double(i)});
        plot->addMarker(line.last(), Plot::Marker::Dot, palette.target);
        plot->labelIn({shareBegins - 0.008, line.last().y()}, percentText(series.cumulative.at(i)), 0, Qt::AlignRight,
                      palette.text);
    }
    if (!line.isEmpty()) {
        plot->addLine(line, QPen(palette.target, 1.4));
        plot->labelRightCorner(words(QT_TRANSLATE_NOOP("Charts", "Cumulative share")));
    }
    return plot;
}

} // namespace shirube::ui

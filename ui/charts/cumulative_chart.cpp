// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/series_charts.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

using Month = report::CumulativeSeries::Month;
using Count = std::optional<qint64> Month::*;

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

QList<QPointF> lineOf(const report::CumulativeSeries& series, Count count)
{
    QList<QPointF> line;
    for (qsizetype i = 0; i < series.months.size(); ++i) {
        if (const auto& value = series.months.at(i).*count)
            line.append({double(i), double(*value)});
    }
    return line;
}

void addYear(Plot& plot, const QList<QPointF>& line, const QPen& pen, const QString& text)
{
    if (line.isEmpty())
        return;
    plot.addLine(line, pen);
    plot.addMarker(line.last(), Plot::Marker::Dot, pen.color());
    plot.labelNear(line.last(), text.arg(formatCount(qint64(line.last().y()))));
}

void addLastYear(Plot& plot, const QList<QPointF>& line, const QPen& pen, const QString& text)
{
    if (line.isEmpty())
        return;
    plot.addLine(line, pen);
    plot.labelEnd(line.last().y(), text.arg(formatCount(qint64(line.last().y()))));
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::CumulativeSeries& series, const ChartStyle& style)
{
    if (series.months.isEmpty())
        return std::make_unique<QChart>();
    double high = 1;
    for (const Month& month : series.months) {
        for (const Count count : {&Month::gains, &Month::leaves, &Month::gainsLastYear, &Month::leavesLastYear})
            high = std::max(high, double((month.*count).value_or(0)));
    }
    const YearMonth first = series.months.first().month;
    const YearMonth last = series.months.last().month;
    auto plot = std::make_unique<Plot>(style, 0, std::max(1.0, double(series.months.size()) - 1), countTicks(0, high),
                                       monthTicks(first, last, 6));
    plot->labelCorner(words(QT_TRANSLATE_NOOP("Charts", "companies since April")));
    const Palette& palette = *style.palette;
    addLastYear(*plot, lineOf(series, &Month::gainsLastYear), lastYearPen(palette, joinsPen(palette)),
                words(QT_TRANSLATE_NOOP("Charts", "Joined last year %1")));
    addLastYear(*plot, lineOf(series, &Month::leavesLastYear), lastYearPen(palette, leavesPen(palette)),
                words(QT_TRANSLATE_NOOP("Charts", "Left last year %1")));
    addYear(*plot, lineOf(series, &Month::gains), joinsPen(palette), words(QT_TRANSLATE_NOOP("Charts", "Joined %1")));
    addYear(*plot, lineOf(series, &Month::leaves), leavesPen(palette), words(QT_TRANSLATE_NOOP("Charts", "Left %1")));
    plot->addMarks(series.marks, first, last);
    return plot;
}

} // namespace shirube::ui

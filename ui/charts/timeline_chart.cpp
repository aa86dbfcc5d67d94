// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot.h"
#include "ui/charts/review_charts.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr double barHeight = 0.3;
constexpr int margin = 6; // days at each end, so that no sign is cut

void addSign(Plot& plot, const report::Timeline::Mark& mark, QPointF at, QDate today, const Palette& palette)
{
    if (mark.done.isValid())
        plot.addMarker(at, Plot::Marker::Dot, palette.actual);
    else if (mark.due < today)
        plot.addMarker(at, Plot::Marker::Up, palette.attention);
    else
        plot.addMarker(at, Plot::Marker::Ring, palette.actual);
    plot.labelNear(at, mark.title);
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::Timeline& series, const ChartStyle& style)
{
    if (series.rows.isEmpty() || !series.first.isValid() || !series.last.isValid())
        return std::make_unique<QChart>();
    const QDate begin = series.first.addDays(-margin);
    const auto at = [&](QDate day) { return double(begin.daysTo(day)); };
    const double rows = double(series.rows.size());
    QList<Tick> names;
    for (qsizetype i = 0; i < series.rows.size(); ++i)
        names.append({rows - 1 - double(i), series.rows[i].name});
    const YearMonth firstMonth(series.first);
    QList<Tick> months;
    for (const Tick& tick : monthTicks(firstMonth, YearMonth(series.last)))
        months.append({std::max(0.0, at(firstMonth.plusMonths(int(tick.value)).firstDay())), tick.text});
    auto plot = std::make_unique<Plot>(style, QRectF(0, -0.5, at(series.last) + margin, rows), names, months);
    plot->labelCorner(QCoreApplication::translate("Charts", "● done · ○ open · ▲ overdue"));
    const Palette& palette = *style.palette;
    for (qsizetype i = 0; i < series.rows.size(); ++i) {
        const report::Timeline::Row& row = series.rows[i];
        const double y = rows - 1 - double(i);
        QPainterPath bar;
        bar.addRect(QRectF(at(row.first), y - barHeight / 2, at(row.last) - at(row.first), barHeight));
        plot->addShape(bar, QPen(palette.hairline, 1), bandBrush(palette.actual));
        for (const report::Timeline::Mark& mark : row.marks)
            addSign(*plot, mark, {at(mark.due), y}, series.today, palette);
    }
    if (series.first <= series.today && series.today <= series.last)
        plot->addMark(at(series.today), QCoreApplication::translate("Charts", "Today"));
    return plot;
}

} // namespace shirube::ui

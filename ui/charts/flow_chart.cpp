// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flow_chart.h"

#include "core/base/format.h"
#include "ui/charts/plot.h"

#include <QBarSet>
#include <QCoreApplication>
#include <QStackedBarSeries>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double barWidth = 0.7;

QBarSet* barSet(const QBrush& brush, const QPen& pen)
{
    auto* set = new QBarSet(QString());
    set->setBrush(brush);
    set->setPen(pen);
    return set;
}

QBarSet* gainSet(const ChartStyle& style)
{
    return barSet(joinsBrush(*style.palette), QPen(style.palette->joins, 1));
}

// Only the outline: the hatch is the plot's.
QBarSet* lossSet(const ChartStyle& style)
{
    return barSet(Qt::NoBrush, QPen(style.palette->leaves, 1));
}

void hatch(Plot& plot, double x, double bottom, double top, const ChartStyle& style)
{
    plot.addHatch(QRectF(QPointF(x - barWidth / 2, bottom), QPointF(x + barWidth / 2, top)),
                  style.palette->leaves);
}

void addBars(Plot& plot, const QList<QBarSet*>& sets)
{
    auto* series = new QStackedBarSeries;
    series->setBarWidth(barWidth);
    series->append(sets);
    plot.add(series);
}

// The net growth since April as a line on its own axis; each fiscal year begins anew.
void addNet(Plot& plot, const report::FlowSeries& series, const QList<Tick>& ticks, const ChartStyle& style)
{
    const auto [low, high] = std::ranges::minmax(series.points, {}, &report::FlowSeries::Point::net);
    const double factor = rightFactor(ticks, double(low.net), double(high.net));
    plot.setRightAxis(factor, QCoreApplication::translate("Charts", "Net since April, companies"));
    QList<QPointF> line;
    const auto close = [&] {
        if (line.size() > 1) {
            plot.addLine(line, QPen(style.palette->card, 5)); // apart from the bars, in grey too
            plot.addLine(line, actualPen(*style.palette));
        }
        if (line.size() == 1)
            plot.addMarker(line.first(), Plot::Marker::Dot, style.palette->actual);
        line.clear();
    };
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const auto& point = series.points.at(i);
        if (point.month == FiscalYear(point.month).firstMonth())
            close();
        line.append({double(i), double(point.net) / factor});
    }
    close();
    const auto& last = series.points.last();
    plot.addMarker({double(series.points.size()) - 1, double(last.net) / factor}, Plot::Marker::Dot, style.palette->actual);
    plot.labelEnd(double(last.net) / factor,
                  QCoreApplication::translate("Charts", "Net %1").arg(formatChange(last.net)), actualPen(*style.palette));
}

// Bars that do not begin at zero must say so.
QString waterfallCorner(const Tick& lowest)
{
    const QString unit = QCoreApplication::translate("Charts", "companies");
    if (lowest.value == 0)
        return unit;
    return unit + u" · "_s + QCoreApplication::translate("Charts", "Axis starts at %1").arg(lowest.text);
}

} // namespace

std::unique_ptr<QChart> makeFlowChart(const report::FlowSeries& series, const ChartStyle& style)
{
    if (series.points.isEmpty())
        return std::make_unique<QChart>();

    auto* gains = gainSet(style);
    auto* leaves = lossSet(style);
    double low = 0;
    double high = 0;
    for (const auto& point : series.points) {
        gains->append(double(point.gains));
        leaves->append(-double(point.leaves));
        high = std::max(high, double(point.gains));
        low = std::min(low, -double(point.leaves));
    }
    high = std::max(high, double(series.neededGains.value_or(0)));
    const double right = double(series.points.size()) - 0.5;
    const auto& last = series.points.last();
    const QList<Tick> ticks = countTicks(low, high);
    auto plot = std::make_unique<Plot>(style, -0.5, right, ticks,
                                       monthTicks(series.points.first().month, last.month, 5));
    plot->labelCorner(QCoreApplication::translate("Charts", "companies"));
    addBars(*plot, {gains, leaves});
    plot->addLine({{-0.5, 0}, {right, 0}}, QPen(style.palette->text, 1));
    for (qsizetype i = 0; i < series.points.size(); ++i)
        hatch(*plot, double(i), -double(series.points.at(i).leaves), 0, style);
    plot->labelEnd(double(last.gains) / 2,
                   QCoreApplication::translate("Charts", "Joined %1").arg(formatCount(last.gains)), QPen(style.palette->joins, 1),
                   joinsBrush(*style.palette));
    plot->labelEnd(-double(last.leaves) / 2,
                   QCoreApplication::translate("Charts", "Left %1").arg(formatCount(last.leaves)), QPen(style.palette->leaves, 1),
                   Qt::NoBrush);
    addNet(*plot, series, ticks, style);
    if (series.neededGains) {
        const auto needed = double(*series.neededGains);
        plot->addLine({{right - 1, needed}, {right, needed}}, neededPacePen(*style.palette)); // from now on
        plot->labelEnd(needed, QCoreApplication::translate("Charts", "Needed %1").arg(formatCount(series.neededGains)),
                       neededPacePen(*style.palette));
    }
    plot->addMarks(series.marks, series.points.first().month, last.month, true);
    return plot;
}

std::unique_ptr<QChart> makeWaterfall(const QList<report::WaterfallStep>& steps, const ChartStyle& style)
{
    using Kind = report::WaterfallStep::Kind;
    if (steps.isEmpty())
        return std::make_unique<QChart>();

    QList<Tick> names;
    double low = double(steps.first().to);
    double high = low;
    auto* ground = barSet(Qt::NoBrush, Qt::NoPen);
    auto* gains = gainSet(style);
    auto* losses = lossSet(style);
    for (const auto& step : steps) {
        const bool isLevel = step.kind == Kind::Level;
        const double bottom = double(isLevel ? step.to : std::min(step.from, step.to));
        const double top = double(isLevel ? step.to : std::max(step.from, step.to));
        low = std::min(low, bottom);
        high = std::max(high, top);
        ground->append(bottom);
        gains->append(step.kind == Kind::Gain ? top - bottom : 0);
        losses->append(step.kind == Kind::Loss ? top - bottom : 0);
        names.append({double(names.size()), step.label});
    }
    // A tenth above the tallest step leaves room for its value.
    const QList<Tick> ticks = countTicks(low, high + (high - low) / 10);
    auto plot = std::make_unique<Plot>(style, -0.5, double(steps.size()) - 0.5, ticks, names);
    plot->labelCorner(waterfallCorner(ticks.first()));
    addBars(*plot, {ground, gains, losses});
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto& step = steps.at(i);
        const double x = double(i);
        const bool isLevel = step.kind == Kind::Level;
        const double level = double(step.to);
        if (isLevel)
            plot->addLine({{x - barWidth / 2, level}, {x + barWidth / 2, level}}, actualPen(*style.palette));
        if (step.kind == Kind::Loss)
            hatch(*plot, x, level, double(step.from), style);
        if (i + 1 < steps.size())
            plot->addLine({{x + barWidth / 2, level}, {x + 1 - barWidth / 2, level}},
                          QPen(style.palette->quiet, 1));
        plot->labelAbove({x, double(isLevel ? step.to : std::max(step.from, step.to))},
                         isLevel ? formatCount(step.to) : formatChange(step.to - step.from));
    }
    return plot;
}

} // namespace shirube::ui

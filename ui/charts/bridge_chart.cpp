// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/reserve_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace shirube::ui
{

namespace
{

using Kind = report::BridgeSeries::Kind;

constexpr double halfBar = 0.32;

void addBar(Plot& plot, const QRectF& box, Kind kind, const Palette& palette)
{
    QPainterPath outline;
    outline.addRect(box);
    switch (kind) {
    case Kind::Planned:
        plot.addShape(outline, QPen(palette.target, 1.4, Qt::DashLine), Qt::NoBrush);
        return;
    case Kind::Approved:
        plot.addShape(outline, QPen(palette.actual, 1.4), bandBrush(palette.actual));
        return;
    case Kind::Executed:
        plot.addShape(outline, QPen(palette.actual, 1.4), palette.actual);
        return;
    case Kind::Returned:
        plot.addShape(outline, QPen(palette.joins, 1.4), Qt::NoBrush);
        plot.addHatch(box, palette.joins);
        return;
    case Kind::Effective:
        plot.addShape(outline, QPen(palette.text, 2), palette.actual);
        return;
    }
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::BridgeSeries& series, const ChartStyle& style)
{
    if (series.steps.isEmpty())
        return std::make_unique<QChart>();
    const double unit = std::pow(10.0, int(display().unit));
    const auto valueOf = [&](std::optional<Yen> amount) { return double(amount.value_or(Yen{}).value) / unit; };
    double high = 1;
    double effective = 0;
    QList<Tick> names;
    for (const auto& step : series.steps) {
        names.append({double(names.size()), step.label});
        if (step.kind == Kind::Effective)
            effective = valueOf(step.amount);
        if (step.kind != Kind::Returned)
            high = std::max(high, valueOf(step.amount));
    }
    // A tenth above the tallest bar leaves room for its value.
    auto plot = std::make_unique<Plot>(style, -0.5, double(series.steps.size()) - 0.5, countTicks(0, high * 1.1), names);
    plot->labelCorner(displayName(display().unit));
    const Palette& palette = *style.palette;
    double level = -1; // of the bar before; below zero: it is not known
    for (qsizetype i = 0; i < series.steps.size(); ++i) {
        const auto& step = series.steps[i];
        const double x = double(i);
        if (!step.amount) {
            plot->labelAbove({x, 0}, unknownText());
            level = -1;
            continue;
        }
        const bool isReturned = step.kind == Kind::Returned;
        const double bottom = isReturned ? effective : 0;
        const double top = bottom + valueOf(step.amount);
        addBar(*plot, QRectF(QPointF(x - halfBar, bottom), QPointF(x + halfBar, top)), step.kind, palette);
        if (level >= 0)
            plot->addLine({{x - 1 + halfBar, level}, {x - halfBar, level}}, QPen(palette.quiet, 1));
        level = isReturned ? bottom : top;
        plot->labelAbove({x, top}, formatMoney(isReturned ? std::optional(-*step.amount) : step.amount));
    }
    plot->addLine({{-0.5, 0}, {double(series.steps.size()) - 0.5, 0}}, QPen(palette.text, 1));
    return plot;
}

} // namespace shirube::ui

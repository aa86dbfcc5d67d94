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

using Curve = report::SurvivalCurves::Curve;
using Step = report::SurvivalCurves::Step;

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

// A survival holds until the next step.
QList<QPointF> stairs(const Curve& curve)
{
    QList<QPointF> line;
    for (const Step& step : curve.steps) {
        if (!line.isEmpty())
            line.append({step.years, line.last().y()});
        line.append({step.years, step.survival});
    }
    return line;
}

// Box by box, so that steps without bounds leave their gap.
QPainterPath bandOf(const Curve& curve)
{
    QPainterPath band;
    band.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i + 1 < curve.steps.size(); ++i) {
        const Step& step = curve.steps.at(i);
        if (step.low && step.high && *step.high > *step.low)
            band.addRect(QRectF(QPointF(step.years, *step.low), QPointF(curve.steps.at(i + 1).years, *step.high)));
    }
    return band;
}

// Under each year the numbers at risk, a line a curve.
QList<Tick> yearTicks(const QList<Curve>& curves, int lastYear)
{
    QList<Tick> ticks = countTicks(0, lastYear);
    for (Tick& tick : ticks) {
        for (const Curve& curve : curves) {
            const auto year = qsizetype(tick.value);
            tick.text += u'\n' + (year < curve.atRisk.size() ? formatCount(curve.atRisk.at(year)) : QString());
        }
    }
    return ticks;
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::SurvivalCurves& series, const ChartStyle& style)
{
    double years = 0;
    double low = 1;
    QList<Curve> curves;
    for (const Curve& curve : series.curves) {
        if (curve.steps.isEmpty())
            continue;
        curves.append(curve);
        years = std::max(years, curve.steps.last().years);
        low = std::min(low, curve.steps.last().low.value_or(curve.steps.last().survival));
    }
    if (curves.isEmpty())
        return std::make_unique<QChart>();

    const QList<Tick> across = yearTicks(curves, std::max(1, int(std::ceil(years))));
    const QList<Tick> shares = percentTicks(low > 0.5 ? low : 0, 1);
    auto plot = std::make_unique<Plot>(style, 0, across.last().value, shares, across);
    QString corner = words(QT_TRANSLATE_NOOP("Charts", "still in, band: 95 % · across: years"));
    if (shares.first().value > 0)
        corner += u" · "_s + words(QT_TRANSLATE_NOOP("Charts", "Axis starts at %1")).arg(shares.first().text);
    plot->labelCorner(corner);
    for (qsizetype i = 0; i < curves.size(); ++i) {
        const Curve& curve = curves.at(i);
        const QPen pen = groupPen(*style.palette, int(i));
        const QList<QPointF> line = stairs(curve);
        plot->addShape(bandOf(curve), Qt::NoPen, bandBrush(pen.color()));
        plot->addLine(line, pen);
        plot->labelEnd(line.last().y(), u"%1 %2"_s.arg(curve.name, percentText(line.last().y())), pen);
        plot->labelAcross(int(i) + 1, words(QT_TRANSLATE_NOOP("Charts", "At risk: %1")).arg(curve.name));
    }
    return plot;
}

} // namespace shirube::ui

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

namespace
{

constexpr qsizetype mostLines = 6; // as many as there are dashes to tell them apart

QString words(const char* source)
{
    return QCoreApplication::translate("Charts", source);
}

QString valueText(const report::BranchLines& series, double value)
{
    return series.isIndex ? QString::number(value, 'f', 1) : formatCount(qRound64(value));
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::BranchLines& series, const ChartStyle& style)
{
    QList<QList<QPointF>> ways;
    double low = 0;
    double high = 0;
    qsizetype months = 0;
    bool isKnown = false;
    for (const auto& line : series.lines.first(std::min(mostLines, series.lines.size()))) {
        QList<QPointF> way;
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            if (!line.values[i])
                continue;
            way.append({double(i), *line.values[i]});
            low = isKnown ? std::min(low, *line.values[i]) : *line.values[i];
            high = isKnown ? std::max(high, *line.values[i]) : *line.values[i];
            isKnown = true;
        }
        ways.append(way);
        months = std::max(months, line.values.size());
    }
    if (!isKnown)
        return std::make_unique<QChart>();
    const double around = low == high ? std::max(1.0, high / 20) : 0;
    const YearMonth last = series.first.plusMonths(int(months) - 1);
    auto plot = std::make_unique<Plot>(style, 0, std::max(1.0, double(months - 1)), countTicks(low - around, high + around),
                                       monthTicks(series.first, last));
    plot->labelCorner(series.isIndex
                          ? words(QT_TRANSLATE_NOOP("Charts", "members, end of %1 = 100")).arg(formatMonth(series.first))
                          : words(QT_TRANSLATE_NOOP("Charts", "companies")));
    for (qsizetype i = 0; i < ways.size(); ++i) {
        if (ways[i].isEmpty())
            continue;
        const QPen pen = groupPen(*style.palette, int(i));
        plot->addLine(ways[i], pen);
        plot->labelEnd(ways[i].last().y(), series.lines[i].name + u' ' + valueText(series, ways[i].last().y()), pen);
    }
    plot->addMarks(series.marks, series.first, last);
    return plot;
}

} // namespace shirube::ui

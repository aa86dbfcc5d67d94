// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/review_words.h"
#include "ui/charts/grade_box.h"
#include "ui/charts/review_charts.h"

#include <QCoreApplication>
#include <numeric>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double barHeight = 0.84; // a number stands within its bar where rows are low, too
constexpr double barsEnd = 0.8; // right of it stand the items and their mean
constexpr double gap = 0.015;

void addSegment(Plot& plot, const QRectF& box, int place, int count, const QStringList& grades, const ChartStyle& style)
{
    const int lastGrade = int(grades.size()) - 1;
    const QString letter = grades[place] + u' ' + formatCount(count) + Plot::shorter + grades[place];
    if (place < lastGrade) {
        addGradeBox(plot, box, place, lastGrade, letter, style, true, grades[place] + u' ' + formatCount(count));
        return;
    }
    const QString number = report::notGradedText(count);
    addEmptyBox(plot, box, QPen(style.palette->quiet, 1), number);
    plot.labelIn(box.center(), number + Plot::shorter + letter, box.width(), Qt::AlignCenter, style.palette->text);
}

} // namespace

// Shares, not counts, give the lengths: a group of four items has letters to read beside one of eighty.
std::unique_ptr<QChart> makeChart(const report::GradeBars& series, const ChartStyle& style)
{
    if (series.bars.isEmpty())
        return std::make_unique<QChart>();
    const double rows = double(series.bars.size());
    QList<Tick> names;
    for (qsizetype i = 0; i < series.bars.size(); ++i)
        names.append({rows - 1 - double(i), series.bars[i].name});
    auto plot = std::make_unique<Plot>(style, QRectF(0, -0.5, 1, rows), names,
                                       QList<Tick>{{0, u"0 %"_s}, {barsEnd, u"100 %"_s}});
    plot->labelCorner(QCoreApplication::translate("Charts", "share of items; the number in each"));
    plot->labelRightCorner(QCoreApplication::translate("Charts", "items · mean achievement"));
    for (qsizetype i = 0; i < series.bars.size(); ++i) {
        const report::GradeBars::Bar& bar = series.bars[i];
        const double y = rows - 1 - double(i);
        const int total = std::accumulate(bar.counts.begin(), bar.counts.end(), 0);
        double left = 0;
        for (int place = 0; place < bar.counts.size(); ++place) {
            if (bar.counts[place] == 0)
                continue;
            const double width = barsEnd * bar.counts[place] / total;
            addSegment(*plot, {left, y - barHeight / 2, width, barHeight}, place, bar.counts[place], series.grades, style);
            left += width;
        }
        const QString items = formatCount(total);
        plot->labelIn({1, y}, items + u" · "_s + (bar.mean ? formatPercent(bar.mean) : u"―"_s) + Plot::shorter + items,
                      1 - barsEnd - gap, Qt::AlignRight, style.palette->text);
    }
    return plot;
}

} // namespace shirube::ui

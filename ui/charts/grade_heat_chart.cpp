// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/grade_box.h"
#include "ui/charts/review_charts.h"

#include <QCoreApplication>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double gap = 0.03; // between cells, as a share of one
constexpr double widestName = 15; // line heights: an organ's name is longer than what stands in a cell
constexpr qsizetype manyRows = 15; // the rounds' names stand above as well: the chart is longer than what one sees of it

void addCell(Plot& plot, const QRectF& box, const report::GradeHeat::Cell& cell, int grades, const ChartStyle& style)
{
    const Palette& palette = *style.palette;
    if (cell.items == 0)
        return;
    if (cell.rank < 0) {
        addEmptyBox(plot, box, QPen(palette.hairline, 1));
        plot.labelIn(box.center(), u"―"_s, box.width(), Qt::AlignCenter, palette.quiet);
        return;
    }
    const QString mean = cell.mean ? percentText(*cell.mean) : u"―"_s;
    addGradeBox(plot, box, cell.rank, grades, cell.worstGrade + u"  "_s + mean + Plot::shorter + cell.worstGrade, style);
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::GradeHeat& series, const ChartStyle& style)
{
    if (series.organs.isEmpty() || series.rounds.isEmpty())
        return std::make_unique<QChart>();
    const double rows = double(series.organs.size());
    QList<Tick> organs;
    QList<Tick> rounds;
    for (qsizetype row = 0; row < series.organs.size(); ++row)
        organs.append({rows - 0.5 - double(row), series.organs[row]});
    for (qsizetype column = 0; column < series.rounds.size(); ++column)
        rounds.append({double(column) + 0.5, series.rounds[column]});
    const bool isLong = series.organs.size() > manyRows;
    auto plot = std::make_unique<Plot>(style, QRectF(0, 0, double(series.rounds.size()), isLong ? rows + 1 : rows), organs, rounds);
    plot->letNamesTake(widestName);
    for (qsizetype column = 0; isLong && column < series.rounds.size(); ++column)
        plot->labelIn({double(column) + 0.5, rows + 0.5}, series.rounds[column], 1 - 2 * gap, Qt::AlignCenter,
                      style.palette->quiet);
    plot->labelCorner(QCoreApplication::translate("Charts", "worst grade · mean achievement"));
    for (qsizetype row = 0; row < series.organs.size(); ++row) {
        for (qsizetype column = 0; column < series.rounds.size(); ++column)
            addCell(*plot, {double(column) + gap, rows - 1 - double(row) + gap, 1 - 2 * gap, 1 - 2 * gap},
                    series.cells.value(row).value(column), series.worstRank + 1, style);
    }
    return plot;
}

} // namespace shirube::ui

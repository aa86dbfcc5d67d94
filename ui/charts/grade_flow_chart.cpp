// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "ui/charts/plot.h"
#include "ui/charts/review_charts.h"

#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double columnWidth = 0.03;
constexpr double sides = 0.16;    // room for the grades' names beside the columns
// Shares of a column's height; a line of text takes most of either on a small chart.
constexpr double gap = 0.065;       // between the grades
constexpr double leastText = 0.075; // a thinner band carries no number

/// The grades of one round from the top down, and how far each is taken by bands.
class Column
{
public:
    Column(const QList<int>& counts, int total)
    {
        int parts = 0;
        for (const int count : counts)
            parts += count > 0;
        m_perItem = (1 - gap * std::max(0, parts - 1)) / total;
        double top = 1;
        for (const int count : counts) {
            m_tops.append(top);
            m_free.append(top);
            if (count > 0)
                top -= count * m_perItem + gap;
        }
    }

    [[nodiscard]] double top(qsizetype grade) const { return m_tops[grade]; }
    [[nodiscard]] double height(int count) const { return count * m_perItem; }
    /// The top of the next band; takes its room.
    double take(qsizetype grade, int count)
    {
        const double top = m_free[grade];
        m_free[grade] -= height(count);
        return top;
    }

private:
    double m_perItem = 0;
    QList<double> m_tops;
    QList<double> m_free;
};

QPainterPath bandBetween(double from, double fromHeight, double to, double toHeight)
{
    const double left = columnWidth;
    const double right = 1 - columnWidth;
    QPainterPath band(QPointF(left, from));
    band.cubicTo(0.5, from, 0.5, to, right, to);
    band.lineTo(right, to - toHeight);
    band.cubicTo(0.5, to - toHeight, 0.5, from - fromHeight, left, from - fromHeight);
    band.closeSubpath();
    return band;
}

QColor colorOf(const Palette& palette, qsizetype grade, qsizetype places)
{
    return grade < places - 1 ? gradeColor(palette, int(grade), int(places) - 1) : palette.lastYear;
}

void addColumn(Plot& plot, const Column& column, double left, const QList<int>& counts, const report::GradeFlow& series,
               const ChartStyle& style)
{
    const bool isFirst = left < 0.5;
    for (qsizetype grade = 0; grade < counts.size(); ++grade) {
        if (counts[grade] == 0)
            continue;
        const double height = column.height(counts[grade]);
        QPainterPath node;
        node.addRect(left, column.top(grade) - height, columnWidth, height);
        plot.addShape(node, Qt::NoPen, colorOf(*style.palette, grade, counts.size()));
        const QString name = series.grades[grade] + u' ' + formatCount(counts[grade]);
        plot.labelIn({isFirst ? left - 0.01 : left + columnWidth + 0.01, column.top(grade) - height / 2}, name, sides - 0.02,
                     isFirst ? Qt::AlignRight : Qt::AlignLeft, style.palette->text);
    }
}

// Beside each other at the axis: what is longer than any round's usual name is cut.
QString roundName(const QString& name)
{
    constexpr qsizetype most = 16;
    return name.size() <= most ? name : name.first(most - 1) + u'…';
}

} // namespace

std::unique_ptr<QChart> makeChart(const report::GradeFlow& series, const ChartStyle& style)
{
    const qsizetype places = series.flows.size();
    QList<int> before(places, 0);
    QList<int> after(places, 0);
    int total = 0;
    for (qsizetype from = 0; from < places; ++from) {
        for (qsizetype to = 0; to < places; ++to) {
            before[from] += series.flows[from][to];
            after[to] += series.flows[from][to];
            total += series.flows[from][to];
        }
    }
    if (total == 0)
        return std::make_unique<QChart>();
    auto plot = std::make_unique<Plot>(style, QRectF(-sides, -0.03, 1 + 2 * sides, 1.06), QList<Tick>(),
                                       QList<Tick>{{columnWidth / 2, roundName(series.from)}, {1 - columnWidth / 2, roundName(series.to)}});
    const Palette& palette = *style.palette;
    Column left(before, total);
    Column right(after, total);
    for (qsizetype from = 0; from < places; ++from) {
        for (qsizetype to = 0; to < places; ++to) {
            const int count = series.flows[from][to];
            if (count == 0)
                continue;
            const QColor color = colorOf(palette, from, places);
            const double top = left.take(from, count);
            plot->addShape(bandBetween(top, left.height(count), right.take(to, count), right.height(count)),
                           QPen(color, 0.8), bandBrush(color));
            if (left.height(count) >= leastText)
                plot->labelIn({columnWidth + 0.015, top - left.height(count) / 2}, series.grades[from] + u'→' + series.grades[to] +
                                  u' ' + formatCount(count), 0.2, Qt::AlignLeft, palette.text);
        }
    }
    addColumn(*plot, left, 0, before, series, style);
    addColumn(*plot, right, 1 - columnWidth, after, series, style);
    return plot;
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/grade_box.h"

namespace shirube::ui
{

namespace
{

QPainterPath outlineOf(const QRectF& box)
{
    QPainterPath outline;
    outline.addRect(box);
    return outline;
}

} // namespace

void addGradeBox(Plot& plot, const QRectF& box, int rank, int grades, const QString& text, const ChartStyle& style,
                 bool standsOut, const QString& hint)
{
    const QColor ground = gradeColor(*style.palette, rank, grades);
    const bool isHatched = rank > grades / 2;
    plot.addShape(outlineOf(box), QPen(style.palette->card, 1), ground, true, hint);
    if (isHatched)
        plot.addHatch(box, style.palette->card);
    plot.labelIn(box.center(), text, box.width(), Qt::AlignCenter, textOn(ground), isHatched || standsOut ? ground : QColor());
}

void addEmptyBox(Plot& plot, const QRectF& box, const QPen& edge, const QString& hint)
{
    plot.addShape(outlineOf(box), edge, Qt::NoBrush, true, hint);
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plot.h"

namespace shirube::ui
{

/// What a grade looks like in bars and cells: its colour and, in the lower half of the scale, a hatch; on a grey copy light blue
/// and light orange are one. The text stands on a plate where it is hatched, or (standsOut) over its neighbour.
void addGradeBox(Plot& plot, const QRectF& box, int rank, int grades, const QString& text, const ChartStyle& style,
                 bool standsOut = false, const QString& hint = {});
/// What has no grade: empty, with a thin edge.
void addEmptyBox(Plot& plot, const QRectF& box, const QPen& edge, const QString& hint = {});

} // namespace shirube::ui

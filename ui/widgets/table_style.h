// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/look_style.h"

class QFontMetrics;
class QTableView;

namespace shirube::ui
{

/// The application's style with air beside the text of cells and headers: a figure never touches its neighbour. A title that is
/// wider than its column goes on two lines where the header is high enough.
class TableStyle : public LookStyle
{
    Q_OBJECT

public:
    static void applyTo(QTableView& view);
    /// Of a table with text of this size.
    [[nodiscard]] static int rowHeight(const QFontMetrics& metrics);
    /// Its header and so many rows are in sight, however little room there is: rather the page scrolls.
    static void keepInSight(QTableView& view, int rows);
    /// The least width at which a title needs no third line; a short one is not broken.
    [[nodiscard]] static int twoLineWidth(const QString& title, const QFontMetrics& metrics);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

private:
    TableStyle();
};

} // namespace shirube::ui

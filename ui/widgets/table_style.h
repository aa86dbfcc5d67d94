// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/look_style.h"

class QTableView;

namespace shirube::ui
{

/// The application's style with air beside the text of cells and headers: a figure never touches its neighbour.
class TableStyle : public LookStyle
{
    Q_OBJECT

public:
    static void applyTo(QTableView& view);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;

private:
    TableStyle();
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_style.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QStyleOption>
#include <QTableView>

namespace shirube::ui
{

TableStyle::TableStyle() : LookStyle(nameBeneath()) {}

void TableStyle::applyTo(QTableView& view)
{
    auto* style = new TableStyle;
    style->setParent(&view);
    view.setStyle(style);
    view.horizontalHeader()->setStyle(style);
}

int TableStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // Qt adds one pixel of its own beside a cell's text.
    return metric == PM_FocusFrameHMargin ? space::sibling - 1
                                          : LookStyle::pixelMetric(metric, option, widget);
}

void TableStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != CE_HeaderLabel || !header) {
        LookStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionHeader padded = *header;
    padded.version = QStyleOptionHeader::Version; // what a later version adds is not copied
    const int missing = space::sibling - pixelMetric(PM_HeaderMargin, option, widget);
    padded.rect.adjust(missing, 0, -missing, 0);
    LookStyle::drawControl(element, &padded, painter, widget);
}

} // namespace shirube::ui

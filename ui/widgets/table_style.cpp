// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_style.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

namespace shirube::ui
{

TableStyle::TableStyle() : QProxyStyle(QApplication::style()->name()) {}

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
                                          : QProxyStyle::pixelMetric(metric, option, widget);
}

QRect TableStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_HeaderLabel ? QRect(option->rect.left() + space::sibling, rect.top(),
                                             option->rect.width() - 2 * space::sibling, rect.height())
                                     : rect;
}

} // namespace shirube::ui

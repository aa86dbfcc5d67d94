// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_style.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableView>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr qsizetype shortTitle = 5; // characters

} // namespace

TableStyle::TableStyle() : LookStyle(nameBeneath()) {}

void TableStyle::applyTo(QTableView& view)
{
    auto* style = new TableStyle;
    style->setParent(&view);
    view.setStyle(style);
    view.horizontalHeader()->setStyle(style);
}

int TableStyle::rowHeight(const QFontMetrics& metrics)
{
    return std::max(space::tableRow, metrics.height() + space::sibling);
}

void TableStyle::keepInSight(QTableView& view, int rows)
{
    view.setMinimumHeight(view.horizontalHeader()->sizeHint().height() + rows * view.verticalHeader()->defaultSectionSize() +
                          view.horizontalScrollBar()->sizeHint().height());
}

int TableStyle::twoLineWidth(const QString& title, const QFontMetrics& metrics)
{
    int least = metrics.horizontalAdvance(title);
    if (title.size() <= shortTitle)
        return least;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, title);
    for (auto at = lines.toNextBoundary(); at > 0 && at < title.size(); at = lines.toNextBoundary())
        least = std::min(least, std::max(metrics.horizontalAdvance(title.first(at).trimmed()), metrics.horizontalAdvance(title.sliced(at))));
    return least;
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
    if (padded.rect.height() >= 2 * padded.fontMetrics.height())
        padded.textAlignment = Qt::Alignment::fromInt(padded.textAlignment.toInt() | Qt::TextWordWrap);
    LookStyle::drawControl(element, &padded, painter, widget);
}

} // namespace shirube::ui

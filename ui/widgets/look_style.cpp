// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/look_style.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace shirube::ui
{

LookStyle::LookStyle(const QString& beneath) : QProxyStyle(beneath) {}

void LookStyle::applyTo(QApplication& application)
{
    const QString style = application.style()->name();
    if (style == QLatin1StringView("fusion")) // the styles of Windows and macOS see to their edges themselves
        QApplication::setStyle(new LookStyle(style));
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hasEdge = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (!currentPalette().dark || !hasEdge || (option->state & State_HasFocus && element == PE_FrameLineEdit))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(currentPalette().quiet, 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, 2, 2);
    painter->restore();
}

} // namespace shirube::ui

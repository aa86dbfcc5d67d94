// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/look_style.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace shirube::ui
{

namespace
{

constexpr QLatin1StringView fusion("fusion");
constexpr double corner = 2;

void drawEdge(QPainter* painter, const QRect& rect, const QColor& color, double width, bool isRound)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (isRound)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, corner, corner);
    painter->restore();
}

bool isField(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_FrameLineEdit || element == QStyle::PE_IndicatorCheckBox ||
           element == QStyle::PE_IndicatorRadioButton;
}

} // namespace

void paintFocusRing(QPainter& painter, const QRect& rect)
{
    drawEdge(&painter, rect, currentPalette().accent, strongLine, false);
}

LookStyle::LookStyle(const QString& beneath) : QProxyStyle(beneath), m_draws(beneath == fusion) {}

void LookStyle::applyTo(QApplication& application)
{
    const QString style = application.style()->name();
    if (style == fusion)
        QApplication::setStyle(new LookStyle(style));
}

QString LookStyle::nameBeneath()
{
    return qobject_cast<LookStyle*>(QApplication::style()) ? QString(fusion) : QApplication::style()->name();
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Palette& look = currentPalette();
    if (m_draws && element == PE_FrameFocusRect) {
        drawEdge(painter, option->rect, option->state & State_Selected ? look.onAccent : look.accent, strongLine, false);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!m_draws)
        return;
    const bool hasFocus = option->state & State_HasFocus;
    const bool isButton = element == PE_PanelButtonCommand;
    const bool isFrame = element == PE_Frame || element == PE_FrameGroupBox || element == PE_FrameMenu;
    if (hasFocus && (element == PE_FrameLineEdit || isButton || isFrame))
        drawEdge(painter, option->rect, look.accent, strongLine, false);
    else if (look.isStrong && (isButton || isFrame || isField(element)))
        drawEdge(painter, option->rect, option->state & State_Enabled ? look.text : look.hairline, 1, element == PE_IndicatorRadioButton);
    else if (look.dark && isField(element))
        drawEdge(painter, option->rect, look.quiet, 1, element == PE_IndicatorRadioButton);
}

// The style beneath draws the focus of tabs and sliders by itself.
void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const Palette& look = currentPalette();
    if (m_draws && look.isStrong && element == CE_TabBarTabShape) {
        const bool isChosen = option->state & State_Selected;
        drawEdge(painter, option->rect, isChosen ? look.text : look.hairline, isChosen ? strongLine : 1, false);
    }
    if (m_draws && element == CE_TabBarTabLabel && option->state & State_HasFocus)
        drawEdge(painter, option->rect.adjusted(strongLine, strongLine, -strongLine, -strongLine), look.accent, strongLine, false);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_draws && control == CC_Slider && option->state & State_HasFocus)
        drawEdge(painter, option->rect, currentPalette().accent, strongLine, false);
}

} // namespace shirube::ui

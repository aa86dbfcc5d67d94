// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/look_style.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QToolButton>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr QLatin1StringView fusion("fusion");
constexpr double corner = 2;
constexpr int chosenBar = 3;
constexpr int beside = space::sibling + space::inside; // between a text and its control's edge
constexpr int added = space::sibling;                  // to what the style beneath leaves beside the text of a field

void drawEdge(QPainter* painter, const QRect& rect, const QPen& pen, bool isRound = false)
{
    const double width = pen.widthF();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (isRound)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, corner, corner);
    painter->restore();
}

// What cannot be used has a broken outline in high contrast: its colour alone would not tell it.
QPen outlineOf(const Palette& look, QStyle::State state)
{
    if (state & QStyle::State_Enabled)
        return {look.isStrong ? look.text : look.quiet, 1};
    return {faintEdge(look), 1, look.isStrong ? Qt::DashLine : Qt::SolidLine};
}

QPen focusPen(const Palette& look)
{
    return {look.accent, strongLine};
}

// Whether a line has a sign of its own at that side, with its own air.
bool hasSign(const QWidget* line, bool atStart)
{
    const QList<QToolButton*> signs = line ? line->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly) : QList<QToolButton*>();
    return std::ranges::any_of(signs, [&](const QToolButton* sign) {
        return sign->isVisibleTo(line) && (sign->geometry().center().x() < line->width() / 2) == atStart;
    });
}

bool isField(QStyle::PrimitiveElement element, const QWidget* widget)
{
    return element == QStyle::PE_FrameLineEdit || element == QStyle::PE_IndicatorCheckBox ||
           element == QStyle::PE_IndicatorRadioButton || (element == QStyle::PE_Frame && qobject_cast<const QPlainTextEdit*>(widget));
}

} // namespace

void paintFocusRing(QPainter& painter, const QRect& rect)
{
    drawEdge(&painter, rect, focusPen(currentPalette()));
}

QColor faintEdge(const Palette& look)
{
    if (look.isStrong)
        return look.hairline;
    const auto middle = [](int one, int other) { return (one + other) / 2; };
    return {middle(look.card.red(), look.quiet.red()), middle(look.card.green(), look.quiet.green()),
            middle(look.card.blue(), look.quiet.blue())};
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

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!m_draws)
        return size;
    if (type == CT_PushButton)
        size.setWidth(std::max(size.width(), contents.width() + 2 * beside));
    else if (type == CT_LineEdit || type == CT_SpinBox || type == CT_ComboBox)
        size.rwidth() += 2 * added;
    return size;
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (!m_draws || element != SE_LineEditContents || !frame || frame->lineWidth == 0)
        return rect;
    return rect.adjusted(hasSign(widget, true) ? 0 : added, 0, hasSign(widget, false) ? 0 : -added, 0);
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = (control == CC_SpinBox && part == SC_SpinBoxEditField) || (control == CC_ComboBox && part == SC_ComboBoxEditField);
    return m_draws && isText ? rect.adjusted(added, 0, 0, 0) : rect;
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Palette& look = currentPalette();
    if (m_draws && element == PE_FrameFocusRect) {
        drawEdge(painter, option->rect, QPen(option->state & State_Selected ? look.onAccent : look.accent, strongLine));
        return;
    }
    if (m_draws && element == PE_IndicatorBranch) {
        if (option->state & State_Children)
            drawBranchArrow(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!m_draws)
        return;
    const bool hasFocus = option->state & State_HasFocus;
    const bool isButton = element == PE_PanelButtonCommand;
    const bool isFrame = element == PE_Frame || element == PE_FrameGroupBox || element == PE_FrameMenu;
    if (hasFocus && (element == PE_FrameLineEdit || isButton || isFrame))
        drawEdge(painter, option->rect, focusPen(look));
    else if (isField(element, widget) || isButton || (look.isStrong && isFrame))
        drawEdge(painter, option->rect, outlineOf(look, option->state), element == PE_IndicatorRadioButton);
}

// The style beneath has its arrows half transparent and of one colour, whatever ground the row has.
void LookStyle::drawBranchArrow(const QStyleOption& branch, QPainter& painter) const
{
    const Palette& look = currentPalette();
    const double half = space::inside;
    const QPolygonF down(QList<QPointF>{{-half, -half / 2}, {half, -half / 2}, {0, half / 2}});
    const QPolygonF right(QList<QPointF>{{-half / 2, -half}, {half / 2, 0}, {-half / 2, half}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(branch.state & State_Selected ? look.onAccent : look.text);
    painter.drawPolygon((branch.state & State_Open ? down : right).translated(QRectF(branch.rect).center()));
    painter.restore();
}

// The chosen tab has a bar, as the chosen page has in the rail. The style beneath draws the focus of tabs and sliders by itself.
void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const Palette& look = currentPalette();
    if (m_draws && element == CE_TabBarTabShape) {
        const bool isChosen = option->state & State_Selected;
        if (look.isStrong)
            drawEdge(painter, option->rect, QPen(isChosen ? look.text : look.hairline, isChosen ? strongLine : 1));
        if (isChosen)
            painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), chosenBar)), look.accent);
    }
    if (m_draws && element == CE_TabBarTabLabel && option->state & State_HasFocus)
        drawEdge(painter, option->rect.adjusted(strongLine, strongLine, -strongLine, -strongLine), focusPen(look));
}

// A plain handle that stands out from its groove in every look.
void LookStyle::drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QWidget* widget) const
{
    const Palette& look = currentPalette();
    const bool isFlat = bar.orientation == Qt::Horizontal;
    painter.save();
    painter.fillRect(bar.rect, look.page);
    if (bar.maximum > bar.minimum) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const bool isHeld = bar.activeSubControls & SC_ScrollBarSlider && bar.state & (State_MouseOver | State_Sunken);
        painter.setBrush(isHeld ? look.text : look.quiet);
        const int margin = space::inside;
        const QRect handle = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
        const QRect drawn = isFlat ? handle.adjusted(1, margin, -1, -margin) : handle.adjusted(margin, 1, -margin, -1);
        const double round = std::min(drawn.width(), drawn.height()) / 2.0;
        painter.drawRoundedRect(drawn, round, round);
        for (const SubControl end : {SC_ScrollBarSubLine, SC_ScrollBarAddLine}) {
            QStyleOption arrow = bar;
            arrow.rect = proxy()->subControlRect(CC_ScrollBar, &bar, end, widget);
            const PrimitiveElement before = isFlat ? PE_IndicatorArrowLeft : PE_IndicatorArrowUp;
            const PrimitiveElement after = isFlat ? PE_IndicatorArrowRight : PE_IndicatorArrowDown;
            proxy()->drawPrimitive(end == SC_ScrollBarSubLine ? before : after, &arrow, &painter, widget);
        }
    }
    painter.restore();
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); m_draws && bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!m_draws)
        return;
    const Palette& look = currentPalette();
    const bool hasFocus = option->state & State_HasFocus;
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawEdge(painter, option->rect, hasFocus ? focusPen(look) : outlineOf(look, option->state));
    if (control == CC_Slider) {
        const QRect groove = proxy()->subControlRect(CC_Slider, option, SC_SliderGroove, widget);
        const int inset = std::max(0, groove.height() / 2 - space::inside / 2);
        drawEdge(painter, groove.adjusted(0, inset, 0, -inset), outlineOf(look, option->state));
        const QRect handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        painter->fillRect(handle, option->state & State_Enabled ? look.accent : faintEdge(look));
        drawEdge(painter, handle, outlineOf(look, option->state));
        if (hasFocus)
            drawEdge(painter, option->rect, focusPen(look));
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/badge.h"

#include "ui/widgets/look_style.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace shirube::ui
{

Badge::Badge(const QString& word, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(word);
    setFont(semibold(screenFont(Type::Caption)));
    setContentsMargins(space::sibling, space::inside, space::sibling, space::inside);
}

void Badge::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(faintEdge(currentPalette())); // quieter than what can be pressed
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::inside, space::inside);
    QLabel::paintEvent(event);
}

} // namespace shirube::ui

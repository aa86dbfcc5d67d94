// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elided_label.h"

#include "ui/widgets/label.h"

#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

namespace shirube::ui
{

namespace
{

constexpr int leastCharacters = 4; // of full width

} // namespace

ElidedLabel::ElidedLabel(Type type, bool quiet, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(screenFont(type));
    setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

bool ElidedLabel::isCut() const
{
    return sizeHint().width() > width();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), leastCharacters * fontMetrics().horizontalAdvance(u'会')), whole.height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !isCut() || !toolTip().isEmpty())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace shirube::ui
{

namespace
{

// A sign that a text begins with has the colour of what it says: ▲ attention, ● fine.
class PlainLabel : public QLabel
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        const QChar sign = text().isEmpty() ? QChar() : text().front();
        if (!isEnabled() || textInteractionFlags() & Qt::TextSelectableByMouse || (sign != u'▲' && sign != u'●'))
            return QLabel::paintEvent(event);
        const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | (wordWrap() ? int(Qt::TextWordWrap) : 0);
        const QPoint start = fontMetrics().boundingRect(contentsRect(), flags, text()).topLeft();
        const QRect place(start, QSize(fontMetrics().horizontalAdvance(sign), fontMetrics().height()));
        QPainter painter(this);
        painter.setClipRegion(QRegion(rect()) - place);
        style()->drawItemText(&painter, contentsRect(), flags, palette(), true, text(), foregroundRole());
        painter.setClipRect(place);
        painter.setPen(sign == u'▲' ? currentPalette().attention : currentPalette().fine);
        painter.drawText(contentsRect(), flags, text());
    }
};

} // namespace

QLabel* plainLabel(const QString& text, Type type, bool quiet)
{
    auto* label = new PlainLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(screenFont(type));
    // The look's quiet colour stands in the palette's placeholder role, so that it follows light and dark.
    label->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    return label;
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/attention_list.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int topicRole = Qt::UserRole;

// The sign as a picture, so that it keeps its colour beside the line's text.
QIcon signIcon(const QString& sign, const QColor& colour)
{
    const int size = QFontMetrics(screenFont(Type::Body)).height();
    QPixmap pixmap(2 * size, 2 * size); // sharp at 200 %
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(screenFont(Type::Body));
    painter.setPen(colour);
    painter.drawText(QRect(0, 0, size, size), Qt::AlignCenter, sign);
    return QIcon(pixmap);
}

} // namespace

AttentionList::AttentionList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Needs attention"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone); // otherwise the first line is cut where it should wrap
    setResizeMode(Adjust);
    setSpacing(space::inside / 2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::itemClicked, this, &AttentionList::follow);
}

void AttentionList::setLines(const QList<report::Attention>& lines)
{
    clear();
    const Palette& look = currentPalette();
    for (const report::Attention& line : lines) {
        auto* item = new QListWidgetItem(line.isWarning ? signIcon(u"▲"_s, look.attention)
                                                        : signIcon(u"―"_s, look.quiet),
                                         line.text, this);
        item->setData(topicRole, QVariant::fromValue(line.topic));
        const QString kind = line.isWarning ? tr("Warning") : tr("Not entered yet");
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(kind, line.text));
    }
    if (lines.isEmpty()) {
        auto* item = new QListWidgetItem(signIcon(u"●"_s, look.fine), tr("Nothing needs attention."), this);
        item->setFlags(Qt::ItemIsEnabled);
    }
}

void AttentionList::follow(const QListWidgetItem* item)
{
    const QVariant topic = item ? item->data(topicRole) : QVariant();
    if (topic.isValid())
        Q_EMIT pageRequested(topic.value<report::Attention::Topic>());
}

// Not itemActivated(): on some systems a single click is an activation too, and would lead there twice.
void AttentionList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        follow(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace shirube::ui

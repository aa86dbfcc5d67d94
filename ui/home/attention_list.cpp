// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/attention_list.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum Role
{
    TopicRole = Qt::UserRole,
    SignRole,
    ColourRole
};

// Qt's own delegate cuts a wrapped line where the last of its characters would not fit.
class AttentionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* list = qobject_cast<const QListView*>(option.widget);
        const QRect line(0, 0, list->viewport()->width() - 2 * list->spacing(), QWIDGETSIZE_MAX);
        const QRect text = option.fontMetrics.boundingRect(textRect(line, option), Qt::TextWordWrap,
                                                           index.data().toString());
        return {line.width(), text.height() + 2 * space::inside};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const Palette& look = currentPalette();
        painter->save();
        painter->setFont(option.font);
        painter->setPen(isSelected ? look.onAccent : index.data(ColourRole).value<QColor>());
        painter->drawText(option.rect.adjusted(space::inside, space::inside, 0, 0), Qt::AlignLeft,
                          index.data(SignRole).toString());
        painter->setPen(isSelected ? look.onAccent : look.text);
        painter->drawText(textRect(option.rect, option), Qt::TextWordWrap, index.data().toString());
        painter->restore();
    }

private:
    /// Right of the sign.
    static QRect textRect(const QRect& line, const QStyleOptionViewItem& option)
    {
        const int sign = option.fontMetrics.horizontalAdvance(u'▲');
        return line.adjusted(space::inside + sign + space::sibling, space::inside, -space::inside,
                             -space::inside);
    }
};

} // namespace

AttentionList::AttentionList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Needs attention"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new AttentionDelegate(this));
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
    const auto add = [this](const QString& sign, const QColor& colour, const QString& text) {
        auto* item = new QListWidgetItem(text, this);
        item->setData(SignRole, sign);
        item->setData(ColourRole, colour);
        return item;
    };
    for (const report::Attention& line : lines) {
        QListWidgetItem* item =
            line.isWarning ? add(u"▲"_s, look.attention, line.text) : add(u"―"_s, look.quiet, line.text);
        item->setData(TopicRole, QVariant::fromValue(line.topic));
        const QString kind = line.isWarning ? tr("Warning") : tr("Not entered yet");
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(kind, line.text));
    }
    if (lines.isEmpty())
        add(u"●"_s, look.fine, tr("Nothing needs attention."))->setFlags(Qt::ItemIsEnabled);
}

void AttentionList::follow(const QListWidgetItem* item)
{
    const QVariant topic = item ? item->data(TopicRole) : QVariant();
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

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/board_column.h"

#include "ui/widgets/label.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int titleLines = 2;

// A title in two lines, the second one cut where there is more.
void paintTitle(QPainter& painter, const QRect& rect, const QString& title)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(title, painter.font());
    layout.beginLayout();
    int y = rect.top();
    for (int row = 0; row < titleLines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = title.mid(line.textStart());
        const bool isLast = row == titleLines - 1;
        painter.drawText(QRect(rect.left(), y, rect.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
                         isLast ? metrics.elidedText(rest, Qt::ElideRight, rect.width())
                                : title.mid(line.textStart(), line.textLength()));
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

class CardDelegate : public QStyledItemDelegate
{
public:
    explicit CardDelegate(BoardColumn* column) : QStyledItemDelegate(column), m_column(column) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int lines = titleLines * QFontMetrics(screenFont(Type::Body)).lineSpacing() +
                          QFontMetrics(screenFont(Type::Caption)).lineSpacing();
        return {option.rect.width(), lines + 2 * space::sibling + space::sibling};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& palette = currentPalette();
        const BoardCard& card = m_column->cards().at(index.row());
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isFocused = option.state & QStyle::State_HasFocus;
        const QRect box = option.rect.adjusted(0, space::inside, 0, -space::inside);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(isSelected || isFocused ? palette.accent : palette.hairline, isSelected ? 2 : 1));
        painter->setBrush(palette.page);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), space::radius, space::radius);

        const QRect inside = box.adjusted(space::sibling, space::inside, -space::sibling, -space::inside);
        const QFontMetrics caption(screenFont(Type::Caption));
        const int mark = caption.height() + space::inside;
        painter->setPen(palette.text);
        painter->setFont(screenFont(Type::Body));
        paintTitle(*painter, inside, card.title);
        const QRect line(inside.left(), inside.bottom() - mark + 1, inside.width(), mark);
        painter->setFont(screenFont(Type::Caption));
        painter->setPen(palette.quiet);
        const QRect words = line.adjusted(0, 0, -mark - space::sibling, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          caption.elidedText(card.organs, Qt::ElideRight, words.width()));
        paintGrade(*painter, QRectF(line.right() - mark + 1, line.top(), mark, mark), card.grade, palette);
        painter->restore();
    }

private:
    BoardColumn* m_column;
};

} // namespace

BoardColumn::BoardColumn(review::Stage stage, QWidget* parent) : QListWidget(parent), m_stage(stage)
{
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(review::displayName(stage));
}

void BoardColumn::setCards(const QList<BoardCard>& cards)
{
    const QList<InitiativeId> selected = selectedIds();
    const int current = currentRow();
    clear();
    m_cards = cards;
    for (const BoardCard& card : cards) {
        auto* item = new QListWidgetItem(card.title, this);
        item->setToolTip(plainToolTip(u"%1\n%2"_s.arg(card.title, card.organs)));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2, grade %3").arg(card.title, card.organs, card.grade.letter));
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled); // onto the column, not onto a card
    }
    if (!selectIds(selected) && !cards.isEmpty())
        setCurrentRow(std::clamp(current, 0, int(cards.size()) - 1), QItemSelectionModel::NoUpdate);
}

InitiativeId BoardColumn::currentItemId() const
{
    return currentRow() >= 0 && currentRow() < m_cards.size() ? m_cards[currentRow()].item : InitiativeId();
}

QList<InitiativeId> BoardColumn::selectedIds() const
{
    QList<InitiativeId> ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (index.row() < m_cards.size())
            ids.append(m_cards[index.row()].item);
    }
    if (ids.isEmpty() && currentItemId().isValid())
        ids.append(currentItemId());
    return ids;
}

bool BoardColumn::selectIds(const QList<InitiativeId>& items)
{
    bool any = false;
    for (int row = 0; row < m_cards.size(); ++row) {
        if (!items.contains(m_cards[row].item))
            continue;
        setCurrentRow(row, any ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
        any = true;
    }
    return any;
}

void BoardColumn::setReadOnly(const QString& reason)
{
    setDragDropMode(reason.isEmpty() ? DragDrop : NoDragDrop);
    setToolTip(plainToolTip(reason));
}

void BoardColumn::keyPressEvent(QKeyEvent* event)
{
    const bool left = event->key() == Qt::Key_Left;
    if (!left && event->key() != Qt::Key_Right) {
        QListWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT stepRequested(left ? -1 : 1);
    else
        Q_EMIT goRequested(left ? -1 : 1);
}

void BoardColumn::dropEvent(QDropEvent* event)
{
    const auto* from = qobject_cast<BoardColumn*>(event->source());
    event->setDropAction(Qt::CopyAction); // the file's items move, not the list's rows
    event->accept();
    if (!from || from == this)
        return;
    // The list that is dragged from is still busy; what is dropped is made anew once it has ended.
    QMetaObject::invokeMethod(
        this, [this, items = from->selectedIds(), stage = from->stage()] { Q_EMIT dropped(items, stage); },
        Qt::QueuedConnection);
}

void BoardColumn::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // cards are as wide as the column
}

} // namespace shirube::ui

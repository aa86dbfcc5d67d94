// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/board_column.h"

#include "ui/widgets/empty_hint.h"
#include "ui/widgets/label.h"

#include <QAbstractListModel>
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

/// What a card says besides its picture is made when it is asked for: there may be thousands.
class CardModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<BoardCard>& cards)
    {
        beginResetModel();
        m_cards = cards;
        endResetModel();
    }
    [[nodiscard]] const QList<BoardCard>& cards() const { return m_cards; }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : int(m_cards.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const BoardCard& card = m_cards.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return card.title;
        case Qt::ToolTipRole:
            return plainToolTip(u"%1\n%2"_s.arg(card.title, card.organs));
        case Qt::AccessibleTextRole:
            return BoardColumn::tr("%1, %2, grade %3").arg(card.title, card.organs, card.grade.letter);
        default:
            return {};
        }
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        // Dropped onto the column, not onto a card.
        return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
    }

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }

private:
    QList<BoardCard> m_cards;
};

namespace
{

QString emptyText(review::Stage stage)
{
    switch (stage) {
    case review::Stage::Check:
        return BoardColumn::tr("Items stand here once their sheets are submitted in the PDCA review.");
    case review::Stage::Act:
        return BoardColumn::tr("Items stand here once they are graded and given a direction in the PDCA review.");
    default:
        return BoardColumn::tr("Drag items here, or choose one and press Ctrl+← or Ctrl+→.");
    }
}

} // namespace

BoardColumn::BoardColumn(review::Stage stage, QWidget* parent)
    : QListView(parent), m_stage(stage), m_model(new CardModel(this))
{
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(review::displayName(stage));
    new EmptyHint(this, emptyText(stage));
}

void BoardColumn::setCards(const QList<BoardCard>& cards)
{
    const QList<InitiativeId> selected = selectedIds();
    const int current = currentRow();
    m_model->setCards(cards);
    if (!selectIds(selected) && !cards.isEmpty())
        selectionModel()->setCurrentIndex(m_model->index(std::clamp(current, 0, int(cards.size()) - 1)),
                                          QItemSelectionModel::NoUpdate);
}

const QList<BoardCard>& BoardColumn::cards() const
{
    return m_model->cards();
}

void BoardColumn::setCurrentRow(int row)
{
    setCurrentIndex(m_model->index(row));
}

InitiativeId BoardColumn::currentItemId() const
{
    return currentIndex().isValid() ? cards()[currentRow()].item : InitiativeId();
}

QList<InitiativeId> BoardColumn::selectedIds() const
{
    QList<InitiativeId> ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        ids.append(cards()[index.row()].item);
    if (ids.isEmpty() && currentItemId().isValid())
        ids.append(currentItemId());
    return ids;
}

bool BoardColumn::selectIds(const QList<InitiativeId>& items)
{
    bool any = false;
    for (int row = 0; row < cards().size() && !items.isEmpty(); ++row) {
        if (!items.contains(cards()[row].item))
            continue;
        selectionModel()->setCurrentIndex(m_model->index(row),
                                          any ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
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
        QListView::keyPressEvent(event);
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
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // cards are as wide as the column
}

} // namespace shirube::ui

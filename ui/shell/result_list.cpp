// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/result_list.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int linesOfAPage = 8;

class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        int height = QFontMetrics(titleFont(index)).height() + 2 * space::inside;
        if (!index.data(ResultModel::DetailRole).toString().isEmpty())
            height += QFontMetrics(screenFont(Type::Caption)).height();
        return {0, height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& look = currentPalette();
        const bool isHead = index.data(ResultModel::HeadRole).toBool();
        const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        if (isCurrent)
            painter->fillRect(option.rect, look.accent);
        else if (option.state & QStyle::State_MouseOver && isEnabled)
            painter->fillRect(option.rect, look.hover);
        const QColor ink = isCurrent ? look.onAccent : isHead || !isEnabled ? look.quiet : look.text;
        const QRect room = option.rect.adjusted(space::group, space::inside, -space::group, -space::inside);

        const QString side = index.data(ResultModel::SideRole).toString();
        painter->setFont(screenFont(Type::Caption));
        painter->setPen(isCurrent ? look.onAccent : look.quiet);
        const int sideWidth = side.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(side) + space::group;
        const QFontMetrics title(titleFont(index));
        painter->drawText(QRect(room.left(), room.top(), room.width(), title.height()), Qt::AlignRight | Qt::AlignVCenter, side);
        const QString detail = index.data(ResultModel::DetailRole).toString();
        painter->drawText(QRect(room.left(), room.top() + title.height(), room.width(), painter->fontMetrics().height()),
                          Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
        painter->setFont(titleFont(index));
        painter->setPen(ink);
        const int width = room.width() - sideWidth;
        painter->drawText(QRect(room.left(), room.top(), width, title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          title.elidedText(index.data().toString(), Qt::ElideRight, width));
        if (isHead && index.row() > 0) {
            painter->setPen(look.hairline);
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        painter->restore();
    }

private:
    [[nodiscard]] static QFont titleFont(const QModelIndex& index)
    {
        return index.data(ResultModel::HeadRole).toBool() ? semibold(screenFont(Type::Caption)) : screenFont(Type::Body);
    }
};

} // namespace

void ResultModel::setRows(const QList<ResultRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    const ResultRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.detail, row.side};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case DetailRole:
        return row.detail;
    case SideRole:
        return row.side;
    case HeadRole:
        return row.isHead;
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex& index) const
{
    const ResultRow& row = m_rows.at(index.row());
    return row.isHead || !row.isEnabled ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

ResultList::ResultList(QWidget* parent) : QListView(parent), m_model(new ResultModel(this))
{
    setModel(m_model);
    setItemDelegate(new ResultDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setUniformItemSizes(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEnabled)
            Q_EMIT chosen(index.row());
    });
}

void ResultList::setRows(const QList<ResultRow>& rows)
{
    m_model->setRows(rows);
    scrollToTop();
    move(1);
}

QString ResultList::currentText() const
{
    return currentIndex().data(Qt::AccessibleTextRole).toString();
}

// Steps over what cannot be chosen; beyond the last there is nothing.
void ResultList::move(int by)
{
    int row = current();
    const int step = by < 0 ? -1 : 1;
    int reached = row;
    for (int left = std::abs(by); left > 0;) {
        row += step;
        if (row < 0 || row >= m_model->rowCount())
            break;
        if (m_model->flags(m_model->index(row)) & Qt::ItemIsEnabled) {
            reached = row;
            --left;
        }
    }
    if (reached != current() && reached >= 0)
        setCurrentIndex(m_model->index(reached));
    if (reached >= 0 && reached <= 1) // with its head
        scrollToTop();
}

bool ResultList::take(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(linesOfAPage);
        return true;
    case Qt::Key_PageUp:
        move(-linesOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() >= 0)
            Q_EMIT chosen(current());
        return true;
    default:
        return false;
    }
}

int ResultList::heightWanted() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += itemDelegate()->sizeHint({}, m_model->index(row)).height();
    return height + 2 * frameWidth();
}

void ResultList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrapping_row.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace shirube::ui
{

namespace
{

int widthOf(const QLayoutItem* item)
{
    return std::max(item->sizeHint().width(), item->minimumSize().width());
}

int heightOf(const std::vector<QLayoutItem*>& line)
{
    int height = 0;
    for (const QLayoutItem* item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

bool expands(const QLayoutItem* item, Qt::Orientation way = Qt::Horizontal)
{
    return item->expandingDirections() & way;
}

} // namespace

WrappingRow::WrappingRow(QWidget* parent) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(space::sibling);
}

void WrappingRow::addNamed(const QString& name, QWidget* field)
{
    QLabel* caption = plainLabel(name);
    caption->setBuddy(field);
    field->setAccessibleName(name);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(spacing());
    row->addWidget(caption);
    row->addWidget(field);
    addWidget(both);
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int WrappingRow::count() const
{
    return int(m_items.size());
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<WrappingRow::Line> WrappingRow::lines(int width) const
{
    std::vector<Line> all;
    int left = -1;
    for (const auto& item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const int wanted = widthOf(item.get());
        if (left < wanted) {
            all.emplace_back();
            left = width;
        }
        all.back().push_back(item.get());
        left -= wanted + spacing();
    }
    return all;
}

int WrappingRow::lineWidth(const Line& line) const
{
    int width = -spacing();
    for (const QLayoutItem* item : line)
        width += widthOf(item) + spacing();
    return std::max(0, width);
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = -spacing();
    for (const Line& line : lines(width - margins.left() - margins.right()))
        height += heightOf(line) + spacing();
    return std::max(0, height) + margins.top() + margins.bottom();
}

QSize WrappingRow::sizeHint() const
{
    const std::vector<Line> one = lines(QLAYOUTSIZE_MAX);
    return one.empty() ? QSize() : QSize(lineWidth(one.front()), heightOf(one.front())).grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    }
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    for (const Line& line : lines(room.width())) {
        const int height = heightOf(line);
        place(line, {room.left(), top, room.width(), height});
        top += height + spacing();
    }
}

void WrappingRow::place(const Line& line, const QRect& room) const
{
    const auto growing = int(std::ranges::count_if(line, [](const QLayoutItem* item) { return expands(item); }));
    const int spare = room.width() - lineWidth(line);
    int left = room.left();
    for (QLayoutItem* item : line) {
        const int most = item->maximumSize().width();
        const int wanted = expands(item) ? widthOf(item) + spare / std::max(1, growing) : widthOf(item);
        const int width = std::min({wanted, most, room.width()});
        const int height = expands(item, Qt::Vertical) ? room.height() : item->sizeHint().height();
        item->setGeometry({left, room.top() + (room.height() - height) / 2, width, height});
        left += width + spacing();
    }
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_view.h"

#include "ui/plan/initiative_delegate.h"
#include "ui/plan/initiative_model.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPersistentModelIndex>
#include <set>

namespace shirube::ui
{

namespace
{

// In widths of a full-width character: what a usual value of the column needs.
constexpr std::array<int, InitiativeModel::ColumnCount> columnCharacters{6, 2, 18, 9, 7, 1, 2, 4, 4, 4, 6, 8};
constexpr int titleCharacters = 32; // of the item's own column, before the note gets what is left

} // namespace

InitiativeView::InitiativeView(InitiativeFilter* items, QWidget* parent) : QTableView(parent)
{
    TableStyle::applyTo(*this);
    setModel(items);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        std::max(space::tableRow, fontMetrics().height() + space::sibling));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setColumnWidths();

    auto* editors = new InitiativeDelegate(this);
    setItemDelegate(editors);
    connect(editors, &InitiativeDelegate::enterPressed, this, &InitiativeView::goDown);
}

void InitiativeView::setColumnWidths()
{
    const int character = fontMetrics().horizontalAdvance(u'会');
    for (int column = 0; column < InitiativeModel::ColumnCount; ++column)
        setColumnWidth(column, std::max(columnCharacters[column] * character,
                                        fontMetrics().horizontalAdvance(
                                            model()->headerData(column, Qt::Horizontal).toString())) +
                                   2 * space::sibling + 1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
}

// The item is what is read: it gets the room beside the other columns first, the note what is left.
void InitiativeView::fitTitle()
{
    const int character = fontMetrics().horizontalAdvance(u'会');
    int left = viewport()->width();
    for (int column = 0; column < InitiativeModel::NoteColumn; ++column)
        left -= column == InitiativeModel::TitleColumn ? 0 : columnWidth(column);
    const int least = columnCharacters[InitiativeModel::TitleColumn] * character;
    const int usual = titleCharacters * character;
    const int note = columnCharacters[InitiativeModel::NoteColumn] * character;
    const int beyond = std::max(0, left - usual - note) / 2;
    setColumnWidth(InitiativeModel::TitleColumn, std::clamp(left, least, usual) + beyond);
}

void InitiativeView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitTitle();
}

QList<InitiativeId> InitiativeView::selectedItems() const
{
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    QList<InitiativeId> items;
    for (const int row : rows)
        items.append(InitiativeId{model()->index(row, 0).data(InitiativeModel::IdRole).toLongLong()});
    return items;
}

report::Table InitiativeView::selectedTable() const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    report::Table table;
    for (const int column : columns)
        table.columns.append({.title = model()->headerData(column, Qt::Horizontal).toString()});
    for (const int row : rows) {
        QList<report::Cell> cells;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            cells.append(selectionModel()->isSelected(index) ? report::Cell{index.data().toString(), {}}
                                                             : report::Cell{});
        }
        table.rows.append(cells);
    }
    return table;
}

void InitiativeView::copy() const
{
    TableView shared;
    shared.setTable(selectedTable());
    shared.selectAll();
    shared.copy();
}

void InitiativeView::clearSelected()
{
    QList<QPersistentModelIndex> cells;
    QList<InitiativeId> statuses;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (!(index.flags() & Qt::ItemIsEditable))
            continue;
        if (index.column() == InitiativeModel::StatusColumn)
            statuses.append(InitiativeId{index.data(InitiativeModel::IdRole).toLongLong()});
        else
            cells.append(index);
    }
    if (!statuses.isEmpty())
        Q_EMIT clearStatusRequested(statuses);
    for (const auto& cell : cells)
        model()->setData(cell, QString(), Qt::EditRole);
}

bool InitiativeView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool opened = QTableView::edit(index, trigger, event);
    if (opened && trigger == DoubleClicked) {
        if (auto* box = qobject_cast<QComboBox*>(indexWidget(index)))
            box->showPopup();
    }
    return opened;
}

void InitiativeView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearSelected();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goDown(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void InitiativeView::goDown(int rows)
{
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + rows);
    if (next.isValid())
        setCurrentIndex(next);
}

void InitiativeView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(currentPalette().hairline);
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount(); ++row) {
        const int y = rowViewportPosition(row) + rowHeight(row) - 1;
        if (y > viewport()->height())
            break;
        painter.drawLine(0, y, viewport()->width(), y);
    }
}

void InitiativeView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentItemChanged();
}

} // namespace shirube::ui

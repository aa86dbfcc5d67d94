// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_view.h"

#include "ui/plan/initiative_delegate.h"
#include "ui/plan/initiative_model.h"
#include "ui/widgets/column_share.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <set>

namespace shirube::ui
{

namespace
{

// In widths of a full-width character: what a usual value of the column needs.
constexpr std::array<int, InitiativeModel::ColumnCount> columnCharacters{
    6, 2, 18, 9, 7, 1, 2, 4, 4, 4, 6, 8, 16, 7, 7, 7, 7, 3, 3, 10};
constexpr int titleCharacters = 32; // of the item's own column, where there is room
constexpr double titleWeight = 6;   // beside the note
constexpr int leastRows = 6;        // in sight

} // namespace

InitiativeView::InitiativeView(InitiativeFilter* items, QWidget* parent)
    : QTableView(parent), m_editors(new InitiativeDelegate(this))
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
    verticalHeader()->setDefaultSectionSize(TableStyle::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    TableStyle::keepInSight(*this, leastRows);
    horizontalHeader()->moveSection(InitiativeModel::GroupColumn, 0);
    showUsualColumns();

    setItemDelegate(m_editors);
    connect(m_editors, &InitiativeDelegate::enterPressed, this, &InitiativeView::goDown);
}

int InitiativeView::usualWidth(int column) const
{
    return std::max(columnCharacters[column] * fontMetrics().horizontalAdvance(u'会'),
                    fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString())) +
           2 * space::sibling + 1;
}

void InitiativeView::showUsualColumns()
{
    m_fitsTitle = true;
    for (int column = 0; column < InitiativeModel::GroupColumn; ++column) {
        setColumnHidden(column, column > InitiativeModel::NoteColumn);
        setColumnWidth(column, usualWidth(column));
    }
    showGroups(false);
}

void InitiativeView::showColumn(int column, int width)
{
    setColumnHidden(column, width <= 0);
    if (width > 0)
        setColumnWidth(column, width);
    m_fitsTitle = false;
}

void InitiativeView::showGroups(bool shown)
{
    setColumnHidden(InitiativeModel::GroupColumn, !shown);
    if (shown)
        setColumnWidth(InitiativeModel::GroupColumn, usualWidth(InitiativeModel::GroupColumn));
    fitTitle();
}

QList<int> InitiativeView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (column != InitiativeModel::GroupColumn && !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

// The item is what is read: it gives way last, and the note takes what is left besides.
void InitiativeView::fitTitle()
{
    if (!m_fitsTitle)
        return;
    QList<ColumnWish> wishes;
    for (int column = 0; column < InitiativeModel::ColumnCount; ++column)
        wishes.append({.whole = columnWidth(column), .least = columnWidth(column)}); // 0 for a hidden one
    const int title = usualWidth(InitiativeModel::TitleColumn);
    const int note = usualWidth(InitiativeModel::NoteColumn);
    wishes[InitiativeModel::TitleColumn] = {
        .whole = title * titleCharacters / columnCharacters[InitiativeModel::TitleColumn], .least = title, .weight = titleWeight, .grows = true};
    wishes[InitiativeModel::NoteColumn] = {
        .whole = note, .least = horizontalHeader()->sectionSizeHint(InitiativeModel::NoteColumn), .weight = 1, .grows = true};
    const QList<int> widths = shareWidth(wishes, viewport()->width());
    for (const int column : {InitiativeModel::TitleColumn, InitiativeModel::NoteColumn})
        setColumnWidth(column, widths[column]);
}

void InitiativeView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitTitle();
}

QModelIndexList InitiativeView::selectedCells() const
{
    const QList<int> columns = shownColumns();
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([&](const QModelIndex& index) { return !columns.contains(index.column()); });
    std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return cells;
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
    const auto* items = static_cast<const InitiativeFilter*>(model());
    const auto* source = static_cast<const InitiativeModel*>(items->sourceModel());
    QMap<int, QMap<int, QString>> rows;
    std::set<int> columns;
    for (const QModelIndex& index : selectedCells()) {
        rows[index.row()].insert(index.column(), source->editingText(items->mapToSource(index)));
        columns.insert(index.column());
    }
    report::Table table;
    for (const int column : columns)
        table.columns.append({.title = model()->headerData(column, Qt::Horizontal).toString()});
    for (const auto& texts : std::as_const(rows)) {
        QList<report::Cell> cells;
        for (const int column : columns)
            cells.append(report::textCell(texts.value(column)));
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
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT fillDownRequested();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT clearRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() & Qt::ControlModifier) {
        Q_EMIT enterInAllRequested();
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
    const QPen hairline(currentPalette().hairline);
    QPen groupLine(currentPalette().quiet);
    groupLine.setWidth(2);
    const auto* items = static_cast<const InitiativeFilter*>(model());
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount(); ++row) {
        const int y = rowViewportPosition(row) + rowHeight(row) - 1;
        if (y > viewport()->height())
            break;
        const bool ends = row + 1 < model()->rowCount() && items->beginsGroup(row + 1);
        painter.setPen(ends ? groupLine : hairline);
        painter.drawLine(0, y, viewport()->width(), y);
    }
}

void InitiativeView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentItemChanged();
}

} // namespace shirube::ui

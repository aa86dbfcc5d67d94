// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_view.h"

#include "core/base/format.h"
#include "core/spreadsheet/table_csv.h"
#include "ui/widgets/context_menu.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <algorithm>
#include <numeric>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostMeasuredRows = 100;
constexpr int leastRows = 3; // in sight: rather scroll the page than see nothing of it
constexpr int mostCharacters = 44; // of a column, and more of one that means more
constexpr int fewCharacters = 24;   // of a column of long text, where the width is short
constexpr int leastCharacters = 12; // … where titles on two lines do not help
constexpr double longTextWeight = 2;
constexpr double someTextWeight = 1.5; // from here on a column of text gives way, if it is wide

// Text that a spreadsheet would run as a formula goes as text; what looks like a table of its own is quoted.
QString pasteText(const report::Cell& cell)
{
    QString text = spreadsheet::spreadsheetText(cell);
    if (!cell.number.isValid() && !text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"'))
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    return text;
}

} // namespace

TableView::TableView(QWidget* parent) : TableView(new TableModel, parent) {}

TableView::TableView(TableModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    m_model->setParent(this);
    TableStyle::applyTo(*this);
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setRowHeight();
    addMenu();
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        measureColumns();
        Q_EMIT summaryChanged({});
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        const QList<int> before = m_natural;
        measure();
        // Longer words may have come; shorter ones leave the widths that a person is used to.
        if (!std::ranges::equal(before, m_natural, std::ranges::greater_equal()))
            fitColumns();
        Q_EMIT summaryChanged(selectionSummary());
    });
}

void TableView::addMenu()
{
    connect(addContextAction(*this, tr("Copy with headers"), QKeySequence::Copy), &QAction::triggered, this, &TableView::copy);
    m_usualWidths = addContextAction(*this, tr("Usual column widths"));
    m_usualWidths->setVisible(false);
    connect(m_usualWidths, &QAction::triggered, this, &TableView::useUsualWidths);
    horizontalHeader()->addAction(m_usualWidths);
    openActionsAsMenu(*horizontalHeader());
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFitting)
            noteWidth(column, width);
    });
}

void TableView::setTable(report::Table table)
{
    if (!table.title.isEmpty())
        setAccessibleName(table.title);
    m_model->setTable(std::move(table));
    updateGeometry();
}

void TableView::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(TableStyle::rowHeight(fontMetrics()));
}

void TableView::measureColumns()
{
    measure();
    fitColumns();
}

void TableView::measure()
{
    const QFontMetrics metrics(semibold(screenFont(Type::Body)));
    const int padding = 2 * space::sibling + 1; // a width is rounded
    const int mark = space::sibling + space::inside; // the header's sort mark
    const int least = horizontalHeader()->minimumSectionSize(); // narrower, a header takes no width
    m_natural.clear();
    m_crowded.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const report::Column& of = m_model->table().columns[column];
        int content = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), mostMeasuredRows); ++row)
            content = std::max(content, metrics.horizontalAdvance(m_model->cell(m_model->index(row, column)).text));
        const int most = int(mostCharacters * metrics.averageCharWidth() * std::max(1.0, of.weight / longTextWeight));
        const auto withTitle = [&](int title) { return std::max(std::min(std::max(content, title + mark), most) + padding, least); };
        m_natural.append(withTitle(metrics.horizontalAdvance(of.title)));
        m_crowded.append(withTitle(TableStyle::twoLineWidth(of.title, metrics)));
    }
}

int TableView::widthWanted() const
{
    return std::accumulate(m_natural.begin(), m_natural.end(), 0) + verticalScrollBar()->sizeHint().width();
}

int TableView::heightWanted(int most) const
{
    const int least = m_model->rowCount() == 0 ? 2 : 1; // an empty one says what it is for
    const int rows = std::max(least, std::min(most, m_model->rowCount()));
    const int header = std::max(horizontalHeader()->sizeHint().height(), horizontalHeader()->minimumHeight());
    return header + rows * verticalHeader()->defaultSectionSize() +
           horizontalScrollBar()->sizeHint().height();
}

QSize TableView::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightWanted(leastRows)};
}

QStringList TableView::names() const
{
    QStringList titles;
    for (const report::Column& column : m_model->table().columns)
        titles.append(column.title);
    return columnNames(titles);
}

double TableView::character() const
{
    return QFontMetricsF(font()).averageCharWidth();
}

void TableView::loadWidths()
{
    m_chosen = columnWidths(tableName(*this));
    fitColumns();
}

void TableView::noteWidth(int column, int width)
{
    const QString name = names().value(column);
    if (!isVisible() || name.isNull())
        return;
    m_chosen.insert(name, width / character());
    setColumnWidths(tableName(*this), m_chosen);
    m_usualWidths->setVisible(true);
}

// Other tables that stand in the same place keep theirs.
void TableView::useUsualWidths()
{
    const QStringList mine = names();
    m_chosen.removeIf([&](ColumnWidths::iterator column) { return mine.contains(column.key()); });
    setColumnWidths(tableName(*this), m_chosen);
    fitColumns();
}

// Those that a person has made as wide as they are stay so. Of the others, columns of long text take what is left of the width
// and give way, elided, where it is short; without any, all spread.
QList<ColumnWish> TableView::wishes(bool isCrowded) const
{
    const auto& columns = m_model->table().columns;
    const QStringList called = names();
    const auto isFree = [&](qsizetype i) { return !m_chosen.contains(called[i]); };
    const auto isText = [&](qsizetype i, double weight) {
        return isFree(i) && columns[i].align == report::Align::Left && columns[i].weight >= weight;
    };
    const auto isLong = [&](qsizetype i) { return isText(i, longTextWeight); };
    bool anyLong = false;
    for (qsizetype i = 0; i < columns.size(); ++i)
        anyLong = anyLong || isLong(i);
    const int least = (isCrowded ? leastCharacters : fewCharacters) * fontMetrics().averageCharWidth();
    QList<ColumnWish> all;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        ColumnWish wish{.whole = (isCrowded ? m_crowded : m_natural)[i], .weight = columns[i].weight};
        if (!isFree(i))
            wish.whole = std::max(qRound(m_chosen[called[i]] * character()), horizontalHeader()->minimumSectionSize());
        wish.least = isText(i, someTextWeight) ? std::min(wish.whole, least) : wish.whole;
        wish.grows = isFree(i) && (isLong(i) || !anyLong);
        all.append(wish);
    }
    return all;
}

// Before a column is out of sight, or little is left of a text, titles go on two lines.
void TableView::fitColumns()
{
    if (m_natural.size() != m_model->table().columns.size())
        return;
    const int room = viewport()->width();
    QList<int> widths = shareWidth(wishes(false), room);
    const bool isCrowded = std::accumulate(widths.begin(), widths.end(), 0) > room;
    if (isCrowded)
        widths = shareWidth(wishes(true), room);
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int i = 0; i < int(widths.size()); ++i)
        horizontalHeader()->resizeSection(i, widths[i]);
    m_usualWidths->setVisible(std::ranges::any_of(names(), [&](const QString& name) { return m_chosen.contains(name); }));
    setTitleLines(isCrowded && m_crowded != m_natural ? 2 : 1);
}

// Later, as the view takes no other height of its header while it settles into a new size.
void TableView::setTitleLines(int lines)
{
    QHeaderView* header = horizontalHeader();
    const int height = lines > 1 ? header->sizeHint().height() + (lines - 1) * header->fontMetrics().height() : 0;
    if (height == header->minimumHeight())
        return;
    header->setMinimumHeight(height);
    QMetaObject::invokeMethod(this, &TableView::updateGeometries, Qt::QueuedConnection);
}

QString TableView::selectionAsText() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return {};
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex& index : cells) {
        rows.append(index.row());
        columns.append(index.column());
    }
    for (QList<int>* list : {&rows, &columns}) {
        std::ranges::sort(*list);
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    QStringList line;
    for (const int column : columns)
        line.append(pasteText({m_model->table().columns[column].title, {}}));
    QString text = line.join(u'\t') + u'\n';
    for (const int row : rows) {
        line.clear();
        for (const int column : columns) {
            const QModelIndex index = m_model->index(row, column);
            line.append(selectionModel()->isSelected(index) ? pasteText(m_model->cell(index)) : QString());
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

void TableView::copy() const
{
    if (const QString text = selectionAsText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QString TableView::selectionSummary() const
{
    if (selectionBehavior() == SelectRows) {
        const auto rows = selectionModel()->selectedRows().size();
        return rows == 0 ? QString() : tr("Selected rows: %1").arg(formatCount(rows));
    }
    int count = 0;
    int percentages = 0;
    double sum = 0;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        const report::Cell& cell = m_model->cell(index);
        const auto number = m_model->isTotals(index.row()) ? std::nullopt : spreadsheet::shownNumber(cell);
        if (!number)
            continue;
        ++count;
        percentages += cell.text.endsWith(u'%') ? 1 : 0;
        sum += *number;
    }
    if (count == 0)
        return selected.isEmpty() ? QString() : tr("Selected cells: %1").arg(formatCount(selected.size()));
    if (percentages == count)
        return tr("%1 selected  Average %2").arg(formatCount(count), formatPercent(sum / count / 100));
    if (percentages > 0)
        return tr("Selected cells: %1").arg(formatCount(selected.size()));
    return tr("%1 selected  Sum %2  Average %3")
        .arg(formatCount(count), formatDecimal(sum), formatDecimal(sum / count));
}

QString TableView::hintFor(const QModelIndex& index) const
{
    QStringList lines;
    const QString& text = m_model->cell(index).text;
    const QFontMetrics metrics(semibold(screenFont(Type::Body)));
    if (metrics.horizontalAdvance(text) + 2 * space::sibling > columnWidth(index.column()))
        lines.append(text);
    const report::Column& column = m_model->table().columns[index.column()];
    if (!column.help.isEmpty())
        lines.append(u"%1: %2"_s.arg(column.title, column.help));
    if (!toolTip().isEmpty())
        lines.append(toolTip());
    return lines.join(u'\n');
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString hint = index.isValid() ? hintFor(index) : toolTip();
        // As plain text: what a file says is no markup.
        QToolTip::showText(help->globalPos(),
                           hint.isEmpty() ? QString() : Qt::convertFromPlainText(hint, Qt::WhiteSpaceNormal), viewport(),
                           visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_model->rowCount(); ++row) {
        const int y = rowViewportPosition(row) + rowHeight(row) - 1;
        if (y > viewport()->height())
            break;
        painter.setPen(m_model->isTotals(row) ? currentPalette().quiet : currentPalette().hairline);
        painter.drawLine(0, y, viewport()->width(), y);
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

// Only now it stands where it is going to stand.
void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    loadWidths();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setRowHeight();
        measureColumns();
    }
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT summaryChanged(selectionSummary());
}

} // namespace shirube::ui

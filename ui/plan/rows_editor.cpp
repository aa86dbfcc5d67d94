// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/rows_editor.h"

#include "ui/widgets/empty_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

RowsEditor::RowsEditor(const QString& name, const QStringList& columns, int wide, QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, int(columns.size()))), m_add(new QPushButton(tr("Add row"))),
      m_remove(new QPushButton(tr("Delete row"))), m_up(new QPushButton(tr("Up"))), m_down(new QPushButton(tr("Down")))
{
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setAccessibleName(name);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows walk in it
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->setDefaultSectionSize(TableStyle::rowHeight(fontMetrics()));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(true); // the wide one may be hidden
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < columns.size(); ++column) {
        const int words = std::max(fontMetrics().horizontalAdvance(columns[column]), fontMetrics().horizontalAdvance(u"8888-88-88"_s));
        m_table->setColumnWidth(column, words + 3 * space::group);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false); // Enter in a cell must not press it
        button->setAccessibleName(u"%1: %2"_s.arg(name, button->text()));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &RowsEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &RowsEditor::adjustButtons);
    connect(m_table, &QTableWidget::itemChanged, this, &RowsEditor::changed);
    adjustButtons();
}

void RowsEditor::tellWhenEmpty(const QString& words)
{
    new EmptyHint(m_table, words);
}

void RowsEditor::setTicked(int column)
{
    m_ticked = column;
}

void RowsEditor::setColumnShown(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
}

void RowsEditor::setColumnTitle(int column, const QString& title)
{
    m_table->horizontalHeaderItem(column)->setText(title);
}

void RowsEditor::appendRow(const QStringList& texts)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString text = texts.value(column);
        auto* item = new QTableWidgetItem;
        if (column == m_ticked) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(text.isEmpty() ? Qt::Unchecked : Qt::Checked);
        } else {
            item->setText(text);
        }
        if (m_readOnly)
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, column, item);
    }
}

void RowsEditor::setRows(const QList<QStringList>& rows)
{
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
    }
    for (const QStringList& row : rows)
        appendRow(row);
    adjustButtons();
}

QStringList RowsEditor::textsOf(int row) const
{
    QStringList texts;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QTableWidgetItem* item = m_table->item(row, column);
        if (column == m_ticked)
            texts.append(item->checkState() == Qt::Checked ? u"1"_s : QString());
        else
            texts.append(item->text().trimmed());
    }
    return texts;
}

QList<QStringList> RowsEditor::rows() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList texts = textsOf(row);
        if (std::ranges::any_of(texts, [](const QString& text) { return !text.isEmpty(); }))
            rows.append(texts);
    }
    return rows;
}

QJsonArray RowsEditor::toJson(const QList<QStringList>& rows)
{
    QJsonArray json;
    for (const QStringList& row : rows)
        json.append(QJsonArray::fromStringList(row));
    return json;
}

QList<QStringList> RowsEditor::rowsFrom(const QJsonValue& json)
{
    QList<QStringList> rows;
    for (const QJsonValue& row : json.toArray())
        rows.append(row.toVariant().toStringList());
    return rows;
}

void RowsEditor::showRow(qsizetype wanted)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList texts = textsOf(row);
        const bool counts = std::ranges::any_of(texts, [](const QString& text) { return !text.isEmpty(); });
        if (counts && wanted-- == 0) {
            m_table->setCurrentCell(row, 0);
            m_table->setFocus();
            return;
        }
    }
}

void RowsEditor::setReadOnly(const QString& reason)
{
    m_readOnly = true;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        button->setToolTip(plainToolTip(reason));
    m_table->setToolTip(plainToolTip(reason));
    setRows(rows());
}

void RowsEditor::add()
{
    appendRow({});
    const int row = m_table->rowCount() - 1;
    int column = 0;
    while (column + 1 < m_table->columnCount() && m_table->isColumnHidden(column))
        ++column;
    m_table->setFocus();
    m_table->setCurrentCell(row, column);
    m_table->editItem(m_table->item(row, column));
    adjustButtons();
}

void RowsEditor::remove()
{
    m_table->removeRow(m_table->currentRow());
    adjustButtons();
    Q_EMIT changed();
}

void RowsEditor::move(int rows)
{
    const int from = m_table->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    {
        const QSignalBlocker quiet(m_table);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem* moved = m_table->takeItem(from, column);
            m_table->setItem(from, column, m_table->takeItem(to, column));
            m_table->setItem(to, column, moved);
        }
    }
    m_table->setCurrentCell(to, m_table->currentColumn());
    Q_EMIT changed();
}

void RowsEditor::adjustButtons()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && !m_readOnly;
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_table->rowCount());
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/table_dialog.h"

#include "ui/widgets/empty_hint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

TableDialog::TableDialog(const report::Table& table, QWidget* parent)
    : QDialog(parent), m_table(new TableView), m_open(new QPushButton(tr("Open both")))
{
    setWindowTitle(table.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setTable(table);
    QLabel* title = plainLabel(table.title, Type::Section);
    title->setWordWrap(true);
    QLabel* note = plainLabel(table.note, Type::Caption, true);
    note->setWordWrap(true);
    note->setVisible(!table.note.isEmpty() && !table.rows.isEmpty());
    new EmptyHint(m_table, table.note);
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(close);
    m_open->hide();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(title);
    page->addWidget(m_table, 1);
    page->addWidget(note);
    page->addLayout(buttons);
    resize(windowSize(*this, 72, 32));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void TableDialog::offerPairs(int one, int other)
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_open->show();
    m_open->setEnabled(false);
    m_open->setDefault(true);
    const auto open = [this, one, other] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (rows.isEmpty())
            return;
        const auto& row = m_table->tableModel()->table().rows.at(m_table->tableModel()->sourceRow(rows.first().row()));
        Q_EMIT pairChosen(row.at(one).text, row.at(other).text);
        accept();
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &QAbstractItemView::activated, this, open);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_open->setEnabled(m_table->selectionModel()->hasSelection()); });
}

} // namespace shirube::ui

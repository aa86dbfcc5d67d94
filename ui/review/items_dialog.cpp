// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/items_dialog.h"

#include "core/report/review_tables.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

ItemsDialog::ItemsDialog(const QString& title, const review::Review& review, QWidget* parent)
    : QDialog(parent), m_review(review), m_table(new TableView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    report::Table table = report::sheetTable(review);
    table.title = title;
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTable(table);
    auto* open = new QPushButton(tr("Go to the sheet"));
    auto* close = new QPushButton(tr("Close"));
    open->setEnabled(false);
    open->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(plainLabel(title, Type::Section));
    page->addWidget(m_table, 1);
    page->addLayout(buttons);
    resize(parent->window()->size() * 3 / 4);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, open,
            [this, open] { open->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ItemsDialog::choose);
    connect(open, &QPushButton::clicked, this, &ItemsDialog::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ItemsDialog::choose()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_table->tableModel()->sourceRow(rows.first().row());
    if (row < 0 || row >= m_review.sheets.size())
        return;
    Q_EMIT itemChosen(m_review.sheets[row].item.id);
    accept();
}

} // namespace shirube::ui

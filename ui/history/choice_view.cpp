// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/choice_view.h"

#include "ui/widgets/ground.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

ChoiceView::ChoiceView(QWidget* parent)
    : QWidget(parent), m_list(new TableView), m_note(plainLabel({}, Type::Caption, true)), m_below(new QHBoxLayout)
{
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_note->setWordWrap(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    page->addWidget(onCard(m_list), 1);
    m_below->setSpacing(space::sibling);
    m_below->addWidget(m_note, 1);
    page->addLayout(m_below);
    connect(m_list, &TableView::summaryChanged, this, &ChoiceView::showChoice);
}

QPushButton* ChoiceView::addButton(const QString& text)
{
    auto* button = new QPushButton(text);
    m_below->addWidget(button);
    return button;
}

int ChoiceView::chosenRow() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_list->tableModel()->sourceRow(rows.first().row());
}

} // namespace shirube::ui

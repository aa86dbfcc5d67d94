// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/matrix_view.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/tables.h"
#include "core/review/stage.h"
#include "ui/plan/fields.h"
#include "ui/plan/item_forms.h"
#include "ui/plan/view_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using plan::ThemeKind;

namespace
{

// Columns of the matrix: the theme, all items, then its columns.
constexpr int allColumn = 1;
constexpr int firstColumn = report::matrixOrganColumn;

} // namespace

MatrixView::MatrixView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_forms(new ItemForms(session, [this] { return current(); }, this)),
      m_themes(new QComboBox), m_columns(new QComboBox), m_stack(new QStackedWidget), m_nothing(emptyLabel()),
      m_itemsCard(new Card(tr("Items of the selected cell"))), m_table(new TableView), m_items(new TableView)
{
    m_themes->setAccessibleName(tr("Kind of theme"));
    addNames(m_themes, {ThemeKind::Pillar, ThemeKind::Challenge, ThemeKind::Mission, ThemeKind::Vision, ThemeKind::Guideline,
                        ThemeKind::EmergencyPillar, ThemeKind::NoticeBoard});
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->addItem(tr("By kind of organ"), 0);
    for (int kind = 1; kind <= plan::organKindCount; ++kind)
        m_columns->addItem(tr("By organ: %1").arg(plan::displayName(plan::OrganKind(kind))), kind);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(plainLabel(tr("Kind of theme")));
    bar->addWidget(m_themes);
    bar->addSpacing(space::sibling);
    bar->addWidget(plainLabel(tr("Columns")));
    bar->addWidget(m_columns);
    bar->addStretch();

    auto* card = new Card(tr("Themes and organs"));
    m_table->setAccessibleName(tr("Themes and organs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    card->content()->addWidget(m_table);
    m_items->setAccessibleName(tr("Items of the selected cell"));
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_itemsCard->content()->addWidget(m_items);
    m_forms->serve(m_items);
    m_stack->addWidget(new Split(Qt::Vertical, {card, m_itemsCard}, {400, 240}));
    m_stack->addWidget(m_nothing);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addLayout(bar);
    all->addWidget(m_stack, 1);

    for (QComboBox* choice : {m_themes, m_columns})
        connect(choice, &QComboBox::currentIndexChanged, this, &MatrixView::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixView::showItems);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_shown.isEmpty())
            return;
        m_items->setFocus();
        m_items->selectRow(0);
    });
    connect(m_items, &QAbstractItemView::activated, this, [this] { m_forms->edit(current()); });
}

void MatrixView::refresh()
{
    if (!m_session.isOpen())
        return;
    auto review = review::loadReviewAt(m_session.database(), m_session.asOf());
    const auto themes = plan::loadThemes(m_session.database());
    if (!review)
        m_session.prompts().error(this, review.error());
    if (!themes)
        m_session.prompts().error(this, themes.error());
    m_review = review ? std::move(*review) : std::nullopt;
    m_allThemes = themes.value_or(QList<plan::Theme>());
    m_forms->refresh();
    fill();
}

void MatrixView::fill()
{
    const int organs = m_columns->currentData().toInt();
    const auto kind = ThemeKind(m_themes->currentData().toInt());
    QList<plan::Initiative> items;
    for (const plan::Initiative& item : m_session.figures().initiatives) {
        if (organs == 0 || int(item.organKind) == organs)
            items.append(item);
    }
    m_matrix = report::themeMatrix(items, m_allThemes, kind, m_review ? &*m_review : nullptr, organs > 0);
    m_table->setTable(report::matrixTable(
        m_matrix, tr("%1 × %2").arg(plan::displayName(kind), m_columns->currentText())));
    m_table->setAccessibleName(tr("Themes and organs"));
    m_nothing->setText(tr("There are no themes of this kind.\nEnter them in “Structure”, or choose another kind."));
    m_stack->setCurrentIndex(m_matrix.rows.isEmpty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && !m_matrix.rows.isEmpty())
        m_table->setCurrentIndex(m_table->model()->index(m_table->tableModel()->rowOf(0), allColumn));
    showItems();
}

void MatrixView::showItems()
{
    m_shown.clear();
    const QModelIndex at = m_table->currentIndex();
    const int row = at.isValid() ? m_table->tableModel()->sourceRow(at.row()) : -1;
    QString title = tr("Items of the selected cell");
    if (row >= 0 && row < m_matrix.rows.size()) {
        const report::Matrix::Row& line = m_matrix.rows[row];
        const bool isColumn = at.column() >= firstColumn && at.column() - firstColumn < line.cells.size();
        const report::MatrixCell& cell = isColumn ? line.cells[at.column() - firstColumn] : line.all;
        for (const plan::Initiative& item : m_session.figures().initiatives) {
            if (cell.ids.contains(item.id))
                m_shown.append(item);
        }
        title = u"%1 %2"_s.arg(plan::displayCode(line.theme), line.theme.title);
        if (isColumn)
            title += u" × "_s + m_matrix.columns[at.column() - firstColumn];
    }
    m_itemsCard->setTitle(title);
    m_itemsCard->setAsOf(tr("Items: %1").arg(formatCount(m_shown.size())));
    report::Table items = report::initiativeTable(m_shown);
    tellFilter(items, title, m_session.figures().initiatives.size());
    m_items->setTable(items);
    m_items->setAccessibleName(tr("Items of the selected cell"));
}

InitiativeId MatrixView::current() const
{
    const QModelIndex at = m_items->currentIndex();
    const int row = at.isValid() ? m_items->tableModel()->sourceRow(at.row()) : -1;
    return row >= 0 && row < m_shown.size() ? m_shown[row].id : InitiativeId();
}

QList<report::Table> MatrixView::tables() const
{
    return {m_table->tableModel()->table(), m_items->tableModel()->table()};
}

} // namespace shirube::ui

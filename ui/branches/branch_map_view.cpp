// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branch_map_view.h"

#include "core/base/format.h"
#include "ui/charts/tile_map_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

using report::BranchMeasure;

namespace
{

constexpr QSize leastMap(420, 300); // pixels at which every tile holds its name and figure

} // namespace

BranchMapView::BranchMapView(BranchesState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_measure(new QComboBox), m_open(new QPushButton(tr("Open the branch"))),
      m_mapCard(new Card(tr("Wards"))), m_map(new TileMapView), m_note(plainLabel({}, Type::Caption, true)),
      m_rankingCard(new Card(tr("Ranking"))), m_table(new TableView)
{
    for (int i = 0; i < report::branchMeasureCount; ++i) {
        m_measure->addItem(displayName(BranchMeasure(i)), i);
        m_measure->setItemData(i, plainToolTip(helpOf(BranchMeasure(i))), Qt::ToolTipRole);
    }
    m_measure->setCurrentIndex(int(BranchMeasure::Attainment));
    m_measure->setAccessibleName(tr("Measure"));
    QLabel* caption = plainLabel(tr("Measure"));
    caption->setBuddy(m_measure);
    m_map->setPrompts(state.session().prompts());
    m_map->setMinimumSize(atTextSize(leastMap));
    m_map->addEntriesTo(*m_mapCard);
    m_note->setWordWrap(true);
    m_mapCard->content()->addWidget(m_map, 1);
    m_mapCard->content()->addWidget(m_note);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setToolTip(tr("Double-click or Enter opens the branch."));
    m_rankingCard->content()->addWidget(m_table);

    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::sibling);
    choices->addWidget(caption);
    choices->addWidget(m_measure);
    choices->addStretch();
    choices->addWidget(m_open);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addLayout(choices);
    all->addWidget(new Split(Qt::Horizontal, {m_mapCard, m_rankingCard}, {600, 480}), 1);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &BranchMapView::refresh);
    connect(m_map, &TileMapView::chosen, &state, &BranchesState::choose);
    connect(m_map, &TileMapView::opened, &state, &BranchesState::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { m_state.choose(rankedBranch(row.row())); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { m_state.open(rankedBranch(index.row())); });
    connect(m_open, &QPushButton::clicked, this, [this] { m_state.open(m_state.branch()); });
    connect(&state, &BranchesState::branchChosen, this, &BranchMapView::showCurrent);
}

BranchMeasure BranchMapView::measure() const
{
    return BranchMeasure(m_measure->currentIndex());
}

void BranchMapView::refresh()
{
    const QString name = displayName(measure());
    const QString asOf = tr("as of %1").arg(formatMonth(m_state.report().asOf));
    m_measure->setToolTip(plainToolTip(helpOf(measure())));
    m_mapCard->setTitle(tr("Wards: %1").arg(name));
    m_rankingCard->setTitle(tr("Ranking: %1").arg(name));
    for (Card* card : {m_mapCard, m_rankingCard})
        card->setAsOf(asOf);
    const report::TileMap map = report::tileMap(m_state.report(), measure());
    m_map->setSeries(tr("Wards: %1").arg(name), map);
    m_map->setVisible(!map.tiles.isEmpty());
    m_note->setText(map.note.isEmpty() ? helpOf(measure()) : helpOf(measure()) + u'\n' + map.note);
    m_ranking = report::rankingOf(m_state.report(), m_state.figures(), measure());
    m_table->setTable(m_ranking.table);
    m_table->setMinimumWidth(m_table->widthWanted());
    showCurrent();
}

void BranchMapView::showCurrent()
{
    const OrganId branch = m_state.branch();
    m_map->setCurrent(branch);
    const qsizetype place = m_ranking.branches.indexOf(branch);
    m_open->setEnabled(place >= 0);
    if (place >= 0 && rankedBranch(m_table->currentIndex().row()) != branch)
        m_table->selectRow(m_table->tableModel()->rowOf(int(place)));
}

OrganId BranchMapView::rankedBranch(int row) const
{
    const int source = row < 0 || row >= m_table->tableModel()->rowCount() ? -1 : m_table->tableModel()->sourceRow(row);
    return m_ranking.branches.value(source);
}

} // namespace shirube::ui

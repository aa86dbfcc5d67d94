// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branches_page.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

BranchesPage::BranchesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedWidget), m_list(new TableView),
      m_name(plainLabel({}, Type::Page)), m_members(new Tile), m_growth(new Tile), m_attainment(new Tile),
      m_items(new Tile), m_own(new TableView), m_joint(new TableView)
{
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(makeList());
    split->addWidget(makeBranch());
    split->setSizes({560, 640}); // shares of the width
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::sibling);
    QLabel* nothing =
        plainLabel(tr("This file has no branches yet.\nMake a new file with the shipped plan, which "
                      "brings the 23 branches with it."),
                   Type::Section, true);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack->addWidget(split);
    m_stack->addWidget(nothing);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->addWidget(m_stack);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showBranch(); });
    for (Tile* tile : {m_members, m_growth, m_attainment})
        connect(tile, &Tile::clicked, m_list, [this] { m_list->setFocus(); });
    connect(m_items, &Tile::clicked, m_own, [this] { m_own->setFocus(); });
}

QWidget* BranchesPage::makeList()
{
    m_listCard = new Card(title());
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listCard->content()->addWidget(m_list);
    return m_listCard;
}

QWidget* BranchesPage::makeBranch()
{
    m_members->setLabel(tr("Members"));
    m_growth->setLabel(tr("Net growth (FY)"));
    m_attainment->setLabel(tr("Attainment"));
    m_items->setLabel(tr("Items"));
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::sibling);
    for (Tile* tile : {m_members, m_growth, m_attainment, m_items})
        tiles->addWidget(tile, 1);

    m_ownCard = new Card(tr("Own initiatives"));
    m_ownCard->content()->addWidget(m_own);
    m_jointCard = new Card(tr("[Joint] projects with other branches"));
    m_jointCard->content()->addWidget(m_joint);

    auto* branch = new QWidget;
    auto* column = new QVBoxLayout(branch);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addWidget(m_name);
    column->addLayout(tiles);
    column->addWidget(m_ownCard, 3);
    column->addWidget(m_jointCard, 2);
    return branch;
}

QString BranchesPage::title() const
{
    return tr("Branches");
}

QString BranchesPage::icon() const
{
    return u"branches.svg"_s;
}

void BranchesPage::refresh()
{
    const report::KeyFigures& figures = session().figures();
    m_stack->setCurrentIndex(figures.branches.isEmpty() ? 1 : 0);
    m_listCard->setAsOf(tr("as of %1").arg(formatMonth(figures.asOf)));
    m_list->setTable(branchListTable(figures));
    m_list->setMinimumWidth(m_list->widthWanted());
    if (!m_list->currentIndex().isValid() && !figures.branches.isEmpty())
        m_list->selectRow(m_list->tableModel()->rowOf(0));
    showBranch();
}

const report::BranchFigures* BranchesPage::selectedBranch() const
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? m_list->tableModel()->sourceRow(current.row()) : -1;
    return row < 0 ? nullptr : &session().figures().branches.at(row);
}

void BranchesPage::showBranch()
{
    const report::KeyFigures& figures = session().figures();
    const report::BranchFigures* one = selectedBranch();
    const auto members = one ? one->figures : figures.membership.fiscalYear;
    const auto target = one              ? one->target
                        : figures.target ? std::optional(figures.target->headcount)
                                         : std::nullopt;
    const BranchItems items = branchItems(figures.initiatives, one ? one->branch.id : OrganId());

    m_name->setText(one ? plan::displayName(one->branch) : tr("All branches"));
    m_members->setContent(
        formatCount(members ? std::optional(members->closing) : std::nullopt),
        {tr("Opening %1").arg(formatCount(members ? std::optional(members->opening) : std::nullopt))});
    m_growth->setContent(
        formatChange(members ? std::optional(members->netGrowth()) : std::nullopt),
        members
            ? QStringList{tr("Joined, rejoined %1")
                              .arg(formatCount(members->flows.joins + members->flows.rejoins)),
                          tr("Left %1").arg(formatCount(members->flows.leaves))}
            : QStringList());
    m_attainment->setContent(formatPercent(one ? one->achievement : figures.progress.level),
                             {tr("Target %1").arg(formatCount(target))});
    m_items->setContent(
        formatCount(items.count()),
        {tr("Own %1, joint %2").arg(formatCount(items.own.size()), formatCount(items.joint.size()))});

    m_ownCard->setAsOf(tr("%1 items").arg(formatCount(items.own.size())));
    m_own->setTable(ownItemsTable(items.own, !one));
    m_jointCard->setAsOf(tr("%1 items, counted once in totals").arg(formatCount(items.joint.size())));
    m_joint->setTable(jointItemsTable(items.joint));
    m_jointCard->setVisible(!items.joint.isEmpty());
}

QList<report::Table> BranchesPage::tables() const
{
    const report::BranchFigures* one = selectedBranch();
    const BranchItems items = branchItems(session().figures().initiatives, one ? one->branch.id : OrganId());
    return {branchListTable(session().figures()), ownItemsTable(items.own, !one),
            jointItemsTable(items.joint)};
}

} // namespace shirube::ui

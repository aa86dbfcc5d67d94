// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branches_page.h"

#include "ui/branches/branch_compare_view.h"
#include "ui/branches/branch_goals_view.h"
#include "ui/branches/branch_map_view.h"
#include "ui/branches/branch_panels_view.h"
#include "ui/branches/branch_view.h"
#include "ui/branches/joint_blocks_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lazy_tabs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int branchTab = 1; // where one branch's page is

} // namespace

BranchesPage::BranchesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_state(new BranchesState(session, this)), m_stack(new QStackedWidget),
      m_tabs(new LazyTabs(tr("Questions about branches")))
{
    BranchesState& state = *m_state;
    m_tabs->add<BranchMapView>(tr("Side by side"), [&state] { return new BranchMapView(state); });
    m_tabs->add<BranchView>(tr("One branch"), [&state] { return new BranchView(state); });
    m_tabs->add<BranchPanelsView>(tr("On one scale"), [&state] { return new BranchPanelsView(state); });
    m_tabs->add<BranchCompareView>(tr("Compare"), [&state] { return new BranchCompareView(state); });
    m_tabs->add<JointBlocksView>(tr("Joint blocks"), [&state] { return new JointBlocksView(state); });
    m_tabs->add<BranchGoalsView>(tr("Goals"), [&state] { return new BranchGoalsView(state); });
    QLabel* nothing =
        plainLabel(tr("This file has no branches yet.\nEnter them in “Structure” on the page “Priority items”, or make a new file with the shipped plan, which "
                      "brings the 23 branches with it."),
                   Type::Section, true);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(nothing);
    auto* page = new QVBoxLayout(ground());
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->addWidget(m_stack);
    connect(m_state, &BranchesState::branchWanted, m_tabs, [this] { m_tabs->setCurrentIndex(branchTab); });
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
    const bool isEmpty = session().figures().branches.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty || !session().isOpen())
        return;
    m_state->reload(this);
    m_tabs->refresh();
}

QList<report::Table> BranchesPage::tables() const
{
    return m_tabs->tables();
}

void BranchesPage::openBranch(OrganId branch)
{
    m_state->open(branch);
}

} // namespace shirube::ui

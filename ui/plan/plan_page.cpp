// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_page.h"

#include "ui/plan/board_view.h"
#include "ui/plan/list_view.h"
#include "ui/plan/matrix_view.h"
#include "ui/plan/structure_view.h"
#include "ui/plan/timeline_view.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int listTab = 0;
constexpr int structureTab = 4;

} // namespace

PlanPage::PlanPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new LazyTabs(tr("Views of the items")))
{
    m_tabs->add<ListView>(tr("List"), [&session] { return new ListView(session); });
    m_tabs->add<BoardView>(tr("Board"), [&session] { return new BoardView(session); });
    m_tabs->add<MatrixView>(tr("Themes × organs"), [&session] { return new MatrixView(session); });
    m_tabs->add<TimelineView>(tr("Milestones"), [&session] { return new TimelineView(session); });
    m_tabs->add<StructureView>(tr("Structure"), [&session] { return new StructureView(session); });
    auto* page = new QVBoxLayout(ground());
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->addWidget(m_tabs);
}

QString PlanPage::title() const
{
    return tr("Priority items");
}

QString PlanPage::icon() const
{
    return u"items.svg"_s;
}

void PlanPage::refresh()
{
    m_tabs->refresh();
}

void PlanPage::openItem(InitiativeId item)
{
    if (auto* list = m_tabs->open<ListView>(listTab))
        list->reveal(item);
}

void PlanPage::openOrgan(OrganId organ)
{
    if (auto* structure = m_tabs->open<StructureView>(structureTab))
        structure->reveal(organ);
}

QList<report::Table> PlanPage::tables() const
{
    return m_tabs->tables();
}

} // namespace shirube::ui

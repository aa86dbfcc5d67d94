// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "core/search/index.h"
#include "ui/branches/branches_page.h"
#include "ui/membership/membership_page.h"
#include "ui/plan/plan_page.h"
#include "ui/reports/archive_view.h"
#include "ui/reports/reports_page.h"
#include "ui/review/review_page.h"
#include "ui/widgets/table_view.h"

#include <QTabWidget>
#include <algorithm>

namespace shirube::ui
{

namespace
{

void showIssuedPack(Session& session, ReportsPage& page, archive::IssueId id)
{
    auto* view = page.findChild<ArchiveView*>();
    const auto packs = archive::loadIssuedPacks(session.database());
    if (!view || !packs)
        return;
    for (QTabWidget* tabs : page.findChildren<QTabWidget*>()) {
        if (tabs->indexOf(view) >= 0)
            tabs->setCurrentWidget(view);
    }
    const auto row = std::ranges::find(*packs, id, &archive::IssuedPack::id) - packs->begin(); // as the view lists them
    auto* list = view->findChild<TableView*>();
    if (row < packs->size() && list) {
        list->selectRow(list->tableModel()->rowOf(int(row)));
        list->setFocus();
    }
}

} // namespace

template <typename PageType>
PageType* MainWindow::goTo()
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        if (auto* page = qobject_cast<PageType*>(m_pages[i])) {
            showPage(i);
            return page;
        }
    }
    return nullptr;
}

void MainWindow::openPlace(const search::Place& place)
{
    if (m_pages.isEmpty())
        return;
    switch (place.kind) {
    case search::Kind::Item:
        // The list shows the items of the as-of month's year.
        if (const int years = place.year.first() - FiscalYear(m_session->asOf()).first(); years != 0)
            m_session->setAsOf(m_session->asOf().plusMonths(12 * years));
        return goTo<PlanPage>()->openItem(place.item);
    case search::Kind::Sheet:
        return goTo<ReviewPage>()->openSheet(place.round, place.item);
    case search::Kind::Organ:
        if (place.isBranch)
            goTo<BranchesPage>()->openBranch(place.organ);
        else
            goTo<PlanPage>()->openOrgan(place.organ);
        return;
    case search::Kind::Decision:
        return goTo<ReviewPage>()->openDecision(place.decision);
    case search::Kind::Pack:
        return showIssuedPack(*m_session, *goTo<ReportsPage>(), place.pack);
    case search::Kind::Member:
        return goTo<MembershipPage>()->openMember(place.number);
    }
}

} // namespace shirube::ui

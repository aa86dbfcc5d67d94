// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "core/exchange/members_import.h"
#include "core/exchange/plan_files.h"
#include "core/search/index.h"
#include "ui/branches/branches_page.h"
#include "ui/membership/membership_page.h"
#include "ui/plan/plan_page.h"
#include "ui/reports/archive_view.h"
#include "ui/reports/reports_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/table_view.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabWidget>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

void showIssuedPack(Session& session, ReportsPage& page, archive::IssueId id)
{
    auto* view = page.findChild<ArchiveView*>();
    const auto packs = archive::loadIssuedPacks(session.database());
    if (!view || !packs)
        return;
    for (QTabWidget* tabs : page.findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(view))
                tabs->setCurrentIndex(tab);
        }
    }
    const auto row = std::ranges::find(*packs, id, &archive::IssuedPack::id) - packs->begin(); // as the view lists them
    auto* list = view->findChild<TableView*>();
    if (row < packs->size() && list) {
        list->selectRow(list->tableModel()->rowOf(int(row)));
        list->setFocus();
    }
}

} // namespace

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    m_current = index;
    m_rail->setCurrent(index);
    m_stack->setCurrentIndex(index);
    m_status->showSummary({});
    m_pages[index]->refresh();
}

void MainWindow::followTopic(report::Attention::Topic topic)
{
    using Topic = report::Attention::Topic;
    switch (topic) {
    case Topic::Members:
        return showPage(1);
    case Topic::Initiatives:
        return showPage(2);
    case Topic::Branches:
        return showPage(3);
    case Topic::Reviews:
        return showPage(4);
    case Topic::Reserve:
        return showPage(5);
    }
}

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

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    if (path.endsWith(u".shirube"_s, Qt::CaseInsensitive) ||
        (m_membership && path.endsWith(u".csv"_s, Qt::CaseInsensitive)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // Queued: the program the file was dragged from waits until the drop returns.
    QMetaObject::invokeMethod(
        this, [this, path = event->mimeData()->urls().first().toLocalFile()] { take(path); },
        Qt::QueuedConnection);
}

void MainWindow::take(const QString& path)
{
    if (path.endsWith(u".shirube"_s, Qt::CaseInsensitive)) {
        openFile(path);
    } else if (m_membership) {
        const bool isOfMembers = exchange::recogniseMemberFile(m_session->database(), path).has_value();
        if (!isOfMembers && exchange::recognisePlanFile(path))
            return m_files->importPlanFile(path);
        followTopic(report::Attention::Topic::Members);
        m_membership->startImport(path);
    }
}

// A page's help has the name of its icon.
QString MainWindow::helpTopic() const
{
    return m_pages.isEmpty() ? u"start"_s : QFileInfo(m_pages[m_current]->icon()).baseName();
}

} // namespace shirube::ui

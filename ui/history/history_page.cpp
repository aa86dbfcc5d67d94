// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_page.h"

#include "ui/history/audit_view.h"
#include "ui/history/backups_view.h"
#include "ui/history/data_check_view.h"
#include "ui/history/undo_view.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int undoTab = 1;

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new LazyTabs(tr("Questions about the file")))
{
    m_tabs->add<AuditView>(tr("Changes"), [&session] { return new AuditView(session); });
    m_tabs->add<UndoView>(tr("Undo list"), [&session] { return new UndoView(session); });
    m_tabs->add<DataCheckView>(tr("Data check"), [&session] { return new DataCheckView(session); });
    m_tabs->add<BackupsView>(tr("Backups"), [this, &session] {
        auto* view = new BackupsView(session);
        connect(view, &BackupsView::restoreRequested, this, &HistoryPage::restoreRequested);
        connect(view, &BackupsView::backUpRequested, this, &HistoryPage::backUpRequested);
        return view;
    });
    auto* page = new QVBoxLayout(ground());
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->addWidget(m_tabs);
}

QString HistoryPage::title() const
{
    return tr("History and data");
}

QString HistoryPage::icon() const
{
    return u"history.svg"_s;
}

void HistoryPage::refresh()
{
    m_tabs->refresh();
}

QList<report::Table> HistoryPage::tables() const
{
    return m_tabs->tables();
}

void HistoryPage::showUndoList()
{
    m_tabs->setCurrentIndex(undoTab);
}

} // namespace shirube::ui

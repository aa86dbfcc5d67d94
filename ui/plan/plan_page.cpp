// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_page.h"

#include "ui/plan/list_view.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

PlanPage::PlanPage(Session& session, QWidget* parent) : Page(session, parent), m_list(new ListView(session))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->addWidget(m_list);
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
    m_list->refresh();
}

QList<report::Table> PlanPage::tables() const
{
    return m_list->tables();
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lazy_tabs.h"

#include "ui/widgets/scroller.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace shirube::ui
{

namespace
{

constexpr QMargins gapAbove(0, space::sibling, 0, 0);

} // namespace

QWidget* belowTabs(QWidget* view)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(gapAbove);
    column->addWidget(view);
    return holder;
}

LazyTabs::LazyTabs(const QString& name, QWidget* parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setAccessibleName(name);
    connect(this, &QTabWidget::currentChanged, this, [this] { refreshShown(); });
}

void LazyTabs::addHolder(const QString& title, std::function<QWidget*()> make)
{
    m_tabs.append({std::move(make), {}, {}, false});
    auto* holder = new Scroller;
    auto* column = new QVBoxLayout(holder->ground());
    column->setContentsMargins(gapAbove);
    addTab(holder, title);
}

void LazyTabs::refresh()
{
    m_isFed = true;
    for (Tab& tab : m_tabs)
        tab.isCurrent = false;
    refreshShown();
}

void LazyTabs::make(int index)
{
    if (m_tabs[index].refresh)
        return;
    QWidget* view = m_tabs[index].make();
    qobject_cast<Scroller*>(widget(index))->ground()->layout()->addWidget(view);
    Q_EMIT made(index, view);
}

void LazyTabs::makeAll()
{
    for (int i = 0; i < int(m_tabs.size()); ++i)
        make(i);
}

void LazyTabs::refreshShown()
{
    const int index = currentIndex();
    if (!m_isFed || index < 0 || index >= m_tabs.size() || m_tabs[index].isCurrent)
        return;
    make(index);
    m_tabs[index].isCurrent = true;
    m_tabs[index].refresh();
}

QList<report::Table> LazyTabs::tables() const
{
    const int index = currentIndex();
    return index >= 0 && m_tabs[index].tables ? m_tabs[index].tables() : QList<report::Table>();
}

QWidget* LazyTabs::view(int index) const
{
    const auto* holder = qobject_cast<const Scroller*>(widget(index));
    const QLayoutItem* held = holder ? holder->ground()->layout()->itemAt(0) : nullptr;
    return held ? held->widget() : nullptr;
}

} // namespace shirube::ui

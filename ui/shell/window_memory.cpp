// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/window_memory.h"

#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/page.h"

#include <QSplitter>
#include <QTabWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString className(const QObject& object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(u"::"_s, -1);
}

QString tabName(const Page& page)
{
    return className(page) + u"/tab"_s;
}

// By the view of ours that it divides, and its number in there: "ListView/0".
QString splitName(const QSplitter& split)
{
    const QWidget* view = split.parentWidget();
    while (view && !QByteArrayView(view->metaObject()->className()).startsWith("shirube::"))
        view = view->parentWidget();
    if (!view)
        return {};
    return u"%1/%2"_s.arg(className(*view)).arg(view->findChildren<QSplitter*>().indexOf(&split));
}

void arrangeSplits(const QWidget& in, const Settings& settings)
{
    for (QSplitter* split : in.findChildren<QSplitter*>()) {
        if (const QByteArray state = settings.part(splitName(*split)).toByteArray(); !state.isEmpty())
            split->restoreState(state);
    }
}

} // namespace

void WindowMemory::arrange(const QList<Page*>& pages) const
{
    for (Page* page : pages) {
        arrangeSplits(*page, m_settings);
        auto* tabs = page->findChild<QTabWidget*>();
        if (!tabs)
            continue;
        if (auto* lazy = qobject_cast<LazyTabs*>(tabs))
            QObject::connect(lazy, &LazyTabs::made, page,
                             [settings = m_settings](int, const QWidget* view) { arrangeSplits(*view, settings); });
        if (const int tab = m_settings.part(tabName(*page)).toInt(); tab > 0 && tab < tabs->count())
            tabs->setCurrentIndex(tab);
    }
}

void WindowMemory::keep(const QList<Page*>& pages)
{
    for (const Page* page : pages) {
        if (const auto* tabs = page->findChild<QTabWidget*>())
            m_settings.setPart(tabName(*page), tabs->currentIndex());
        for (const QSplitter* split : page->findChildren<QSplitter*>()) {
            const QString name = splitName(*split);
            if (!name.isEmpty() && split->sizes().value(0) > 0) // else it was never laid out
                m_settings.setPart(name, split->saveState());
        }
    }
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/window_memory.h"

#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/page.h"
#include "ui/widgets/split.h"

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
QString splitName(const Split& split)
{
    const auto isView = [](const QWidget* widget) {
        return !qobject_cast<const Split*>(widget) && QByteArrayView(widget->metaObject()->className()).startsWith("shirube::");
    };
    const QWidget* view = split.parentWidget();
    while (view && !isView(view))
        view = view->parentWidget();
    if (!view)
        return {};
    return u"%1/%2"_s.arg(className(*view)).arg(view->findChildren<Split*>().indexOf(&split));
}

void arrangeSplits(const QWidget& in, const Settings& settings)
{
    for (Split* split : in.findChildren<Split*>()) {
        QList<int> shares;
        for (const QVariant& share : settings.part(splitName(*split)).toList())
            shares.append(share.toInt());
        split->chooseShares(shares);
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
        for (const Split* split : page->findChildren<Split*>()) {
            QVariantList shares;
            for (const int share : split->chosenShares())
                shares.append(share);
            if (const QString name = splitName(*split); !name.isEmpty() && !shares.isEmpty())
                m_settings.setPart(name, shares);
        }
    }
}

} // namespace shirube::ui

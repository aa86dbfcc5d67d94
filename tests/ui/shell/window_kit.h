// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/kit.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <functional>

namespace shirube::test
{

/// Goes to each tab within it, and to the tabs within those, whatever there are, and does it there. A place is called NAME on
/// first tabs, NAME-3 on the third, NAME-3-2 on the second one within that.
inline void onEveryTab(QWidget& in, const QString& name, const std::function<void(const QString& place)>& act)
{
    QTabWidget* tabs = nullptr;
    for (QTabWidget* one : in.findChildren<QTabWidget*>())
        tabs = !tabs && one->isVisibleTo(&in) ? one : tabs;
    for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab) || !tabs->isTabEnabled(tab))
            continue;
        tabs->setCurrentIndex(tab);
        QApplication::processEvents();
        onEveryTab(*tabs->widget(tab), tab == 0 ? name : name + QStringLiteral("-%1").arg(tab + 1), act);
    }
    if (tabs)
        tabs->setCurrentIndex(0);
    else
        act(name);
}

/// The program's window with scripted dialogs and settings of its own, with nothing open yet.
struct WindowKit
{
    TempDir folder;
    ScriptedPrompts prompts;
    ui::Session session{prompts, fixedClock()};
    QSettings store{folder.file(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::MainWindow window{session, store};

    /// Makes a file with the shipped plan and opens it.
    void openPlan()
    {
        const QString path = newPlanDatabase(folder).path(); // closed again here
        window.openFile(path);
    }

    /// The widget of that name; a test's crash is a plain enough message when there is none.
    template <typename Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        forgetOld();
        return window.findChild<Widget*>(name);
    }

    /// The pages, in the rail's order.
    [[nodiscard]] QStackedWidget* pages() const
    {
        forgetOld();
        return window.centralWidget()->findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly);
    }

    /// Does it for each page and for each of its tabs. A page is called as its help and its icon are: home, members, …
    void onEveryPlace(const std::function<void(const QString& place)>& act)
    {
        for (int index = 0; index < pages()->count(); ++index) {
            window.showPage(index);
            QApplication::processEvents();
            auto* page = qobject_cast<ui::Page*>(pages()->widget(index));
            onEveryTab(*page, QFileInfo(page->icon()).baseName(), act);
        }
    }

    /// The entry whose text begins with that, wherever it is in the menus (& marks left out).
    [[nodiscard]] QAction* entry(const QString& text) const
    {
        forgetOld();
        for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (QString(action->text()).remove(u'&').startsWith(text))
                    return action;
            }
        }
        return nullptr;
    }

    /// Lets go of the widgets that the window has replaced by new ones.
    static void forgetOld() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

} // namespace shirube::test

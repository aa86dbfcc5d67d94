// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/kit.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

namespace shirube::test
{

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

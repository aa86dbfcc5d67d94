// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help_actions.h"

#include "ui/shell/help_window.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

HelpActions::HelpActions(Settings settings, QMainWindow* window, std::function<QString()> topic, std::function<void()> home)
    : QObject(window), m_settings(settings), m_window(window), m_topic(std::move(topic)), m_home(std::move(home))
{
    qApp->installEventFilter(this);
}

void HelpActions::fill(QMenu* menu, bool fileIsOpen)
{
    menu->addAction(tr("&Help on this page"), QKeySequence(Qt::Key_F1), this, &HelpActions::showHelp);
    const auto page = [&](const QString& text, const QString& topic) {
        menu->addAction(text, this, [this, topic] { open(topic); });
    };
    page(tr("&First steps"), u"start"_s);
    page(tr("&Keyboard shortcuts"), u"keys"_s);
    page(tr("&Words and formulas"), u"words"_s);
    QAction* tour = menu->addAction(tr("&Tour"), this, &HelpActions::showTour);
    tour->setObjectName(u"tourAction"_s);
    tour->setEnabled(fileIsOpen);
    menu->addSeparator();
}

void HelpActions::showHelp()
{
    open(m_topic());
}

// Within a dialog it belongs to the dialog, which lets no other window be used.
void HelpActions::open(const QString& topic)
{
    QWidget* owner = QApplication::activeModalWidget();
    if (!owner)
        owner = m_window;
    auto* help = owner->findChild<HelpWindow*>({}, Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(owner);
    help->open(topic);
}

// The menu's own F1 does not reach a dialog.
bool HelpActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || !QApplication::activeModalWidget())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    showHelp();
    return true;
}

void HelpActions::offerTour()
{
    if (!m_settings.hasSeenTour())
        showTour();
}

void HelpActions::showTour()
{
    if (m_window->findChild<Tour*>())
        return;
    m_home();
    const auto named = [this](const char* name) { return m_window->findChild<QWidget*>(QLatin1StringView(name)); };
    const QList<TourStep> steps{
        {named("rail"), tr("The pages"),
         tr("Each entry answers one question, from members to reports. Alt+1, Alt+2 … lead there. F1 explains the page you are on.")},
        {named("asOf"), tr("The as-of month"),
         tr("Every figure is that of the end of this month. The arrows, or Ctrl+Page Up and Ctrl+Page Down, go to another."),
         {named("monthBefore"), named("monthAfter")}},
        {named("membersTile"), tr("Where we stand"),
         tr("Rest the mouse on a figure and it says how it is computed. Click it, or press Enter, to see the rows behind it.")},
        {named("attention"), tr("What to do next"),
         tr("What is missing, late or off its course stands here. Enter leads to the place where it can be mended.")},
        {m_window->menuBar(), tr("The menus"),
         tr("“File” brings data in, sends tables out and backs up. “Edit” takes any step back, by its name.")},
        {m_window->statusBar(), tr("Saved as you go"),
         tr("What you type into tables and sheets is saved at once; a form by its Save button. Backups are made every half hour while you work.")},
    };
    auto* tour = new Tour(steps, m_window);
    connect(tour, &Tour::ended, this, [this] { m_settings.setSeenTour(); });
}

} // namespace shirube::ui

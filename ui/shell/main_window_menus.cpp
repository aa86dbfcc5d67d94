// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "core/base/sentences.h"
#include "core/storage/change_log.h"
#include "ui/history/history_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/export_actions.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/people_actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/save_diagnostics.h"
#include "ui/shell/search_box.h"
#include "ui/shell/settings_actions.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

// The name of a file or an action is no place for a menu's shortcut mark.
QString inMenu(QString text)
{
    return text.replace(u"&"_s, u"&&"_s);
}

} // namespace

void MainWindow::buildMenus()
{
    setMenuBar(new QMenuBar);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    const bool isOpen = m_session->isOpen();
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(lineIcon(u"new.svg"_s), tr("&New…"), QKeySequence::New, m_files, &FileActions::askNew);
    menu->addAction(lineIcon(u"open.svg"_s), tr("&Open…"), QKeySequence::Open, m_files,
                    &FileActions::askOpen);
    QMenu* recent = menu->addMenu(tr("Open recen&t"));
    recent->setObjectName(u"recentMenu"_s);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addSeparator();
    QAction* backUp = menu->addAction(tr("&Back up…"), m_files, &FileActions::backUp);
    QAction* restore = menu->addAction(tr("&Restore a backup…"), m_files, [this] { m_files->askRestore(); });
    QAction* pack = menu->addAction(lineIcon(u"pack.svg"_s), tr("Executive &pack (PDF)"),
                                    QKeySequence::Print, this, [this] { showPage(int(m_pages.indexOf(static_cast<Page*>(m_reports)))); });
    QAction* workbook = menu->addAction(tr("Executive pack as Excel &workbook…"), m_exports, &ExportActions::exportPack);
    QAction* imports = menu->addAction(tr("&Import plan, review or reserve CSV…"), m_files, [this] { m_files->importPlanFile(); });
    QMenu* exports = menu->addMenu(tr("&Export"));
    exports->setObjectName(u"exportMenu"_s);
    connect(exports, &QMenu::aboutToShow, this, [this, exports] { fillExports(exports); });
    menu->addSeparator();
    m_people->fill(menu);
    menu->addSeparator();
    QAction* close = menu->addAction(tr("&Close"), QKeySequence::Close, m_session, &Session::close);
    QAction* quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    restore->setEnabled(!isOpen || !m_session->isReadOnly());
    for (QAction* action : {backUp, pack, workbook, imports, exports->menuAction(), close})
        action->setEnabled(isOpen);
}

void MainWindow::fillRecent(QMenu* menu)
{
    menu->clear();
    QStringList missing;
    for (const QString& path : m_settings.recentFiles()) {
        const QString name = inMenu(QDir::toNativeSeparators(path));
        const bool isThere = QFileInfo::exists(path);
        missing += isThere ? QStringList() : QStringList{path};
        connect(menu->addAction(isThere ? name : tr("▲ %1 (not found)").arg(name)), &QAction::triggered, m_files,
                [this, path] { m_files->open(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
    if (missing.isEmpty())
        return;
    menu->addSeparator();
    menu->addAction(tr("&Forget those not found"), m_files, [this, missing] { m_files->forget(missing); });
}

void MainWindow::fillExports(QMenu* menu)
{
    m_exports->fill(menu, m_pages[m_current]->title(), m_pages[m_current]->tables());
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(lineIcon(u"undo.svg"_s), tr("&Undo"), QKeySequence::Undo, this,
                             [this] { m_session->undo(this); });
    m_redo = menu->addAction(lineIcon(u"redo.svg"_s), tr("&Redo"), QKeySequence::Redo, this,
                             [this] { m_session->redo(this); });
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    QAction* steps = menu->addAction(tr("Undo &history…"), this, [this] {
        m_history->showUndoList();
        showPage(int(m_pages.indexOf(static_cast<Page*>(m_history))));
    });
    steps->setEnabled(m_session->isOpen());
    menu->addSeparator();
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &MainWindow::copy);
    menu->addSeparator();
    QAction* search = menu->addAction(lineIcon(u"search.svg"_s), tr("&Search everything"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                                      [this] { m_topBar->search()->enter(); });
    search->setEnabled(m_session->isOpen());
    menu->addAction(tr("Co&mmands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this, &MainWindow::offerCommands)
        ->setObjectName(u"commands"_s);
    menu->addSeparator();
    QAction* settings = menu->addAction(tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), m_choices, &SettingsActions::ask);
    settings->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < int(m_pages.size()); ++i) {
        menu->addAction(lineIcon(m_pages[i]->icon()), m_pages[i]->title(), Rail::shortcut(i), this,
                        [this, i] { showPage(i); });
    }
    menu->addSeparator();
    m_choices->fill(menu);
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    m_help->fill(menu, m_session->isOpen());
    menu->addAction(tr("Save &diagnostics…"), this, [this] { saveDiagnostics(*m_session, m_settings, this); });
    QAction* about = menu->addAction(tr("&About Shirube"), this, [this] {
        m_session->prompts().tell(
            this, tr("About Shirube"),
            tr("Shirube %1\nSteers a chamber of commerce's mid-term plan.\n\n"
               "© The Shirube authors. Free software under the GNU General Public License, "
               "version 3 or later, without any warranty.\nBuilt on Qt %2.")
                .arg(QStringLiteral(SHIRUBE_VERSION), QString::fromLatin1(qVersion())));
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::refreshUndo()
{
    storage::UndoState state;
    if (m_session->isOpen() && !m_session->isReadOnly()) {
        if (const auto loaded = storage::undoState(m_session->database()))
            state = *loaded;
    }
    m_undo->setEnabled(!state.undoName.isEmpty());
    m_redo->setEnabled(!state.redoName.isEmpty());
    m_undo->setText(state.undoName.isEmpty() ? tr("&Undo") : nestQuotes(tr("&Undo “%1”").arg(inMenu(state.undoName))));
    m_redo->setText(state.redoName.isEmpty() ? tr("&Redo") : nestQuotes(tr("&Redo “%1”").arg(inMenu(state.redoName))));
}

// Whatever has the focus knows best what to copy.
void MainWindow::copy()
{
    if (QWidget* focus = focusWidget()) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
        QCoreApplication::sendEvent(focus, &press);
    }
}

void MainWindow::offerCommands()
{
    const auto show = [this](int page) { showPage(page); };
    QList<Command> commands = menuCommands(*menuBar());
    if (!m_pages.isEmpty()) {
        commands += viewCommands(m_pages, show);
        commands += buttonCommands(*m_topBar, tr("As-of month"));
        commands += pageCommands(m_pages, m_current, show, [this](const QString& name) {
            m_status->tell(nestQuotes(tr("“%1” cannot be done now. It may need a row to be chosen first.").arg(name)));
        });
    }
    m_palette->offer(commands);
}

} // namespace shirube::ui

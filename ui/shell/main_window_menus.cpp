// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "ui/shell/export_actions.h"
#include "ui/history/history_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/people_actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/save_diagnostics.h"
#include "ui/shell/search_box.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

// A file's name is no place for a menu's shortcut mark.
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
    QMenu* recent = menu->addMenu(tr("Open Recen&t"));
    recent->setObjectName(u"recentMenu"_s);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addSeparator();
    QAction* backUp = menu->addAction(tr("&Back Up…"), m_files, &FileActions::backUp);
    QAction* restore = menu->addAction(tr("&Restore a Backup…"), m_files, [this] { m_files->askRestore(); });
    QAction* pack = menu->addAction(lineIcon(u"pack.svg"_s), tr("Executive &Pack (PDF)"),
                                    QKeySequence::Print, this, [this] { showPage(int(m_pages.indexOf(static_cast<Page*>(m_reports)))); });
    QAction* workbook = menu->addAction(tr("Executive Pack as Excel &Workbook…"), m_exports, &ExportActions::exportPack);
    QAction* imports = menu->addAction(tr("&Import Plan, Review or Reserve CSV…"), m_files, [this] { m_files->importPlanFile(); });
    QMenu* exports = menu->addMenu(tr("&Export"));
    exports->setObjectName(u"exportMenu"_s);
    connect(exports, &QMenu::aboutToShow, this, [this, exports] { fillExports(exports); });
    menu->addSeparator();
    m_people->fill(menu);
    menu->addSeparator();
    QAction* close = menu->addAction(tr("&Close"), QKeySequence::Close, m_session, &Session::close);
    QAction* quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    restore->setEnabled(isOpen && !m_session->isReadOnly());
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
    menu->addAction(tr("&Forget Those Not Found"), m_files, [this, missing] { m_files->forget(missing); });
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
    QAction* steps = menu->addAction(tr("Undo &History…"), this, [this] {
        m_history->showUndoList();
        showPage(int(m_pages.indexOf(static_cast<Page*>(m_history))));
    });
    steps->setEnabled(m_session->isOpen());
    menu->addSeparator();
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &MainWindow::copy);
    menu->addSeparator();
    QAction* search = menu->addAction(lineIcon(u"search.svg"_s), tr("&Search Everything"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                                      [this] { m_topBar->search()->enter(); });
    search->setEnabled(m_session->isOpen());
    menu->addAction(tr("Co&mmands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this, &MainWindow::offerCommands)
        ->setObjectName(u"commands"_s);
    menu->addSeparator();
    QAction* settings = menu->addAction(tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::askSettings);
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

    const auto choices = [this, menu](const QString& title) {
        QMenu* sub = menu->addMenu(title);
        auto* group = new QActionGroup(sub);
        return [this, sub, group](const QString& name, bool chosen, auto choose) {
            QAction* action = sub->addAction(name, this, choose);
            action->setActionGroup(group);
            action->setCheckable(true);
            action->setChecked(chosen);
        };
    };
    const auto look = choices(tr("&Look"));
    const Preferences chosen = m_settings.preferences();
    const auto with = [this](const auto& change) {
        return [this, change] {
            Preferences wanted = m_settings.preferences();
            change(wanted);
            setPreferences(wanted);
        };
    };
    const auto addLook = [&](const QString& name, std::optional<Look> value) {
        look(name, chosen.look == value, with([value](Preferences& wanted) { wanted.look = value; }));
    };
    addLook(tr("As the system"), std::nullopt);
    addLook(tr("Light"), Look::Light);
    addLook(tr("Dark"), Look::Dark);
    addLook(tr("High contrast"), Look::HighContrast);
    // Each language in its own words, to be found by whoever cannot read the present one.
    const auto language = choices(tr("L&anguage"));
    for (const auto& [name, code] : {std::pair(tr("As the system"), QString()), std::pair(u"日本語"_s, u"ja"_s), std::pair(u"English"_s, u"en"_s)})
        language(name, chosen.language == code, with([code](Preferences& wanted) { wanted.language = code; }));
    const auto amounts = choices(tr("A&mounts"));
    for (const YenUnit unit : {YenUnit::One, YenUnit::Thousand, YenUnit::Million, YenUnit::HundredMillion})
        amounts(displayName(unit), display().unit == unit, with([unit](Preferences& wanted) { wanted.display.unit = unit; }));
    const auto years = choices(tr("&Years"));
    for (const YearStyle style : {YearStyle::Western, YearStyle::Era})
        years(displayName(style), display().years == style, with([style](Preferences& wanted) { wanted.display.years = style; }));
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    m_help->fill(menu, m_session->isOpen());
    menu->addAction(tr("Save &Diagnostics…"), this, [this] { saveDiagnostics(*m_session, m_settings, this); });
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

} // namespace shirube::ui

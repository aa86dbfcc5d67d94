// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/pack_draft.h"
#include "ui/shell/settings.h"
#include "ui/widgets/page.h"

#include <QMainWindow>

class QStackedWidget;

namespace shirube::search
{
struct Place;
}

namespace shirube::ui
{

class ExportActions;
class FileActions;
class FileNotices;
class HistoryPage;
class HelpActions;
class MembershipPage;
class ReportsPage;
class Rail;
class TopBar;
class BackupKeeper;
class PeopleActions;
class CommandPalette;
class SettingsActions;
class StatusLine;

/// The program's window: rail, top bar, the pages of the open file or the start page, menus, status bar. It
/// wires; whatever is done is done by FileActions, the pages and the core. On another language or look it
/// builds itself anew.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session& session, QSettings& settings, QWidget* parent = nullptr);

    /// The file that was open last begins where it was left: page and month.
    void openFile(const QString& path);
    /// The same once the window has been painted, so that it is there at once.
    void openWhenPainted(const QString& path);
    /// Begins where the program was left: file, page and month; where that file is gone, the start page says so.
    void reopen();
    /// Shows the tour with the first file that this person opens.
    void offerTour();
    /// 0: home; the order of the rail.
    void showPage(int index);
    /// The page with a row that was found, and that row chosen.
    void openPlace(const search::Place& place);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildPages();
    void buildStartPage(const QString& note = {});
    void refresh();
    void keepPlace();
    void changeDraft(const QString& path);
    void keepDraft();

    // main_window_places.cpp
    void followTopic(report::Attention::Topic topic);
    template <typename PageType>
    PageType* goTo();
    /// A file that was dropped onto the window.
    void take(const QString& path);
    [[nodiscard]] QString helpTopic() const;

    // main_window_menus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void fillRecent(QMenu* menu);
    void fillExports(QMenu* menu);
    void refreshUndo();
    void copy();
    void offerCommands();

    Session* m_session;
    Settings m_settings;
    FileActions* m_files;
    ExportActions* m_exports;
    HelpActions* m_help;
    BackupKeeper* m_backups;
    PeopleActions* m_people;
    SettingsActions* m_choices;
    FileNotices* m_notices;
    QString m_openFile; // that the pages show; empty: none
    QList<Page*> m_pages; // empty while no file is open
    int m_current = 0;
    QString m_toOpen;

    PackDraft m_draft; // of the open file
    MembershipPage* m_membership = nullptr;
    ReportsPage* m_reports = nullptr;
    HistoryPage* m_history = nullptr;
    QStackedWidget* m_stack = nullptr;
    Rail* m_rail = nullptr;
    TopBar* m_topBar = nullptr;
    CommandPalette* m_palette = nullptr;
    StatusLine* m_status = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace shirube::ui

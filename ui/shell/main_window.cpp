// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "ui/branches/branches_page.h"
#include "ui/history/history_page.h"
#include "ui/home/home_page.h"
#include "ui/membership/membership_page.h"
#include "ui/plan/plan_page.h"
#include "ui/reports/reports_page.h"
#include "ui/reserve/reserve_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/export_actions.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/file_notices.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/focus_scroll.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/menu_key.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/people_actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/settings_actions.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/scroller.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, QSettings& settings, QWidget* parent)
    : QMainWindow(parent), m_session(&session), m_settings(settings),
      m_files(new FileActions(session, m_settings, this)), m_exports(new ExportActions(session, m_settings, this)),
      m_help(new HelpActions(
          m_settings, this, [this] { return helpTopic(); }, [this] { showPage(0); })),
      m_backups(new BackupKeeper(session, this)), m_people(new PeopleActions(session, this)),
      m_choices(new SettingsActions(session, m_settings, this)),
      m_notices(new FileNotices(session, m_settings, this))
{
    setDisplay(m_settings.preferences().display);
    keepColumnWidthsIn(&settings);
    new FocusRing(this);
    new MenuKey(this);
    new FocusScroll(this);
    m_draft = newDraft(session.clock().today());
    setAcceptDrops(true);
    resize(1366, 768);
    restoreGeometry(m_settings.geometry());
    build();
    connect(m_session, &Session::fileChanged, this, [this] {
        const QString path = m_session->isOpen() ? m_session->database().path() : QString();
        if (path != m_openFile) { // else it is the same one, opened for writing
            m_current = 0;
            changeDraft(path);
        }
        m_openFile = path;
        m_settings.setLeftAt({path, m_current, {}});
        build();
    });
    connect(m_session, &Session::figuresChanged, this, &MainWindow::refresh);
    connect(m_files, &FileActions::foundAfterEnd, m_notices, &FileNotices::tellAfterEnd);
    // Queued: it replaces the bar whose button is just being pressed.
    connect(m_notices, &FileNotices::reopenRequested, m_files, &FileActions::reopen, Qt::QueuedConnection);
    connect(m_choices, &SettingsActions::changed, this, &MainWindow::build);
    const auto tell = [this](const QString& message) { m_status->tell(message); };
    connect(m_files, &FileActions::told, this, tell);
    connect(m_exports, &ExportActions::told, this, tell);
    connect(m_people, &PeopleActions::told, this, tell);
    connect(m_files, &FileActions::recentFilesChanged, this, [this] {
        if (!m_session->isOpen())
            buildStartPage();
    });
}

// That of the file that was open is kept for the next time.
void MainWindow::changeDraft(const QString& path)
{
    keepDraft();
    m_draft = packDraftFrom(m_settings.packDraft(path)).value_or(newDraft(m_session->clock().today()));
}

void MainWindow::keepDraft()
{
    if (!m_openFile.isEmpty())
        m_settings.setPackDraft(m_openFile, toJson(m_draft));
}

void MainWindow::openFile(const QString& path)
{
    const LeftAt left = m_settings.leftAt();
    const QString before = m_openFile;
    m_files->open(path);
    if (m_openFile.isEmpty() || m_openFile == before || QFileInfo(m_openFile) != QFileInfo(left.file))
        return;
    if (left.asOf.isValid())
        m_session->setAsOf(left.asOf);
    showPage(left.page);
}

void MainWindow::openWhenPainted(const QString& path)
{
    m_toOpen = path;
    auto* waiting = plainLabel(tr("Opening “%1”…").arg(QFileInfo(path).fileName()), Type::Body, true);
    waiting->setAlignment(Qt::AlignCenter);
    setCentralWidget(waiting);
}

void MainWindow::reopen()
{
    const LeftAt left = m_settings.leftAt();
    if (!m_settings.preferences().reopens || left.file.isEmpty())
        return;
    if (!QFileInfo::exists(left.file))
        return buildStartPage(tr("“%1”, which was open last, is not there any more: %2.\nIt may have been moved or renamed, or its "
                                 "drive is not connected.")
                                  .arg(QFileInfo(left.file).fileName(), QDir::toNativeSeparators(left.file)));
    openWhenPainted(left.file);
}

// Where the next start goes on.
void MainWindow::keepPlace()
{
    WindowMemory(m_settings).keep(m_pages);
    if (m_session->isOpen())
        m_settings.setLeftAt({m_session->database().path(), m_current, m_session->asOf()});
    m_settings.setGeometry(saveGeometry());
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_toOpen.isEmpty())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, path = std::exchange(m_toOpen, {})] {
            openFile(path);
            if (!m_session->isOpen())
                buildStartPage();
        },
        Qt::QueuedConnection);
}

void MainWindow::build()
{
    setWindowIcon(QIcon(u":/shirube/icons/app.svg"_s));
    WindowMemory(m_settings).keep(m_pages);
    m_pages.clear();
    m_membership = nullptr;
    m_reports = nullptr;
    m_history = nullptr;
    m_stack = nullptr;
    m_status = new StatusLine(*m_session, *m_backups);
    setStatusBar(m_status);
    if (m_session->isOpen())
        buildPages();
    else
        buildStartPage();
    buildMenus();
    delete m_palette;
    m_palette = new CommandPalette(m_settings, this);
    connect(m_palette, &CommandPalette::monthWanted, m_session, &Session::setAsOf);
    refresh();
}

void MainWindow::buildStartPage(const QString& note)
{
    auto* start = new StartPage(m_settings.recentFiles(), note);
    connect(start, &StartPage::forgetWanted, m_files, &FileActions::forget, Qt::QueuedConnection);
    // Queued: what they do replaces the page whose button is just being pressed.
    connect(
        start, &StartPage::planWanted, m_files, [this] { m_files->makeNew(true, false); },
        Qt::QueuedConnection);
    connect(
        start, &StartPage::sampleWanted, m_files, [this] { m_files->makeNew(true, true); },
        Qt::QueuedConnection);
    connect(start, &StartPage::openWanted, m_files, &FileActions::askOpen, Qt::QueuedConnection);
    connect(start, &StartPage::recentWanted, m_files, &FileActions::open, Qt::QueuedConnection);
    auto* room = new Scroller;
    auto* column = new QVBoxLayout(room->ground());
    column->setContentsMargins({});
    column->addWidget(start);
    setCentralWidget(room);
    setWindowTitle(tr("Shirube"));
}

void MainWindow::buildPages()
{
    auto* home = new HomePage(*m_session);
    m_membership = new MembershipPage(*m_session);
    auto* branches = new BranchesPage(*m_session);
    m_pages = {home, m_membership, new PlanPage(*m_session), branches,
               new ReviewPage(*m_session), new ReservePage(*m_session),
               m_reports = new ReportsPage(*m_session, m_draft), m_history = new HistoryPage(*m_session)};
    connect(m_history, &HistoryPage::restoreRequested, m_files, &FileActions::askRestore);
    connect(m_history, &HistoryPage::backUpRequested, m_files, &FileActions::backUp);
    connect(m_reports, &ReportsPage::told, m_status, &StatusLine::tell);
    connect(home, &HomePage::pageRequested, this, &MainWindow::followTopic);
    connect(home, &HomePage::branchRequested, this, [this, branches](OrganId branch) {
        followTopic(report::Attention::Topic::Branches);
        branches->openBranch(branch);
    });

    m_rail = new Rail;
    m_rail->setObjectName(u"rail"_s);
    m_rail->setAccessibleName(tr("Pages"));
    m_stack = new QStackedWidget;
    m_topBar = new TopBar(*m_session);
    // Queued: the box is still handling the key or click that chose.
    connect(m_topBar->search(), &SearchBox::placeWanted, this, &MainWindow::openPlace, Qt::QueuedConnection);
    for (Page* page : m_pages) {
        m_rail->addEntry(page->icon(), page->title());
        m_stack->addWidget(page);
        m_status->follow(*page);
        if (const auto* lazy = page->findChild<LazyTabs*>())
            connect(lazy, &LazyTabs::made, m_status, [this](int, const QWidget* view) { m_status->follow(*view); });
    }
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);

    auto* railRoom = new Scroller(nullptr, Scroller::Way::Down);
    auto* railColumn = new QVBoxLayout(railRoom->ground());
    railColumn->setContentsMargins({});
    railColumn->addWidget(m_rail);
    railRoom->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(new NoticeBar(*m_notices));
    right->addWidget(m_stack, 1);
    auto* all = new QWidget;
    auto* columns = new QHBoxLayout(all);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(railRoom);
    columns->addLayout(right, 1);
    setCentralWidget(all);
    setWindowTitle(tr("%1 - Shirube").arg(QFileInfo(m_session->database().path()).fileName()));
    WindowMemory(m_settings).arrange(m_pages);
    m_rail->setCurrent(m_current);
    m_stack->setCurrentIndex(m_current);
}

// Pages out of sight are drawn anew when they are shown.
void MainWindow::refresh()
{
    if (m_session->isOpen() && !m_pages.isEmpty()) {
        m_topBar->refresh();
        m_pages[m_current]->refresh();
    }
    refreshUndo();
    m_status->refresh();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // Figures carry texts too (names of months, unknown).
        m_session->reload();
        build();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepDraft();
    keepPlace();
    event->accept();
}

void MainWindow::offerTour()
{
    connect(m_session, &Session::fileChanged, m_help, [this] {
        if (m_session->isOpen())
            QMetaObject::invokeMethod(m_help, &HelpActions::offerTour, Qt::QueuedConnection); // once the pages stand
    });
}

} // namespace shirube::ui

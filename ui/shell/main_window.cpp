// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "core/base/format.h"
#include "core/exchange/members_import.h"
#include "core/exchange/plan_files.h"
#include "core/storage/change_log.h"
#include "ui/branches/branches_page.h"
#include "ui/history/history_page.h"
#include "ui/home/home_page.h"
#include "ui/membership/membership_page.h"
#include "ui/plan/plan_page.h"
#include "ui/reports/reports_page.h"
#include "ui/reserve/reserve_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/application.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/export_actions.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/file_notices.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/focus_scroll.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/people_actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/language.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, QSettings& settings, QWidget* parent)
    : QMainWindow(parent), m_session(&session), m_settings(settings),
      m_files(new FileActions(session, m_settings, this)), m_exports(new ExportActions(session, m_settings, this)),
      m_help(new HelpActions(
          m_settings, this, [this] { return helpTopic(); }, [this] { showPage(0); })),
      m_backups(new BackupKeeper(session, this)), m_people(new PeopleActions(session, this)),
      m_notices(new FileNotices(session, m_settings, this))
{
    setDisplay(m_settings.preferences().display);
    new FocusRing(this);
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
    connect(m_backups, &BackupKeeper::changed, this, &MainWindow::refreshSaved);
    const auto tell = [this](const QString& message) { statusBar()->showMessage(message, 10'000); };
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
    m_files->open(path);
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
    m_left = left;
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
                return buildStartPage();
            if (const auto left = std::exchange(m_left, {})) {
                if (left->asOf.isValid())
                    m_session->setAsOf(left->asOf);
                showPage(left->page);
            }
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
    buildStatusBar();
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
    setCentralWidget(start);
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
    connect(m_reports, &ReportsPage::told, this, [this](const QString& message) { statusBar()->showMessage(message, 10'000); });
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
        for (const TableView* table : page->findChildren<TableView*>())
            connect(table, &TableView::summaryChanged, m_summary, &QLabel::setText);
    }
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(new NoticeBar(*m_notices));
    right->addWidget(m_stack, 1);
    auto* all = new QWidget;
    auto* columns = new QHBoxLayout(all);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addLayout(right, 1);
    setCentralWidget(all);
    setWindowTitle(tr("%1 - Shirube").arg(QFileInfo(m_session->database().path()).fileName()));
    WindowMemory(m_settings).arrange(m_pages);
    m_rail->setCurrent(m_current);
    m_stack->setCurrentIndex(m_current);
}

void MainWindow::buildStatusBar()
{
    setStatusBar(new QStatusBar);
    m_summary = plainLabel({});
    m_summary->setObjectName(u"summary"_s);
    m_saved = plainLabel({}, Type::Body, true);
    m_saved->setObjectName(u"saved"_s);
    statusBar()->addWidget(m_summary);
    statusBar()->addPermanentWidget(m_saved);
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    m_current = index;
    m_rail->setCurrent(index);
    m_stack->setCurrentIndex(index);
    m_summary->clear();
    m_pages[index]->refresh();
}

// Pages out of sight are drawn anew when they are shown.
void MainWindow::refresh()
{
    if (m_session->isOpen() && !m_pages.isEmpty()) {
        m_topBar->refresh();
        m_pages[m_current]->refresh();
    }
    refreshUndo();
    refreshSaved();
}

void MainWindow::refreshUndo()
{
    storage::UndoState state;
    if (m_session->isOpen() && !m_session->isReadOnly()) {
        if (const auto loaded = storage::undoState(m_session->database()))
            state = *loaded;
    }
    // & would be taken for the menu's shortcut mark.
    const auto inMenu = [](QString name) { return name.replace(u"&"_s, u"&&"_s); };
    m_undo->setEnabled(!state.undoName.isEmpty());
    m_redo->setEnabled(!state.redoName.isEmpty());
    m_undo->setText(state.undoName.isEmpty() ? tr("&Undo") : tr("&Undo “%1”").arg(inMenu(state.undoName)));
    m_redo->setText(state.redoName.isEmpty() ? tr("&Redo") : tr("&Redo “%1”").arg(inMenu(state.redoName)));
}

// Today's as a time, any other with its day.
QString MainWindow::moment(const QDateTime& at) const
{
    const QString time = at.toString(u"HH:mm"_s);
    return at.date() == m_session->clock().today() ? time : tr("%1 %2").arg(formatDate(at.date()), time);
}

void MainWindow::refreshSaved()
{
    m_saved->clear();
    m_saved->setToolTip({});
    if (!m_session->isOpen())
        return;
    if (m_session->isReadOnly()) {
        m_saved->setText(tr("Read only"));
        return;
    }
    const auto last = storage::history(m_session->database(), 1);
    if (!last || last->isEmpty())
        return;
    QStringList parts{tr("Last saved %1").arg(moment(last->first().at.toLocalTime()))};
    if (!m_backups->failure().isEmpty()) {
        parts.append(tr("▲ No backup could be made"));
        m_saved->setToolTip(plainToolTip(m_backups->failure()));
    } else if (m_backups->newest().isValid()) {
        parts.append(tr("Backup %1").arg(moment(m_backups->newest())));
    }
    m_saved->setText(parts.join(u"   "_s));
}

// Whatever has the focus knows best what to copy.
void MainWindow::copy()
{
    if (QWidget* focus = focusWidget()) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
        QCoreApplication::sendEvent(focus, &press);
    }
}

void MainWindow::setPreferences(const Preferences& wanted)
{
    const Preferences before = m_settings.preferences();
    m_settings.setPreferences(wanted);
    applyPreferences(wanted);
    if (wanted.language != before.language) {
        setLanguage(wanted.language); // comes back as QEvent::LanguageChange
        return;
    }
    // Figures carry texts too. Queued: the menu or dialog that asks is built anew.
    QMetaObject::invokeMethod(
        this,
        [this, isWrittenOtherwise = wanted.display != before.display] {
            if (isWrittenOtherwise)
                m_session->reload();
            build();
        },
        Qt::QueuedConnection);
}

void MainWindow::askSettings()
{
    auto* dialog = new SettingsDialog(m_settings.preferences(), m_session->prompts(), this);
    connect(dialog, &FormDialog::requested, this, [this, dialog] {
        const Preferences wanted = dialog->wanted();
        dialog->accept();
        setPreferences(wanted);
    });
    dialog->open();
}

void MainWindow::offerCommands()
{
    const auto show = [this](int page) { showPage(page); };
    QList<Command> commands = menuCommands(*menuBar());
    if (!m_pages.isEmpty()) {
        commands += viewCommands(m_pages, show);
        commands += buttonCommands(*m_topBar, tr("As-of month"));
        commands += pageCommands(*m_pages[m_current]);
    }
    m_palette->offer(commands);
}

void MainWindow::followTopic(report::Attention::Topic topic)
{
    using Topic = report::Attention::Topic;
    switch (topic) {
    case Topic::Members:
        return showPage(1);
    case Topic::Initiatives:
        return showPage(2);
    case Topic::Branches:
        return showPage(3);
    case Topic::Reviews:
        return showPage(4);
    case Topic::Reserve:
        return showPage(5);
    }
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

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    if (path.endsWith(u".shirube"_s, Qt::CaseInsensitive) ||
        (m_membership && path.endsWith(u".csv"_s, Qt::CaseInsensitive)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // Queued: the program the file was dragged from waits until the drop returns.
    QMetaObject::invokeMethod(
        this, [this, path = event->mimeData()->urls().first().toLocalFile()] { take(path); },
        Qt::QueuedConnection);
}

void MainWindow::offerTour()
{
    connect(m_session, &Session::fileChanged, m_help, [this] {
        if (m_session->isOpen())
            QMetaObject::invokeMethod(m_help, &HelpActions::offerTour, Qt::QueuedConnection); // once the pages stand
    });
}

// A page's help has the name of its icon.
QString MainWindow::helpTopic() const
{
    return m_pages.isEmpty() ? u"start"_s : QFileInfo(m_pages[m_current]->icon()).baseName();
}

void MainWindow::take(const QString& path)
{
    if (path.endsWith(u".shirube"_s, Qt::CaseInsensitive)) {
        openFile(path);
    } else if (m_membership) {
        const bool isOfMembers = exchange::recogniseMemberFile(m_session->database(), path).has_value();
        if (!isOfMembers && exchange::recognisePlanFile(path))
            return m_files->importPlanFile(path);
        followTopic(report::Attention::Topic::Members);
        m_membership->startImport(path);
    }
}

} // namespace shirube::ui

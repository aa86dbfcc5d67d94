// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/file_actions.h"

#include "core/exchange/new_file.h"
#include "core/exchange/plan_files.h"
#include "core/storage/backup.h"
#include "core/storage/place.h"
#include "ui/shell/new_file_dialog.h"
#include "ui/shell/plan_import_dialog.h"
#include "ui/shell/restore_dialog.h"
#include "ui/widgets/job.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool isSameFile(const QString& one, const QString& other)
{
    const QString canonical = QFileInfo(one).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

} // namespace

FileActions::FileActions(Session& session, Settings settings, QWidget* window)
    : QObject(window), m_session(&session), m_settings(settings), m_window(window)
{
    connect(&session, &Session::foundDamaged, this, &FileActions::tellDamaged);
}

void FileActions::askNew()
{
    auto* dialog = new NewFileDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { makeNew(dialog->withPlan(), dialog->withSample()); });
    dialog->open();
}

void FileActions::makeNew(bool withPlan, bool withSample)
{
    const QString name = withSample ? tr("Sample.shirube")
                         : withPlan ? tr("FY2021 plan.shirube")
                                    : tr("New.shirube");
    const QString path = m_session->prompts().saveFile(m_window, tr("New file"), beside(name),
                                                       tr("Shirube files (*.shirube)"));
    if (path.isEmpty())
        return;
    exchange::NewFile what{.plan = withPlan ? u"fy2021"_s : QString(),
                           .sample = withSample,
                           .clock = m_session->clock(),
                           .progress = {}};
    Job::run(
        m_window, tr("Making the new file…"),
        [path, what](const Job::Progress& progress) mutable {
            what.progress = progress;
            return exchange::makeFile(path, what);
        },
        [this, path](const Result<>& result) {
            if (result)
                open(path);
            else
                ended(result, path);
        });
}

void FileActions::askOpen()
{
    const QString path = m_session->prompts().openFile(m_window, tr("Open"), tr("Shirube files (*.shirube)"));
    if (!path.isEmpty())
        open(path);
}

void FileActions::open(const QString& path)
{
    // Opening it a second time would find it locked by ourselves.
    if (m_session->isOpen() && isSameFile(path, m_session->database().path()))
        return;
    const storage::LockHolder left = storage::lockHolder(path);
    const auto opened = m_session->open(path);
    if (opened && !left.who.isEmpty() && !m_session->isReadOnly())
        Q_EMIT foundAfterEnd(left); // a living program's lock would not have let us write
    if (opened)
        m_settings.addRecentFile(path);
    else if (opened.error().code == ErrorCode::NotFound)
        m_settings.removeRecentFile(path);
    Q_EMIT recentFilesChanged();
    if (opened)
        return;
    if (opened.error().code == ErrorCode::Damaged)
        tellDamaged(path, opened.error());
    else
        m_session->prompts().error(m_window, opened.error());
}

// Once a backup has taken its place it is opened, and thus among the recent files again.
void FileActions::tellDamaged(const QString& path, const Error& error)
{
    m_settings.removeRecentFile(path);
    Q_EMIT recentFilesChanged();
    if (m_session->prompts().confirm(m_window, tr("Damaged"), error.message, tr("Restore a backup…")))
        offerBackups(path, {});
}

void FileActions::reopen()
{
    const YearMonth asOf = m_session->asOf();
    const auto opened = m_session->open(m_session->database().path());
    if (opened)
        m_session->setAsOf(asOf);
    else
        m_session->prompts().error(m_window, opened.error());
}

void FileActions::forget(const QStringList& paths)
{
    for (const QString& path : paths)
        m_settings.removeRecentFile(path);
    Q_EMIT recentFilesChanged();
}

void FileActions::backUp()
{
    const QString source = m_session->database().path();
    const QString name =
        tr("%1 backup %2.shirube")
            .arg(QFileInfo(source).completeBaseName(), m_session->clock().today().toString(Qt::ISODate));
    const QString target =
        m_session->prompts().saveFile(m_window, tr("Back up"), beside(name), tr("Shirube files (*.shirube)"));
    if (target.isEmpty())
        return;
    // Nobody else can get at a file that is no longer at its place; the open connection still can.
    if (!storage::stillInPlace(m_session->database()))
        return ended(storage::backUp(m_session->database(), target), target);
    Job::run(
        m_window, tr("Backing up and checking the copy…"),
        [source, target, options = m_session->database().optionsForJob()](const Job::Progress&) -> Result<> {
            SHIRUBE_ASSIGN(const storage::Database database, storage::Database::open(source, options));
            return storage::backUp(database, target);
        },
        [this, target](const Result<>& result) { ended(result, target); });
}

void FileActions::askRestore(const QString& chosen)
{
    const QString path = m_session->isOpen() ? m_session->database().path()
                                             : m_session->prompts().openFile(m_window, tr("The file to be restored"),
                                                                             tr("Shirube files (*.shirube)"));
    if (!path.isEmpty())
        offerBackups(path, chosen);
}

void FileActions::offerBackups(const QString& path, const QString& chosen)
{
    auto* dialog = new RestoreDialog(path, m_session->prompts(), m_window, chosen);
    connect(dialog, &RestoreDialog::restoreRequested, this, [this, path](const QString& backup) { restore(backup, path); });
    dialog->open();
}

void FileActions::restore(const QString& backup, const QString& path)
{
    const Clock clock = m_session->clock();
    const bool wasOpen = m_session->isOpen();
    if (wasOpen)
        m_session->close();
    auto kept = std::make_shared<QString>();
    Job::run(
        m_window, tr("Restoring the backup…"),
        [backup, path, clock, kept](const Job::Progress&) -> Result<> {
            SHIRUBE_ASSIGN(*kept, storage::restore(backup, path, clock));
            return {};
        },
        [this, path, kept, wasOpen](const Result<>& result) {
            if (!result)
                m_session->prompts().error(m_window, result.error());
            if (result || wasOpen)
                open(path);
            if (result)
                Q_EMIT told(tr("Restored. The file as it was is kept as “%1”.").arg(QFileInfo(*kept).fileName()));
        });
}

void FileActions::importPlanFile(QString path)
{
    if (path.isEmpty())
        path = m_session->prompts().openFile(m_window, tr("Import"), tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto kind = exchange::recognisePlanFile(path);
    if (!kind)
        return m_session->prompts().error(m_window, kind.error());
    auto* dialog = new PlanImportDialog(*m_session, path, *kind, m_window);
    dialog->open();
}

QString FileActions::kindName(const QString& kind)
{
    const QHash<QString, QString> names{
        {u"events"_s, tr("Member events")},  {u"roster"_s, tr("Member roster")},
        {u"census"_s, tr("Census")},         {u"establishments"_s, tr("Establishments")},
        {u"changes"_s, tr("Change log")},    {u"plan"_s, tr("Plan")},
        {u"themes"_s, tr("Themes")},         {u"organs"_s, tr("Organs")},
        {u"targets"_s, tr("Targets")},       {u"branch-goals"_s, tr("Branch goals")}, {u"initiatives"_s, tr("Priority items")},
        {u"indicators"_s, tr("Indicators")}, {u"actuals"_s, tr("Actuals of all months")},
        {u"milestones"_s, tr("Milestones")}, {u"funds"_s, tr("Reserve funds")},   {u"reserve"_s, tr("Reserve")},
        {u"rounds"_s, tr("Review rounds")},  {u"reviews"_s, tr("Review sheets")},
        {u"decisions"_s, tr("Decisions")}};
    return names.value(kind, kind);
}

QString FileActions::beside(const QString& name) const
{
    if (m_session->isOpen())
        return QFileInfo(m_session->database().path()).dir().filePath(name);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)); // says its name, there or not
    return (documents.exists() ? documents : QDir::home()).filePath(name);
}

void FileActions::ended(const Result<>& result, const QString& path)
{
    if (result)
        Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else if (result.error().code != ErrorCode::Cancelled)
        m_session->prompts().error(m_window, result.error());
}

} // namespace shirube::ui

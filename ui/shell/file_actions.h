// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"
#include "ui/widgets/session.h"

namespace shirube::ui
{

/// Everything the file menu and the start page do: ask where, do it (as a Job where it takes long), say how
/// it went. Holds no rule of the office.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(Session& session, Settings settings, QWidget* window);

    void askNew();
    void makeNew(bool withPlan, bool withSample);
    void askOpen();
    /// Opens path and puts it first among the recent files; a file that is gone leaves that list.
    void open(const QString& path);
    /// The open file once more, for writing where that is possible now; the as-of month stays.
    void reopen();
    /// Takes files out of the recent ones; the files themselves stay.
    void forget(const QStringList& paths);
    void backUp();
    /// Of the open file; where none is open, asks whose backups are wanted. chosen: the backup to begin with; empty: the newest.
    void askRestore(const QString& chosen = {});
    /// Puts a backup in the place of a file, and opens that.
    void restore(const QString& backup, const QString& path);
    /// A CSV file of the plan, the reviews or the reserve; path: empty asks for it.
    void importPlanFile(QString path = {});

    /// A kind of exchange file in the reader's language.
    [[nodiscard]] static QString kindName(const QString& kind);

Q_SIGNALS:
    void recentFilesChanged();
    void told(const QString& message); ///< for the status bar
    void foundAfterEnd(const storage::LockHolder& left); ///< the program that had it open ended without closing it

private:
    [[nodiscard]] QString beside(const QString& name) const;
    void ended(const Result<>& result, const QString& path);
    void offerBackups(const QString& path, const QString& chosen);
    void tellDamaged(const QString& path, const Error& error);

    Session* m_session;
    Settings m_settings;
    QWidget* m_window;
};

} // namespace shirube::ui

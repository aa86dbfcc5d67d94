// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/session.h"

#include <QStatusBar>

class QLabel;

namespace shirube::ui
{

class BackupKeeper;

/// The line below the pages: what is selected in a table, what was just done, and when the file was last saved and backed up.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Session& session, const BackupKeeper& backups);

    /// Shows the summaries of what is selected in the tables of a view.
    void follow(const QWidget& view);
    void showSummary(const QString& summary);
    /// For a while.
    void tell(const QString& message);
    void refresh();

private:
    [[nodiscard]] QString moment(const QDateTime& at) const;

    Session& m_session;
    const BackupKeeper& m_backups;
    QLabel* m_summary;
    QLabel* m_saved;
};

} // namespace shirube::ui

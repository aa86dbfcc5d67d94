// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/history_tables.h"
#include "ui/history/choice_view.h"
#include "ui/widgets/session.h"

namespace shirube::ui
{

class Job;

/// The backups that are kept of the open file, each with what it holds; they are looked into one after another, beside the
/// window, the newest first.
class BackupsView : public ChoiceView
{
    Q_OBJECT

public:
    explicit BackupsView(Session& session, QWidget* parent = nullptr);
    ~BackupsView() override;

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return {report::backupsTable(m_lines)}; }

Q_SIGNALS:
    void restoreRequested(const QString& backup);
    void backUpRequested();

private:
    void lookIntoNext();
    void showLines();
    void showChoice() override;
    [[nodiscard]] const report::BackupLine* chosen() const;

    Session& m_session;
    QList<report::BackupLine> m_lines;
    QPushButton* m_backUp;
    QPushButton* m_restore;
    std::unique_ptr<Job> m_looking;
};

} // namespace shirube::ui

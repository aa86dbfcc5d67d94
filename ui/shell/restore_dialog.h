// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace shirube::ui
{

class Job;
class Prompts;
class TableView;

/// The backups that are kept of a file, or any other; what the chosen one holds shows before it is put in the file's
/// place. Deletes itself when closed.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// chosen: the backup to begin with; empty: the newest.
    RestoreDialog(const QString& file, Prompts& prompts, QWidget* parent = nullptr, const QString& chosen = {});
    ~RestoreDialog() override;

Q_SIGNALS:
    void restoreRequested(const QString& backup);

private:
    void addOther();
    void look();

    Prompts& m_prompts;
    QListWidget* m_list;
    TableView* m_contents;
    QLabel* m_words;
    QPushButton* m_restore;
    std::unique_ptr<Job> m_job; // reads the chosen backup
};

} // namespace shirube::ui

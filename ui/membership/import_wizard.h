// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/file_rows.h"
#include "core/exchange/rejection.h"
#include "ui/membership/import_draft.h"
#include "ui/widgets/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace shirube::ui
{

class ImportColumnsPage;
class ImportFormPage;
class ImportRowsPage;
class ImportWordsPage;

/// Brings a file of any layout in: how it is written, which column is which, what its words mean, and then every row
/// with what becomes of it. A file whose layout is known opens at the last step. Nothing changes before the person
/// says so; then the good rows go in as one step of undo and the layout is remembered.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    enum Step
    {
        FileStep,
        ColumnsStep,
        WordsStep,
        RowsStep
    };

    ImportWizard(Session& session, const QString& path, QWidget* parent = nullptr);

    /// Reads the head of the file and shows itself at the first step that needs a person.
    void start();

Q_SIGNALS:
    /// The good rows are in.
    void broughtIn(const shirube::exchange::ImportReport& report);

private:
    void go(int step);
    void showStep();
    [[nodiscard]] Result<> readHead();
    void guess();
    void setForm(const exchange::CsvForm& form);
    void setKind(exchange::MemberFile kind);
    void readWords();
    void checkRows();
    void bringIn();
    void compareRoster();
    void saveRejects();
    [[nodiscard]] exchange::ImportOptions options() const;
    using Work = std::function<Result<>(storage::Database&, const std::function<bool(qint64, qint64)>& progress)>;
    /// In a job with a connection of its own; failed: after an error was shown.
    void run(const QString& title, Work work, std::function<void()> done, std::function<void()> failed = {});

    Session& m_session;
    ImportDraft m_draft;
    exchange::ImportReport m_report;
    QString m_problem; // why the file cannot be read as chosen

    QLabel* m_file;
    QTabBar* m_steps;
    QStackedWidget* m_pages;
    ImportFormPage* m_form;
    ImportColumnsPage* m_columns;
    ImportWordsPage* m_words;
    ImportRowsPage* m_rows;
    QPushButton* m_saveRejects;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace shirube::ui

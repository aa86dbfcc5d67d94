// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/membership/import_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace shirube::ui
{

class TableView;

/// First step: what the file brings and how it is written, above its first rows as they would be read.
class ImportFormPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFormPage(QWidget* parent = nullptr);

    void show(const ImportDraft& draft);
    /// Instead of the preview: why the file cannot be read like this.
    void showProblem(const QString& problem);

Q_SIGNALS:
    void kindChosen(shirube::exchange::MemberFile kind);
    void formChosen(const shirube::exchange::CsvForm& form);

private:
    void choose();

    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QSpinBox* m_headerLine;
    QLabel* m_problem;
    TableView* m_preview;
};

} // namespace shirube::ui

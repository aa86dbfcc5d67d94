// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <QFormLayout>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shirube::ui
{

/// A form with Save and Cancel that tells a refused value below its fields and keeps what was typed. Deletes itself when
/// closed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString& title, QWidget* parent);

    /// Above the buttons.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// A form in the content, with the house's gaps.
    [[nodiscard]] QFormLayout* addForm();
    void setProblem(const QString& problem);
    /// Closes when it was done; else tells why not.
    void finish(const Result<>& result);
    /// Reading only: the fields show, nothing is saved.
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    void saveRequested();

private:
    QVBoxLayout* m_content;
    QLabel* m_problem;
    QPushButton* m_save;
};

[[nodiscard]] QFormLayout* newForm();

} // namespace shirube::ui

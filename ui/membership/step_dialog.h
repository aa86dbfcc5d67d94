// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

/// A step that wants a moment's thought: what it does, for which month, and why. Deletes itself when closed.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(const QString& title, const QString& explanation, const QString& button, QWidget* parent);

    /// Which month it is about, in this order; chosen: the one to begin with.
    void askMonth(const QString& name, const QList<YearMonth>& months, YearMonth chosen);
    /// A reason must be given.
    void askReason();
    /// What stands in the way whatever is filled in; none: nothing.
    void setProblem(const Result<>& problem);

    [[nodiscard]] YearMonth month() const;
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void requested();

private:
    void check();

    QFormLayout* m_form;
    QComboBox* m_month = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_problemText;
    QPushButton* m_do;
    QString m_problem;
};

} // namespace shirube::ui

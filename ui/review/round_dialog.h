// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

/// One step of a round, explained, with the few fields that it needs.
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    RoundDialog(const QString& title, const QString& explanation, const QString& button, QWidget* parent = nullptr);

    QLineEdit* addLine(const QString& name, const QString& text = {}, const QString& hint = {});
    /// As addLine; the button waits for it.
    QLineEdit* addWantedLine(const QString& name, const QString& hint = {});
    QComboBox* addChoice(const QString& name);
    /// What keeps the step from being done now.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void requested();

private:
    void check();

    QFormLayout* m_form;
    QLabel* m_problem;
    QPushButton* m_do;
    QList<QLineEdit*> m_wanted;
};

} // namespace shirube::ui

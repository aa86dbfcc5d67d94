// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;

namespace shirube::ui
{

class Session;

/// What a person chooses once for every file: language, look, how figures are written, paper, backups, how the program begins.
/// Nothing of it is applied or kept before Save. Below it, what the open file itself says for everyone: its grading scale.
class SettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Preferences& now, Session& session, QWidget* parent);

    /// As the fields say.
    [[nodiscard]] Preferences wanted() const;

private:
    void fill(const Preferences& preferences);
    void fillFamilies(const QString& chosen);
    void addPlace(QFormLayout* form);
    void addFile();
    void showScale();
    void resetAll();

    Session& m_session;
    QComboBox* m_language;
    QComboBox* m_look;
    QComboBox* m_textSize;
    QComboBox* m_unit;
    QComboBox* m_years;
    QComboBox* m_family;
    QLineEdit* m_place;
    QCheckBox* m_reopens;
    QLabel* m_scale = nullptr;
};

} // namespace shirube::ui

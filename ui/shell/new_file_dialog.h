// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QRadioButton;

namespace shirube::ui
{

/// What a new file starts with.
class NewFileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewFileDialog(QWidget* parent = nullptr);

    [[nodiscard]] bool withPlan() const;
    [[nodiscard]] bool withSample() const;

private:
    QRadioButton* m_plan;
    QRadioButton* m_sample;
    QRadioButton* m_empty;
};

} // namespace shirube::ui

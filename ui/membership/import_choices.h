// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLabel;

namespace shirube::ui
{

/// A scrolling list of questions with a choice each: caption, choice, and a remark on the right.
class ImportChoices : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImportChoices(QWidget* parent = nullptr);

    void clear();
    void addHeading(const QString& text);
    /// name: what a screen reader calls the choice.
    QComboBox* add(const QString& caption, const QString& name, const QString& remark, QLabel** remarkLabel = nullptr);

private:
    QGridLayout* m_grid = nullptr;
    int m_row = 0;
};

} // namespace shirube::ui

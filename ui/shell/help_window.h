// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/help_pages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace shirube::ui
{

class HelpText;

/// The help: its pages on the left, narrowed by what is searched for, the chosen one on the right. Stays open beside
/// one's work; Esc closes it. Works without a network.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// A topic of helpTopics(); an unknown one shows the first.
    void open(const QString& topic);
    [[nodiscard]] QString topic() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void speak();
    void search();
    void followSource();
    void show(const QString& topic);

    QList<HelpPage> m_pages;
    QLineEdit* m_search;
    QListWidget* m_contents;
    QLabel* m_found;
    QToolButton* m_back;
    HelpText* m_text;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// What was done for an item, newest first, and a line to note something more. Notes are kept at once.
class ActivityLog : public QWidget
{
    Q_OBJECT

public:
    ActivityLog(Session& session, InitiativeId item, QWidget* parent = nullptr);

Q_SIGNALS:
    void added();

private:
    void refresh();
    void add();

    Session& m_session;
    InitiativeId m_item;
    TableView* m_table;
    QLineEdit* m_day;
    QLineEdit* m_words;
    QPushButton* m_add;
    QLabel* m_problem;
};

} // namespace shirube::ui

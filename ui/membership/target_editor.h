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

/// How many members the whole chamber is to have by which day. Numbers and dates as people write them
/// (full-width, 令和); what cannot be read is said beside the fields and nothing is saved.
class TargetEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TargetEditor(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    void save();

    Session& m_session;
    QLineEdit* m_headcount;
    QLineEdit* m_dueOn;
    QPushButton* m_save;
    QLabel* m_problem;
};

} // namespace shirube::ui

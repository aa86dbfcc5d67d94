// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/review_state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace shirube::ui
{

class Badge;

/// Which round is looked at, how it stands, and what can be done to it as a whole.
class RoundBar : public QWidget
{
    Q_OBJECT

public:
    RoundBar(Session& session, ReviewState& state, QWidget* parent = nullptr);

    void refresh();
    /// Asks for the fiscal year, the period and the scale.
    void create();

private:
    void fillRounds();
    void editRound();
    void close();
    void reopen();
    void remove();

    Session& m_session;
    ReviewState& m_state;
    QComboBox* m_rounds;
    Badge* m_lock;
    QLabel* m_owed;
    QPushButton* m_edit;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QPushButton* m_create;
    QToolButton* m_more;
};

} // namespace shirube::ui

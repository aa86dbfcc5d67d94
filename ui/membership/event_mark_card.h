// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/campaigns.h"
#include "ui/widgets/card.h"
#include "ui/widgets/session.h"

class QLineEdit;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// What happened that charts mark: a day and a title, added in one line.
class EventMarkCard : public Card
{
    Q_OBJECT

public:
    explicit EventMarkCard(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    void add();
    void remove();
    void enableButtons();

    Session& m_session;
    QList<membership::EventMark> m_marks;
    QLineEdit* m_date;
    QLineEdit* m_text;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_problem;
    TableView* m_table;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/report/table.h"
#include "core/review/decision.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace shirube::ui
{

class ReviewState;
class TableView;

/// 決定事項: what meetings decided; open ones stand on top until they are done, and are asked for in the next meeting.
class DecisionsView : public QWidget
{
    Q_OBJECT

public:
    DecisionsView(Session& session, ReviewState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;
    /// Chooses a decision's line, whichever were shown.
    void reveal(DecisionId decision);

private:
    [[nodiscard]] Result<> load();
    void showDecisions();
    void enableButtons();
    [[nodiscard]] const review::Decision* selected() const;
    void edit(const review::Decision& decision);
    void remove();

    Session& m_session;
    ReviewState& m_state;
    QList<review::Decision> m_all;
    QList<review::Decision> m_shown; // in the order of the table
    QList<plan::Organ> m_organs;
    QList<plan::Initiative> m_items;
    report::Table m_table;
    QComboBox* m_filter;
    QLabel* m_sentence;
    TableView* m_list;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace shirube::ui

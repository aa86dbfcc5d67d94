// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/branches/branches_state.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace shirube::ui
{

class Card;
class GoalModel;
class GoalTable;

/// 目標シート: every branch's own target and note for a fiscal year beside the apportioned target, with the difference.
class BranchGoalsView : public QWidget
{
    Q_OBJECT

public:
    explicit BranchGoalsView(BranchesState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    void fillYears();
    void showGoals();

    BranchesState& m_state;
    QComboBox* m_year;
    QLabel* m_problem;
    Card* m_card;
    GoalModel* m_model;
    GoalTable* m_table;
    QLabel* m_note;
};

} // namespace shirube::ui

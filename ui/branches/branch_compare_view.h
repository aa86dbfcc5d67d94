// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/branch_series.h"
#include "ui/branches/branches_state.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace shirube::ui
{

class Card;
class SeriesView;
class TableView;

/// 比較: two to four branches, measure by measure with the best marked, and their members over the fiscal year.
class BranchCompareView : public QWidget
{
    Q_OBJECT

public:
    explicit BranchCompareView(BranchesState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return m_tables; }

private:
    void fillChoices();
    void compare();
    /// Those chosen, each once.
    [[nodiscard]] QList<OrganId> branches() const;

    BranchesState& m_state;
    QList<QComboBox*> m_choices; // the first two always hold a branch
    QComboBox* m_scale;
    Card* m_tableCard;
    TableView* m_table;
    QLabel* m_note;
    Card* m_chartCard;
    SeriesView* m_chart;
    QLabel* m_summary;
    QList<report::Table> m_tables;
};

} // namespace shirube::ui

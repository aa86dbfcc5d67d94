// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/branches/branches_state.h"
#include "ui/widgets/scroller.h"

class QComboBox;
class QLabel;

namespace shirube::ui
{

class Card;
class SeriesView;
class TableView;
class Tile;

/// 支部: one branch's page: its figures, its members against its target, why members come and go, its initiatives and
/// the joint projects it shares with their grades, its target beside its own goal.
class BranchView : public Scroller
{
    Q_OBJECT

public:
    explicit BranchView(BranchesState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    struct TableCard
    {
        Card* card = nullptr;
        TableView* table = nullptr;
        QLabel* note = nullptr;
    };
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QLayout* makeTiles();
    [[nodiscard]] static TableCard makeTable();
    static void present(const TableCard& card, const report::Table& table, const QString& asOf);
    void showTiles(const report::BranchRow& row);
    void showGrades(const report::BranchRow& row);
    [[nodiscard]] Result<> showTables(const report::BranchRow& row);

    BranchesState& m_state;
    QComboBox* m_branch;
    Tile* m_members;
    Tile* m_growth;
    Tile* m_attainment;
    Tile* m_needed;
    Tile* m_retention;
    Tile* m_grades;
    Card* m_chartCard;
    SeriesView* m_chart;
    QLabel* m_summary;
    TableCard m_goals;
    TableCard m_reasons;
    TableCard m_channels;
    TableCard m_own;
    TableCard m_joint;
};

} // namespace shirube::ui

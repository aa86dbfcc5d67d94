// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/branch_tables.h"
#include "ui/branches/branches_state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace shirube::ui
{

class Card;
class TableView;
class TileMapView;

/// 一覧: the 23 wards as a tile map beside their ranking, both by one measure that is chosen above them.
class BranchMapView : public QWidget
{
    Q_OBJECT

public:
    explicit BranchMapView(BranchesState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return {m_ranking.table}; }

private:
    [[nodiscard]] report::BranchMeasure measure() const;
    void showCurrent();
    [[nodiscard]] OrganId rankedBranch(int row) const;

    BranchesState& m_state;
    QComboBox* m_measure;
    QPushButton* m_open;
    Card* m_mapCard;
    TileMapView* m_map;
    QLabel* m_note;
    Card* m_rankingCard;
    TableView* m_table;
    report::Ranking m_ranking;
};

} // namespace shirube::ui

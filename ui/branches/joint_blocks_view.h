// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/branch_items.h"
#include "ui/branches/branches_state.h"

#include <QWidget>

class QLabel;

namespace shirube::ui
{

class Card;
class TableView;

/// 連携: the blocks of branches that share projects, with partners and results; each project once.
class JointBlocksView : public QWidget
{
    Q_OBJECT

public:
    explicit JointBlocksView(BranchesState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    BranchesState& m_state;
    Card* m_card;
    TableView* m_table;
    QLabel* m_note;
    QList<OrganId> m_leads; // by row
};

} // namespace shirube::ui

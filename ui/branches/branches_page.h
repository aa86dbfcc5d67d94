// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/branches/branch_items.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace shirube::ui
{

class Card;
class TableView;
class Tile;

/// 支部: the branches side by side, and for the selected one its figures, own items and joint projects.
class BranchesPage : public Page
{
    Q_OBJECT

public:
    explicit BranchesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

private:
    QWidget* makeList();
    QWidget* makeBranch();
    /// Of figures().branches; nullptr: all branches together.
    [[nodiscard]] const report::BranchFigures* selectedBranch() const;
    void showBranch();

    QStackedWidget* m_stack;
    Card* m_listCard;
    TableView* m_list;
    QLabel* m_name;
    Tile* m_members;
    Tile* m_growth;
    Tile* m_attainment;
    Tile* m_items;
    Card* m_ownCard;
    TableView* m_own;
    Card* m_jointCard;
    TableView* m_joint;
};

} // namespace shirube::ui

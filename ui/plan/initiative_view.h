// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/plan/initiative_filter.h"

#include <QTableView>

namespace shirube::ui
{

class InitiativeDelegate;

/// The item table under the hands: as TableView, and its editable cells are typed into from the first key
/// (input methods too), Enter goes down; what CellCommands does has its keys here.
class InitiativeView : public QTableView
{
    Q_OBJECT

public:
    explicit InitiativeView(InitiativeFilter* items, QWidget* parent = nullptr);

    /// The items that have a selected cell, in the order shown.
    [[nodiscard]] QList<InitiativeId> selectedItems() const;
    /// The selected cells with the headers of their columns.
    [[nodiscard]] report::Table selectedTable() const;
    void copy() const;
    /// The selected cells of the columns that are shown, line by line from the left.
    [[nodiscard]] QModelIndexList selectedCells() const;
    /// The model's columns in the order shown, without the groups'.
    [[nodiscard]] QList<int> shownColumns() const;
    /// A column's width: 0 hides it. Widths that were chosen are kept when the window gets another size.
    void showColumn(int column, int width);
    /// The columns that everyone sees, as wide as their values need.
    void showUsualColumns();
    [[nodiscard]] int usualWidth(int column) const;
    void showGroups(bool shown);
    [[nodiscard]] InitiativeDelegate* editors() const { return m_editors; }

Q_SIGNALS:
    void currentItemChanged();
    void pasteRequested();
    void fillDownRequested();
    void enterInAllRequested();
    void clearRequested();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void goDown(int rows);
    void fitTitle();

    InitiativeDelegate* m_editors;
    bool m_fitsTitle = true; // until someone has chosen widths
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/plan/initiative_filter.h"

#include <QTableView>

namespace shirube::ui
{

/// The item table under the hands: as TableView, and its editable cells are typed into from the first key
/// (input methods too), Enter goes down, Del clears.
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
    /// Takes the selected status, note and actual cells back to "not entered".
    void clearSelected();

Q_SIGNALS:
    void clearStatusRequested(const QList<shirube::InitiativeId>& items);
    void currentItemChanged();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void goDown(int rows);
    void setColumnWidths();
    void fitTitle();
};

} // namespace shirube::ui

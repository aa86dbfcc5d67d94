// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/branches/goal_model.h"
#include "ui/widgets/table_view.h"

namespace shirube::ui
{

/// The goal sheets under the hands, with a spreadsheet's manners: typing from the first key, Enter goes down, blocks are
/// pasted, columns filled down, cells cleared; each is one step of undo. The rows as they are seen are meant.
class GoalTable : public TableView
{
    Q_OBJECT

public:
    /// The view takes the model over.
    explicit GoalTable(GoalModel* model, QWidget* parent = nullptr);

    void paste();
    /// The first selected row into the others; a single row takes the one above.
    void fillDown();
    void clear();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Selected cells that can be typed into, line by line from the left.
    [[nodiscard]] QModelIndexList cells() const;
    using TextOf = std::function<QString(const QModelIndex&)>;
    void enter(const QModelIndexList& cells, const TextOf& text, plan::GoalEdit how);
    void goDown(int rows);

    GoalModel* m_goals;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace shirube::ui
{

/// Editors of the goal sheets: Enter takes the value and goes down, Tab goes right, Esc restores. A value that is refused
/// stays in its editor until it is mended or given up.
class GoalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    void enterPressed(int rows); ///< how many rows to go: 1, or -1 with Shift

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    mutable bool m_taken = false; ///< whether the model took the last value; Qt passes no result
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace shirube::ui
{

/// Editors of the item table, with Excel's manners: Enter takes the value and goes down, Tab goes right, Ctrl+Enter
/// enters it into all selected cells, Esc restores. A value the model refuses stays in its editor until it is mended or given up.
class InitiativeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Enters a text into all selected cells; false: it was refused.
    void setEnterInAll(std::function<bool(const QString&)> enter) { m_enterInAll = std::move(enter); }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    void enterPressed(int rows); ///< how many rows to go: 1, or -1 with Shift

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    bool take(QWidget* editor);

    std::function<bool(const QString&)> m_enterInAll;
    mutable bool m_taken = false; ///< whether the model took the last value; set where Qt passes no result
};

} // namespace shirube::ui

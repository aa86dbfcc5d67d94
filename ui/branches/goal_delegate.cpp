// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/goal_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace shirube::ui
{

QWidget* GoalDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return line;
}

void GoalDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    m_taken = model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

bool GoalDelegate::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent*>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool isTab = key && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab);
    if (!isEnter && !isTab)
        return QStyledItemDelegate::eventFilter(watched, event);
    auto* editor = static_cast<QWidget*>(watched);
    m_taken = false;
    Q_EMIT commitData(editor);
    if (!m_taken)
        return true;
    if (isTab) {
        Q_EMIT closeEditor(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
    } else {
        Q_EMIT closeEditor(editor);
        Q_EMIT enterPressed(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    }
    return true;
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_delegate.h"

#include "core/plan/names.h"
#include "ui/plan/initiative_model.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <functional>

namespace shirube::ui
{

namespace
{

/// Says when its list has closed: a choice by mouse is then taken at once.
class StatusBox : public QComboBox
{
public:
    explicit StatusBox(QWidget* parent, std::function<void(QWidget*)> listClosed)
        : QComboBox(parent), m_listClosed(std::move(listClosed))
    {
        addItem(plan::displayName(std::optional<plan::Status>()), 0);
        for (const auto status :
             {plan::Status::NotBegun, plan::Status::UnderWay, plan::Status::Done, plan::Status::Stopped})
            addItem(plan::displayName(status), int(status));
    }

    void hidePopup() override
    {
        QComboBox::hidePopup();
        // The list reports its choice only after it has closed.
        QMetaObject::invokeMethod(
            this, [this] { m_listClosed(this); }, Qt::QueuedConnection);
    }

private:
    std::function<void(QWidget*)> m_listClosed;
};

} // namespace

QWidget* InitiativeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                          const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    if (index.column() == InitiativeModel::StatusColumn) {
        auto* self = const_cast<InitiativeDelegate*>(this);
        editor = new StatusBox(parent, [self](QWidget* box) {
            if (self->take(box))
                Q_EMIT self->closeEditor(box);
        });
    } else {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        editor = line;
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void InitiativeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void InitiativeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                      const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    const QVariant value = box ? box->currentData() : QVariant(static_cast<QLineEdit*>(editor)->text());
    m_taken = model->setData(index, value, Qt::EditRole);
}

bool InitiativeDelegate::take(QWidget* editor)
{
    m_taken = false;
    Q_EMIT commitData(editor);
    return m_taken;
}

bool InitiativeDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (!enter && !tab)
            return QStyledItemDelegate::eventFilter(watched, event);
        if (!take(editor))
            return true;
        if (enter) {
            Q_EMIT closeEditor(editor);
            Q_EMIT enterPressed(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        } else {
            Q_EMIT closeEditor(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
        }
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
            return false;
        if (take(editor))
            Q_EMIT closeEditor(editor, NoHint);
        else
            QMetaObject::invokeMethod(
                editor, [editor] { editor->setFocus(); }, Qt::QueuedConnection);
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace shirube::ui

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
class ChoiceBox : public QComboBox
{
public:
    explicit ChoiceBox(QWidget* parent, std::function<void(QWidget*)> listClosed)
        : QComboBox(parent), m_listClosed(std::move(listClosed))
    {
        addItem(plan::displayName(std::optional<plan::Status>()), 0);
    }

    void addStatuses()
    {
        for (const auto status :
             {plan::Status::NotBegun, plan::Status::UnderWay, plan::Status::Done, plan::Status::Stopped})
            addItem(plan::displayName(status), int(status));
    }

    void addFields()
    {
        for (const auto field : {plan::Field::PolicyAndRegion, plan::Field::BusinessSupport,
                                 plan::Field::ServicesForMembers})
            addItem(plan::displayName(field), int(field));
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
    const bool isStatus = index.column() == InitiativeModel::StatusColumn;
    if (isStatus || index.column() == InitiativeModel::FieldColumn) {
        auto* self = const_cast<InitiativeDelegate*>(this);
        auto* box = new ChoiceBox(parent, [self](QWidget* chosen) {
            if (self->take(chosen))
                Q_EMIT self->closeEditor(chosen);
        });
        if (isStatus)
            box->addStatuses();
        else
            box->addFields();
        editor = box;
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
        if (enter && key->modifiers() & Qt::ControlModifier && m_enterInAll) {
            const auto* box = qobject_cast<QComboBox*>(editor);
            if (m_enterInAll(box ? box->currentText() : static_cast<QLineEdit*>(editor)->text()))
                Q_EMIT closeEditor(editor);
            return true;
        }
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

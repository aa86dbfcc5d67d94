// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace shirube::ui
{

/// Who does an item: a kind of organ, the organs in order, and whether they are equals or the first leads.
class OwnerEditor : public QWidget
{
    Q_OBJECT

public:
    explicit OwnerEditor(const QList<plan::Organ>& organs, QWidget* parent = nullptr);

    void setOwners(const plan::Initiative& item);
    void putInto(plan::Initiative& item) const;
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    void changed();

private:
    void offerOrgans();
    void add();
    void remove();
    void move(int rows);
    void show(int current);
    void adjustButtons();

    QList<plan::Organ> m_organs;
    QList<plan::Organ> m_owners;
    bool m_readOnly = false;
    QComboBox* m_kind;
    QComboBox* m_organ;
    QPushButton* m_add;
    QListWidget* m_list;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QCheckBox* m_equal;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/initiative_filter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace shirube::ui
{

/// The line above the item table: which items to show, and how many these are.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// The themes that the shown items serve, to choose from; a choice that is still there is kept.
    void setThemes(const QList<plan::Theme>& themes);
    void setCount(int shown, int total);
    [[nodiscard]] InitiativeCriteria criteria() const;
    void setCriteria(const InitiativeCriteria& criteria);
    /// Behind the “View” button, which stands where its owner puts it.
    void setViewMenu(QMenu* menu);
    [[nodiscard]] QPushButton* viewButton() const { return m_view; }
    void clear();
    void focusSearch();
    [[nodiscard]] QString inWords() const; ///< empty: all are shown

Q_SIGNALS:
    void criteriaChanged();

private:
    QComboBox* addChoice(const QString& name, const QString& all);

    QLineEdit* m_search;
    QComboBox* m_organKind;
    QComboBox* m_theme;
    QComboBox* m_status;
    QCheckBox* m_new;
    QCheckBox* m_emphasised;
    QPushButton* m_clear;
    QPushButton* m_view;
    QLabel* m_count;
};

} // namespace shirube::ui

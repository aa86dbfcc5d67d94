// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// A list of which a row is chosen, and below it a note and what can be done with that row.
class ChoiceView : public QWidget
{
    Q_OBJECT

protected:
    explicit ChoiceView(QWidget* parent);

    QPushButton* addButton(const QString& text = {});
    [[nodiscard]] TableView* list() const { return m_list; }
    [[nodiscard]] QLabel* note() const { return m_note; }
    /// In the order of the list's table; -1: none.
    [[nodiscard]] int chosenRow() const;
    /// After another row was chosen, or none.
    virtual void showChoice() = 0;

private:
    TableView* m_list;
    QLabel* m_note;
    QHBoxLayout* m_below;
};

} // namespace shirube::ui

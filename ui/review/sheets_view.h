// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/review/review_state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace shirube::ui
{

class SheetFilter;
class SheetForm;
class SheetList;

/// The sheets of the round: which there are on the left, the one that is being written on the right.
class SheetsView : public QWidget
{
    Q_OBJECT

public:
    SheetsView(Session& session, ReviewState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;
    /// Chooses an item's sheet; lifts the filters that hide it.
    void reveal(InitiativeId item);

private:
    QWidget* makeList();
    QWidget* makeForm();
    void addKeys();
    void applyCriteria();
    void showFound();
    void showCurrent();
    void showButtons();
    void go(int by);
    void goTo(InitiativeId item);
    void submitSelected();
    void gradeSelected();
    [[nodiscard]] QList<const review::GradedSheet*> selected() const;

    Session& m_session;
    ReviewState& m_state;
    SheetList* m_sheets;
    SheetFilter* m_filter;
    SheetForm* m_form;
    bool m_hasOffered = false; // what a crash left unsaved
    QTableView* m_list;
    QLineEdit* m_search;
    QComboBox* m_which;
    QComboBox* m_organKind;
    QLabel* m_count;
    QPushButton* m_submit;
    QPushButton* m_grade;
};

} // namespace shirube::ui

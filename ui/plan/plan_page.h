// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace shirube::ui
{

class Card;
class FilterBar;
class InitiativeDetails;
class InitiativeFilter;
class InitiativeModel;
class InitiativeView;
class ItemForms;

/// 重点取り組み: the fiscal year's items of all organs as a list to edit in place, as a board, against themes and over time;
/// and what they stand on.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    /// Of the tab that is looked at; of the list the items as filtered.
    [[nodiscard]] QList<report::Table> tables() const override;

private:
    /// What is on a tab besides the list: made when it is first looked at, refreshed only while it is.
    struct Tab
    {
        std::function<void()> make;
        std::function<void()> refresh;
        std::function<QList<report::Table>()> tables;
        bool isCurrent = false; // with the session's figures
    };

    QWidget* makeList();
    template <typename View>
    void addTab(const QString& name);
    void refreshTab();
    [[nodiscard]] InitiativeId currentItem() const;
    void setStatusOf(const QList<InitiativeId>& items, std::optional<plan::Status> status);
    void applyCriteria();
    void showFound();
    void showSelection();
    void showMessage(const QString& message);
    [[nodiscard]] QList<plan::Initiative> shownItems() const;

    QTabWidget* m_tabs;
    QList<Tab> m_views; ///< after the list
    ItemForms* m_forms;
    QPushButton* m_editItem;
    QPushButton* m_newItem;
    FilterBar* m_bar;
    QPushButton* m_setStatus;
    QLabel* m_message;
    QStackedWidget* m_stack;
    QSplitter* m_list;
    Card* m_card;
    QLabel* m_nothing;
    InitiativeModel* m_model;
    InitiativeFilter* m_filter;
    InitiativeView* m_view;
    InitiativeDetails* m_details;
};

} // namespace shirube::ui

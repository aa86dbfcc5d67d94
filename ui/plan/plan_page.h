// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shirube::ui
{

class Card;
class FilterBar;
class InitiativeDetails;
class InitiativeFilter;
class InitiativeModel;
class InitiativeView;

/// 重点取り組み: the fiscal year's items of all organs, filtered, and their status, note and actual edited in
/// place.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    /// The items as filtered.
    [[nodiscard]] QList<report::Table> tables() const override;

private:
    void setStatusOf(const QList<InitiativeId>& items, std::optional<plan::Status> status);
    void applyCriteria();
    void showFound();
    void showSelection();
    void showMessage(const QString& message);
    [[nodiscard]] QList<plan::Initiative> shownItems() const;

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

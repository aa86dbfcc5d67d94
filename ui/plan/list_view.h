// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace shirube::ui
{

class Card;
class FilterBar;
class InitiativeDetails;
class InitiativeFilter;
class InitiativeModel;
class InitiativeView;
class ItemForms;

/// The list of the fiscal year's items of all organs (form 1), filtered, grouped, and edited as in a spreadsheet.
class ListView : public QWidget
{
    Q_OBJECT

public:
    explicit ListView(Session& session, QWidget* parent = nullptr);

    void refresh();
    /// Chooses an item's line; lifts the filters that hide it.
    void reveal(InitiativeId item);
    /// The items as filtered.
    [[nodiscard]] QList<report::Table> tables() const;

private:
    void setStatusOf(const QList<InitiativeId>& items, std::optional<plan::Status> status);
    void applyCriteria();
    void showFound();
    void showSelection();
    void showMessage(const QString& message);
    [[nodiscard]] QList<plan::Initiative> shownItems() const;
    [[nodiscard]] QList<plan::Theme> themesToChoose() const;
    [[nodiscard]] InitiativeId currentItem() const;

    Session& m_session;
    ItemForms* m_forms;
    QString m_draftNote; // as it was shown
    QPushButton* m_editItem;
    QPushButton* m_newItem;
    FilterBar* m_bar;
    QPushButton* m_setStatus;
    QLabel* m_message;
    QStackedWidget* m_stack;
    Card* m_card;
    QLabel* m_nothing;
    InitiativeModel* m_model;
    InitiativeFilter* m_filter;
    InitiativeView* m_view;
    InitiativeDetails* m_details;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/review_tables.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QLabel;

namespace shirube::ui
{

class Card;
class ItemForms;
class TableView;

/// Which organs serve which themes, and where the gaps are; the items of the selected cell stand below.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    void fill();
    void showItems();
    [[nodiscard]] InitiativeId current() const;

    Session& m_session;
    std::optional<review::Review> m_review;
    QList<plan::Theme> m_allThemes;
    report::Matrix m_matrix;
    QList<plan::Initiative> m_shown; ///< of the selected cell
    ItemForms* m_forms;
    QComboBox* m_themes;
    QComboBox* m_columns;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    Card* m_itemsCard;
    TableView* m_table;
    TableView* m_items;
};

} // namespace shirube::ui

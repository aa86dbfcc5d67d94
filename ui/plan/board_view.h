// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/plan/board_column.h"
#include "ui/widgets/session.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace shirube::ui
{

class Card;
class ItemForms;

/// Where every item stands in the cycle: not known, P, D, C, A, done. Cards move by mouse or keys where a status means it.
class BoardView : public QWidget
{
    Q_OBJECT

public:
    explicit BoardView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    struct Place
    {
        Card* card;
        BoardColumn* column;
    };

    void addColumn(review::Stage stage, QLayout* into);
    void fill();
    void step(BoardColumn* column, int steps);
    void drop(const QList<InitiativeId>& items, review::Stage from, review::Stage to);
    void move(const QList<InitiativeId>& items, plan::Status status);
    void go(review::Stage from, int columns);
    void say(const QString& message);
    [[nodiscard]] InitiativeId current() const;

    Session& m_session;
    std::optional<review::Review> m_review;
    ItemForms* m_forms;
    QComboBox* m_kind;
    QLabel* m_round;
    QLabel* m_message;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    QList<Place> m_places; ///< by stage
    BoardColumn* m_last = nullptr; ///< had the focus last
};

} // namespace shirube::ui

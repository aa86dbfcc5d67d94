// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "core/review/rollup.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace shirube::ui
{

class Card;
class ReviewState;
class SeriesView;
class TableView;

/// 集計: how the items of a round were graded, by kind of organ, organ or theme, and how grades moved since the round
/// before. A line leads to its items.
class RollUpView : public QWidget
{
    Q_OBJECT

public:
    RollUpView(Session& session, ReviewState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    [[nodiscard]] review::GroupsOf groupsOf() const;
    void showGroups();
    void showFlow();
    void openItems(const QModelIndex& index);

    Session& m_session;
    ReviewState& m_state;
    report::Table m_table;
    review::RollUp m_rollUp;
    QComboBox* m_by;
    QLabel* m_sentence;
    Card* m_tableCard;
    TableView* m_groups;
    Card* m_barsCard;
    SeriesView* m_bars;
    Card* m_flowCard;
    SeriesView* m_flow;
    QLabel* m_noFlow;
};

} // namespace shirube::ui

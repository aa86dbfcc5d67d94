// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;

namespace shirube::ui
{

class Card;
class ReviewState;
class TableView;

/// 締め後の変更: when a round was closed and reopened, by whom and why, and what differs now from the closing.
class LockView : public QWidget
{
    Q_OBJECT

public:
    LockView(Session& session, ReviewState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    [[nodiscard]] Result<> load();

    Session& m_session;
    ReviewState& m_state;
    report::Table m_locks;
    report::Table m_changes;
    Card* m_locksCard;
    TableView* m_locksTable;
    Card* m_changesCard;
    TableView* m_changesTable;
    QLabel* m_sentence;
};

} // namespace shirube::ui

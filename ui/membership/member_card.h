// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/member_history.h"
#include "core/plan/plan.h"
#include "core/report/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/session.h"

class QPushButton;

namespace shirube::ui
{

class TableView;

/// One member: where it stands, every line the ledger ever held of it, and what a person can do about them.
class MemberCard : public Card
{
    Q_OBJECT

public:
    explicit MemberCard(Session& session, QWidget* parent = nullptr);

    /// Empty: no member is chosen.
    void showMember(const QString& number);
    [[nodiscard]] const QString& number() const { return m_history.number; }
    /// Reads the member again.
    void refresh();
    [[nodiscard]] report::Table table() const;

private:
    [[nodiscard]] const membership::HistoryLine* selectedLine() const;
    void showLine();
    void addEvent();
    void correctEvent();
    void reverseEvent();

    Session& m_session;
    membership::MemberHistory m_history;
    QList<plan::Organ> m_organs;
    QLabel* m_standing;
    TableView* m_lines;
    QLabel* m_line; // the selected one in full
    QPushButton* m_add;
    QPushButton* m_correct;
    QPushButton* m_reverse;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/session.h"

class QPushButton;

namespace shirube::ui
{

class TableView;

/// The file's mid-term plans, and which of them is looked at.
class PlansCard : public Card
{
    Q_OBJECT

public:
    explicit PlansCard(Session& session, QWidget* parent = nullptr);

    void refresh();
    /// The newest until another is selected; not valid while there is none.
    [[nodiscard]] PlanId chosen() const;
    [[nodiscard]] const report::Table& table() const;

Q_SIGNALS:
    void planChosen(shirube::PlanId plan);

private:
    void edit(const plan::Plan& plan);
    [[nodiscard]] int currentRow() const;

    Session& m_session;
    QList<plan::Plan> m_plans;
    TableView* m_table;
    QPushButton* m_add;
    QPushButton* m_edit;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/session.h"

class QLabel;
class QPushButton;

namespace shirube::ui
{

class ThemeTree;

/// The themes of a plan as a tree; a theme moves below another in its form.
class ThemesCard : public Card
{
    Q_OBJECT

public:
    explicit ThemesCard(Session& session, QWidget* parent = nullptr);

    void showPlan(PlanId plan);
    [[nodiscard]] report::Table table() const;

private:
    void add();
    void editCurrent();
    void removeCurrent();
    void edit(const plan::Theme& theme);
    void adjustButtons();

    Session& m_session;
    PlanId m_plan;
    QList<plan::Theme> m_themes; ///< of the plan
    ThemeTree* m_tree;
    QLabel* m_empty;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace shirube::ui

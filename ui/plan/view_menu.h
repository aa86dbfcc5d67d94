// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/list_state.h"
#include "ui/widgets/session.h"

#include <QMenu>

namespace shirube::ui
{

class FilterBar;
class InitiativeView;

/// How to see the item table: the person's saved views, groups and columns.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(Session& session, FilterBar* bar, InitiativeFilter* filter, InitiativeView* view);

    [[nodiscard]] ListState state() const;
    void apply(const ListState& state);
    /// The table as it is seen now, under a name of the person's; one of the same name is replaced.
    void save(const QString& name);

private:
    void rebuild();
    void addViews();
    void addGroups();
    void addColumns();
    void askName();

    Session& m_session;
    FilterBar* m_bar;
    InitiativeFilter* m_filter;
    InitiativeView* m_view;
};

} // namespace shirube::ui

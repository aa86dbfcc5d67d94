// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace shirube::ui
{

class BranchesState;
class LazyTabs;

/// 支部: the branches side by side as a map and a ranking, on one scale, each on its own page, compared, in their joint
/// blocks, and with the goals they set themselves.
class BranchesPage : public Page
{
    Q_OBJECT

public:
    explicit BranchesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

    /// Shows the page of one branch.
    void openBranch(OrganId branch);

private:
    BranchesState* m_state;
    QStackedWidget* m_stack;
    LazyTabs* m_tabs;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/widgets/page.h"

namespace shirube::ui
{

class LazyTabs;

/// 重点取り組み: the fiscal year's items of all organs as a list to edit in place, as a board, against themes and over time;
/// and what they stand on.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    /// Of the tab that is looked at; of the list the items as filtered.
    [[nodiscard]] QList<report::Table> tables() const override;

    void openItem(InitiativeId item); ///< of the as-of month's year
    void openOrgan(OrganId organ);

private:
    LazyTabs* m_tabs;
};

} // namespace shirube::ui

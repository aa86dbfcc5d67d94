// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

namespace shirube::ui
{

class ListView;

/// 重点取り組み: the fiscal year's items of all organs.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

private:
    ListView* m_list;
};

} // namespace shirube::ui

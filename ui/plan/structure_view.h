// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

namespace shirube::ui
{

class OrgansCard;
class PlansCard;
class ThemesCard;

/// What items stand on: plans, themes and organs.
class StructureView : public QWidget
{
    Q_OBJECT

public:
    explicit StructureView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;
    void reveal(OrganId organ);

private:
    Session& m_session;
    PlansCard* m_plans;
    ThemesCard* m_themes;
    OrgansCard* m_organs;
};

} // namespace shirube::ui

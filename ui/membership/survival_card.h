// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/retention.h"
#include "ui/widgets/card.h"

#include <array>

class QComboBox;

namespace shirube::ui
{

class SeriesView;
class TableView;

/// How long members stay: two groups of one kind to compare beside the whole chamber, the numbers at risk and
/// what the log-rank test says.
class SurvivalCard : public Card
{
    Q_OBJECT

public:
    explicit SurvivalCard(QWidget* parent = nullptr);

    /// Keeps the choice of groups where they are still there.
    void setRetention(std::shared_ptr<const report::Retention> retention);
    /// What the card shows now.
    [[nodiscard]] const report::SurvivalCurves& curves() const { return m_curves; }

private:
    void fillGroups();
    void showCurves();

    std::shared_ptr<const report::Retention> m_retention;
    report::SurvivalCurves m_curves;
    QList<report::SpellGroup> m_groups;
    QComboBox* m_grouping;
    std::array<QComboBox*, 2> m_compared;
    QLabel* m_comparison;
    QLabel* m_summary;
    SeriesView* m_chart;
    TableView* m_atRisk;
    QLabel* m_note;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outlook_tables.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

class Card;
class SeriesView;
class SliderField;
class TableView;

/// 試算: joins, leave rate, a campaign and a fee change by sliders; members at the target's day and the steady state
/// follow at once. What-ifs are saved with a name and compared.
class WhatIfView : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;
    /// The what-if at hand first, then the saved ones; for a chart that compares them.
    [[nodiscard]] report::PathSeries series() const;

Q_SIGNALS:
    void resultChanged();

private:
    QWidget* makeInputs();
    QWidget* makeSaved();
    void fillMonths();
    void startFromUsual();
    [[nodiscard]] membership::WhatIfInputs inputs() const;
    void setInputs(const membership::WhatIfInputs& inputs);
    void follow();
    [[nodiscard]] QList<report::ScenarioLine> lines() const;
    [[nodiscard]] const membership::Scenario* selected() const;
    void useSelected();
    void save();
    void renameSelected();
    void removeSelected();

    Session& m_session;
    QList<membership::Scenario> m_scenarios;
    YearMonth m_startedAt; // the month whose usual inputs stand in the fields; not valid: none yet

    SliderField* m_joins;
    SliderField* m_leaveRate;
    QCheckBox* m_hasCampaign;
    QComboBox* m_campaignFirst;
    QComboBox* m_campaignLast;
    SliderField* m_campaignJoins;
    QCheckBox* m_hasFeeChange;
    QComboBox* m_feeFrom;
    SliderField* m_feeLeaves;
    QLabel* m_sentence;
    Card* m_savedCard;
    TableView* m_compared;
    SeriesView* m_chart;
    TableView* m_months;
    QLineEdit* m_name;
    QPushButton* m_usual;
    QPushButton* m_save;
    QPushButton* m_use;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace shirube::ui

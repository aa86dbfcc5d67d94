// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reserve_series.h"
#include "core/reserve/scenario.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shirube::ui
{

class Card;
class SeriesView;
class SliderField;
class TableView;

/// 見通しと試算: members → fees → surplus or need → reserve, by sliders and amounts; the balances by year with floor and
/// target follow at once, saved scenarios beside them.
class ReserveOutlookView : public QWidget
{
    Q_OBJECT

public:
    explicit ReserveOutlookView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    QWidget* makeInputs();
    QWidget* makeResults();
    void addRow(QGridLayout* grid, int& row, const QString& name, QWidget* field);
    QLineEdit* makeAmount(const QString& name);
    void fillMembers();
    void useMembers();
    void startAnew();
    /// nullopt: a field cannot be read, which m_problem says.
    [[nodiscard]] std::optional<reserve::ScenarioInputs> inputs();
    void setInputs(const reserve::ScenarioInputs& inputs);
    void follow();
    void present(const QList<report::ReserveLine>& lines);
    [[nodiscard]] const reserve::Scenario* selected() const;
    void useSelected();
    void save();
    void renameSelected();
    void removeSelected();

    Session& m_session;
    report::ReserveBasis m_basis;
    QList<reserve::Scenario> m_scenarios;
    QList<report::ReserveLine> m_saved; // their lines, reckoned once a refresh
    report::ReserveLine m_line;         // the one at hand
    YearMonth m_startedAt;              // whose inputs stand in the fields; not valid: none yet

    SliderField* m_contribution;
    SliderField* m_drawdown;
    SliderField* m_yield;
    QSpinBox* m_years;
    QComboBox* m_refillBy;
    QCheckBox* m_countPlanned;
    QCheckBox* m_isLinked;
    QComboBox* m_members;
    SliderField* m_joins;
    SliderField* m_leaveRate;
    QComboBox* m_feeFrom;
    SliderField* m_feeChange;
    SliderField* m_feeLeaves;
    QLineEdit* m_otherIncome;
    QLineEdit* m_expenditure;
    QLabel* m_problem;
    QLabel* m_sentence;
    Card* m_chartCard;
    SeriesView* m_chart;
    TableView* m_yearTable;
    QLabel* m_yearNote;
    Card* m_savedCard;
    TableView* m_compared;
    QLabel* m_comparedNote;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_use;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace shirube::ui

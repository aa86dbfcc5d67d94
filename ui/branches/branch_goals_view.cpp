// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branch_goals_view.h"

#include "core/base/format.h"
#include "core/report/branch_tables.h"
#include "ui/branches/goal_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int yearsAhead = 2;

} // namespace

BranchGoalsView::BranchGoalsView(BranchesState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_year(new QComboBox), m_problem(plainLabel({})), m_card(new Card({})),
      m_model(new GoalModel(state.session(), this)), m_table(new GoalTable(m_model)), m_note(plainLabel({}, Type::Caption, true))
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_problem->setWordWrap(true);
    m_note->setWordWrap(true);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::sibling);
    choices->addWidget(m_year);
    choices->addWidget(m_problem, 1);
    m_card->content()->addWidget(m_table, 1);
    m_card->content()->addWidget(m_note);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addLayout(choices);
    all->addWidget(m_card, 1);
    connect(m_year, &QComboBox::activated, this, &BranchGoalsView::showGoals);
    connect(m_model, &GoalModel::refused, this, [this](const QString& message) { m_problem->setText(u"▲ "_s + message); });
}

void BranchGoalsView::refresh()
{
    fillYears();
    showGoals();
    m_table->setToolTip(m_state.session().isReadOnly() ? m_state.session().readOnlyReason()
                                                       : tr("Type own targets and notes into the table, or paste a block."));
}

// asOf's year and those around it, and every one that has goals.
void BranchGoalsView::fillYears()
{
    const FiscalYear now(m_state.report().asOf);
    QList<int> years;
    for (int i = -1; i <= yearsAhead; ++i)
        years.append(now.plusYears(i).first());
    for (const plan::BranchGoal& goal : m_state.report().goals)
        years.append(goal.year.first());
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    const QVariant kept = m_year->currentData();
    m_year->clear();
    for (const int year : std::as_const(years))
        m_year->addItem(formatFiscalYear(FiscalYear(year)), year);
    const int known = kept.isValid() ? m_year->findData(kept) : -1;
    m_year->setCurrentIndex(known >= 0 ? known : m_year->findData(now.first()));
}

void BranchGoalsView::showGoals()
{
    const FiscalYear year(m_year->currentData().toInt());
    const QList<report::GoalRow> rows = report::goalRows(m_state.report(), year);
    const report::Table table = report::goalTable(m_state.report(), rows, year);
    m_problem->clear();
    m_card->setTitle(table.title);
    m_card->setAsOf(tr("unit: companies, members as of %1").arg(formatMonth(m_state.report().asOf)));
    m_table->setAccessibleName(table.title);
    m_model->setGoals(table, rows);
    m_note->setText(table.note);
}

QList<report::Table> BranchGoalsView::tables() const
{
    return {m_model->table()};
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plans_card.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "ui/plan/fields.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

PlansCard::PlansCard(Session& session, QWidget* parent)
    : Card(tr("Mid-term plans"), parent), m_session(session), m_table(new TableView), m_add(new QPushButton(tr("New plan…"))),
      m_edit(new QPushButton(tr("Edit plan…")))
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Mid-term plans"));
    content()->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addStretch();
    content()->addLayout(buttons);
    const auto editCurrent = [this] {
        if (m_edit->isEnabled() && currentRow() >= 0)
            edit(m_plans[currentRow()]);
    };
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_table, &QAbstractItemView::activated, this, editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT planChosen(chosen()); });
}

void PlansCard::refresh()
{
    const auto plans = plan::loadPlans(m_session.database());
    if (!plans)
        m_session.prompts().error(this, plans.error());
    m_plans = plans.value_or(QList<plan::Plan>());
    report::Table table;
    table.title = tr("Mid-term plans");
    table.columns = {{tr("Plan"), report::Align::Left, 4}, {tr("First year"), report::Align::Left, 1},
                     {tr("Last year"), report::Align::Left, 1}};
    for (const plan::Plan& plan : std::as_const(m_plans))
        table.rows.append({report::textCell(plan.title), report::textCell(formatFiscalYear(plan.firstYear)),
                           report::textCell(formatFiscalYear(plan.lastYear))});
    m_table->setTable(table);
    if (currentRow() < 0 && !m_plans.isEmpty())
        m_table->selectRow(m_table->tableModel()->rowOf(int(m_plans.size()) - 1));
    const bool writable = !m_session.isReadOnly();
    for (QPushButton* button : {m_add, m_edit}) {
        button->setEnabled(writable && (button == m_add || !m_plans.isEmpty()));
        button->setToolTip(plainToolTip(writable ? QString() : m_session.readOnlyReason()));
    }
}

int PlansCard::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_table->tableModel()->sourceRow(rows.first().row());
    return row < m_plans.size() ? row : -1;
}

PlanId PlansCard::chosen() const
{
    if (currentRow() >= 0)
        return m_plans[currentRow()].id;
    return m_plans.isEmpty() ? PlanId() : m_plans.last().id;
}

const report::Table& PlansCard::table() const
{
    return m_table->tableModel()->table();
}

void PlansCard::edit(const plan::Plan& plan)
{
    auto* dialog = new FormDialog(plan.id.isValid() ? tr("Edit plan") : tr("New plan"), this);
    QFormLayout* form = dialog->addForm();
    QLineEdit* title = addLine(form, tr("Title"));
    QLineEdit* first = addLine(form, tr("First fiscal year"), u"2020"_s);
    QLineEdit* last = addLine(form, tr("Last fiscal year"), u"2022"_s);
    title->setText(plan.title);
    if (plan.id.isValid()) {
        first->setText(QString::number(plan.firstYear.first()));
        last->setText(QString::number(plan.lastYear.first()));
    }
    const auto save = [=, this]() -> Result<> {
        SHIRUBE_ASSIGN(const FiscalYear firstYear, readLine(first, readYear));
        SHIRUBE_ASSIGN(const FiscalYear lastYear, readLine(last, readYear));
        SHIRUBE_TRY(plan::savePlan(m_session.database(), {plan.id, title->text().trimmed(), firstYear, lastYear}));
        return {};
    };
    connect(dialog, &FormDialog::requested, this, [=, this] {
        const Result<> saved = save();
        if (saved)
            m_session.did(saved, dialog);
        dialog->finish(saved);
    });
    dialog->open();
}

} // namespace shirube::ui

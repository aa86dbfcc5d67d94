// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/overview_view.h"

#include "core/base/format.h"
#include "core/report/tables.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_view.h"


namespace shirube::ui
{

OverviewView::OverviewView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_monthCard(new Card(tr("By month"))), m_months(new TableView),
      m_monthNote(plainLabel({}, Type::Caption, true)), m_flows(new FlowChartView), m_branchCard(new Card(tr("By branch"))),
      m_branches(new TableView), m_branchNote(plainLabel({}, Type::Caption, true))
{
    m_monthCard->content()->addWidget(m_months, 1);
    m_monthCard->content()->addWidget(m_monthNote);
    m_branchCard->content()->addWidget(m_branches, 1);
    m_branchNote->setWordWrap(true);
    m_branchCard->content()->addWidget(m_branchNote);

    auto* top = new Split(Qt::Horizontal, {m_monthCard, makeFlowCard()}, {680, 450});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new Split(Qt::Vertical, {top, m_branchCard}));
}

QWidget* OverviewView::makeFlowCard()
{
    auto* card = new Card(tr("Joins and leaves"));
    card->content()->addWidget(m_flows, 1);
    m_flows->setPrompts(m_session->prompts());
    m_flows->addEntriesTo(*card);
    explain(*card, report::Metric::NetGrowth);
    return card;
}

void OverviewView::refresh()
{
    const report::KeyFigures& figures = m_session->figures();
    const report::Table months = report::monthTable(figures);
    m_monthCard->setAsOf(tr("%1, unit: %2").arg(formatMonth(figures.asOf), months.unit));
    m_monthNote->setText(months.note);
    m_months->setTable(months);
    const report::Table branches = report::branchTable(figures);
    m_branchCard->setAsOf(
        tr("%1 up to %2, unit: %3")
            .arg(formatFiscalYear(FiscalYear(figures.asOf)), formatMonth(figures.asOf), branches.unit));
    m_branchNote->setText(branches.note);
    m_branches->setTable(branches);
    m_flows->setSeries(report::flowSeries(figures));
}

QList<report::Table> OverviewView::tables() const
{
    return {report::monthTable(m_session->figures()), report::branchTable(m_session->figures())};
}

} // namespace shirube::ui

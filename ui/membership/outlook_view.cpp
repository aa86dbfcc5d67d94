// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/outlook_view.h"

#include "core/report/outlook_tables.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_view.h"

#include <QTabWidget>

namespace shirube::ui
{

OutlookView::OutlookView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sentence(plainLabel({}, Type::Section)), m_methodCard(new Card(tr("Forecasts"))),
      m_methods(new TableView), m_methodNote(plainLabel({}, Type::Caption, true)), m_pace(new PaceChartView),
      m_ways(new SeriesView), m_months(new TableView), m_branchCard(new Card(tr("Outlook by branch"))), m_branches(new TableView)
{
    m_sentence->setWordWrap(true);
    m_methodNote->setWordWrap(true);
    // Until the forecast has been computed and brings titles of its own.
    m_methods->setAccessibleName(tr("Methods compared"));
    m_months->setAccessibleName(tr("By month"));
    m_branches->setAccessibleName(tr("Outlook by branch"));
    m_pace->setAccessibleName(tr("On the way to the target"));
    m_ways->setAccessibleName(tr("Methods compared"));
    m_pace->setPrompts(session.prompts());
    m_ways->setPrompts(session.prompts());
    m_methodCard->content()->addWidget(m_methods, 1);
    m_methodCard->content()->addWidget(m_methodNote);
    auto* ahead = new QTabWidget;
    ahead->setAccessibleName(tr("Ahead"));
    ahead->setDocumentMode(true);
    ahead->addTab(belowTabs(m_pace), tr("Chart"));
    ahead->addTab(belowTabs(m_ways), tr("Methods compared"));
    ahead->addTab(belowTabs(m_months), tr("By month"));
    auto* paceCard = new Card(tr("On the way to the target"));
    paceCard->content()->addWidget(ahead, 1);
    explain(*paceCard, report::Metric::JoinsNeeded);
    m_branchCard->content()->addWidget(m_branches, 1);

    auto* below = new Split(Qt::Horizontal, {paceCard, m_branchCard}, {560, 600});
    auto* split = new Split(Qt::Vertical, {m_methodCard, below}, {230, 400});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addWidget(m_sentence);
    all->addWidget(split, 1);
}

OutlookView::~OutlookView() = default;

void OutlookView::refresh()
{
    m_isStale = true;
    if (isVisible())
        compute();
}

void OutlookView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compute();
}

void OutlookView::compute()
{
    if (m_job)
        return; // it begins anew when it is done
    m_isStale = false;
    m_outlook.reset();
    if (!m_session.isOpen())
        return present();
    m_sentence->setText(tr("Computing the forecast…"));
    auto made = std::make_shared<report::Outlook>();
    m_job = std::make_unique<Job>([path = m_session.database().path(), options = m_session.database().optionsForJob(),
                                   figures = m_session.figures(), shelf = m_session.shelf(),
                                   made](const Job::Progress& progress) -> Result<> {
        SHIRUBE_ASSIGN(const storage::Database database, storage::Database::open(path, options));
        SHIRUBE_ASSIGN(*made, report::loadOutlook(database, figures, *shelf, progress));
        return {};
    });
    connect(m_job.get(), &Job::finished, this, [this, made] {
        const Result<> result = m_job->result();
        m_job.release()->deleteLater();
        if (m_isStale)
            return compute();
        if (result)
            m_outlook = std::move(*made);
        else
            m_session.prompts().error(this, result.error());
        present();
    });
    m_job->start();
}

void OutlookView::present()
{
    const report::Outlook shown = m_outlook.value_or(report::Outlook());
    const report::Table methods = report::methodTable(shown);
    m_methodCard->setTitle(methods.title);
    m_methodCard->setAsOf(tr("unit: %1").arg(methods.unit));
    m_methods->setTable(methods);
    m_methods->setMinimumHeight(m_methods->heightWanted(int(methods.rows.size())));
    m_methodNote->setText(methods.note);
    m_sentence->setText(report::outlookSentence(shown));
    m_months->setTable(report::forecastTable(shown));
    const report::Table branches = report::branchOutlookTable(shown);
    m_branchCard->setTitle(branches.title);
    m_branchCard->setAsOf(tr("unit: %1").arg(branches.unit));
    m_branches->setTable(branches);
    report::PaceSeries pace = report::paceSeries(m_session.figures());
    report::addForecast(pace, shown);
    m_pace->setSeries(pace);
    m_ways->setSeries(tr("Methods compared"), report::methodSeries(m_session.figures(), shown));
    Q_EMIT outlookChanged();
}

QList<report::Table> OutlookView::tables() const
{
    if (!m_outlook)
        return {};
    return {report::methodTable(*m_outlook), report::forecastTable(*m_outlook), report::branchOutlookTable(*m_outlook)};
}

} // namespace shirube::ui

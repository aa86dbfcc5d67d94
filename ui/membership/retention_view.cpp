// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/retention_view.h"

#include "core/base/format.h"
#include "core/report/retention_tables.h"
#include "ui/charts/chart_view.h"
#include "ui/membership/campaign_card.h"
#include "ui/membership/survival_card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int steps = 1000;
constexpr int mostRowsShown = 12;
constexpr int mapHeight = 320; // pixels, at least

} // namespace

RetentionView::RetentionView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_reading(nullptr), m_state(plainLabel({})),
      m_progress(new QProgressBar), m_stop(new QPushButton(tr("Stop"))),
      m_again(new QPushButton(tr("Read again"))),
      m_empty(plainLabel(
          tr("No members have been entered yet. “Import…” brings them in; then you see here how many stay."),
          Type::Section)),
      m_scroll(new Scroller(nullptr, Scroller::Way::Down)), m_cohortCard(new Card(tr("Joining years"))),
      m_cohortValue(new QComboBox), m_cohortSummary(plainLabel({})), m_cohortMap(new SeriesView),
      m_cohorts(new TableView), m_cohortNote(plainLabel({}, Type::Caption, true)),
      m_survival(new SurvivalCard), m_channelCard(new Card(tr("Yield of channels"))),
      m_channels(new TableView), m_channelNote(plainLabel({}, Type::Caption, true)),
      m_campaigns(new CampaignCard(session))
{
    explain(*m_cohortCard, report::Metric::FirstYearRetention);
    m_reading = makeReading();
    m_empty->setAlignment(Qt::AlignCenter);
    layCards();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addWidget(m_reading);
    all->addWidget(m_empty, 1);
    all->addWidget(m_scroll, 1);
    m_reading->hide();
    m_empty->hide();
    m_scroll->hide();
}

RetentionView::~RetentionView() = default;

QWidget* RetentionView::makeReading()
{
    auto* reading = new QWidget;
    auto* row = new QHBoxLayout(reading);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the ledger…"));
    row->addWidget(m_state);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addWidget(m_again);
    row->addStretch();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_again, &QPushButton::clicked, this, &RetentionView::read);
    return reading;
}

void RetentionView::layCards()
{
    m_cohortValue->addItem(tr("Share"), int(report::CohortValue::Share));
    m_cohortValue->addItem(tr("Members"), int(report::CohortValue::Members));
    m_cohortValue->setAccessibleName(tr("What the table of joining years shows"));
    for (QLabel* text : {m_cohortSummary, m_cohortNote, m_channelNote})
        text->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_cohortSummary, 1);
    head->addWidget(m_cohortValue);
    m_cohortCard->content()->addLayout(head);
    m_cohortMap->setMinimumHeight(atTextSize(mapHeight));
    m_cohortMap->setPrompts(m_session.prompts());
    m_cohortMap->addEntriesTo(*m_cohortCard);
    m_cohortCard->content()->addWidget(m_cohortMap);
    m_cohortCard->content()->addWidget(m_cohorts);
    m_cohortCard->content()->addWidget(m_cohortNote);
    m_channelCard->content()->addWidget(m_channels, 1);
    m_channelCard->content()->addWidget(m_channelNote);
    connect(m_cohortValue, &QComboBox::activated, this, &RetentionView::showCohorts);

    m_scroll->ground()->setObjectName(u"cards"_s);
    auto* column = new QVBoxLayout(m_scroll->ground());
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addWidget(m_cohortCard);
    column->addWidget(m_survival);
    column->addWidget(m_channelCard);
    column->addWidget(m_campaigns);
    column->addStretch();
}

void RetentionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void RetentionView::refresh()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void RetentionView::read()
{
    m_isStale = false;
    m_job.reset();
    const bool isEmpty = !m_session.isOpen() || !m_session.figures().membership.lastMonth.isValid();
    m_empty->setVisible(isEmpty);
    if (isEmpty) {
        m_retention.reset();
        m_scroll->hide();
        m_reading->hide();
        return;
    }
    auto found = std::make_shared<report::Retention>();
    m_job = std::make_unique<Job>([found, path = m_session.database().path(),
                                   options = m_session.database().optionsForJob(), asOf = m_session.asOf(),
                                   shelf = m_session.shelf()](const Job::Progress& progress) -> Result<> {
        SHIRUBE_ASSIGN(const auto database, storage::Database::open(path, options));
        SHIRUBE_ASSIGN(*found, report::loadRetention(database, asOf, shelf->spells, progress));
        return {};
    });
    connect(m_job.get(), &Job::progressed, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? steps : 0);
        m_progress->setValue(total > 0 ? int(double(done) / double(total) * steps) : 0);
    });
    connect(m_job.get(), &Job::finished, this, [this, found] { finish(m_job->result(), found); });
    m_state->setText(tr("Reading the ledger…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    m_again->hide();
    m_reading->show();
    m_job->start();
}

void RetentionView::finish(const Result<>& result, std::shared_ptr<report::Retention> found)
{
    if (result) {
        m_retention = std::move(found);
        m_reading->hide();
        showRetention();
        return;
    }
    m_state->setText(result.error().message);
    m_progress->hide();
    m_stop->hide();
    m_again->show();
}

void RetentionView::showRetention()
{
    m_survival->setRetention(m_retention);
    const report::HeatMap map = report::cohortMap(*m_retention);
    m_cohortSummary->setText(map.summary);
    m_cohortMap->setSeries(tr("Joining years"), map);
    showCohorts();
    const report::Table channels = report::channelYieldTable(*m_retention);
    m_channelCard->setAsOf(tr("%1, unit: %2").arg(formatMonth(m_retention->asOf), channels.unit));
    m_channels->setTable(channels);
    m_channels->setMinimumHeight(m_channels->heightWanted(mostRowsShown));
    m_channelNote->setText(channels.note);
    m_campaigns->setCampaigns(m_retention->campaigns);
    m_scroll->show();
    Q_EMIT retentionChanged();
}

void RetentionView::showCohorts()
{
    const report::Table table =
        report::cohortTable(*m_retention, report::CohortValue(m_cohortValue->currentData().toInt()));
    m_cohortCard->setAsOf(tr("%1, unit: %2").arg(formatMonth(m_retention->asOf), table.unit));
    m_cohorts->setTable(table);
    m_cohorts->setFixedHeight(m_cohorts->heightWanted(mostRowsShown));
    m_cohortNote->setText(table.note);
    m_cohortNote->setVisible(!table.note.isEmpty());
}

QList<report::Table> RetentionView::tables() const
{
    if (!m_retention)
        return {};
    return {report::cohortTable(*m_retention), report::survivalTable(m_survival->curves()),
            report::channelYieldTable(*m_retention), report::campaignTable(m_retention->campaigns)};
}

} // namespace shirube::ui

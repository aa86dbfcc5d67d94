// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/trend_view.h"

#include "core/plan/names.h"
#include "core/report/review_series.h"
#include "core/report/review_tables.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/review_charts.h"
#include "ui/review/review_state.h"
#include "ui/widgets/card.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr int planHeight = 160; // pixels at which a line can be told from its axis
constexpr int axisRows = 2; // a chart's axis is about as high as so many lines

} // namespace

TrendView::TrendView(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_heatCard(new Card(tr("Organs over the rounds"))),
      m_heatSummary(plainLabel({}, Type::Caption, true)), m_heat(new SeriesView),
      m_changesCard(new Card(tr("Grades that changed"))), m_changes(new TableView),
      m_noChanges(plainLabel({}, Type::Body, true)),
      m_completionCard(new Card(tr("How the sheets come in"))), m_completion(new SeriesView),
      m_noCompletion(plainLabel(tr("No sheet has been submitted yet."), Type::Body, true)),
      m_indicatorCard(new Card(tr("Plan and actual"))), m_items(new QComboBox), m_indicators(new QComboBox),
      m_planActual(new SeriesView), m_missing(plainLabel({}, Type::Body, true))
{
    for (SeriesView* chart : {m_heat, m_completion, m_planActual})
        chart->setPrompts(session.prompts());
    m_heat->setAccessibleName(tr("Organs over the rounds"));
    m_completion->setAccessibleName(tr("How the sheets come in"));
    m_planActual->setAccessibleName(tr("Plan and actual"));
    m_heatSummary->setWordWrap(true);
    m_planActual->setMinimumHeight(atTextSize(planHeight));
    auto* heat = new Scroller(nullptr, Scroller::Way::Down);
    heat->hold(m_heat);
    m_heatCard->content()->addWidget(m_heatSummary);
    m_heatCard->content()->addWidget(heat, 1);
    m_heat->addEntriesTo(*m_heatCard);
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changesCard->content()->addWidget(m_noChanges);
    m_changesCard->content()->addWidget(m_changes, 1);
    m_completionCard->content()->addWidget(m_noCompletion);
    m_completionCard->content()->addWidget(m_completion, 1);
    m_completion->addEntriesTo(*m_completionCard);

    auto* right = new Split(Qt::Vertical, {m_changesCard, m_completionCard, makeIndicatorCard()}, {170, 200, 240});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(new Split(Qt::Horizontal, {m_heatCard, right}, {560, 600}));
}

TrendView::~TrendView() = default;

QWidget* TrendView::makeIndicatorCard()
{
    m_items->setAccessibleName(tr("Item"));
    m_indicators->setAccessibleName(tr("Indicator"));
    for (QComboBox* choice : {m_items, m_indicators}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(axisRows);
    }
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(m_items, 2);
    bar->addWidget(m_indicators, 1);
    m_indicatorCard->content()->addLayout(bar);
    m_indicatorCard->content()->addWidget(m_missing);
    m_indicatorCard->content()->addWidget(m_planActual, 1);
    m_planActual->addEntriesTo(*m_indicatorCard);
    connect(m_items, &QComboBox::activated, this, &TrendView::fillIndicators);
    connect(m_indicators, &QComboBox::activated, this, &TrendView::showIndicator);
    return m_indicatorCard;
}

void TrendView::refresh()
{
    const review::Review* review = m_state.review();
    if (!review)
        return;
    const report::Table changes = report::gradeChangeTable(*review);
    m_changes->setTable(changes);
    m_changes->setVisible(!changes.rows.isEmpty());
    m_noChanges->setText(m_state.roundBefore() ? tr("No grade has changed since the round before.") : tr("No round came before this one."));
    m_noChanges->setVisible(changes.rows.isEmpty());
    m_changesCard->setBrief(changes.rows.isEmpty());
    const QString round = displayName(review->round);
    m_changesCard->setAsOf(round);
    m_completionCard->setAsOf(round);
    const report::Completion completion = report::completion(*review);
    m_completion->setSeries(tr("How the sheets come in"), completion);
    m_completion->setVisible(!completion.points.isEmpty());
    m_noCompletion->setVisible(completion.points.isEmpty());
    m_completionCard->setBrief(completion.points.isEmpty());
    m_tables = {changes, tableTwin(completion)};

    // The item that was looked at stays; at first one that has something to show.
    const qint64 chosen = m_items->currentData().toLongLong();
    m_items->clear();
    int first = -1;
    for (const review::GradedSheet& sheet : review->sheets) {
        m_items->addItem(plan::ownersText(sheet.item) + QChar(u' ') + sheet.item.title, sheet.item.id.value);
        if (first < 0 && !sheet.item.indicators.isEmpty())
            first = m_items->count() - 1;
    }
    const int found = m_items->findData(chosen);
    m_items->setCurrentIndex(found < 0 ? first : found);
    fillIndicators();
    read();
}

void TrendView::read()
{
    m_isStale = true;
    if (m_job)
        return; // it begins anew when it is done
    m_isStale = false;
    if (m_all.reviews.isEmpty())
        m_heatSummary->setText(tr("The grades of all rounds are being read…"));
    auto all = std::make_shared<AllYears>();
    QList<plan::Initiative> items;
    for (const review::GradedSheet& sheet : m_state.review()->sheets)
        items.append(sheet.item);
    m_job = std::make_unique<Job>([all, items, path = m_session.database().path(), options = m_session.database().optionsForJob()](const Job::Progress&) -> Result<> {
        SHIRUBE_ASSIGN(const auto database, storage::Database::open(path, options));
        SHIRUBE_ASSIGN(all->reviews, review::loadGrades(database));
        SHIRUBE_ASSIGN(all->background, review::loadBackground(database, items));
        return {};
    });
    connect(m_job.get(), &Job::finished, this, [this, all] {
        const Result<> result = m_job->result();
        m_job.release()->deleteLater();
        if (m_isStale)
            return read();
        if (!result) {
            m_session.prompts().error(this, result.error());
            return;
        }
        m_all = std::move(*all);
        showAllYears();
    });
    m_job->start();
}

void TrendView::showAllYears()
{
    const report::GradeHeat heat = report::gradeHeat(m_all.reviews, m_state.round() ? m_state.round()->id : RoundId{});
    m_heatSummary->setText(heat.summary);
    m_heat->setMinimumHeight(TableStyle::rowHeight(fontMetrics()) * int(heat.organs.size() + axisRows));
    m_heat->setSeries(tr("Organs over the rounds"), heat);
    m_tables.append(tableTwin(heat));
    showIndicator();
}

void TrendView::fillIndicators()
{
    const review::Review* review = m_state.review();
    m_indicators->clear();
    if (const review::GradedSheet* sheet =
            review ? review->sheetOf(InitiativeId{m_items->currentData().toLongLong()}) : nullptr) {
        for (const plan::Indicator& indicator : sheet->item.indicators)
            m_indicators->addItem(indicator.name);
    }
    showIndicator();
}

void TrendView::showIndicator()
{
    const review::Review* review = m_state.review();
    const review::GradedSheet* sheet =
        review ? review->sheetOf(InitiativeId{m_items->currentData().toLongLong()}) : nullptr;
    const int index = m_indicators->currentIndex();
    const bool isThere = sheet && index >= 0 && index < sheet->item.indicators.size();
    m_missing->setText(tr("The item has no indicator. Enter one in its form."));
    m_missing->setVisible(!isThere);
    m_planActual->setVisible(isThere);
    m_indicators->setEnabled(isThere);
    if (!isThere)
        return;
    const plan::Indicator& indicator = sheet->item.indicators[index];
    m_indicatorCard->setAsOf(indicator.unit.isEmpty() ? indicator.name : tr("%1 (%2)").arg(indicator.name, indicator.unit));
    const report::PlanActual series = report::planActual(indicator, sheet->item, m_all.background);
    m_planActual->setSeries(indicator.name, series);
    if (std::ranges::none_of(series.points, [](const auto& point) { return point.actual.has_value(); })) {
        m_missing->setText(tr("No actual is entered yet. Enter it on the sheet or in the item's form."));
        m_missing->show();
    }
}

QList<report::Table> TrendView::tables() const
{
    return m_tables;
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/roll_up_view.h"

#include "core/plan/names.h"
#include "core/report/review_series.h"
#include "core/report/review_tables.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/review_charts.h"
#include "ui/review/items_dialog.h"
#include "ui/review/review_state.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/table_view.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <algorithm>

namespace shirube::ui
{

namespace
{

// What the choice of groups holds beside the kinds of themes.
constexpr int byKind = -2;
constexpr int byOrgan = -1;
constexpr int axisRows = 2; // a chart's axis is about as high as so many bars

} // namespace

RollUpView::RollUpView(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_by(new QComboBox), m_sentence(plainLabel({})),
      m_tableCard(new Card(QString())), m_groups(new TableView), m_barsCard(new Card(tr("Grades"))), m_bars(new SeriesView),
      m_flowCard(new Card(tr("Since the round before"))), m_flow(new SeriesView),
      m_noFlow(plainLabel(tr("No round came before this one."), Type::Body, true))
{
    m_by->addItem(tr("Kind of organ"), byKind);
    m_by->addItem(tr("Organ"), byOrgan);
    for (int kind = int(plan::ThemeKind::Mission); kind <= int(plan::ThemeKind::NoticeBoard); ++kind)
        m_by->addItem(plan::displayName(plan::ThemeKind(kind)), kind);
    m_by->setAccessibleName(tr("Grades by"));
    m_sentence->setWordWrap(true);
    QLabel* by = plainLabel(m_by->accessibleName());
    by->setBuddy(m_by);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(by);
    bar->addWidget(m_by);
    bar->addWidget(m_sentence, 1);

    m_groups->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_groups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableCard->content()->addWidget(m_groups, 1);
    m_tableCard->content()->addWidget(plainLabel(tr("Double-click a line for its items."), Type::Caption, true));
    for (SeriesView* chart : {m_bars, m_flow})
        chart->setPrompts(session.prompts());
    auto* bars = new Scroller(nullptr, Scroller::Way::Down);
    bars->hold(m_bars);
    m_barsCard->content()->addWidget(bars, 1);
    m_bars->addEntriesTo(*m_barsCard);
    explain(*m_barsCard, report::Metric::Grade);
    explain(*m_flowCard, report::Metric::Grade);
    m_flowCard->content()->addWidget(m_noFlow);
    m_flowCard->content()->addWidget(m_flow, 1);
    m_flow->addEntriesTo(*m_flowCard);

    auto* charts = new Split(Qt::Vertical, {m_barsCard, m_flowCard}, {300, 260});
    auto* split = new Split(Qt::Horizontal, {m_tableCard, charts}, {740, 420});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    page->addLayout(bar);
    page->addWidget(split, 1);

    connect(m_by, &QComboBox::activated, this, &RollUpView::showGroups);
    connect(m_groups, &QAbstractItemView::doubleClicked, this, &RollUpView::openItems);
}

review::GroupsOf RollUpView::groupsOf() const
{
    const int by = m_by->currentData().toInt();
    if (by == byKind)
        return review::byOrganKind();
    return by == byOrgan ? review::byOrgan() : review::byTheme(plan::ThemeKind(by));
}

void RollUpView::refresh()
{
    if (!m_state.review())
        return;
    showGroups();
    showFlow();
}

void RollUpView::showGroups()
{
    const review::Review& review = *m_state.review();
    m_rollUp = review::rollUp(review, groupsOf());
    if (m_by->currentData().toInt() > byOrgan) { // themes by their number: 2 before 10
        QCollator byNumber(QLocale(QLocale::Japanese));
        byNumber.setNumericMode(true);
        std::ranges::sort(m_rollUp.groups, [&](const auto& one, const auto& other) { return byNumber(one.name, other.name); });
    }
    m_table = report::rollUpTable(m_rollUp, tr("Grades by %1").arg(m_by->currentText().toLower()), m_by->currentText());
    m_tableCard->setTitle(m_table.title);
    m_tableCard->setAsOf(displayName(review.round));
    m_groups->setTable(m_table);
    const report::GradeBars bars = report::gradeBars(m_rollUp, m_table.title);
    m_sentence->setText(bars.summary);
    m_bars->setMinimumHeight(TableStyle::rowHeight(fontMetrics()) * int(bars.bars.size() + axisRows));
    m_bars->setSeries(m_table.title, bars);
}

void RollUpView::showFlow()
{
    const review::Round* before = m_state.roundBefore();
    m_noFlow->setVisible(!before);
    m_flowCard->setBrief(!before);
    m_flow->setVisible(before);
    m_flowCard->setAsOf(before ? displayName(*before) : QString());
    if (before)
        m_flow->setSeries(tr("Grades since the round before"), report::gradeFlow(*m_state.review(), *before));
}

void RollUpView::openItems(const QModelIndex& index)
{
    if (!index.isValid() || !m_state.review())
        return;
    const int row = m_groups->tableModel()->sourceRow(index.row());
    const bool isWhole = row < 0 || row >= m_rollUp.groups.size();
    const QString group = isWhole ? m_rollUp.whole.name : m_rollUp.groups[row].name;
    review::Review shown = *m_state.review();
    if (!isWhole) {
        const review::GroupsOf groups = groupsOf();
        shown.sheets.removeIf([&](const review::GradedSheet& sheet) { return !groups(sheet.item).contains(group); });
    }
    auto* dialog = new ItemsDialog(group, shown, this);
    connect(dialog, &ItemsDialog::itemChosen, &m_state, &ReviewState::showItem);
    dialog->open();
}

QList<report::Table> RollUpView::tables() const
{
    return {m_table};
}

} // namespace shirube::ui

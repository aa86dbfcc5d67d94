// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branch_view.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/branch_items.h"
#include "core/report/branch_tables.h"
#include "core/report/breakdown_tables.h"
#include "core/report/definitions.h"
#include "core/report/review_words.h"
#include "core/report/tables.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_size.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrapping_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chartHeight = 300; // pixels, at least
constexpr int mostRows = 8;      // of a table that are seen without scrolling in it

} // namespace

BranchView::BranchView(BranchesState& state, QWidget* parent)
    : Scroller(parent, Way::Down), m_state(state), m_branch(new QComboBox), m_members(new Tile(tr("Members"))),
      m_growth(new Tile(tr("Net growth (FY)"))), m_attainment(new Tile(tr("Achievement"))),
      m_needed(new Tile(tr("Joins needed a month"))), m_retention(new Tile(tr("Retention (cohort)"))),
      m_grades(new Tile(tr("Grades"))), m_chartCard(new Card(tr("Members against the target"))), m_chart(new SeriesView),
      m_summary(plainLabel({}, Type::Caption, true)), m_goals(makeTable()), m_reasons(makeTable()), m_channels(makeTable()),
      m_own(makeTable()), m_joint(makeTable())
{
    m_chart->setPrompts(state.session().prompts());
    m_chart->setMinimumHeight(atTextSize(chartHeight));
    m_chart->addEntriesTo(*m_chartCard);
    m_summary->setWordWrap(true);
    m_chartCard->content()->addWidget(m_chart, 1);
    explain(*m_chartCard, report::Metric::JoinsNeeded);
    m_chartCard->content()->addWidget(m_summary);

    auto* column = new QVBoxLayout(ground());
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addWidget(makeHead());
    column->addLayout(makeTiles());
    column->addWidget(new Split(Qt::Horizontal, {m_chartCard, m_goals.card}));
    column->addWidget(m_own.card);
    column->addWidget(m_joint.card);
    column->addWidget(m_reasons.card);
    column->addWidget(m_channels.card);
    setAccessibleName(tr("Branch"));

    connect(m_branch, &QComboBox::activated, this,
            [this] { m_state.choose(OrganId{m_branch->currentData().toLongLong()}); });
    connect(&state, &BranchesState::branchChosen, this, &BranchView::refresh);
    for (Tile* tile : {m_members, m_growth, m_attainment, m_needed})
        connect(tile, &Tile::clicked, this, [this] { ensureWidgetVisible(m_chartCard); });
    connect(m_retention, &Tile::clicked, this, [this] { ensureWidgetVisible(m_reasons.card); });
    connect(m_grades, &Tile::clicked, this, [this] { ensureWidgetVisible(m_own.card); });
}

QWidget* BranchView::makeHead()
{
    auto* before = new QPushButton(tr("◀ Previous"));
    auto* after = new QPushButton(tr("Next ▶"));
    m_branch->setAccessibleName(tr("Branch"));
    m_branch->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    row->addWidget(before);
    row->addWidget(m_branch);
    row->addWidget(after);
    row->addStretch();
    connect(before, &QPushButton::clicked, this, [this] { m_state.step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { m_state.step(1); });
    return head;
}

QLayout* BranchView::makeTiles()
{
    auto* row = new WrappingRow;
    for (Tile* tile : {m_members, m_growth, m_attainment, m_needed, m_retention, m_grades})
        row->addWidget(tile);
    return row;
}

BranchView::TableCard BranchView::makeTable()
{
    TableCard made{new Card({}), new TableView, plainLabel({}, Type::Caption, true)};
    made.note->setWordWrap(true);
    made.card->content()->addWidget(made.table, 1);
    made.card->content()->addWidget(made.note);
    return made;
}

void BranchView::present(const TableCard& card, const report::Table& table, const QString& asOf)
{
    card.card->setTitle(table.title);
    card.card->setAsOf(asOf);
    card.table->setTable(table);
    card.table->setMinimumHeight(card.table->heightWanted(mostRows));
    card.note->setText(table.note);
    card.note->setVisible(!table.note.isEmpty());
}

void BranchView::refresh()
{
    const report::BranchReport& report = m_state.report();
    const QSignalBlocker quiet(m_branch);
    m_branch->clear();
    for (const report::BranchRow& row : report.branches)
        m_branch->addItem(plan::displayName(row.branch), row.branch.id.value);
    m_branch->setCurrentIndex(m_branch->findData(m_state.branch().value));
    const report::BranchRow* row = report.row(m_state.branch());
    if (!row)
        return;
    showTiles(*row);
    const report::PaceSeries pace =
        report::paceSeries(report::figuresOfBranch(m_state.figures(), report, row->branch.id));
    m_chart->setSeries(tr("Members against the target"), pace);
    m_chart->setVisible(!pace.actual.isEmpty());
    m_summary->setText(pace.summary);
    m_chartCard->setAsOf(tr("as of %1").arg(formatMonth(report.asOf)));
    if (const auto shown = showTables(*row); !shown)
        m_state.session().prompts().error(this, shown.error());
}

void BranchView::showTiles(const report::BranchRow& row)
{
    using report::BranchMeasure;
    const auto& figures = row.figures;
    const auto of = [&](auto take) { return figures ? std::optional<qint64>(take(*figures)) : std::nullopt; };
    const auto text = [&](BranchMeasure measure) { return measureCell(measure, row.value(measure)).text; };
    const report::BranchRow& whole = m_state.report().whole;
    const auto onWhole = [&](BranchMeasure measure) {
        return tr("whole %1").arg(measureCell(measure, whole.value(measure)).text);
    };
    QStringList sum; // what makes up the members; a ledger that contradicts itself says so
    if (figures) {
        sum = {tr("Opening %1").arg(formatCount(figures->opening)),
               tr("net growth %1 · transfers %2").arg(formatChange(figures->netGrowth()), formatChange(figures->netTransfers()))};
        if (figures->difference() != 0)
            sum.append(tr("▲ difference %1").arg(formatChange(figures->difference())));
    }
    m_members->setContent(text(BranchMeasure::Members), sum);
    m_growth->setContent(
        text(BranchMeasure::NetGrowth),
        {tr("Joined, rejoined %1").arg(formatCount(of([](const auto& f) { return f.flows.joins + f.flows.rejoins; }))),
         tr("Left %1").arg(formatCount(of([](const auto& f) { return f.flows.leaves; })))});
    m_attainment->setContent(
        text(BranchMeasure::Attainment),
        {tr("Target %1").arg(formatCount(row.target ? std::optional(row.target->headcount) : std::nullopt)),
         row.target ? tr("by %1").arg(formatDate(row.target->dueOn)) : QString()});
    m_needed->setContent(formatCount(row.neededJoins), {tr("to the target"), report::premiseOf(report::LeavesTaken::LastTwelveMonths)});
    m_retention->setContent(text(BranchMeasure::Retention),
                            {onWhole(BranchMeasure::Retention),
                             tr("leave rate %1").arg(text(BranchMeasure::LeaveRate))});
    showGrades(row);
    m_members->setMeaning(helpOf(BranchMeasure::Members));
    m_growth->setMeaning(helpOf(BranchMeasure::NetGrowth));
    m_attainment->setMeaning(helpOf(BranchMeasure::Attainment));
    m_needed->setMeaning(
        tr("(Target − members + leaves expected until its day) ÷ months left; leaves as in the last twelve months"));
    m_retention->setMeaning(helpOf(BranchMeasure::Retention));
    m_grades->setMeaning(helpOf(BranchMeasure::Achievement));
}

void BranchView::showGrades(const report::BranchRow& row)
{
    const review::Review* review = m_state.review();
    if (!review || !row.grades) {
        m_grades->setContent(report::notEvaluable(), {review ? review::displayName(review->round) : tr("no review round yet")});
        return;
    }
    const QStringList counts = report::gradeCountTexts(*row.grades, review->scale);
    const QString mean = tr("mean achievement %1").arg(measureCell(report::BranchMeasure::Achievement,
                                                                   row.value(report::BranchMeasure::Achievement)).text);
    m_grades->setContent(counts.isEmpty() ? report::notEvaluable() : counts.join(u" · "_s),
                         {report::notGradedText(row.grades->notEvaluable), mean, review::displayName(review->round)});
}

Result<> BranchView::showTables(const report::BranchRow& row)
{
    const storage::Database& database = m_state.session().database();
    const membership::Period year = membership::Period::fiscalYearTo(m_state.report().asOf);
    SHIRUBE_ASSIGN(const auto reasons, membership::loadReasons(database, year, row.branch.id));
    SHIRUBE_ASSIGN(const auto channels, membership::loadChannels(database, year, row.branch.id));
    const report::BranchItems items = report::branchItems(m_state.figures().initiatives, row.branch.id);
    present(m_reasons, report::reasonTable(year, reasons), tr("unit: companies"));
    present(m_channels, report::channelTable(year, channels), tr("unit: companies"));
    present(m_own, report::ownItemsTable(items.own, m_state.review()), tr("Items: %1").arg(formatCount(items.own.size())));
    present(m_joint, report::jointItemsTable(items.joint, m_state.review()),
            tr("Items: %1, each counted once in the chamber's totals").arg(formatCount(items.joint.size())));
    m_joint.card->setVisible(!items.joint.isEmpty());
    present(m_goals, report::branchGoalTable(m_state.report(), row.branch.id), tr("unit: companies"));
    return {};
}

QList<report::Table> BranchView::tables() const
{
    QList<report::Table> all;
    for (const TableCard* one : {&m_goals, &m_own, &m_joint, &m_reasons, &m_channels})
        all.append(one->table->tableModel()->table());
    return all;
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/breakdown_view.h"

#include "core/base/format.h"
#include "core/membership/event_store.h"
#include "core/membership/figure_store.h"
#include "core/membership/member_search.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/ledger_tables.h"
#include "ui/membership/line_dialog.h"
#include "ui/membership/word_list_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using membership::Dimension;
using membership::Period;

namespace
{

constexpr qsizetype mostRows = 5'000;
constexpr int yearsBack = 9;

} // namespace

BreakdownView::BreakdownView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_by(new QComboBox), m_period(new QComboBox), m_branch(new QComboBox),
      m_words(new QPushButton(tr("Edit the list…"))), m_card(new Card({})), m_table(new TableView), m_note(plainLabel({}, Type::Caption, true))
{
    for (const auto& [name, by] : {std::pair(tr("By branch"), By::Branch), std::pair(tr("By division"), By::Division),
                                   std::pair(tr("By size"), By::SizeClass),
                                   std::pair(tr("Reasons for leaving"), By::Reason),
                                   std::pair(tr("Channels of joining"), By::Channel)})
        m_by->addItem(name, int(by));
    m_by->setAccessibleName(tr("Broken down by"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its entries follow the as-of month
    m_branch->setAccessibleName(tr("Branch"));
    m_note->setWordWrap(true);
    m_table->setToolTip(tr("Double-click a figure for the lines of the ledger or the members behind it."));

    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::sibling);
    for (QComboBox* box : {m_by, m_period, m_branch})
        choices->addWidget(box);
    choices->addWidget(m_words);
    choices->addStretch();
    m_card->content()->addWidget(m_table, 1);
    m_card->content()->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addLayout(choices);
    column->addWidget(m_card, 1);

    for (QComboBox* box : {m_by, m_period, m_branch})
        connect(box, &QComboBox::activated, this, [this] { showTable(); });
    connect(m_table, &QTableView::activated, this, &BreakdownView::showRows);
    connect(m_words, &QPushButton::clicked, this, [this] {
        const auto list = by() == By::Reason ? membership::WordList::LeaveReasons : membership::WordList::JoinChannels;
        (new WordListDialog(*m_session, list, this))->open();
    });
}

void BreakdownView::refresh()
{
    if (!m_session->isOpen())
        return;
    auto organs = plan::loadOrgans(m_session->database());
    if (organs)
        m_organs = std::move(*organs);
    fillPeriods();
    fillBranches();
    showTable();
}

void BreakdownView::fillPeriods()
{
    const YearMonth asOf = m_session->figures().asOf;
    const int kept = std::max(m_period->currentIndex(), 0);
    m_period->clear();
    const auto add = [this](Period period) {
        m_period->addItem(report::periodText(period), QVariantList{period.first.toText(), period.last.toText()});
    };
    add(Period::fiscalYearTo(asOf));
    add(Period::month(asOf));
    const YearMonth first = m_session->figures().membership.firstMonth;
    for (int back = 1; back <= yearsBack; ++back) {
        const FiscalYear year = FiscalYear(asOf).plusYears(-back);
        if (!first.isValid() || year.lastMonth() < first)
            break;
        add(Period::fiscalYear(year));
    }
    m_period->setCurrentIndex(std::min(kept, m_period->count() - 1));
}

void BreakdownView::fillBranches()
{
    const QVariant kept = m_branch->currentData();
    m_branch->clear();
    m_branch->addItem(tr("Whole chamber"), qint64(0));
    for (const plan::Organ& organ : std::as_const(m_organs)) {
        if (organ.kind == plan::OrganKind::Branch)
            m_branch->addItem(plan::displayName(organ), organ.id.value);
    }
    m_branch->setCurrentIndex(std::max(0, m_branch->findData(kept)));
}

Period BreakdownView::period() const
{
    const QVariantList months = m_period->currentData().toList();
    const auto month = [&](int i) { return YearMonth::fromText(months.value(i).toString()).value_or(YearMonth()); };
    return {month(0), month(1)};
}

Result<report::Table> BreakdownView::load()
{
    const storage::Database& database = m_session->database();
    m_organRows.clear();
    m_wordRows.clear();
    const OrganId branch{m_branch->currentData().toLongLong()};
    if (by() == By::Reason || by() == By::Channel) {
        const bool reasons = by() == By::Reason;
        SHIRUBE_ASSIGN(const QList<membership::WordCount> words,
                       reasons ? membership::loadReasons(database, period(), branch)
                               : membership::loadChannels(database, period(), branch));
        for (const membership::WordCount& word : words)
            m_wordRows.append(word.word);
        return reasons ? report::reasonTable(period(), words) : report::channelTable(period(), words);
    }
    const Dimension dimension = by() == By::Branch     ? Dimension::Branch
                                : by() == By::Division ? Dimension::Division
                                                       : Dimension::SizeClass;
    SHIRUBE_ASSIGN(const QList<membership::GroupFigures> groups,
                   membership::loadBreakdown(database, dimension, period()));
    SHIRUBE_ASSIGN(const auto streaks, membership::targetStreaks(database, m_session->figures().asOf));
    for (const membership::GroupFigures& group : groups) {
        m_organRows.append(group.organ);
        m_wordRows.append(group.sizeClass);
    }
    return report::breakdownTable(dimension, period(), groups, m_organs, streaks);
}

void BreakdownView::showTable()
{
    m_branch->setVisible(by() == By::Reason || by() == By::Channel);
    m_words->setVisible(by() == By::Reason || by() == By::Channel);
    auto table = load();
    if (!table) {
        m_session->prompts().error(this, table.error());
        return;
    }
    tellFilter(*table, askedFor({m_branch}));
    m_card->setTitle(table->title);
    m_card->setAsOf(tr("unit: %1").arg(table->unit));
    m_note->setText(table->note);
    m_note->setVisible(!table->note.isEmpty());
    m_table->setTable(*table);
    m_table->setAccessibleName(table->title);
}

void BreakdownView::showRows(const QModelIndex& index)
{
    const int row = m_table->tableModel()->sourceRow(index.row());
    const bool isWord = by() == By::Reason || by() == By::Channel;
    const report::Measure measure = isWord ? report::Measure::Other : report::measureOf(period(), index.column());
    const QString figure = row < 0 ? m_table->tableModel()->table().totals.value(0).text
                                   : m_table->tableModel()->table().rows[row].value(0).text;
    const QString title = u"%1, %2"_s.arg(figure, m_table->tableModel()->table().columns[index.column()].title);
    if (const QDate day = report::countedOn(measure, period()); day.isValid())
        showMembers(row, day, title);
    else
        showLines(row, measure, isWord && index.column() == yearAgoColumn(), title);
}

// Of reasons and channels.
int BreakdownView::yearAgoColumn() const
{
    return int(m_table->tableModel()->table().columns.size()) - 2;
}

void BreakdownView::showLines(int row, report::Measure measure, bool isYearAgo, const QString& title)
{
    membership::LineFilter filter;
    filter.period = isYearAgo ? period().aYearBefore() : period();
    report::narrow(filter, measure);
    switch (by()) {
    case By::Branch:
        filter.branch = m_organRows.value(row);
        break;
    case By::Division:
        filter.division = row < 0 ? std::nullopt : std::optional(m_organRows.value(row));
        break;
    case By::SizeClass:
        filter.sizeClass = row < 0 ? std::nullopt : std::optional(m_wordRows.value(row));
        break;
    case By::Reason:
    case By::Channel:
        using membership::EventKind;
        filter.branch = OrganId{m_branch->currentData().toLongLong()};
        filter.kinds = by() == By::Reason ? QList{EventKind::Leave} : QList{EventKind::Join, EventKind::Rejoin};
        filter.word = row < 0 ? std::nullopt : std::optional(m_wordRows.value(row));
    }
    QList<membership::LedgerLine> lines;
    const auto total = membership::loadLines(m_session->database(), filter, mostRows, lines);
    if (!total) {
        m_session->prompts().error(this, total.error());
        return;
    }
    report::Table table = report::lineTable(lines, *total, m_organs);
    table.title = title;
    (new LineDialog(table, this))->open();
}

void BreakdownView::showMembers(int row, QDate day, const QString& title)
{
    membership::MemberFilter filter{.day = day};
    if (by() == By::Branch)
        filter.branch = m_organRows.value(row);
    else if (row >= 0 && by() == By::Division)
        filter.division = m_organRows.value(row);
    else if (row >= 0)
        filter.sizeClass = m_wordRows.value(row);
    struct Found
    {
        QList<membership::FoundMember> members;
        qint64 total = 0;
    };
    auto found = std::make_shared<Found>();
    const auto work = [found, filter, file = m_session->database().path(),
                       access = m_session->database().optionsForJob()](const Job::Progress&) -> Result<> {
        SHIRUBE_ASSIGN(const auto database, storage::Database::open(file, access));
        SHIRUBE_ASSIGN(found->total, membership::loadMembers(database, filter, mostRows, found->members));
        return {};
    };
    Job::run(this, tr("Reading the members…"), work, [this, found, title](const Result<>& result) {
        if (!result) {
            if (result.error().code != ErrorCode::Cancelled)
                m_session->prompts().error(this, result.error());
            return;
        }
        report::Table table = report::memberTable(found->members, m_organs);
        table.title = title;
        table.note = report::shownText(found->members.size(), found->total);
        (new LineDialog(table, this))->open();
    });
}

} // namespace shirube::ui

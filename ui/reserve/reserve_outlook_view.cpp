// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/reserve_outlook_view.h"

#include "core/base/format.h"
#include "core/membership/what_if.h"
#include "core/report/outlook_tables.h"
#include "core/reserve/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/reserve_charts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/slider_field.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using membership::WhatIfInputs;
using reserve::ScenarioInputs;

namespace
{

constexpr qint64 million = 1'000'000; // yen: a notch of the sliders
constexpr double mostMillions = 3'000;
constexpr int monthsAhead = 60;
constexpr int chartHeight = 200; // pixels, at least

Yen millions(const SliderField* field)
{
    return {qRound64(field->value() * 10) * million / 10};
}

double inMillions(Yen amount)
{
    return double(amount.value) / double(million);
}

} // namespace

ReserveOutlookView::ReserveOutlookView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_contribution(new SliderField(tr("Contribution a year (million yen)"), 0, mostMillions, 0.1, {})),
      m_drawdown(new SliderField(tr("Drawdown a year (million yen)"), 0, mostMillions, 0.1, {})),
      m_yield(new SliderField(tr("Yield a year"), 0, 20, 0.05, u" %"_s)), m_years(new QSpinBox), m_refillBy(new QComboBox),
      m_countPlanned(new QCheckBox(tr("Count the drawdowns that the ledger plans"))),
      m_isLinked(new QCheckBox(tr("Link members, fees and budget"))), m_members(new QComboBox),
      m_joins(new SliderField(tr("Joins a month"), 0, 3'000, 1, {})),
      m_leaveRate(new SliderField(tr("Leave rate a year"), 0, 30, 0.1, u" %"_s)), m_feeFrom(new QComboBox),
      m_feeChange(new SliderField(tr("Change of the fee"), -50, 100, 0.5, u" %"_s)),
      m_feeLeaves(new SliderField(tr("More leaves in its year"), 0, 30, 0.1, u" %"_s)),
      m_otherIncome(makeAmount(tr("Other income a year (yen)"))), m_expenditure(makeAmount(tr("Expenditure a year (yen)"))),
      m_problem(plainLabel({})), m_sentence(plainLabel({}, Type::Section)), m_chartCard(new Card(tr("Balance year by year"))),
      m_chart(new SeriesView), m_yearTable(new TableView), m_yearNote(plainLabel({}, Type::Caption, true)),
      m_savedCard(new Card(tr("Scenarios compared"))), m_compared(new TableView),
      m_comparedNote(plainLabel({}, Type::Caption, true)), m_name(new QLineEdit), m_save(new QPushButton(tr("Save scenario"))),
      m_use(new QPushButton(tr("Use"))), m_rename(new QPushButton(tr("Rename"))), m_remove(new QPushButton(tr("Delete")))
{
    for (QLabel* label : {m_problem, m_sentence, m_yearNote, m_comparedNote})
        label->setWordWrap(true);
    explain(*m_chartCard, report::Metric::ReserveBalance);
    auto* split = new Split(Qt::Horizontal, {makeInputs(), makeResults()}, {420, 800});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addWidget(m_sentence);
    all->addWidget(split, 1);

    for (SliderField* field : {m_contribution, m_drawdown, m_yield, m_joins, m_leaveRate, m_feeChange, m_feeLeaves})
        connect(field, &SliderField::changed, this, &ReserveOutlookView::follow);
    for (QCheckBox* box : {m_countPlanned, m_isLinked})
        connect(box, &QCheckBox::toggled, this, &ReserveOutlookView::follow);
    for (QComboBox* box : {m_refillBy, m_feeFrom})
        connect(box, &QComboBox::currentIndexChanged, this, &ReserveOutlookView::follow);
    connect(m_years, &QSpinBox::valueChanged, this, &ReserveOutlookView::follow);
    connect(m_members, &QComboBox::activated, this, &ReserveOutlookView::useMembers);
    for (QLineEdit* line : {m_otherIncome, m_expenditure, m_name})
        connect(line, &QLineEdit::textChanged, this, &ReserveOutlookView::follow);
    connect(m_name, &QLineEdit::returnPressed, this, &ReserveOutlookView::save);
    connect(m_save, &QPushButton::clicked, this, &ReserveOutlookView::save);
    connect(m_use, &QPushButton::clicked, this, &ReserveOutlookView::useSelected);
    connect(m_compared, &QAbstractItemView::activated, this, &ReserveOutlookView::useSelected);
    connect(m_rename, &QPushButton::clicked, this, &ReserveOutlookView::renameSelected);
    connect(m_remove, &QPushButton::clicked, this, &ReserveOutlookView::removeSelected);
    connect(m_compared->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        for (QPushButton* button : {m_use, m_rename, m_remove})
            button->setEnabled(selected() && (button == m_use || !m_session.isReadOnly()));
    });
}

QLineEdit* ReserveOutlookView::makeAmount(const QString& name)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setAlignment(Qt::AlignRight);
    line->setPlaceholderText(unknownText());
    line->setToolTip(plainToolTip(tr("For example 1,250,000,000")));
    return line;
}

void ReserveOutlookView::addRow(QGridLayout* grid, int& row, const QString& name, QWidget* field)
{
    QLabel* caption = plainLabel(name);
    caption->setBuddy(field);
    field->setAccessibleName(name);
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row++, 1);
}

QWidget* ReserveOutlookView::makeInputs()
{
    auto* card = new Card(tr("What if"));
    auto* scroll = new Scroller(nullptr, Scroller::Way::Down);
    auto* grid = new QGridLayout(scroll->ground());
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::sibling);
    grid->setVerticalSpacing(space::inside);
    int row = 0;
    addRow(grid, row, m_contribution->accessibleName(), m_contribution);
    addRow(grid, row, m_drawdown->accessibleName(), m_drawdown);
    addRow(grid, row, m_yield->accessibleName(), m_yield);
    m_years->setRange(1, 30);
    addRow(grid, row, tr("Fiscal years ahead"), m_years);
    addRow(grid, row, tr("Target wanted by the end of"), m_refillBy);
    grid->addWidget(m_countPlanned, row++, 0, 1, 2);
    grid->addWidget(m_isLinked, row++, 0, 1, 2);
    addRow(grid, row, tr("Members as in"), m_members);
    addRow(grid, row, m_joins->accessibleName(), m_joins);
    addRow(grid, row, m_leaveRate->accessibleName(), m_leaveRate);
    addRow(grid, row, tr("New fee from"), m_feeFrom);
    addRow(grid, row, m_feeChange->accessibleName(), m_feeChange);
    addRow(grid, row, m_feeLeaves->accessibleName(), m_feeLeaves);
    addRow(grid, row, m_otherIncome->accessibleName(), m_otherIncome);
    addRow(grid, row, m_expenditure->accessibleName(), m_expenditure);
    grid->addWidget(m_problem, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    card->content()->addWidget(scroll, 1);
    return card;
}

QWidget* ReserveOutlookView::makeResults()
{
    m_chart->setPrompts(m_session.prompts());
    m_chart->setMinimumHeight(atTextSize(chartHeight));
    auto* table = new QWidget;
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins({});
    column->addWidget(m_yearTable, 1);
    column->addWidget(m_yearNote);
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Balance year by year"));
    tabs->setDocumentMode(true);
    tabs->addTab(belowTabs(m_chart), tr("Chart"));
    tabs->addTab(belowTabs(table), tr("By year"));
    m_chartCard->content()->addWidget(tabs, 1);
    m_chart->addEntriesTo(*m_chartCard);

    m_compared->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_compared->setSelectionMode(QAbstractItemView::SingleSelection);
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setPlaceholderText(tr("Name of the scenario"));
    m_name->setMaxLength(80);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_save);
    for (QPushButton* button : {m_use, m_rename, m_remove}) {
        button->setEnabled(false);
        bar->addWidget(button);
    }
    m_savedCard->content()->addLayout(bar);
    m_savedCard->content()->addWidget(m_compared, 1);
    m_savedCard->content()->addWidget(m_comparedNote);
    return new Split(Qt::Vertical, {m_chartCard, m_savedCard}, {360, 200});
}

void ReserveOutlookView::refresh()
{
    m_scenarios.clear();
    m_saved.clear();
    m_basis = {};
    if (m_session.isOpen()) {
        auto basis = report::loadReserveBasis(m_session.database(), m_session.figures());
        auto scenarios = reserve::loadScenarios(m_session.database());
        if (!basis || !scenarios) {
            m_session.prompts().error(this, basis ? scenarios.error() : basis.error());
        } else {
            m_basis = std::move(*basis);
            m_scenarios = std::move(*scenarios);
        }
    }
    for (const reserve::Scenario& scenario : std::as_const(m_scenarios))
        m_saved.append(report::reserveLine(m_basis, scenario.name, scenario.inputs));
    const bool readOnly = m_session.isReadOnly();
    m_name->setEnabled(!readOnly);
    m_name->setToolTip(readOnly ? m_session.readOnlyReason() : QString());
    fillMembers();
    // What a person has tried stays while the file and the month do.
    if (m_startedAt != m_session.asOf()) {
        startAnew();
        m_startedAt = m_session.asOf();
    }
    follow();
}

// The membership what-ifs to start from; their sliders then stand below.
void ReserveOutlookView::fillMembers()
{
    const QSignalBlocker quiet(m_members);
    const QString before = m_members->currentText();
    m_members->clear();
    m_members->addItem(tr("the last 12 months"),
                       membership::toText(report::usualInputs(m_session.figures()).value_or(WhatIfInputs())));
    if (m_session.isOpen()) {
        if (const auto scenarios = membership::loadScenarios(m_session.database())) {
            for (const membership::Scenario& scenario : *scenarios)
                m_members->addItem(scenario.name, membership::toText(scenario.inputs));
        }
    }
    m_members->setCurrentIndex(std::max(0, m_members->findText(before)));
}

void ReserveOutlookView::startAnew()
{
    const QSignalBlocker quietFee(m_feeFrom);
    const QSignalBlocker quietBy(m_refillBy);
    m_feeFrom->clear();
    m_feeFrom->addItem(tr("no new fee"));
    m_refillBy->clear();
    m_refillBy->addItem(tr("the last year"), 0);
    if (m_session.asOf().isValid()) {
        for (int ahead = 1; ahead <= monthsAhead; ++ahead) {
            const YearMonth month = m_session.asOf().plusMonths(ahead);
            m_feeFrom->addItem(formatMonth(month), month.toText());
        }
        const FiscalYear first(m_session.asOf().plusMonths(1));
        for (int ahead = 0; ahead < m_years->maximum(); ++ahead)
            m_refillBy->addItem(formatFiscalYear(first.plusYears(ahead)), first.plusYears(ahead).first());
    }
    ScenarioInputs inputs;
    setInputs(inputs);
    useMembers();
}

// Only the members' part; what stands in the other fields stays.
void ReserveOutlookView::useMembers()
{
    const WhatIfInputs supposed = membership::whatIfFromText(m_members->currentData().toString());
    m_joins->setValue(supposed.joinsPerMonth);
    m_leaveRate->setValue(supposed.leaveRate * 100);
    const QSignalBlocker quiet(m_feeFrom);
    m_feeFrom->setCurrentIndex(supposed.feeChange ? std::max(0, m_feeFrom->findData(supposed.feeChange->from.toText())) : 0);
    m_feeLeaves->setValue(supposed.feeChange ? supposed.feeChange->extraLeaveRate * 100 : 0);
    follow();
}

std::optional<ScenarioInputs> ReserveOutlookView::inputs()
{
    ScenarioInputs inputs;
    inputs.contribution = millions(m_contribution);
    inputs.drawdown = millions(m_drawdown);
    inputs.yieldRate = m_yield->value() / 100;
    inputs.years = m_years->value();
    inputs.countPlanned = m_countPlanned->isChecked();
    if (const int by = m_refillBy->currentData().toInt())
        inputs.refillBy = FiscalYear(by);
    m_problem->clear();
    if (!m_isLinked->isChecked())
        return inputs;
    WhatIfInputs members = membership::whatIfFromText(m_members->currentData().toString()); // a campaign stays
    members.joinsPerMonth = m_joins->value();
    members.leaveRate = m_leaveRate->value() / 100;
    members.feeChange.reset();
    if (const auto from = YearMonth::fromText(m_feeFrom->currentData().toString()))
        members.feeChange = {*from, m_feeLeaves->value() / 100};
    ScenarioInputs::Link link{membership::toText(members), m_feeChange->value() / 100, {}, {}};
    for (const auto& [line, amount] : {std::pair(m_otherIncome, &link.otherIncome), std::pair(m_expenditure, &link.expenditure)}) {
        const auto read = parseYen(line->text());
        if (!read) {
            m_problem->setText(u"▲ "_s + tr("%1: %2").arg(line->accessibleName(), read.error().message));
            return std::nullopt;
        }
        *amount = *read;
    }
    inputs.link = link;
    return inputs;
}

void ReserveOutlookView::setInputs(const ScenarioInputs& inputs)
{
    m_contribution->setValue(inMillions(inputs.contribution));
    m_drawdown->setValue(inMillions(inputs.drawdown));
    m_yield->setValue(inputs.yieldRate * 100);
    const QList<QWidget*> fields{m_years, m_refillBy, m_countPlanned, m_isLinked, m_members, m_feeFrom, m_otherIncome, m_expenditure};
    for (QWidget* field : fields)
        field->blockSignals(true);
    m_years->setValue(inputs.years);
    m_refillBy->setCurrentIndex(inputs.refillBy.isValid() ? std::max(0, m_refillBy->findData(inputs.refillBy.first())) : 0);
    m_countPlanned->setChecked(inputs.countPlanned);
    m_isLinked->setChecked(inputs.link.has_value());
    if (const auto& link = inputs.link) {
        const WhatIfInputs members = membership::whatIfFromText(link->members);
        m_joins->setValue(members.joinsPerMonth);
        m_leaveRate->setValue(members.leaveRate * 100);
        m_feeFrom->setCurrentIndex(members.feeChange ? std::max(0, m_feeFrom->findData(members.feeChange->from.toText())) : 0);
        m_feeLeaves->setValue(members.feeChange ? members.feeChange->extraLeaveRate * 100 : 0);
        m_feeChange->setValue(link->feeChange * 100);
        m_otherIncome->setText(link->otherIncome ? formatYen(link->otherIncome) : QString());
        m_expenditure->setText(link->expenditure ? formatYen(link->expenditure) : QString());
    }
    for (QWidget* field : fields)
        field->blockSignals(false);
}

void ReserveOutlookView::follow()
{
    const bool isLinked = m_isLinked->isChecked();
    const bool hasFeeMonth = isLinked && m_feeFrom->currentIndex() > 0;
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_members, m_joins, m_leaveRate, m_feeFrom, m_otherIncome, m_expenditure})
        field->setEnabled(isLinked);
    for (QWidget* field : {m_feeChange, m_feeLeaves})
        field->setEnabled(hasFeeMonth);
    const auto supposed = inputs();
    m_save->setEnabled(m_session.isOpen() && !m_session.isReadOnly() && supposed && !m_name->text().trimmed().isEmpty());
    if (!supposed)
        return;
    m_line = report::reserveLine(m_basis, tr("(as set here)"), *supposed);
    present(QList<report::ReserveLine>{m_line} + m_saved);
}

void ReserveOutlookView::present(const QList<report::ReserveLine>& lines)
{
    m_sentence->setText(report::reserveSentence(m_basis, m_line));
    const report::ReserveCourse course = report::reserveCourse(m_basis, lines);
    m_chart->setSeries(tr("Balance year by year"), course);
    const report::Table years = report::reserveYearTable(m_basis, m_line);
    m_chartCard->setAsOf(tr("unit: %1").arg(years.unit));
    m_yearTable->setTable(years);
    m_yearNote->setText(years.note);
    const report::Table compared = report::reserveScenarioTable(m_basis, lines);
    m_savedCard->setAsOf(tr("unit: %1").arg(compared.unit));
    m_compared->setTable(compared);
    m_comparedNote->setText(compared.note);
}

const reserve::Scenario* ReserveOutlookView::selected() const
{
    const QModelIndexList rows = m_compared->selectionModel()->selectedRows();
    // The first line is the what-if at hand.
    const int row = rows.isEmpty() ? -1 : m_compared->tableModel()->sourceRow(rows.first().row()) - 1;
    return row >= 0 && row < m_scenarios.size() ? &m_scenarios[row] : nullptr;
}

void ReserveOutlookView::useSelected()
{
    if (const reserve::Scenario* scenario = selected()) {
        const QString name = scenario->name;
        setInputs(scenario->inputs);
        m_name->setText(name);
        follow();
    }
}

void ReserveOutlookView::save()
{
    const auto supposed = inputs();
    if (!m_save->isEnabled() || !supposed)
        return;
    const auto saved = reserve::saveScenario(m_session.database(), m_name->text(), *supposed);
    m_session.did(saved ? Result<>() : tl::unexpected(saved.error()), this);
}

void ReserveOutlookView::renameSelected()
{
    if (const reserve::Scenario* scenario = selected())
        m_session.did(reserve::renameScenario(m_session.database(), scenario->id, m_name->text()), this);
}

void ReserveOutlookView::removeSelected()
{
    if (const reserve::Scenario* scenario = selected())
        m_session.did(reserve::removeScenario(m_session.database(), scenario->id), this);
}

QList<report::Table> ReserveOutlookView::tables() const
{
    return {report::reserveScenarioTable(m_basis, QList<report::ReserveLine>{m_line} + m_saved),
            report::reserveYearTable(m_basis, m_line)};
}

} // namespace shirube::ui

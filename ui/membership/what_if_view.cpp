// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/what_if_view.h"

#include "core/base/format.h"
#include "core/membership/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/slider_field.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using membership::WhatIfInputs;

namespace
{

constexpr int monthsAhead = 36;

YearMonth monthIn(const QComboBox* box)
{
    return YearMonth::fromText(box->currentData().toString()).value_or(YearMonth());
}

void choose(QComboBox* box, YearMonth month)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(0, box->findData(month.toText())));
}

} // namespace

WhatIfView::WhatIfView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_joins(new SliderField(tr("Joins a month"), 0, 3'000, 1, {})),
      m_leaveRate(new SliderField(tr("Leave rate a year"), 0, 30, 0.1, u" %"_s)), m_hasCampaign(new QCheckBox(tr("Campaign"))),
      m_campaignFirst(new QComboBox), m_campaignLast(new QComboBox),
      m_campaignJoins(new SliderField(tr("More joins a month"), 0, 3'000, 1, {})),
      m_hasFeeChange(new QCheckBox(tr("Fee change"))), m_feeFrom(new QComboBox),
      m_feeLeaves(new SliderField(tr("More leaves in its year"), 0, 30, 0.1, u" %"_s)),
      m_sentence(plainLabel({}, Type::Section)), m_compared(new TableView), m_chart(new SeriesView), m_months(new TableView), m_name(new QLineEdit),
      m_usual(new QPushButton(tr("As in the last 12 months"))), m_save(new QPushButton(tr("Save scenario"))),
      m_use(new QPushButton(tr("Use"))), m_rename(new QPushButton(tr("Rename"))), m_remove(new QPushButton(tr("Delete")))
{
    m_sentence->setWordWrap(true);
    auto* ahead = new QTabWidget;
    ahead->setAccessibleName(tr("Ahead"));
    ahead->setDocumentMode(true);
    ahead->addTab(belowTabs(m_chart), tr("Chart"));
    ahead->addTab(belowTabs(m_months), tr("By month"));
    auto* aheadCard = new Card(tr("Members ahead"));
    m_chart->setPrompts(m_session.prompts());
    m_chart->addEntriesTo(*aheadCard);
    aheadCard->content()->addWidget(ahead, 1);
    auto* top = new Split(Qt::Horizontal, {makeInputs(), aheadCard}, {600, 560});
    auto* split = new Split(Qt::Vertical, {top, makeSaved()});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addWidget(m_sentence);
    all->addWidget(split, 1);

    for (SliderField* field : {m_joins, m_leaveRate, m_campaignJoins, m_feeLeaves})
        connect(field, &SliderField::changed, this, &WhatIfView::follow);
    for (QCheckBox* box : {m_hasCampaign, m_hasFeeChange})
        connect(box, &QCheckBox::toggled, this, &WhatIfView::follow);
    for (QComboBox* box : {m_campaignFirst, m_campaignLast, m_feeFrom})
        connect(box, &QComboBox::currentIndexChanged, this, &WhatIfView::follow);
    connect(m_usual, &QPushButton::clicked, this, &WhatIfView::startFromUsual);
    connect(m_save, &QPushButton::clicked, this, &WhatIfView::save);
    connect(m_name, &QLineEdit::returnPressed, this, &WhatIfView::save);
    connect(m_name, &QLineEdit::textChanged, this, &WhatIfView::follow);
    connect(m_use, &QPushButton::clicked, this, &WhatIfView::useSelected);
    connect(m_compared, &QAbstractItemView::activated, this, &WhatIfView::useSelected);
    connect(m_rename, &QPushButton::clicked, this, &WhatIfView::renameSelected);
    connect(m_remove, &QPushButton::clicked, this, &WhatIfView::removeSelected);
    connect(m_compared->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        for (QPushButton* button : {m_use, m_rename, m_remove})
            button->setEnabled(selected() && (button == m_use || !m_session.isReadOnly()));
    });
}

QWidget* WhatIfView::makeInputs()
{
    auto* card = new Card(tr("What if"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::sibling);
    int row = 0;
    const auto add = [&](QWidget* name, QWidget* field) {
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row++, 1);
    };
    const auto label = [](QWidget* field) {
        QLabel* caption = plainLabel(field->accessibleName());
        caption->setBuddy(field);
        return caption;
    };
    add(label(m_joins), m_joins);
    add(label(m_leaveRate), m_leaveRate);

    m_campaignFirst->setAccessibleName(tr("First month of the campaign"));
    m_campaignLast->setAccessibleName(tr("Last month of the campaign"));
    m_feeFrom->setAccessibleName(tr("First month of the new fee"));
    auto* months = new QWidget;
    auto* span = new QHBoxLayout(months);
    span->setContentsMargins({});
    span->setSpacing(space::sibling);
    span->addWidget(m_campaignFirst);
    span->addWidget(plainLabel(tr("to", "month to month")));
    span->addWidget(m_campaignLast);
    span->addStretch();
    add(m_hasCampaign, months);
    add(label(m_campaignJoins), m_campaignJoins);
    auto* from = new QWidget;
    auto* since = new QHBoxLayout(from);
    since->setContentsMargins({});
    since->setSpacing(space::sibling);
    since->addWidget(m_feeFrom);
    since->addWidget(plainLabel(tr("from this month on; say below how many more would leave"), Type::Caption, true));
    since->addStretch();
    add(m_hasFeeChange, from);
    add(label(m_feeLeaves), m_feeLeaves);
    grid->setColumnStretch(1, 1);
    card->content()->addLayout(grid);
    card->content()->addStretch();
    auto* below = new QHBoxLayout;
    below->addWidget(m_usual);
    below->addStretch();
    card->content()->addLayout(below);
    return card;
}

QWidget* WhatIfView::makeSaved()
{
    m_savedCard = new Card(tr("Scenarios compared"));
    m_compared->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_compared->setSelectionMode(QAbstractItemView::SingleSelection);
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setPlaceholderText(tr("Name of the scenario"));
    m_name->setMaxLength(80);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sibling);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addStretch();
    for (QPushButton* button : {m_use, m_rename, m_remove}) {
        button->setEnabled(false);
        row->addWidget(button);
    }
    m_savedCard->content()->addLayout(row);
    m_savedCard->content()->addWidget(m_compared, 1);
    return m_savedCard;
}

void WhatIfView::refresh()
{
    m_scenarios.clear();
    if (m_session.isOpen()) {
        auto scenarios = membership::loadScenarios(m_session.database());
        if (scenarios)
            m_scenarios = std::move(*scenarios);
        else
            m_session.prompts().error(this, scenarios.error());
    }
    const bool readOnly = m_session.isReadOnly();
    m_name->setEnabled(!readOnly);
    m_name->setToolTip(readOnly ? m_session.readOnlyReason() : QString());
    m_usual->setEnabled(report::usualInputs(m_session.figures()).has_value());
    // What a person has tried stays while the file and the month do.
    if (m_startedAt != m_session.asOf()) {
        fillMonths();
        startFromUsual();
        m_startedAt = m_session.asOf();
    }
    follow();
}

void WhatIfView::fillMonths()
{
    for (QComboBox* box : {m_campaignFirst, m_campaignLast, m_feeFrom}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (int ahead = 1; m_session.asOf().isValid() && ahead <= monthsAhead; ++ahead) {
            const YearMonth month = m_session.asOf().plusMonths(ahead);
            box->addItem(formatMonth(month), month.toText());
        }
    }
}

void WhatIfView::startFromUsual()
{
    setInputs(report::usualInputs(m_session.figures()).value_or(WhatIfInputs()));
    follow();
}

WhatIfInputs WhatIfView::inputs() const
{
    WhatIfInputs inputs{m_joins->value(), m_leaveRate->value() / 100, {}, {}};
    if (m_hasCampaign->isChecked())
        inputs.campaign = {monthIn(m_campaignFirst), std::max(monthIn(m_campaignFirst), monthIn(m_campaignLast)),
                           m_campaignJoins->value()};
    if (m_hasFeeChange->isChecked())
        inputs.feeChange = {monthIn(m_feeFrom), m_feeLeaves->value() / 100};
    return inputs;
}

void WhatIfView::setInputs(const WhatIfInputs& inputs)
{
    m_joins->setValue(inputs.joinsPerMonth);
    m_leaveRate->setValue(inputs.leaveRate * 100);
    const QSignalBlocker quietCampaign(m_hasCampaign);
    const QSignalBlocker quietFee(m_hasFeeChange);
    m_hasCampaign->setChecked(inputs.campaign.has_value());
    m_hasFeeChange->setChecked(inputs.feeChange.has_value());
    if (inputs.campaign) {
        choose(m_campaignFirst, inputs.campaign->first);
        choose(m_campaignLast, inputs.campaign->last);
        m_campaignJoins->setValue(inputs.campaign->extraJoinsPerMonth);
    }
    if (inputs.feeChange) {
        choose(m_feeFrom, inputs.feeChange->from);
        m_feeLeaves->setValue(inputs.feeChange->extraLeaveRate * 100);
    }
}

QList<report::ScenarioLine> WhatIfView::lines() const
{
    QList<report::ScenarioLine> all{report::scenarioLine(m_session.figures(), tr("(as set above)"), inputs())};
    for (const membership::Scenario& scenario : m_scenarios)
        all.append(report::scenarioLine(m_session.figures(), scenario.name, scenario.inputs));
    return all;
}

void WhatIfView::follow()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_campaignFirst, m_campaignLast, m_campaignJoins})
        part->setEnabled(m_hasCampaign->isChecked());
    for (QWidget* part : std::initializer_list<QWidget*>{m_feeFrom, m_feeLeaves})
        part->setEnabled(m_hasFeeChange->isChecked());
    m_save->setEnabled(m_session.isOpen() && !m_session.isReadOnly() && !m_name->text().trimmed().isEmpty());
    const QList<report::ScenarioLine> all = lines();
    m_sentence->setText(report::scenarioSentence(m_session.figures(), all.first()));
    m_months->setTable(report::scenarioMonthTable(all.first()));
    m_chart->setSeries(tr("Scenarios compared"), report::scenarioSeries(m_session.figures(), all));
    const report::Table compared = report::scenarioTable(m_session.figures(), all);
    m_savedCard->setAsOf(tr("unit: %1").arg(compared.unit));
    m_compared->setTable(compared);
    Q_EMIT resultChanged();
}

const membership::Scenario* WhatIfView::selected() const
{
    const QModelIndexList rows = m_compared->selectionModel()->selectedRows();
    // The first line is the what-if at hand.
    const int row = rows.isEmpty() ? -1 : m_compared->tableModel()->sourceRow(rows.first().row()) - 1;
    return row >= 0 && row < m_scenarios.size() ? &m_scenarios[row] : nullptr;
}

void WhatIfView::useSelected()
{
    if (const membership::Scenario* scenario = selected()) {
        setInputs(scenario->inputs);
        m_name->setText(scenario->name);
        follow();
    }
}

void WhatIfView::save()
{
    if (!m_save->isEnabled())
        return;
    const auto saved = membership::saveScenario(m_session.database(), m_name->text(), inputs());
    m_session.did(saved ? Result<>() : tl::unexpected(saved.error()), this);
}

void WhatIfView::renameSelected()
{
    if (const membership::Scenario* scenario = selected())
        m_session.did(membership::renameScenario(m_session.database(), scenario->id, m_name->text()), this);
}

void WhatIfView::removeSelected()
{
    if (const membership::Scenario* scenario = selected())
        m_session.did(membership::removeScenario(m_session.database(), scenario->id), this);
}

QList<report::Table> WhatIfView::tables() const
{
    return {report::scenarioTable(m_session.figures(), lines()), report::scenarioMonthTable(lines().first())};
}

report::PathSeries WhatIfView::series() const
{
    return report::scenarioSeries(m_session.figures(), lines());
}

} // namespace shirube::ui

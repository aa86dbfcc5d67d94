// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/survival_card.h"

#include "core/base/format.h"
#include "core/report/retention_tables.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr int yearsShown = 6; // in sight, of numbers at risk
constexpr int chartHeight = 320; // pixels, at least

} // namespace

SurvivalCard::SurvivalCard(QWidget* parent)
    : Card(tr("How long members stay"), parent),
      m_grouping(new QComboBox), m_compared{new QComboBox, new QComboBox}, m_comparison(plainLabel({})),
      m_summary(plainLabel({})), m_chart(new SeriesView), m_atRisk(new TableView), m_note(plainLabel({}, Type::Caption, true))
{
    for (const report::Grouping grouping : report::groupings)
        m_grouping->addItem(report::displayName(grouping), int(grouping));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sibling);
    const auto addChoice = [&](const QString& name, QComboBox* choice) {
        QLabel* caption = plainLabel(name);
        caption->setBuddy(choice);
        choice->setAccessibleName(name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(caption);
        row->addWidget(choice);
    };
    addChoice(tr("Compare by"), m_grouping);
    addChoice(tr("Group"), m_compared[0]);
    addChoice(tr("with"), m_compared[1]);
    row->addStretch();
    for (QLabel* text : {m_comparison, m_summary, m_note})
        text->setWordWrap(true);

    content()->addLayout(row);
    content()->addWidget(m_summary);
    m_chart->setMinimumHeight(atTextSize(chartHeight));
    m_chart->addEntriesTo(*this);
    content()->addWidget(m_chart);
    content()->addWidget(m_comparison);
    content()->addWidget(m_atRisk);
    content()->addWidget(m_note);

    connect(m_grouping, &QComboBox::activated, this, [this] {
        for (QComboBox* choice : m_compared)
            choice->clear();
        fillGroups();
    });
    for (QComboBox* choice : m_compared)
        connect(choice, &QComboBox::activated, this, &SurvivalCard::showCurves);
}

void SurvivalCard::setRetention(std::shared_ptr<const report::Retention> retention)
{
    m_retention = std::move(retention);
    fillGroups();
}

void SurvivalCard::fillGroups()
{
    if (!m_retention)
        return;
    m_groups = report::groupsOf(*m_retention, report::Grouping(m_grouping->currentData().toInt()));
    // At first the two with most members: where a difference can be told from chance.
    QList<report::SpellGroup> largest = m_groups;
    std::ranges::stable_sort(largest, std::greater(), &report::SpellGroup::members);
    for (size_t i = 0; i < m_compared.size(); ++i) {
        QComboBox* choice = m_compared[i];
        const bool wasFilled = choice->count() > 0;
        const QString chosen = wasFilled ? choice->currentText() : largest.value(qsizetype(i)).name;
        choice->clear();
        choice->addItem(tr("nobody"), -1);
        for (qsizetype group = 0; group < m_groups.size(); ++group)
            choice->addItem(m_groups[group].name, group);
        choice->setCurrentIndex(std::max(0, choice->findText(chosen)));
    }
    showCurves();
}

void SurvivalCard::showCurves()
{
    if (!m_retention)
        return;
    QList<report::SpellGroup> chosen;
    for (const QComboBox* choice : m_compared) {
        const qsizetype group = choice->currentData().toInt();
        const bool isNew = group >= 0 && std::ranges::find(chosen, m_groups.value(group).key,
                                                           &report::SpellGroup::key) == chosen.end();
        if (isNew)
            chosen.append(m_groups[group]);
    }
    m_curves =
        report::survivalCurves(*m_retention, report::Grouping(m_grouping->currentData().toInt()), chosen);
    m_summary->setText(m_curves.summary);
    m_chart->setSeries(tr("How long members stay"), m_curves);
    m_comparison->setText(m_curves.comparison);
    m_comparison->setVisible(!m_curves.comparison.isEmpty());
    const report::Table atRisk = report::riskTable(m_curves);
    m_atRisk->setTable(atRisk);
    m_atRisk->setFixedHeight(m_atRisk->heightWanted(yearsShown));
    m_note->setText(atRisk.note);
    setAsOf(tr("%1, unit: %2").arg(formatMonth(m_retention->asOf), atRisk.unit));
}

} // namespace shirube::ui

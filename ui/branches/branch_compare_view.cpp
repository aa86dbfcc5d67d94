// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branches/branch_compare_view.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/branch_tables.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace shirube::ui
{

namespace
{

constexpr int fewest = 2;
constexpr int most = 4;

} // namespace

BranchCompareView::BranchCompareView(BranchesState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_scale(new QComboBox), m_tableCard(new Card(tr("Branches compared"))),
      m_table(new TableView), m_note(plainLabel({}, Type::Caption, true)), m_chartCard(new Card(tr("Members over the fiscal year"))),
      m_chart(new SeriesView), m_summary(plainLabel({}, Type::Caption, true))
{
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::sibling);
    for (int i = 0; i < most; ++i) {
        auto* choice = new QComboBox;
        choice->setAccessibleName(tr("Branch %1").arg(i + 1));
        choices->addWidget(choice);
        m_choices.append(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &BranchCompareView::compare);
    }
    choices->addStretch();
    m_scale->addItems({tr("Opening = 100"), tr("Members")});
    m_scale->setAccessibleName(tr("Scale of the chart"));
    choices->addWidget(m_scale);
    for (QLabel* label : {m_note, m_summary})
        label->setWordWrap(true);
    m_tableCard->content()->addWidget(m_table, 1);
    m_tableCard->content()->addWidget(m_note);
    m_chart->setPrompts(state.session().prompts());
    m_chart->addEntriesTo(*m_chartCard);
    m_chartCard->content()->addWidget(m_chart, 1);
    m_chartCard->content()->addWidget(m_summary);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::sibling);
    both->addWidget(m_tableCard, 1);
    both->addWidget(m_chartCard, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addLayout(choices);
    all->addLayout(both, 1);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &BranchCompareView::compare);
}

void BranchCompareView::refresh()
{
    fillChoices();
    compare();
}

// The branch that is looked at and the one after it, until others are chosen.
void BranchCompareView::fillChoices()
{
    const QList<report::BranchRow>& rows = m_state.report().branches;
    const report::BranchRow* first = m_state.report().row(m_state.branch());
    const qsizetype start = first ? first - rows.constData() : 0;
    for (int i = 0; i < most; ++i) {
        QComboBox* choice = m_choices[i];
        const QSignalBlocker quiet(choice);
        const QVariant kept = choice->currentData();
        choice->clear();
        if (i >= fewest)
            choice->addItem(tr("(none)"), qint64(0));
        for (const report::BranchRow& row : rows)
            choice->addItem(plan::displayName(row.branch), row.branch.id.value);
        const int known = kept.isValid() ? choice->findData(kept) : -1;
        choice->setCurrentIndex(known >= 0 || rows.isEmpty() ? known : i < fewest ? int((start + i) % rows.size()) : 0);
    }
}

QList<OrganId> BranchCompareView::branches() const
{
    QList<OrganId> chosen;
    for (const QComboBox* choice : m_choices) {
        const OrganId branch{choice->currentData().toLongLong()};
        if (branch.isValid() && !chosen.contains(branch))
            chosen.append(branch);
    }
    return chosen;
}

void BranchCompareView::compare()
{
    const report::Table table = report::compareTable(m_state.report(), branches());
    const report::BranchLines lines =
        report::branchLines(m_state.figures(), m_state.report(), branches(), m_scale->currentIndex() == 0);
    const QString asOf = tr("as of %1").arg(formatMonth(m_state.report().asOf));
    for (Card* card : {m_tableCard, m_chartCard})
        card->setAsOf(asOf);
    m_table->setTable(table);
    m_note->setText(branches().size() < fewest ? tr("Choose two different branches.") : table.note);
    m_chart->setSeries(tr("Members over the fiscal year"), lines);
    m_chart->setVisible(!lines.lines.isEmpty());
    m_summary->setText(lines.summary);
    m_tables = {table, report::tableTwin(lines)};
    m_tables.last().title = tr("Members over the fiscal year");
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/decisions_view.h"

#include "core/base/format.h"
#include "core/plan/item_store.h"
#include "core/plan/plan_store.h"
#include "core/report/review_tables.h"
#include "core/review/actions.h"
#include "core/review/review_store.h"
#include "ui/review/decision_dialog.h"
#include "ui/review/review_state.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace shirube::ui
{

namespace
{

enum class Filter
{
    All,
    Open,
    Overdue
};

} // namespace

DecisionsView::DecisionsView(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_filter(new QComboBox), m_sentence(plainLabel({})),
      m_list(new TableView), m_add(new QPushButton(tr("Add decision…"))), m_change(new QPushButton(tr("Change…"))),
      m_remove(new QPushButton(tr("Delete…")))
{
    m_filter->addItem(tr("All decisions"), int(Filter::All));
    m_filter->addItem(tr("Open"), int(Filter::Open));
    m_filter->addItem(tr("Overdue"), int(Filter::Overdue));
    m_filter->setAccessibleName(tr("Which decisions"));
    m_sentence->setWordWrap(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::sibling);
    bar->addWidget(m_filter);
    bar->addWidget(m_sentence, 1);
    for (QPushButton* button : {m_add, m_change, m_remove})
        bar->addWidget(button);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    page->addLayout(bar);
    page->addWidget(onCard(m_list), 1);

    const auto change = [this] {
        const review::Decision* decision = selected();
        if (decision && !m_session.isReadOnly())
            edit(*decision);
    };
    connect(m_filter, &QComboBox::activated, this, &DecisionsView::showDecisions);
    connect(m_add, &QPushButton::clicked, this, [this] {
        review::Decision decision;
        decision.decidedOn = m_session.clock().today();
        edit(decision);
    });
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_list, &QAbstractItemView::doubleClicked, this, change);
    connect(m_remove, &QPushButton::clicked, this, &DecisionsView::remove);
    connect(m_list, &TableView::summaryChanged, this, &DecisionsView::enableButtons);
}

void DecisionsView::refresh()
{
    if (!m_session.isOpen())
        return;
    if (const Result<> loaded = load(); !loaded)
        m_session.prompts().error(this, loaded.error());
    showDecisions();
}

Result<> DecisionsView::load()
{
    SHIRUBE_ASSIGN(m_all, review::loadDecisions(m_session.database()));
    SHIRUBE_ASSIGN(m_organs, plan::loadOrgans(m_session.database()));
    SHIRUBE_ASSIGN(m_items, plan::loadBareInitiatives(m_session.database()));
    return {};
}

void DecisionsView::showDecisions()
{
    const QDate today = m_session.clock().today();
    const auto filter = Filter(m_filter->currentData().toInt());
    m_shown = report::inFollowUpOrder(m_all);
    if (filter != Filter::All)
        m_shown.removeIf([&](const review::Decision& decision) {
            return filter == Filter::Open ? !decision.isOpen() : !decision.isOverdue(today);
        });
    m_table = report::decisionTable(m_shown, m_organs, m_items, today);
    tellFilter(m_table, askedFor({m_filter}), m_all.size());
    m_list->setTable(m_table);
    const auto open = std::ranges::count_if(m_all, &review::Decision::isOpen);
    const auto overdue = std::ranges::count_if(m_all, [&](const auto& one) { return one.isOverdue(today); });
    if (m_all.isEmpty())
        m_sentence->setText(tr("Add what a meeting decided: it is asked for in each next meeting until it is done."));
    else if (open == 0)
        m_sentence->setText(tr("● Nothing is open."));
    else if (overdue == 0)
        m_sentence->setText(tr("To be asked for in the next meeting: %1.").arg(formatCount(open)));
    else
        m_sentence->setText(
            tr("To be asked for in the next meeting: %1, ▲ overdue: %2.").arg(formatCount(open), formatCount(overdue)));
    enableButtons();
}

void DecisionsView::reveal(DecisionId decision)
{
    if (std::ranges::find(m_shown, decision, &review::Decision::id) == m_shown.end()) {
        m_filter->setCurrentIndex(0);
        showDecisions();
    }
    const auto row = std::ranges::find(m_shown, decision, &review::Decision::id) - m_shown.begin();
    if (row < m_shown.size())
        m_list->selectRow(m_list->tableModel()->rowOf(int(row)));
    m_list->setFocus();
}

void DecisionsView::enableButtons()
{
    const bool readOnly = m_session.isReadOnly();
    m_add->setEnabled(!readOnly);
    m_change->setEnabled(!readOnly && selected());
    m_remove->setEnabled(!readOnly && selected());
    for (QPushButton* button : {m_add, m_change, m_remove})
        button->setToolTip(readOnly ? plainToolTip(m_session.readOnlyReason()) : QString());
}

const review::Decision* DecisionsView::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_list->tableModel()->sourceRow(rows.first().row());
    return row < 0 || row >= m_shown.size() ? nullptr : &m_shown[row];
}

void DecisionsView::edit(const review::Decision& decision)
{
    const review::Round* round = m_state.round();
    const FiscalYear year = round ? round->year : FiscalYear(m_session.clock().today());
    QList<plan::Initiative> items = m_items;
    items.removeIf([&](const plan::Initiative& item) { return item.fiscalYear != year && item.id != decision.item; });
    QList<plan::Organ> organs = m_organs;
    organs.removeIf([&](const plan::Organ& organ) { return !organ.existsIn(year) && organ.id != decision.owner; });
    auto* dialog = new DecisionDialog(decision, organs, items, this);
    connect(dialog, &DecisionDialog::saveRequested, this, [this, dialog](const review::Decision& changed) {
        const auto saved = review::saveDecision(m_session.database(), changed);
        if (m_session.did(saved ? Result<>() : tl::unexpected(saved.error()), dialog)) {
            dialog->accept();
            refresh();
        }
    });
    dialog->open();
}

void DecisionsView::remove()
{
    const review::Decision* decision = selected();
    if (!decision || m_session.isReadOnly())
        return;
    const DecisionId id = decision->id;
    if (m_session.prompts().confirm(this, tr("Delete the decision"),
                                    tr("Delete the decision “%1”?\nUndo brings it back.").arg(decision->words), tr("Delete"))) {
        m_session.did(review::deleteDecision(m_session.database(), id), this);
        refresh();
    }
}

QList<report::Table> DecisionsView::tables() const
{
    return {m_table};
}

} // namespace shirube::ui

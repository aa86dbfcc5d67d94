// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/target_view.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/membership/actions.h"
#include "core/plan/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wrapping_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <numeric>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using membership::MonthPath;
using membership::ShareBasis;

namespace
{

constexpr int mostMembers = 10'000'000;

} // namespace

TargetView::TargetView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_headcount(new QLineEdit), m_dueOn(new QLineEdit), m_path(new QComboBox),
      m_reason(new QLineEdit), m_save(new QPushButton(tr("Set target"))), m_problem(plainLabel({})), m_basis(new QComboBox),
      m_selected(plainLabel({})), m_share(new QSpinBox), m_apply(new QPushButton(tr("Set branch targets"))),
      m_sum(plainLabel({})), m_branches(new TableView), m_revisions(new TableView)
{
    auto* below = new Split(Qt::Horizontal, {makeShares(), makeRevisions()}, {610, 550});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::sibling);
    all->addWidget(makeWhole());
    all->addWidget(below, 1);

    connect(m_save, &QPushButton::clicked, this, &TargetView::saveWhole);
    for (QLineEdit* field : {m_headcount, m_dueOn})
        connect(field, &QLineEdit::returnPressed, this, &TargetView::saveWhole);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &TargetView::proposeShares);
    connect(m_apply, &QPushButton::clicked, this, &TargetView::saveShares);
    connect(m_branches->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TargetView::showSelectedShare);
    connect(m_share, &QSpinBox::valueChanged, this, &TargetView::changeSelectedShare);
}

QWidget* TargetView::makeWhole()
{
    auto* card = new Card(tr("Target of the whole chamber"));
    auto* row = new WrappingRow;
    m_headcount->setAlignment(Qt::AlignRight);
    m_headcount->setFixedWidth(fontMetrics().horizontalAdvance(u"88,888,888"_s) + 2 * space::group);
    m_dueOn->setFixedWidth(fontMetrics().horizontalAdvance(u"令和88年88月88日"_s) + 2 * space::group);
    for (QLineEdit* field : {m_headcount, m_dueOn})
        field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_dueOn->setPlaceholderText(formatDate({2023, 3, 31}));
    m_reason->setPlaceholderText(tr("why it is set or revised"));
    for (const auto path : {MonthPath::Linear, MonthPath::Season})
        m_path->addItem(displayName(path), int(path));
    row->addNamed(tr("Members"), m_headcount);
    row->addNamed(tr("by the day"), m_dueOn);
    row->addNamed(tr("Months"), m_path);
    row->addNamed(tr("Reason"), m_reason);
    row->addWidget(m_save);
    card->content()->addLayout(row);
    m_problem->setWordWrap(true);
    m_problem->hide();
    card->content()->addWidget(m_problem);
    return card;
}

QWidget* TargetView::makeShares()
{
    auto* card = new Card(tr("Targets by branch"));
    for (const auto basis : {ShareBasis::ByHand, ShareBasis::Size, ShareBasis::Potential})
        m_basis->addItem(displayName(basis), int(basis));
    m_share->setRange(0, mostMembers);
    m_share->setGroupSeparatorShown(true);
    m_share->setAlignment(Qt::AlignRight);
    m_share->setAccessibleName(tr("New target of the selected branch"));
    auto* row = new WrappingRow;
    row->addNamed(tr("Divide"), m_basis);
    row->addWidget(m_selected);
    row->addWidget(m_share);
    row->addWidget(m_apply);
    card->content()->addLayout(row);
    m_branches->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_branches->setSelectionMode(QAbstractItemView::SingleSelection);
    card->content()->addWidget(m_branches, 1);
    m_sum->setWordWrap(true);
    card->content()->addWidget(m_sum);
    return card;
}

QWidget* TargetView::makeRevisions()
{
    auto* card = new Card(tr("Targets set so far"));
    card->content()->addWidget(m_revisions, 1);
    return card;
}

void TargetView::refresh()
{
    m_plan = {};
    if (m_session.isOpen()) {
        auto plan = report::loadTargetPlan(m_session.database(), m_session.figures());
        if (plan)
            m_plan = std::move(*plan);
        else
            m_session.prompts().error(this, plan.error());
    }
    m_headcount->setText(m_plan.whole ? formatCount(m_plan.whole->headcount) : QString());
    m_headcount->setPlaceholderText(unknownText());
    m_dueOn->setText(m_plan.whole ? formatDate(m_plan.whole->dueOn) : QString());
    m_path->setCurrentIndex(m_path->findData(int(m_plan.whole ? m_plan.whole->path : MonthPath::Linear)));
    m_reason->clear();
    m_problem->hide();
    m_revisions->setTable(report::revisionTable(m_plan));
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    for (QWidget* part : std::initializer_list<QWidget*>{m_headcount, m_dueOn, m_path, m_reason, m_save, m_basis}) {
        part->setEnabled(writable);
        part->setToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString());
    }
    {
        const QSignalBlocker quiet(m_basis);
        m_basis->setCurrentIndex(m_basis->findData(int(ShareBasis::ByHand)));
    }
    proposeShares();
}

QList<report::Table> TargetView::tables() const
{
    return {report::shareTable(m_plan, m_shares), report::revisionTable(m_plan)};
}

void TargetView::proposeShares()
{
    m_shares.clear();
    m_noShares.clear();
    if (m_plan.whole) {
        auto shares = report::sharesOf(m_plan, m_plan.whole->headcount, ShareBasis(m_basis->currentData().toInt()));
        if (shares)
            m_shares = std::move(*shares);
        else
            m_noShares = u"▲ "_s + shares.error().message;
    } else {
        m_noShares = tr("Set the target of the whole chamber first; then it can be divided.");
    }
    showShares();
    showSelectedShare();
}

void TargetView::showShares()
{
    m_branches->setTable(report::shareTable(m_plan, m_shares));
    const qint64 sum = std::accumulate(m_shares.begin(), m_shares.end(), qint64(0));
    const bool addsUp = m_plan.whole && !m_shares.isEmpty() && sum == m_plan.whole->headcount;
    m_sum->setText(m_shares.isEmpty() ? m_noShares : report::shareSentence(m_plan.whole->headcount, m_shares));
    m_apply->setEnabled(addsUp && !m_session.isReadOnly());
}

void TargetView::showSelectedShare()
{
    const QModelIndexList rows = m_branches->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_branches->tableModel()->sourceRow(rows.first().row());
    const bool any = row >= 0 && row < m_plan.branches.size() && !m_shares.isEmpty();
    m_share->setEnabled(any && !m_session.isReadOnly());
    m_selected->setText(any ? plan::displayName(m_plan.branches[row].branch) : tr("Select a branch to change it:"));
    const QSignalBlocker quiet(m_share);
    m_share->setValue(any ? int(m_shares.value(m_plan.branches[row].branch.id)) : 0);
}

void TargetView::changeSelectedShare(int members)
{
    const QModelIndexList rows = m_branches->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : m_branches->tableModel()->sourceRow(rows.first().row());
    if (row < 0)
        return;
    m_shares[m_plan.branches[row].branch.id] = members;
    {
        // What a person changed is by hand, whatever it began as.
        const QSignalBlocker quiet(m_basis);
        m_basis->setCurrentIndex(m_basis->findData(int(ShareBasis::ByHand)));
    }
    showShares();
}

void TargetView::saveWhole()
{
    const auto say = [this](const QString& problem, QWidget* field) {
        m_problem->setText(u"▲ "_s + problem);
        m_problem->show();
        field->setFocus();
    };
    const auto headcount = parseInteger(m_headcount->text());
    const auto dueOn = parseDate(m_dueOn->text());
    if (!headcount)
        return say(tr("“%1” is not a whole number.").arg(m_headcount->text()), m_headcount);
    if (!dueOn)
        return say(tr("“%1” is not a date; write 2023-03-31 or R5.3.31.").arg(m_dueOn->text()), m_dueOn);
    m_session.did(membership::setTarget(m_session.database(), {.branch = {},
                                                               .dueOn = *dueOn,
                                                               .headcount = *headcount,
                                                               .path = MonthPath(m_path->currentData().toInt()),
                                                               .reason = m_reason->text().trimmed()}),
                  this);
}

void TargetView::saveShares()
{
    m_session.did(membership::setBranchTargets(m_session.database(), m_plan.whole->dueOn,
                                               ShareBasis(m_basis->currentData().toInt()), m_shares,
                                               m_reason->text().trimmed()),
                  this);
}

} // namespace shirube::ui

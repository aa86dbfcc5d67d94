// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/decision_dialog.h"

#include "core/base/format.h"
#include "core/plan/names.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(const review::Decision& decision, const QList<plan::Organ>& organs,
                               const QList<plan::Initiative>& items, QWidget* parent)
    : FormDialog(decision.id.isValid() ? tr("Change the decision") : tr("Add a decision"), parent), m_decision(decision)
{
    m_meeting = addLine(tr("Meeting"), decision.meeting);
    m_decidedOn = addLine(tr("Day of the meeting"), formatDate(decision.decidedOn));
    m_words = addText(tr("Decision"), decision.words);
    m_owner = addChoice(tr("Who follows it up"));
    m_owner->addItem(tr("nobody named"), 0);
    for (const plan::Organ& organ : organs)
        m_owner->addItem(plan::displayName(organ), organ.id.value);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(decision.owner.value)));
    m_item = addChoice(tr("Item"));
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_item->addItem(tr("no item in particular"), 0);
    for (const plan::Initiative& item : items)
        m_item->addItem(plan::ownersText(item) + u' ' + item.title, item.id.value);
    m_item->setCurrentIndex(std::max(0, m_item->findData(decision.item.value)));
    m_dueOn = addLine(tr("Due"), formatDate(decision.dueOn));
    m_doneOn = addLine(tr("Done on"), formatDate(decision.doneOn), tr("open: asked for in the next meeting"));
    m_outcome = addText(tr("Outcome"), decision.outcome);
    connect(this, &FormDialog::changed, this, &DecisionDialog::check);
    connect(this, &FormDialog::requested, this, [this] {
        if (const auto checked = this->decision())
            Q_EMIT saveRequested(*checked);
    });
    check();
}

Result<review::Decision> DecisionDialog::decision() const
{
    review::Decision decision = m_decision;
    decision.meeting = m_meeting->text().trimmed();
    decision.words = m_words->toPlainText().trimmed();
    decision.outcome = m_outcome->toPlainText().trimmed();
    decision.owner = OrganId{m_owner->currentData().toLongLong()};
    decision.item = InitiativeId{m_item->currentData().toLongLong()};
    SHIRUBE_ASSIGN(decision.decidedOn, dayIn(*m_decidedOn));
    SHIRUBE_ASSIGN(decision.dueOn, dayIn(*m_dueOn));
    SHIRUBE_ASSIGN(decision.doneOn, dayIn(*m_doneOn));
    return decision;
}

void DecisionDialog::check()
{
    const auto checked = decision();
    QString problem;
    if (!checked)
        problem = checked.error().message;
    else if (checked->words.isEmpty())
        problem = tr("Enter what was decided.");
    else if (!checked->decidedOn.isValid())
        problem = tr("Enter the day of the meeting.");
    setProblem(problem);
    setReady(problem.isEmpty());
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/event_dialog.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/membership/closing.h"
#include "core/membership/corrections.h"
#include "core/membership/words.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/list_words.h"

#include <QComboBox>
#include <QLineEdit>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using membership::EventKind;

namespace
{

void fillOrgans(QComboBox* choice, const QList<plan::Organ>& organs, plan::OrganKind kind, OrganId chosen)
{
    choice->addItem(u"―"_s, 0);
    for (const plan::Organ& organ : organs) {
        if (organ.kind == kind)
            choice->addItem(plan::displayName(organ), organ.id.value);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(chosen.value)));
}

} // namespace

EventDialog::EventDialog(const storage::Database& database, const membership::LedgerLine& line, EventId instead,
                         QWidget* parent)
    : FormDialog(instead.isValid() ? tr("Correct the event") : tr("Add an event"), parent,
                 instead.isValid() ? tr("Correct") : tr("Add")),
      m_database(database), m_instead(instead)
{
    const QList<plan::Organ> organs = plan::loadOrgans(database).value_or(QList<plan::Organ>());
    const membership::EventWords words = membership::loadEventWords(database).value_or(membership::EventWords());
    m_member = addLine(tr("Member number"), line.member);
    m_kind = addChoice(tr("Event"));
    for (const auto kind : {EventKind::Join, EventKind::Rejoin, EventKind::Leave, EventKind::Transfer})
        m_kind->addItem(membership::displayName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(line.kind)));
    m_date = addLine(tr("Day"), formatDate(line.date));
    m_branch = addChoice(tr("Branch"));
    fillOrgans(m_branch, organs, plan::OrganKind::Branch, line.branch);
    m_toBranch = addChoice(tr("To branch"));
    fillOrgans(m_toBranch, organs, plan::OrganKind::Branch, line.toBranch);
    m_division = addChoice(tr("Division"));
    fillOrgans(m_division, organs, plan::OrganKind::Division, line.division);
    m_size = addLine(tr("Size"), line.sizeClass);
    m_company = addLine(tr("Company"), line.companyName);
    m_leaveReason = addWords(tr("Reason for leaving"), words.leaveReasons, line.reason);
    m_channel = addWords(tr("Channel of joining"), words.joinChannels, line.channel);
    m_why = addWantedLine(instead.isValid() ? tr("Why it is corrected") : tr("Why it is entered by hand"), tr("kept in the history"));
    connect(this, &FormDialog::changed, this, &EventDialog::check);
    connect(this, &FormDialog::requested, this,
            [this] { Q_EMIT saveRequested(this->line(), m_why->text().trimmed()); });
    check();
    (line.member.isEmpty() ? m_member : m_date)->setFocus();
}

QComboBox* EventDialog::addWords(const QString& name, const QStringList& words, const QString& text)
{
    QComboBox* choice = addChoice(name);
    choice->setEditable(true);
    choice->lineEdit()->setAccessibleName(name);
    choice->addItem({});
    for (const QString& word : words)
        choice->addItem(report::cellWord(word), word);
    choice->setCurrentText(report::cellWord(text));
    return choice;
}

// A word of the list in the reader's language is that word; any other is taken as it is typed.
QString EventDialog::wordIn(const QComboBox& choice)
{
    const QString typed = choice.currentText().trimmed();
    const int listed = choice.findText(typed);
    return listed < 0 ? typed : choice.itemData(listed).toString();
}

membership::LedgerLine EventDialog::line() const
{
    membership::LedgerLine line;
    line.member = normalizedCode(m_member->text());
    line.kind = EventKind(m_kind->currentData().toInt());
    line.date = parseDate(m_date->text()).value_or(QDate());
    line.branch = OrganId{m_branch->currentData().toLongLong()};
    if (line.kind == EventKind::Transfer)
        line.toBranch = OrganId{m_toBranch->currentData().toLongLong()};
    line.division = OrganId{m_division->currentData().toLongLong()};
    line.sizeClass = m_size->text().trimmed();
    line.companyName = m_company->text().trimmed();
    line.reason = wordIn(*m_leaveReason);
    line.channel = wordIn(*m_channel);
    return line;
}

void EventDialog::check()
{
    const membership::LedgerLine entered = line();
    m_toBranch->setEnabled(entered.kind == EventKind::Transfer);
    // Words that a line of another kind brought along stay, and can be taken out.
    const bool joins = entered.kind == EventKind::Join || entered.kind == EventKind::Rejoin;
    m_leaveReason->setEnabled(!joins || !entered.reason.isEmpty());
    m_channel->setEnabled(joins || !entered.channel.isEmpty());
    const Result<> allowed = membership::checkEntry(m_database, entered, m_instead);
    const auto closed = membership::closedUpTo(m_database).value_or(std::nullopt);
    if (!allowed)
        setProblem(allowed.error().message);
    else if (m_why->text().trimmed().isEmpty())
        say(tr("Enter why, and it can be saved."));
    else if (closed && YearMonth(entered.date) <= *closed)
        say(tr("The month is closed: its figures stay, and this will show as a correction."));
    else
        say({});
    setReady(allowed.has_value());
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/event_dialog.h"

#include "core/base/parse.h"
#include "core/membership/closing.h"
#include "core/membership/corrections.h"
#include "core/membership/words.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using membership::EventKind;

namespace
{

QComboBox* organChoice(const QList<plan::Organ>& organs, plan::OrganKind kind, OrganId chosen)
{
    auto* choice = new QComboBox;
    choice->addItem(u"―"_s, 0);
    for (const plan::Organ& organ : organs) {
        if (organ.kind == kind)
            choice->addItem(plan::displayName(organ), organ.id.value);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(chosen.value)));
    return choice;
}

} // namespace

EventDialog::EventDialog(const storage::Database& database, const membership::LedgerLine& line, EventId instead,
                         QWidget* parent)
    : QDialog(parent), m_database(database), m_instead(instead), m_kind(new QComboBox), m_problem(plainLabel({})),
      m_save(new QPushButton(instead.isValid() ? tr("Correct") : tr("Add")))
{
    setWindowTitle(instead.isValid() ? tr("Correct the event") : tr("Add an event"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<plan::Organ> organs = plan::loadOrgans(database).value_or(QList<plan::Organ>());
    const membership::EventWords words = membership::loadEventWords(database).value_or(membership::EventWords());
    for (const auto kind : {EventKind::Join, EventKind::Rejoin, EventKind::Leave, EventKind::Transfer})
        m_kind->addItem(membership::displayName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(line.kind)));
    m_branch = organChoice(organs, plan::OrganKind::Branch, line.branch);
    m_toBranch = organChoice(organs, plan::OrganKind::Branch, line.toBranch);
    m_division = organChoice(organs, plan::OrganKind::Division, line.division);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::sibling);
    const auto addChoice = [&](const QString& name, QComboBox* choice) {
        choice->setAccessibleName(name);
        form->addRow(name, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &EventDialog::check);
    };
    m_member = addLine(tr("Member number"), line.member, form);
    addChoice(tr("Event"), m_kind);
    m_date = addLine(tr("Day"), line.date.toString(Qt::ISODate), form);
    addChoice(tr("Branch"), m_branch);
    addChoice(tr("To branch"), m_toBranch);
    addChoice(tr("Division"), m_division);
    m_size = addLine(tr("Size"), line.sizeClass, form);
    m_company = addLine(tr("Company"), line.companyName, form);
    m_leaveReason = addWords(tr("Reason for leaving"), words.leaveReasons, line.reason, form);
    m_channel = addWords(tr("Channel of joining"), words.joinChannels, line.channel, form);
    m_why = addLine(instead.isValid() ? tr("Why it is corrected") : tr("Why it is entered by hand"), {}, form);
    m_why->setPlaceholderText(tr("kept in the history"));

    m_problem->setWordWrap(true);
    // Three lines are kept for it, so that the form does not jump while typing.
    m_problem->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    m_save->setDefault(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addLayout(form);
    page->addWidget(m_problem);
    page->addLayout(buttons);
    setMinimumWidth(36 * fontMetrics().horizontalAdvance(u'会'));

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(this->line(), m_why->text().trimmed()); });
    check();
    (line.member.isEmpty() ? m_member : m_date)->setFocus();
}

QLineEdit* EventDialog::addLine(const QString& name, const QString& text, QFormLayout* form)
{
    auto* line = new QLineEdit(text);
    line->setAccessibleName(name);
    form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, &EventDialog::check);
    return line;
}

QComboBox* EventDialog::addWords(const QString& name, const QStringList& words, const QString& text, QFormLayout* form)
{
    auto* choice = new QComboBox;
    choice->setEditable(true);
    choice->setAccessibleName(name);
    choice->lineEdit()->setAccessibleName(name);
    choice->addItem({});
    choice->addItems(words);
    choice->setCurrentText(text);
    form->addRow(name, choice);
    connect(choice, &QComboBox::currentTextChanged, this, &EventDialog::check);
    return choice;
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
    line.reason = m_leaveReason->currentText().trimmed();
    line.channel = m_channel->currentText().trimmed();
    return line;
}

void EventDialog::check()
{
    if (!m_why)
        return; // while the form is put together
    const membership::LedgerLine entered = line();
    m_toBranch->setEnabled(entered.kind == EventKind::Transfer);
    // Words that a line of another kind brought along stay, and can be taken out.
    const bool joins = entered.kind == EventKind::Join || entered.kind == EventKind::Rejoin;
    m_leaveReason->setEnabled(!joins || !entered.reason.isEmpty());
    m_channel->setEnabled(joins || !entered.channel.isEmpty());
    const Result<> allowed = membership::checkEntry(m_database, entered, m_instead);
    const auto closed = membership::closedUpTo(m_database).value_or(std::nullopt);
    QString said;
    if (!allowed)
        said = u"▲ "_s + allowed.error().message;
    else if (m_why->text().trimmed().isEmpty())
        said = tr("Enter why, and it can be saved.");
    else if (closed && YearMonth(entered.date) <= *closed)
        said = tr("The month is closed: its figures stay, and this will show as a correction.");
    m_problem->setText(said);
    m_save->setEnabled(allowed && !m_why->text().trimmed().isEmpty());
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/entry_dialog.h"

#include "core/base/format.h"
#include "core/report/list_words.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

namespace shirube::ui
{

using reserve::Basis;
using reserve::EntryKind;

namespace
{

constexpr int yearsAround = 10;

} // namespace

EntryDialog::EntryDialog(const reserve::ReserveEntry& entry, const QList<reserve::ReserveFund>& funds, EntryJudge judge,
                         QWidget* parent)
    : ReserveForm(entry.id.isValid() ? tr("Change the entry") : tr("Add an entry"), parent), m_entry(entry),
      m_judge(std::move(judge))
{
    m_fund = addChoice(tr("Fund"));
    for (const reserve::ReserveFund& fund : funds)
        m_fund->addItem(report::cellWord(fund.name), fund.id.value);
    m_fund->setCurrentIndex(m_fund->findData(entry.fund.value));
    m_fund->setEnabled(funds.size() > 1 && !entry.id.isValid());
    m_year = addChoice(tr("Fiscal year"));
    for (int back = -yearsAround; back <= yearsAround; ++back) {
        const FiscalYear year = entry.fiscalYear.plusYears(back);
        m_year->addItem(formatFiscalYear(year), year.first());
    }
    m_year->setCurrentIndex(yearsAround);
    m_kind = addChoice(tr("Kind"));
    for (const auto kind : {EntryKind::Drawdown, EntryKind::Contribution, EntryKind::Yield})
        m_kind->addItem(reserve::displayName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(entry.kind)));
    m_basis = addChoice(tr("Basis"));
    for (const auto basis : {Basis::InPurpose, Basis::OutOfPurpose, Basis::Emergency})
        m_basis->addItem(reserve::displayName(basis), int(basis));
    m_basis->setCurrentIndex(m_basis->findData(int(entry.basis)));
    m_date = addDay(tr("Date"), entry.date, tr("empty: the year's last day"));
    m_planned = addAmount(tr("Planned (yen)"), entry.planned);
    m_approved = addAmount(tr("Approved (yen)"), entry.approved);
    m_executed = addAmount(tr("Executed (yen)"), entry.executed);
    m_effective = addAmount(tr("Effective (yen)"), entry.effective);
    m_isUndecided = addTick(tr("Amount not decided yet"), entry.id.isValid() && !hasAmount(entry));
    m_returnedOn = addDay(tr("Returned on"), entry.returnedOn, tr("empty: the drawdown's day"));

    addFormBeside();
    m_plannedOn = addDay(tr("Planned on"), entry.plannedOn);
    m_body = addLine(tr("Resolved by"), entry.resolutionBody);
    m_resolutionNumber = addLine(tr("Resolution no."), entry.resolutionNumber);
    m_resolutionDate = addDay(tr("Resolved on"), entry.resolutionDate);
    m_ratificationNumber = addLine(tr("Ratification no."), entry.ratificationNumber);
    m_ratifiedOn = addDay(tr("Ratified on"), entry.ratifiedOn);
    m_voucher = addLine(tr("Voucher"), entry.voucher);
    m_note = addLine(tr("Note"), entry.note);
    m_reason = addLine(tr("Reason for an exception"), entry.reason, tr("only where a rule asks for one"));
    m_reason->setToolTip(plainToolTip(tr("Where a rule asks for a reason; the entry is then flagged.")));
    for (QComboBox* choice : {m_kind, m_basis})
        connect(choice, &QComboBox::currentIndexChanged, this, &EntryDialog::enableFields);
    for (const QLineEdit* line : {m_planned, m_approved, m_executed, m_effective})
        connect(line, &QLineEdit::textChanged, this, &EntryDialog::enableFields);
    enableFields();
    startChecking();
}

bool EntryDialog::hasAmount(const reserve::ReserveEntry& entry)
{
    return entry.planned || entry.approved || entry.executed || entry.effective;
}

// What is only a drawdown's is not asked of the others.
void EntryDialog::enableFields()
{
    const bool isDrawdown = EntryKind(m_kind->currentData().toInt()) == EntryKind::Drawdown;
    const bool isEmergency = isDrawdown && Basis(m_basis->currentData().toInt()) == Basis::Emergency;
    for (QWidget* field : std::initializer_list<QWidget*>{m_basis, m_approved, m_returnedOn})
        field->setEnabled(isDrawdown);
    for (QWidget* field : {m_ratificationNumber, m_ratifiedOn})
        field->setEnabled(isEmergency);
    const bool isEmpty = std::ranges::all_of(std::initializer_list<QLineEdit*>{m_planned, m_approved, m_executed, m_effective},
                                             [](const QLineEdit* line) { return line->text().trimmed().isEmpty(); });
    m_isUndecided->setEnabled(isEmpty);
    if (!isEmpty)
        m_isUndecided->setChecked(false);
}

Result<reserve::ReserveEntry> EntryDialog::entry() const
{
    reserve::ReserveEntry entry = m_entry;
    entry.fund = FundId{m_fund->currentData().toLongLong()};
    entry.fiscalYear = FiscalYear(m_year->currentData().toInt());
    entry.kind = EntryKind(m_kind->currentData().toInt());
    entry.basis = entry.kind == EntryKind::Drawdown ? Basis(m_basis->currentData().toInt()) : Basis::InPurpose;
    SHIRUBE_ASSIGN(entry.date, dayIn(*m_date));
    SHIRUBE_ASSIGN(entry.planned, yenIn(*m_planned));
    SHIRUBE_ASSIGN(entry.approved, yenIn(*m_approved));
    SHIRUBE_ASSIGN(entry.executed, yenIn(*m_executed));
    SHIRUBE_ASSIGN(entry.effective, yenIn(*m_effective));
    SHIRUBE_ASSIGN(entry.returnedOn, dayIn(*m_returnedOn));
    SHIRUBE_ASSIGN(entry.plannedOn, dayIn(*m_plannedOn));
    SHIRUBE_ASSIGN(entry.resolutionDate, dayIn(*m_resolutionDate));
    SHIRUBE_ASSIGN(entry.ratifiedOn, dayIn(*m_ratifiedOn));
    entry.resolutionBody = m_body->text().trimmed();
    entry.resolutionNumber = m_resolutionNumber->text().trimmed();
    entry.ratificationNumber = m_ratificationNumber->text().trimmed();
    entry.voucher = m_voucher->text().trimmed();
    entry.note = m_note->text().trimmed();
    entry.reason = m_reason->text().trimmed();
    if (!hasAmount(entry) && !m_isUndecided->isChecked())
        return fail(ErrorCode::Invalid, tr("The entry has no amount. Enter one, or tick “Amount not decided yet”."));
    SHIRUBE_TRY(m_judge(entry));
    return entry;
}

Result<> EntryDialog::judged() const
{
    SHIRUBE_TRY(entry());
    return {};
}

void EntryDialog::save()
{
    if (const auto checked = entry())
        Q_EMIT saveRequested(*checked);
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/entry_step_dialog.h"

#include "core/base/format.h"
#include "ui/widgets/label.h"

#include <QLineEdit>

namespace shirube::ui
{

using reserve::EntryStep;
using reserve::ReserveEntry;

namespace
{

QString titleOf(EntryStep step)
{
    switch (step) {
    case EntryStep::Approve:
        return EntryStepDialog::tr("Approve the drawdown");
    case EntryStep::Execute:
        return EntryStepDialog::tr("Execute the drawdown");
    case EntryStep::Return:
        return EntryStepDialog::tr("What came back of the drawdown");
    case EntryStep::Ratify:
        return EntryStepDialog::tr("Ratify the emergency drawdown");
    case EntryStep::Change:
        break;
    }
    return {};
}

} // namespace

EntryStepDialog::EntryStepDialog(const ReserveEntry& entry, EntryStep step, EntryJudge judge, QWidget* parent)
    : ReserveForm(titleOf(step), parent), m_entry(entry), m_step(step), m_judge(std::move(judge))
{
    switch (step) {
    case EntryStep::Approve:
        m_amount = addAmount(tr("Approved (yen)"), entry.approved ? entry.approved : entry.planned);
        m_number = addLine(tr("Resolution no."), entry.resolutionNumber);
        m_day = addDay(tr("Resolved on"), entry.resolutionDate);
        m_body = addLine(tr("Resolved by"), entry.resolutionBody);
        break;
    case EntryStep::Execute:
        m_amount = addAmount(tr("Executed (yen)"), entry.executed ? entry.executed : entry.approved ? entry.approved : entry.planned);
        m_day = addDay(tr("Date"), entry.date, tr("empty: the year's last day"));
        m_voucher = addLine(tr("Voucher"), entry.voucher);
        break;
    case EntryStep::Return:
        m_amount = addAmount(tr("Returned (yen)"), entry.returned());
        m_day = addDay(tr("Returned on"), entry.returnedOn, tr("empty: the drawdown's day"));
        break;
    case EntryStep::Ratify:
        m_number = addLine(tr("Ratification no."), entry.ratificationNumber);
        m_day = addDay(tr("Ratified on"), entry.ratifiedOn);
        break;
    case EntryStep::Change:
        break;
    }
    if (step == EntryStep::Execute) {
        m_reason = addLine(tr("Reason for an exception"), entry.reason, tr("only where a rule asks for one"));
        m_reason->setToolTip(plainToolTip(tr("Where a rule asks for a reason; the entry is then flagged.")));
    }
    startChecking();
}

Result<ReserveEntry> EntryStepDialog::entry() const
{
    ReserveEntry entry = m_entry;
    SHIRUBE_ASSIGN(const QDate day, dayIn(*m_day));
    std::optional<Yen> amount;
    if (m_amount) {
        SHIRUBE_ASSIGN(amount, yenIn(*m_amount));
        if (!amount)
            return fail(ErrorCode::Invalid, tr("Enter the amount."));
    }
    switch (m_step) {
    case EntryStep::Approve:
        entry.approved = amount;
        entry.resolutionNumber = m_number->text().trimmed();
        entry.resolutionDate = day;
        entry.resolutionBody = m_body->text().trimmed();
        break;
    case EntryStep::Execute:
        entry.executed = amount;
        entry.date = day;
        entry.voucher = m_voucher->text().trimmed();
        entry.reason = m_reason->text().trimmed();
        break;
    case EntryStep::Return:
        if (*amount > *entry.executed)
            return fail(ErrorCode::Invalid, tr("No more can come back than the executed %1 yen.").arg(formatYen(entry.executed)));
        entry.effective = *entry.executed - *amount;
        entry.returnedOn = day;
        break;
    case EntryStep::Ratify:
        if (!day.isValid())
            return fail(ErrorCode::Invalid, tr("Enter the day of the ratification."));
        entry.ratificationNumber = m_number->text().trimmed();
        entry.ratifiedOn = day;
        break;
    case EntryStep::Change:
        break;
    }
    SHIRUBE_TRY(m_judge(entry));
    return entry;
}

bool EntryStepDialog::fits(const ReserveEntry& entry, EntryStep step)
{
    if (entry.kind != reserve::EntryKind::Drawdown)
        return false;
    switch (step) {
    case EntryStep::Approve:
        return !entry.gross();
    case EntryStep::Execute:
        return !entry.effective;
    case EntryStep::Return:
        return entry.executed.has_value();
    case EntryStep::Ratify:
        return entry.basis == reserve::Basis::Emergency && entry.gross();
    case EntryStep::Change:
        break;
    }
    return false;
}

QString EntryStepDialog::nameOf(EntryStep step)
{
    switch (step) {
    case EntryStep::Approve:
        return tr("Approve…");
    case EntryStep::Execute:
        return tr("Execute…");
    case EntryStep::Return:
        return tr("Returned…");
    case EntryStep::Ratify:
        return tr("Ratify…");
    case EntryStep::Change:
        break;
    }
    return {};
}

Result<> EntryStepDialog::judged() const
{
    SHIRUBE_TRY(entry());
    return {};
}

void EntryStepDialog::save()
{
    if (const auto checked = entry())
        Q_EMIT saveRequested(*checked);
}

} // namespace shirube::ui
